package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// next takes one row below the header.
func (r *reader) next(row read.Row) {
	if r.ended { // only one of several tables side by side is still given rows
		r.out.after++
		return
	}
	if r.windowed {
		var any bool
		if row, any = r.window(row); !any {
			return
		}
	}
	r.row, r.place, r.bad, r.notes = row, -1, false, r.notes[:0]
	if r.isExample(row) {
		r.passExample()
		return
	}
	for i, cell := range row.Cells[:min(len(row.Cells), len(r.watch))] {
		if cell != "" {
			r.watch[i].see(cell)
		}
	}
	if len(r.doubles) > 0 {
		r.joinDoubles()
	}
	r.take()
	if r.ended && r.windowed {
		r.out.problems = append(r.out.problems, problem.SecondTable.At(r.ref(), "", columnsFound(r.row.Cells), "Er staan tabellen naast elkaar op dit blad."))
	}
}

// accept ends a row: rows that are no data are passed over, the others become a
// line. It reports whether the record of the row is to be kept.
func (r *reader) accept() bool {
	n := len(r.out.lines)
	switch {
	case r.bad && r.isRunTogether():
		r.runTogether()
	case r.bad && r.isNoData():
		return false
	default:
		r.widths.see(r.row, r.layout, n)
	}
	r.seePath()
	r.out.lines = append(room(r.out.lines), line{row: int32(r.row.N), place: r.place, bad: r.bad})
	r.keepNotes()
	return true
}

// rowsOf makes the function that a kind gives for its rows: record reads the row
// at hand, and is kept in list unless the row turns out to be no data.
func rowsOf[T any](r *reader, list *[]T, record func() T) func() {
	return func() {
		if one := record(); r.accept() {
			*list = append(room(*list), one)
		}
	}
}

// room makes a full list twice as long: lists of a hundred thousand rows would
// otherwise be copied again and again.
func room[T any](list []T) []T {
	if len(list) == cap(list) {
		return slices.Grow(list, max(64, len(list)))
	}
	return list
}

func (r *reader) ref() attendance.Ref { return r.out.ref(int32(r.row.N)) }

func (r *reader) sheetRef() attendance.Ref { return r.out.ref(0) }
