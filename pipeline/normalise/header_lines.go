package normalise

import (
	"strings"
	"unicode/utf8"

	"verzuimrapport/pipeline/read"
)

// headLine is what may be the header of a table: one row, or two or three that
// stand above each other and make one header together.
type headLine struct {
	rows  int // how many it is made of
	end   int // how many rows of the head stand up to and including it
	cells []string
	keys  []string
	// joined are, of rows that stand above each other, the headers that each column
	// may have: the fullest first, what stands lowest last. nil for one row.
	joined [][]writing
}

// writing is a header as it is shown and as it is compared.
type writing struct{ text, key string }

// maxHeaderRows is over how many rows a header may go: a group above a header that
// is wrapped.
const maxHeaderRows = 3

// lineOf is one row as a header.
func lineOf(row read.Row, end int) headLine {
	l := headLine{rows: 1, end: end, cells: row.Cells, keys: make([]string, len(row.Cells))}
	for i, cell := range row.Cells {
		l.keys[i] = headerKey(cell)
	}
	return l
}

// under are the cells and keys of the line as one layout reads them: of joined
// rows, in each column, the fullest header that it knows, else the lowest.
func (l headLine) under(h headers) (cells, keys []string) {
	if l.joined == nil {
		return l.cells, l.keys
	}
	cells, keys = make([]string, len(l.joined)), make([]string, len(l.joined))
	for i, writings := range l.joined {
		for _, w := range writings {
			cells[i], keys[i] = w.text, w.key
			if _, known := h.column[w.key]; known {
				break
			}
		}
	}
	return cells, keys
}

// set holds every key of the line, for the signs of a profile.
func (l headLine) set() map[string]bool {
	set := map[string]bool{}
	for _, key := range l.keys {
		set[key] = true
	}
	for _, writings := range l.joined {
		for _, w := range writings {
			set[w.key] = true
		}
	}
	return set
}

// join makes one header of rows that stand above each other; ok is false where
// they cannot be one, because another row lies between or a row holds data.
func join(rows []read.Row, end int) (l headLine, ok bool) {
	width := 0
	for n, row := range rows {
		if n > 0 && row.N != rows[n-1].N+1 || holdsDigits(row.Cells) {
			return headLine{}, false
		}
		width = max(width, len(row.Cells))
	}
	l = headLine{rows: len(rows), end: end, joined: make([][]writing, width)}
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

// headerOf lays every layout over one line.
func (all layouts) headerOf(line headLine, schoolInPath bool, best *layout, found *bool) {
	set := line.set()
	for _, candidate := range all {
		if !candidate.fits(set) {
			continue
		}
		cells, keys := line.under(candidate.headers)
		l := candidate.headers.match(candidate.profile, cells, keys, schoolInPath)
		l.header, l.rows = line.end, line.rows
		if l.matched > 0 && (!*found || l.better(*best)) {
			*best, *found = l, true
		}
	}
}

// knowsOneOf reports whether some layout knows a header of the line.
func (all layouts) knowsOneOf(line headLine) bool {
	if len(all) == 0 {
		return false
	}
	words := all[0].words
	for _, key := range line.keys {
		if words[key] {
			return true
		}
	}
	for _, writings := range line.joined {
		for _, w := range writings {
			if words[w.key] {
				return true
			}
		}
	}
	return false
}
