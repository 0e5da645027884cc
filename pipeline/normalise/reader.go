package normalise

import (
	"context"
	"errors"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// reader goes through one sheet row by row. What is decided for a whole column
// (the form of its dates, whether it holds BSNs) is watched on the way; where it
// turns out that a column may not be read, the sheet is gone through once more
// without it.
type reader struct {
	layouts layouts
	layout  layout
	kind    *Kind
	out     *taken
	take    func()
	fields  []*field
	// without are the places of columns that may not be read.
	without map[int]bool
	watch   []watch // per place

	brin, location *field
	lastBRIN       string
	lastLocation   string
	lastPlace      int32
	schoolInPath   string
	row            read.Row
	place          int32             // of the row at hand
	bad            bool              // the row at hand has a fault
	notes          []problem.Problem // on the row at hand
	skipped        int               // rows that are no data
	firstSkipped   int               // the first of them
	long           []int             // lines with more cells than the header
	widest         int               // cells of the longest row
	ended          bool              // by a second table
}

// watch counts, in one column, what looks like a BSN.
type watch struct{ filled, bsn int }

// field is a column of the sheet at hand.
type field struct {
	at         int // its place, -1: not on this sheet
	column     *Column
	monthFirst int // the row of the first date that fits month first only, 0: none
	lastText   string
	lastDay    day
}

// takeSheet reads a whole sheet. An error is one of the context.
func takeSheet(ctx context.Context, all layouts, sheet read.Sheet) (*taken, error) {
	without := map[int]bool{}
	var told []problem.Problem
	for {
		r := &reader{layouts: all, out: &taken{sheet: sheet}, without: without}
		if err := r.pass(ctx); err != nil {
			return nil, err
		}
		again := r.judgeColumns(&told)
		if !again || r.out.broken != nil {
			r.finish(told)
			return r.out, nil
		}
	}
}

// pass goes through the sheet once.
func (r *reader) pass(ctx context.Context) error {
	var head []read.Row
	known := false
	for row, err := range r.out.sheet.Rows {
		if err != nil {
			return r.breakOff(ctx, err)
		}
		if row.N%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if known {
			r.next(row)
			continue
		}
		row.Cells = slices.Clone(row.Cells)
		if head = append(head, row); len(head) == headRows {
			known = true
			if !r.open(head) {
				return ctx.Err()
			}
		}
	}
	if !known {
		r.open(head)
	}
	return ctx.Err()
}

// breakOff keeps why the file cannot be read on.
func (r *reader) breakOff(ctx context.Context, err error) error {
	var fault *read.Fault
	if !errors.As(err, &fault) {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return err
	}
	r.out.broken = &fault.Problem
	return nil
}

// open finds out what the sheet is by its first rows, and takes those below the header.
func (r *reader) open(head []read.Row) bool {
	l, what := r.layouts.recognise(head, r.out.sheet)
	if what != nil {
		r.out.problems = append(r.out.problems, *what)
		return false
	}
	if len(head) == 0 {
		return false
	}
	r.layout, r.kind, r.out.profile = l, l.profile.Kind, l.profile
	r.schoolInPath = schoolInPath(r.out.sheet.File)
	r.watch = make([]watch, l.width)
	if r.kind.NamesSchool || r.kind.column("BRIN") >= 0 {
		r.brin, r.location = r.field("BRIN"), r.field("Vestiging")
	}
	r.lastPlace = -1
	r.lastBRIN = "\x00" // no cell
	r.take = r.kind.begin(r)
	for _, row := range head[l.header:] {
		r.next(row)
	}
	return true
}

// next takes one row below the header.
func (r *reader) next(row read.Row) {
	if r.ended {
		return
	}
	r.row, r.place, r.bad, r.notes = row, -1, false, r.notes[:0]
	r.widest = max(r.widest, len(row.Cells))
	for i, cell := range row.Cells[:min(len(row.Cells), len(r.watch))] {
		if cell != "" {
			r.watch[i].see(cell)
		}
	}
	r.take()
}

// see counts a filled cell.
func (w *watch) see(cell string) {
	w.filled++
	if len(cell) >= 9 && isBSN(whole(strings.TrimSpace(cell))) {
		w.bsn++
	}
}

// holdsBSN: at least five filled cells, of which nine in ten are BSNs.
func (w watch) holdsBSN() bool { return w.filled >= 5 && 10*w.bsn >= 9*w.filled }

// isBSN: nine digits that pass the 11-proef.
func isBSN(s string) bool {
	if len(s) != 9 || !isDigits(s) {
		return false
	}
	sum := -int(s[8] - '0')
	for i := 0; i < 8; i++ {
		sum += (9 - i) * int(s[i]-'0')
	}
	return sum%11 == 0
}

// accept ends a row: rows that are no data are passed over, the others become a
// line. It reports whether the record of the row is to be kept.
func (r *reader) accept() bool {
	if r.bad && r.isNoData() {
		return false
	}
	n := len(r.out.lines)
	if r.out.sheet.Name == "" && len(r.row.Cells) > r.layout.width {
		r.long = append(r.long, n)
	}
	r.out.lines = append(r.out.lines, line{row: int32(r.row.N), place: r.place, bad: r.bad})
	for _, note := range r.notes {
		if note.Severity == problem.Fault || !r.layout.profile.OnlyFacts {
			r.out.problems = append(r.out.problems, note)
		}
	}
	return true
}

// rowsOf makes the function that a kind gives for its rows: record reads the row
// at hand, and is kept in list unless the row turns out to be no data.
func rowsOf[T any](r *reader, list *[]T, record func() T) func() {
	return func() {
		if one := record(); r.accept() {
			*list = append(*list, one)
		}
	}
}

func (r *reader) ref() attendance.Ref { return r.out.ref(int32(r.row.N)) }

func (r *reader) sheetRef() attendance.Ref { return r.out.ref(0) }
