package normalise

import (
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// widths is what is known of the rows of a text file that do not have as many
// fields as there are headers.
//
// A row with more cells has a delimiter too many, in a text without quotes around
// it, say: what stands behind it stands in the wrong column. The row is not used.
// A row with fewer fields has lost some: cut off, or with a delimiter gone in the
// middle. It is not used either, unless the program that wrote the file leaves out
// the empty fields at the end of a row: then more than half of the rows are
// shorter than the headers, and none ends with an empty field.
//
// A header may end with empty cells. Where the column below such a cell is filled on
// more than half of the rows it is a column without a header, as in a workbook; where
// it is filled here and there, those rows are too long.
type widths struct {
	long, short []int // lines
	longest     []int // those of long that are longer than the header with its empty cells
	widest      int   // cells of the longest row
	endEmpty    bool  // some row ends with a field that is empty
}

// see takes note of a row that becomes line n.
func (w *widths) see(row read.Row, l layout, n int) {
	w.widest = max(w.widest, len(row.Cells))
	w.endEmpty = w.endEmpty || row.Width > len(row.Cells)
	switch {
	case len(row.Cells) > l.width:
		w.long = append(w.long, n)
		if len(row.Cells) > l.wide {
			w.longest = append(w.longest, n)
		}
	case row.Width > 0 && row.Width < l.width:
		w.short = append(w.short, n)
	}
}

// unnamed reports whether the rows, of so many, have a column beyond the last header.
func (w *widths) unnamed(lines int) bool { return 2*(len(w.long)-len(w.longest)) > lines }

// over are the lines that are longer than they should be, of so many.
func (w *widths) over(lines int) []int {
	if w.unnamed(lines) {
		return w.longest
	}
	return w.long
}

// cut are the lines that are shorter than they should be, of so many.
func (w *widths) cut(lines int) []int {
	if !w.endEmpty && 2*len(w.short) > lines {
		return nil
	}
	return w.short
}

// refuseWidths refuses the rows of a text file that have too many or too few fields.
func (r *reader) refuseWidths() {
	if !r.out.in.isText() || r.out.refused {
		return
	}
	for _, n := range r.widths.over(len(r.out.lines)) {
		r.refuseRow(n, problem.LongRow)
	}
	for _, n := range r.widths.cut(len(r.out.lines)) {
		r.refuseRow(n, problem.ShortRow)
	}
}

// refuseRow takes back a row that was taken.
func (r *reader) refuseRow(n int, why problem.Kind) {
	line := &r.out.lines[n]
	line.bad = true
	r.out.dropPupil(n)
	r.out.problems = append(r.out.problems, why.At(r.out.ref(line.row), ""))
}
