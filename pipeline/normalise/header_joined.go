package normalise

import (
	"strings"
	"unicode/utf8"

	"verzuimrapport/pipeline/read"
)

// join makes one header of rows that stand above each other; ok is false where
// they cannot be one, because another row lies between or a row holds data.
func join(rows []read.Row, end int) (l headLine, ok bool) {
	width, wide := 0, 0
	for n, row := range rows {
		if n > 0 && row.N != rows[n-1].N+1 || holdsDigits(row.Cells) {
			return headLine{}, false
		}
		width, wide = max(width, len(row.Cells)), max(wide, row.Width)
	}
	l = headLine{rows: len(rows), end: end, wide: wide, joined: make([][]writing, width)}
	for i := range l.joined {
		l.joined[i] = writingsOf(partsAt(rows, i))
	}
	return l, true
}

// holdsDigits reports whether a cell begins with a digit, as cells of data do and
// headers do not.
func holdsDigits(cells []string) bool {
	for _, cell := range cells {
		if first, _ := utf8.DecodeRuneInString(strings.TrimSpace(cell)); first >= '0' && first <= '9' {
			return true
		}
	}
	return false
}

// partsAt are the texts above each other in a column, from the top. An empty cell
// beside the heading of a group belongs to that group.
func partsAt(rows []read.Row, i int) []string {
	var parts []string
	for n, row := range rows {
		part := cellAt(row, i)
		if part == "" && n+1 < len(rows) && cellAt(rows[n+1], i) != "" {
			part = groupAt(row, rows[n+1], i)
		}
		if part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// groupAt is the heading to the left of an empty cell. One with nothing below it
// is the header of its own column, and no group.
func groupAt(row, below read.Row, i int) string {
	for ; i >= 0; i-- {
		if text := cellAt(row, i); text != "" {
			if cellAt(below, i) == "" {
				return ""
			}
			return text
		}
		if cellAt(below, i) == "" {
			return ""
		}
	}
	return ""
}

func cellAt(row read.Row, i int) string {
	if i >= len(row.Cells) {
		return ""
	}
	return cleanText(row.Cells[i])
}

// writingsOf are the headers that parts above each other may make: all of them,
// then without the topmost. A word may have been broken: Geboorte-, datum.
func writingsOf(parts []string) []writing {
	var all []writing
	for ; len(parts) > 0; parts = parts[1:] {
		text := strings.Join(parts, " ")
		all = append(all, writing{text, headerKey(text)})
		if len(parts) > 1 {
			whole := strings.TrimRight(parts[0], "-") + strings.Join(parts[1:], "")
			all = append(all, writing{whole, headerKey(whole)})
		}
	}
	return all
}
