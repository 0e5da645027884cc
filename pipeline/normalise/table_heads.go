package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// headLimit is how many rows are gathered: of a second table the header begins
// with the first.
func (w *walk) headLimit() int {
	if len(w.tables) > 0 {
		return maxHeaderRows
	}
	return headRows
}

// searchRows is up to where a header is looked for only to say where it stands.
const searchRows = 2000

// beginHead begins to gather the rows of another header.
func (w *walk) beginHead(row read.Row) {
	w.state, w.head, w.now = atHead, nil, nil
	w.take(row)
}

// open finds out what stands on the sheet by the rows gathered, and takes those
// below the header.
func (w *walk) open() {
	head := w.head
	w.head = nil
	switch {
	case len(head) == 0:
		w.state = done
	case len(w.tables) > 0:
		w.openNext(head)
	default:
		w.openFirst(head)
	}
}

// openFirst begins with the first table of the sheet, or says why there is none.
func (w *walk) openFirst(head []read.Row) {
	l, what := w.recognise(head)
	switch {
	case what == nil:
		w.tellAbove(head[:l.header-l.rows])
		w.begin(l, head)
		return
	case isExplanation(head):
		w.explain(head)
	default:
		w.problems = append(w.problems, *what)
		if wantsProfile(l, *what) {
			w.unknown = w.layouts.unknownSheet(head, w.sheet)
		}
	}
	w.state = tooLate
}

// openNext begins with a further table, or says that it is not recognised.
func (w *walk) openNext(head []read.Row) {
	l, found := w.layouts.next(head, w.path != "")
	if found && len(l.missing) == 0 {
		w.begin(l, head)
		return
	}
	w.tellTable(head[0])
	w.state = lost
	for _, row := range head[1:] {
		w.take(row)
	}
}

// begin begins to read the tables that have the given header.
func (w *walk) begin(l layout, head []read.Row) {
	w.state, w.now = inTable, w.sideBySide(head, l)
	if w.now == nil {
		w.now = []*reader{w.newReader(l, head, 0)}
	}
	w.tables = append(w.tables, w.now...)
	if w.after == 0 { // else they are told as a table of their own
		w.tellRowsAbove(head[:max(0, l.header-l.rows)])
	}
	w.replay(head[l.header:])
}

// tellAbove says of rows above the first header that they are no titles but a
// table: a header with at least two rows of data below it.
func (w *walk) tellAbove(titles []read.Row) {
	isData := func(row read.Row) bool { return filledCells(row.Cells) >= 3 && holdsDigits(row.Cells) }
	for n := 0; n+2 < len(titles); n++ {
		if _, isTable := tableHeader(titles[n : n+2]); isTable && isData(titles[n+1]) && isData(titles[n+2]) {
			w.tellTable(titles[n])
			w.after += len(titles) - n - 1
			return
		}
	}
}

// replay takes the rows that were gathered below the header.
func (w *walk) replay(rows []read.Row) {
	for i, row := range rows {
		if w.state == inTable && len(w.now) == 1 && !w.now[0].windowed {
			w.now[0].next(row)
			if !w.now[0].ended {
				continue
			}
			w.beginHead(row)
			for _, later := range rows[i+1:] {
				w.take(later)
			}
			return
		}
		w.take(row)
	}
}

// tellTable says that the table with the given header is not recognised.
func (w *walk) tellTable(header read.Row) {
	ref := attendance.Ref{File: w.sheet.File, Sheet: w.sheet.Name, Row: header.N}
	w.problems = append(w.problems, problem.SecondTable.At(ref, "", columnsFound(header.Cells), w.layouts.nearestLayouts(header.Cells)))
}

// isHeader reports whether the rows begin with a header that has all it needs.
func (w *walk) isHeader(head []read.Row) bool {
	l, found := w.layouts.best(head, w.path != "")
	return found && len(l.missing) == 0
}

// foundLate looks for the header of a sheet on which none stands in the first
// rows, and then says where it is.
func (w *walk) foundLate(row read.Row) bool {
	late, found := w.layouts.best([]read.Row{row}, w.path != "")
	if !found || len(late.missing) > 0 {
		return false
	}
	ref := attendance.Ref{File: w.sheet.File, Sheet: w.sheet.Name, Row: row.N}
	w.unknown = nil
	w.problems = append(w.problems[:0], problem.LateHeader.At(ref, "", late.profile.Kind.Name, headRows))
	return true
}
