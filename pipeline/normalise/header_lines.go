package normalise

import (
	"verzuimrapport/pipeline/read"
)

// headLine is what may be the header of a table: one row, or two or three that
// stand above each other and make one header together.
type headLine struct {
	rows  int // how many it is made of
	end   int // how many rows of the head stand up to and including it
	wide  int // fields of the line in its text file, with the empty ones at its end; 0: not known
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
	l := headLine{rows: 1, end: end, wide: row.Width, cells: row.Cells, keys: make([]string, len(row.Cells))}
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
		l.wide = max(l.width, line.wide)
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
