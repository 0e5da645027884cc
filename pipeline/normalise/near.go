package normalise

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// isNear reports whether a header is a misspelling of another: one letter off, in
// long words two, and the first letter right. Spaces make no difference. Short
// words are not looked at: among them a letter makes another word, or a name.
func isNear(key, known string) bool {
	key, known = strings.ReplaceAll(key, " ", ""), strings.ReplaceAll(known, " ", "")
	length := min(utf8.RuneCountInString(key), utf8.RuneCountInString(known))
	if length < 6 || key[0] != known[0] {
		return false
	}
	allowed := 1
	if length >= 10 {
		allowed = 2
	}
	return editDistance([]rune(key), []rune(known), allowed) <= allowed
}

// editDistance counts the letters to insert, remove, change or swap with their
// neighbour; more than limit may come back as any number above it.
func editDistance(a, b []rune, limit int) int {
	if d := len(a) - len(b); d > limit || -d > limit {
		return limit + 1
	}
	var before []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		above := slices.Clone(row)
		row[0] = i + 1
		for j := range b {
			change := above[j]
			if a[i] != b[j] {
				change++
			}
			row[j+1] = min(change, above[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before = above
	}
	return row[len(b)]
}
