package reports

import (
	"regexp"
	"unicode"
)

// nameLike is a word as names are written: a capital and two or more small letters.
var nameLike = regexp.MustCompile(`\p{Lu}\p{Ll}{2,}`)

// shownNumber is a dossiernummer as papers outside the school and the SWV show it.
// Somebody may have put a name in it: a number of several words with something
// like a name among them is not shown.
func shownNumber(number string) string {
	spaced := false
	for _, r := range number {
		spaced = spaced || unicode.IsSpace(r) || r == ','
	}
	if spaced && nameLike.MatchString(number) {
		return "(zie het dossier)"
	}
	return number
}
