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
