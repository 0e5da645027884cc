package settings

import (
	"slices"
	"strconv"
	"strings"
)

// hint is the sentence behind an unknown key: the known key that comes nearest, or
// where to find them all.
func hint(unknown string) string {
	best, distance := "", len(unknown)
	known := Default()
	known.Profiles = make([]Profile, numberIn(unknown))
	for _, entry := range known.Entries() {
		for key := entry.Key; key != ""; key = key[:max(strings.LastIndexByte(key, '.'), 0)] {
			if d := keyDistance(unknown, key); d < distance {
				best, distance = key, d
			}
		}
	}
	if distance*2 <= len(unknown) {
		return " Bedoelt u " + best + "?"
	}
	return " Alle instellingen staan in: verzuimrapport help instellingen"
}

// numberIn is the number of the table of a list that a key names, 1 for none: the
// keys of that table are the ones to compare with.
func numberIn(key string) int {
	parts := strings.Split(key, ".")
	if n, err := strconv.Atoi(parts[min(1, len(parts)-1)]); err == nil && n > 0 && n < 1000 {
		return n
	}
	return 1
}

// keyDistance is the editing distance, but one step for the right name under the
// wrong table.
func keyDistance(unknown, known string) int {
	if lastPart(unknown) == lastPart(known) && strings.Contains(known, ".") {
		return 1
	}
	return editDistance(unknown, known)
}

func lastPart(key string) string { return key[strings.LastIndexByte(key, '.')+1:] }

// editDistance counts the letters to insert, remove or change (Levenshtein).
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		above := slices.Clone(row)
		row[0] = i + 1
		for j := range len(b) {
			change := above[j]
			if a[i] != b[j] {
				change++
			}
			row[j+1] = min(change, above[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
