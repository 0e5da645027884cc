package read

import (
	"strings"
	"unicode"
)

// clean takes out of a cell what no user can see and no document can print:
// control characters and byte order marks. A tab becomes a space, a line break
// stays.
func clean(cell string) string {
	if strings.IndexFunc(cell, unseen) < 0 {
		return cell
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r == '\t' || r == '\v' || r == '\f' || r == '\u0085':
			return ' '
		case unseen(r):
			return -1
		}
		return r
	}, strings.ReplaceAll(cell, "\r\n", "\n"))
}

func unseen(r rune) bool {
	return (r != '\n' && unicode.IsControl(r)) || r == '\uFEFF' || r == '\uFFFE' || r == '\uFFFF'
}

// trim cuts off the empty cells at the end of a row.
func trim(cells []string) []string {
	n := len(cells)
	for n > 0 && blank(cells[n-1]) {
		n--
	}
	return cells[:n]
}

func blank(cell string) bool { return strings.TrimSpace(cell) == "" }
