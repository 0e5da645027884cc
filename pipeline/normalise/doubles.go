package normalise

import (
	"maps"
	"slices"

	"verzuimrapport/pipeline/problem"
)

// Two columns with headers for the same thing. Which of them is meant is not
// guessed: cells that say the same are fine, an empty cell says nothing, and two
// that differ are a fault on their row. Only where one header is our own name, or
// the one that the profile names, and the other an alias, the first goes before.

// double is a column of the kind that stands on the table more than once.
type double struct {
	column int
	// places are all of them, the one that is read first; of those up to rivals none
	// goes before another.
	places  []int
	rivals  int
	differs bool // somewhere the cells are not the same
}

// findDoubles lists the columns that stand on the table more than once and are read.
func (r *reader) findDoubles() {
	for _, column := range slices.Sorted(maps.Keys(r.layout.doubles)) {
		d := double{column: column}
		for n, place := range r.layout.doubles[column] {
			if r.decided.without[place] {
				continue
			}
			d.places = append(d.places, place)
			if n < r.layout.rivals[column] {
				d.rivals++
			}
		}
		if len(d.places) > 1 && r.kind.Columns[column].Weight != Unread && d.places[0] == r.layout.at[column] {
			r.doubles = append(r.doubles, d)
		}
	}
}

// joinDoubles makes one cell of those of each column that stands there twice.
func (r *reader) joinDoubles() {
	for i := range r.doubles {
		d := &r.doubles[i]
		joined, same := "", true
		for n, place := range d.places {
			cell := cleanText(cellOf(r.row.Cells, place))
			switch {
			case n >= d.rivals:
				d.differs = d.differs || cell != "" && cell != joined
			case cell == "":
				d.differs = d.differs || joined != ""
			case joined == "":
				joined, d.differs = cell, d.differs || n > 0
			default:
				same = same && cell == joined
			}
		}
		if !same && r.rejectDouble(d) {
			joined = "" // unknown
		}
		if joined != cleanText(cellOf(r.row.Cells, d.places[0])) {
			r.setCell(d.places[0], joined)
		}
	}
}

// rejectDouble says that the cells of a row contradict each other; what only
// describes is then unknown, and the row is used without it.
func (r *reader) rejectDouble(d *double) (unknown bool) {
	c := &r.kind.Columns[d.column]
	if c.Weight == Tells {
		r.question(problem.UnclearCell, c.Name, "in kolom "+letters(d.places[:d.rivals])+" hetzelfde, want de kop is dezelfde")
		return true
	}
	r.fault(problem.DoubleDiffers, c.Name, letters(d.places[:d.rivals]))
	return false
}

// setCell changes a cell of the row at hand, in a row of our own.
func (r *reader) setCell(place int, text string) {
	r.own = append(r.own[:0], r.row.Cells...)
	for len(r.own) <= place {
		r.own = append(r.own, "")
	}
	r.own[place] = text
	r.row.Cells = r.own
}

func cellOf(cells []string, place int) string {
	if place >= len(cells) {
		return ""
	}
	return cells[place]
}

// tellDoubles names the columns that stand there more than once and are not the
// same throughout.
func (r *reader) tellDoubles() {
	for _, d := range r.doubles {
		if d.differs {
			name := r.kind.Columns[d.column].Name
			r.out.problems = append(r.out.problems, problem.DoubleColumn.At(r.sheetRef(), name, name, len(d.places), named(r.layout.cells, d.places)))
		}
	}
}
