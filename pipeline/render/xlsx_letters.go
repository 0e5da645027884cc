package render

import "strings"

// digitWidth is the width of a digit of Arial in thousandths of its size, and
// letterScale what our 10 points are of the 11 in which columns are counted.
const (
	digitWidth  = 556.0
	letterScale = 10.0 / 11.0
)

// letterWidths are the letters of Arial that are narrower or wider than a digit.
var letterWidths = []struct {
	letters string
	width   float64
}{
	{"ijl'’‘|", 222}, {" .,:;!ftI/\\()[]·", 278}, {"-r\"", 333}, {"cksvxyzJ", 500},
	{"ABEKPSVXY&", 667}, {"CDHNRUw", 722}, {"GOQ", 778}, {"mM", 833}, {"W%—…", 944},
}

// textWidth is how wide a line of text is, in the unit of column widths.
func textWidth(text string) float64 {
	sum := 0.0
	for _, letter := range text {
		sum += letterWidth(letter)
	}
	return sum / digitWidth * letterScale
}

func letterWidth(letter rune) float64 {
	for _, class := range letterWidths {
		if strings.ContainsRune(class.letters, letter) {
			return class.width
		}
	}
	if letter > 0x2E80 { // Chinese and the like, and pictures
		return 1000
	}
	return digitWidth
}
