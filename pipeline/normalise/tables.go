package normalise

import (
	"context"
	"errors"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// walk goes through a sheet row by row and finds its tables: below each other,
// each with a header of its own, and side by side with an empty column between.
// What is decided for a whole column (the form of its dates, whether it holds
// BSNs) is watched on the way; where it turns out that a column must be read
// otherwise, the sheet is gone through once more.
type walk struct {
	layouts layouts
	sheet   read.Sheet
	in      sheetIn         // the same, with where it came from
	on      attendance.Date // the peildatum
	path    string          // the school code that the path holds

	state     walkState
	head      []read.Row // the rows among which the header is looked for
	now       []*reader  // the tables that the row at hand lies in
	tables    []*reader  // all that were found
	problems  []problem.Problem
	unknown   *attendance.UnknownSheet // of a sheet that no layout fits
	broken    *problem.Problem
	after     int  // rows below the header of a table that cannot be read
	explains  bool // the sheet is an explanation of our templates, see template.go
	words     int  // its rows, up to its end
	explained bool // and its end is passed
	told      bool // and that there are rows below it
	// decided is what earlier passes found out, by the place of the header.
	decided map[tableAt]*decisions
}

// walkState is what the rows are read for.
type walkState uint8

const (
	atHead  walkState = iota // rows are gathered, to find the header among them
	inTable                  // rows are read as data
	tooLate                  // no header in the first rows: one is looked for to say where it stands
	lost                     // below a second header that cannot be read
	done                     // nothing on the sheet is of use
)

// tableAt names a table of a sheet by the row of its header and its first column.
type tableAt struct{ row, column int }

// takeSheet reads a whole sheet, and gives at least one table, be it one that is
// not recognised. An error is one of the context.
func takeSheet(ctx context.Context, all layouts, sheet sheetIn, on attendance.Date) ([]*taken, error) {
	w := &walk{layouts: all, sheet: sheet.without(), in: sheet, on: on, path: sheet.pathSchool(), decided: map[tableAt]*decisions{}}
	for {
		if err := w.pass(ctx); err != nil {
			return nil, err
		}
		if w.broken != nil || !w.judge() {
			return w.taken(), nil
		}
	}
}

// pass goes through the sheet once.
func (w *walk) pass(ctx context.Context) error {
	w.state, w.head, w.now, w.tables, w.problems, w.after, w.explains = atHead, nil, nil, nil, nil, 0, false
	w.unknown = nil
	for row, err := range w.sheet.Rows {
		if err != nil {
			return w.breakOff(ctx, err)
		}
		if row.N%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if w.state == inTable && len(w.now) == 1 && !w.now[0].windowed {
			w.now[0].next(row)
			if w.now[0].ended {
				w.beginHead(row)
			}
			continue
		}
		if w.take(row); w.state == done {
			return ctx.Err()
		}
	}
	for w.state == atHead { // what was gathered may hold the beginning of a further table
		w.open()
	}
	return ctx.Err()
}

// take gives a row to whatever the walk is doing.
func (w *walk) take(row read.Row) {
	switch w.state {
	case atHead:
		w.head = append(w.head, read.Row{N: row.N, Cells: slices.Clone(row.Cells), Kinds: slices.Clone(row.Kinds), Width: row.Width})
		if limit := w.headLimit(); len(w.head) >= limit {
			w.open()
		}
	case inTable:
		for _, r := range w.now {
			r.next(row)
		}
	case tooLate:
		w.belowExplanation(row)
		if row.N > searchRows || w.foundLate(row) {
			w.state = done
		}
	case lost:
		if line := lineOf(row, 1); w.layouts.knowsOneOf(line) && w.isHeader([]read.Row{row}) {
			w.beginHead(row)
			return
		}
		w.after++
	}
}

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

// breakOff keeps why the file cannot be read on.
func (w *walk) breakOff(ctx context.Context, err error) error {
	var fault *read.Fault
	if !errors.As(err, &fault) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return err
	}
	w.broken = &fault.Problem
	return nil
}

// judge decides on the columns of every table, and reports whether the sheet
// must be gone through again.
func (w *walk) judge() (again bool) {
	for _, r := range w.tables {
		again = r.judgeColumns() || again
	}
	return again
}

// taken is what the sheet gave: one for each table. What concerns the sheet as a
// whole stands with the first.
func (w *walk) taken() []*taken {
	var all []*taken
	for n, r := range w.tables {
		if w.broken == nil {
			r.finish()
			r.keepForReturn()
		}
		if n > 0 {
			r.out.sheet.Lost = 0 // counted once
		}
		all = append(all, r.out)
	}
	if len(all) == 0 {
		all = append(all, &taken{sheet: w.sheet, in: w.in, explained: w.words})
	}
	all[0].problems = append(all[0].problems, w.problems...)
	all[0].after += w.after
	all[0].broken, all[0].unknown = w.broken, w.unknown
	return all
}
