package normalise

import "strings"

// maxLesson is the highest lesuur there is.
const maxLesson = 31

// parseLessons reads one lesuur or a range of them: "3", "3-5", "3 t/m 5".
func parseLessons(cell string) (first, last int8, ok bool) {
	if n, isNumber := parseWhole(cell); isNumber {
		return int8(min(n, maxLesson)), int8(min(n, maxLesson)), n <= maxLesson
	}
	for _, word := range []string{"t/m", "tot en met", "tm", "–", "-"} {
		before, after, found := strings.Cut(strings.ToLower(cell), word)
		if !found {
			continue
		}
		a, okA := parseWhole(strings.TrimSpace(before))
		b, okB := parseWhole(strings.TrimSpace(after))
		return int8(min(a, maxLesson)), int8(min(b, maxLesson)), okA && okB && a <= b && b <= maxLesson
	}
	return 0, 0, false
}
