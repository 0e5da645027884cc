package normalise

import "strings"

// answer is a cell of ja or nee.
type answer uint8

const (
	noAnswer answer = iota // empty
	no
	yes
)

// parseAnswer reads ja and nee in the ways that school systems write them.
func parseAnswer(cell string) (a answer, ok bool) {
	switch strings.ToLower(whole(cell)) {
	case "":
		return noAnswer, true
	case "ja", "j", "1", "waar", "true", "x", "yes", "y":
		return yes, true
	case "nee", "n", "0", "onwaar", "false", "no":
		return no, true
	}
	return noAnswer, false
}
