package reports

import (
	"cmp"
	"slices"
	"strings"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
)

// mostRemarks is how many cells of a sheet have a remark: a spreadsheet that must show
// hundreds of thousands does not open. All cells with a problem are marked.
const mostRemarks = 5000

// remarks says at each marked cell what is wrong and what to do. What many rows have
// in common is said at the first of them.
func (t *returnTable) remarks() []document.Remark {
	type cell struct{ row, column int }
	texts := map[cell][]string{}
	var order []cell
	for _, one := range t.marks.list {
		p := &t.marks.problems[one.problem]
		if len(order) == mostRemarks {
			break
		}
		if one.row != t.marks.firsts[one.problem] {
			continue
		}
		at := cell{t.onSheet(int(one.row)) - 1, t.place(*p)}
		if texts[at] == nil {
			order = append(order, at)
		}
		texts[at] = append(texts[at], remark(*p))
	}
	slices.SortFunc(order, func(a, b cell) int { return cmp.Or(a.row-b.row, a.column-b.column) })
	var all []document.Remark
	for _, at := range order {
		all = append(all, document.Remark{Row: at.row, Column: at.column, Text: strings.Join(texts[at], "\n\n")})
	}
	return all
}

func remark(p problem.Problem) string {
	text := p.Code + " (" + string(p.Severity) + "): " + p.Text + hereToo(p.Code)
	if p.Severity == problem.Question {
		text += " Klopt het zo? Schrijf dan waarom in de kolom " + normalise.ReplyColumn + "."
	}
	return text
}
