package normalise

import (
	"slices"
	"strings"
)

// spelling is a header without spaces, as misspellings are held against it.
type spelling struct {
	letters []rune
	column  int // of the kind, where it is one of a layout
}

func spell(key string) []rune { return []rune(strings.ReplaceAll(key, " ", "")) }

// The least length of a header that is looked at, and the one from which two
// letters may be off.
const shortest, long = 6, 10

// isNear reports whether one spelling is a misspelling of the other: one letter
// off, in long words two, and the first letter right. Short words are not looked
// at: among them a letter makes another word, or a name.
func isNear(a, b []rune) bool {
	length := min(len(a), len(b))
	if length < shortest || a[0] != b[0] {
		return false
	}
	allowed := 1
	if length >= long {
		allowed = 2
	}
	return editDistance(a, b, allowed) <= allowed
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
