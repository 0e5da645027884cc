package normalise

import (
	"slices"

	"verzuimrapport/pipeline/read"
)

// Tables side by side: the header falls apart at columns without a header and
// without any cell below, and two of its parts are whole headers by themselves.
// Each is then a table of its own, with the columns up to the next one.

// sideBySide gives a reader for each table; none where there is one table only.
func (w *walk) sideBySide(head []read.Row, l layout) []*reader {
	if l.header == 0 {
		return nil
	}
	var parts []layout
	var begins []int
	for _, first := range partsOf(head, l) {
		if _, whole := w.part(head[:l.header], first, len(l.cells)); whole {
			begins = append(begins, first)
		}
	}
	if len(begins) < 2 {
		return nil
	}
	for n, first := range begins {
		end := len(l.cells)
		if n+1 < len(begins) {
			end = begins[n+1]
		}
		part, whole := w.part(head[:l.header], first, end)
		if !whole {
			return nil
		}
		parts = append(parts, part)
	}
	begins[0] = 0 // what stands before the first belongs to it
	return w.windows(parts, begins, head)
}

// part is the header that stands in some of the columns; whole says that it has all
// it needs, and that nothing stands between it and the data.
func (w *walk) part(head []read.Row, first, end int) (l layout, whole bool) {
	rows := blanked(head, first, end)
	l, found := w.layouts.best(rows, w.path != "")
	if !found || len(l.missing) > 0 {
		return l, false
	}
	return l, !slices.ContainsFunc(rows[l.header:], func(row read.Row) bool { return filledCells(row.Cells) > 0 })
}

// windows makes the readers.
func (w *walk) windows(parts []layout, begins []int, head []read.Row) []*reader {
	var all []*reader
	for n, part := range parts {
		r := w.newReader(part, head, begins[n])
		r.windowed, r.first, r.end = true, begins[n], len(r.watch)
		if n+1 == len(parts) {
			r.end = 1 << 30 // to the end of each row
		}
		all = append(all, r)
	}
	return all
}

// partsOf gives the places where a part of the header begins: the first filled
// one, and each behind an empty column.
func partsOf(head []read.Row, l layout) []int {
	var all []int
	gap := true
	for i, cell := range l.cells {
		empty := headerKey(cell) == "" && !slices.ContainsFunc(head[l.header:], func(row read.Row) bool { return cellAt(row, i) != "" })
		if gap && !empty {
			all = append(all, i)
		}
		gap = empty
	}
	return all
}

// blanked are the rows with only the cells from first up to end.
func blanked(rows []read.Row, first, end int) []read.Row {
	var all []read.Row
	for _, row := range rows {
		row.Cells = slices.Clone(row.Cells[:min(end, len(row.Cells))])
		for i := range min(first, len(row.Cells)) {
			row.Cells[i] = ""
		}
		all = append(all, row)
	}
	return all
}

// window blanks what lies outside the table; false where nothing of the row
// lies in it.
func (r *reader) window(row read.Row) (read.Row, bool) {
	r.own = append(r.own[:0], row.Cells[:min(r.end, len(row.Cells))]...)
	for i := range min(r.first, len(r.own)) {
		r.own[i] = ""
	}
	for len(r.own) > 0 && cleanText(r.own[len(r.own)-1]) == "" {
		r.own = r.own[:len(r.own)-1]
	}
	row.Cells = r.own
	if row.Kinds != nil {
		row.Kinds = row.Kinds[:len(r.own)]
	}
	return row, len(r.own) > 0
}
