package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// tellRowsAbove says of rows above a header that they are no titles but rows of its
// table: who sorts a list with its header puts that in the middle.
func (w *walk) tellRowsAbove(titles []read.Row) {
	for _, r := range w.now {
		var rows []int
		for _, row := range titles {
			if r.wouldRead(row) {
				rows = append(rows, row.N)
			}
		}
		if len(rows) > 0 {
			r.out.after += len(rows)
			w.problems = append(w.problems, problem.AboveHeader.AtRows(r.sheetRef(), rows, ""))
		}
	}
}

// wouldRead reports whether a row has under the headers what a row of the table has:
// at least two cells that name a school, a pupil or a day, or one and nearly all
// others filled too. Of a code table the category must be one.
func (r *reader) wouldRead(row read.Row) bool {
	if r.windowed {
		var any bool
		if row, any = r.window(row); !any {
			return false
		}
	}
	r.row = row
	who, _ := r.keys()
	isFull := r.layout.width > 2 && 4*filledCells(row.Cells) >= 3*r.layout.width
	return who > 1 || who == 1 && isFull || r.readsCategory()
}

// readsCategory reports whether the row names a category in its column.
func (r *reader) readsCategory() bool {
	for _, f := range r.fields {
		if f.column.Name == "Categorie" {
			_, ok := attendance.ParseCategory(strings.ToLower(cleanText(r.raw(f))))
			return ok
		}
	}
	return false
}
