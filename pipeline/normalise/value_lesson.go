package normalise

import "strings"

// maxLesson is the highest lesuur there is.
const maxLesson = 31

// parseLessons reads one lesuur or a range of them: "3", "3-5", "3 t/m 5", "1,2,3".
func parseLessons(cell string) (first, last int8, ok bool) {
	if n, isOne := parseLesson(cell); isOne {
		return n, n, true
	}
	cell = strings.ToLower(cell)
	for _, word := range []string{"t/m", "tot en met", "tm", "–", "-"} {
		before, after, found := strings.Cut(cell, word)
		if !found {
			continue
		}
		a, okA := parseLesson(before)
		b, okB := parseLesson(after)
		return a, b, okA && okB && a <= b
	}
	return listedLessons(cell)
}

// parseLesson reads one lesuur: "3", "3e", "3e uur", "lesuur 3".
func parseLesson(cell string) (lesson int8, ok bool) {
	n, ok := parseWhole(cell)
	if !ok {
		n, ok = parseWhole(bareLesson(strings.ToLower(strings.TrimSpace(cell))))
	}
	return int8(min(n, maxLesson)), ok && n <= maxLesson
}

// bareLesson takes the words from a lesuur, and the e of 3e.
func bareLesson(text string) string {
	for _, word := range []string{"lesuur", "les", "uur"} {
		if rest, found := strings.CutPrefix(text, word+" "); found {
			return strings.TrimSpace(rest)
		}
	}
	for _, word := range []string{"lesuur", "uur", "les"} {
		if rest, found := strings.CutSuffix(text, "e "+word); found {
			return rest
		}
	}
	return strings.TrimSuffix(text, "e")
}

// listedLessons reads "1,2,3": three or more lesuren that follow each other. Two may
// be a fraction, and what is no row of lesuren has another meaning.
func listedLessons(cell string) (first, last int8, ok bool) {
	parts := strings.Split(cell, ",")
	if len(parts) < 3 {
		return 0, 0, false
	}
	for i, part := range parts {
		n, isOne := parseWhole(strings.TrimSpace(part))
		if !isOne || n > maxLesson || i > 0 && n != int(last)+1 {
			return 0, 0, false
		}
		if last = int8(n); i == 0 {
			first = last
		}
	}
	return first, last, true
}
