package reports

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
)

// remarks says at each marked cell what is wrong and what to do. What many rows have
// in common is said at the first of them.
func (t *returnTable) remarks() []document.Remark {
	type cell struct{ row, column int }
	texts := map[cell][]string{}
	var order []cell
	for row, problems := range t.marks {
		for _, p := range problems {
			if row != t.firstOf(p) {
				continue
			}
			at := cell{t.onSheet(row) - 1, t.place(p)}
			if texts[at] == nil {
				order = append(order, at)
			}
			texts[at] = append(texts[at], remark(p))
		}
	}
	slices.SortFunc(order, func(a, b cell) int {
		if a.row != b.row {
			return a.row - b.row
		}
		return a.column - b.column
	})
	var all []document.Remark
	for _, at := range order {
		all = append(all, document.Remark{Row: at.row, Column: at.column, Text: strings.Join(texts[at], "\n\n")})
	}
	return all
}

// firstOf is the first row of the school that a problem is about.
func (t *returnTable) firstOf(p problem.Problem) int {
	for _, row := range p.AllRows() {
		if t.rows.Holds(row) {
			return row
		}
	}
	return 0
}

func remark(p problem.Problem) string {
	text := p.Code + " (" + string(p.Severity) + "): " + p.Text + hereToo(p.Code)
	if p.Severity == problem.Question {
		text += " Klopt het zo? Schrijf dan waarom in de kolom " + normalise.ReplyColumn + "."
	}
	return text
}
