package normalise

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// cleanText is a text on one line as people mean it: no control characters, no
// invisible signs, accents in one piece (NFC), single spaces.
func cleanText(cell string) string {
	if isPlain(cell) {
		return strings.TrimSpace(cell)
	}
	return strings.Join(strings.Fields(visible(cell)), " ")
}

// cleanLines is cleanText for a text of several lines: its line breaks stay.
func cleanLines(cell string) string {
	if isPlain(cell) {
		return strings.TrimSpace(cell)
	}
	lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(cell, "\r\n", "\n"), "\r", "\n"), "\n")
	for i, line := range lines {
		lines[i] = strings.Join(strings.Fields(visible(line)), " ")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// isPlain reports whether a text needs no cleaning beyond its ends: printable
// ASCII with single spaces, as nearly every cell is.
func isPlain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c > '~' || (c == ' ' && i > 0 && s[i-1] == ' ') {
			return false
		}
	}
	return true
}

// visible takes out what has no ink and puts accents in one piece. White space of
// every kind stays, as a space.
func visible(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == utf8.RuneError, unicode.IsControl(r), unicode.Is(unicode.Cf, r) && r != '\u200d': // a joiner holds an emoji together
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(s)
}

// asASCII writes the signs of numbers, dates and codes as a keyboard does: digits
// of other scripts and of full width, dashes, and letters of full width. Letters
// that only look alike stay what they are.
func asASCII(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return strings.Map(keyboardSign, s)
		}
	}
	return s
}

func keyboardSign(r rune) rune {
	switch {
	case r >= '\uff01' && r <= '\uff5e': // full width
		return r - '\uff01' + '!'
	case r >= '\u2010' && r <= '\u2015', r == '\u2212':
		return '-'
	case r == '\u2044', r == '\u2215':
		return '/'
	case r >= utf8.RuneSelf && unicode.IsDigit(r):
		return digitOf(r)
	}
	return r
}

// digitOf is the value of a decimal digit: every script has its ten in a row.
func digitOf(r rune) rune {
	if r >= 0x1D7CE && r <= 0x1D7FF { // those of mathematics stand five times in a row
		return '0' + (r-0x1D7CE)%10
	}
	n := rune(0)
	for n < 9 && unicode.IsDigit(r-n-1) {
		n++
	}
	return '0' + n
}

// errorCells are the error values of spreadsheets, Dutch and English, and what
// package read puts where a formula has no stored outcome.
var errorCells = map[string]bool{
	"#N/A": true, "#N/B": true, "#REF!": true, "#VERW!": true, "#DIV/0!": true, "#DEEL/0!": true,
	"#VALUE!": true, "#WAARDE!": true, "#NAME?": true, "#NAAM?": true, "#NULL!": true, "#LEEG!": true,
	"#NUM!": true, "#GETAL!": true, "#SPILL!": true, "#OVERLOOP!": true, "#CALC!": true, "#BEREKENEN!": true,
	"#GETTING_DATA": true, "#GEEN WAARDE": true,
}

// isErrorCell reports whether a cell holds the error of a formula.
func isErrorCell(cell string) bool {
	return cell != "" && cell[0] == '#' && errorCells[strings.ToUpper(cell)]
}

// isSuppressed reports whether a cell of a date or number says that the value is
// withheld or missing. Such a cell is unknown, not zero.
func isSuppressed(cell string) bool {
	switch cell {
	case "-", "--", "-1", "*", "**", "?", ".", "s", "S", "c", "C", "NS", "ns", "n.v.t.", "nvt", "NVT", "n.b.", "nb", "NULL", "null", "onbekend", "Onbekend":
		return true
	}
	return len(cell) > 1 && cell[0] == '<' && isDigits(strings.TrimSpace(cell[1:]))
}

// isDigits reports whether a text is one or more digits and nothing else.
func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
