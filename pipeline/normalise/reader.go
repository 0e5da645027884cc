package normalise

import (
	"context"
	"errors"
	"slices"

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
	explains       bool              // an explanation of our templates, see template.go
	explained      bool              // and its end is passed
}

// field is a column of the sheet at hand.
type field struct {
	at         int // its place, -1: not on this sheet
	column     *Column
	monthFirst int    // the row of the first date that fits month first only, 0: none
	expected   string // what a cell that is no date should have been
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
	known, searching := false, false
	for row, err := range r.out.sheet.Rows {
		if err != nil {
			return r.breakOff(ctx, err)
		}
		if row.N%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		switch {
		case searching:
			r.belowExplanation(row)
			if row.N > searchRows || r.foundLate(row) {
				return ctx.Err()
			}
			continue
		case known:
			r.next(row)
			continue
		}
		row.Cells = slices.Clone(row.Cells)
		if head = append(head, row); len(head) == headRows {
			known = true
			if searching = !r.open(head); searching && len(r.out.problems) == 0 && !r.explains {
				return ctx.Err()
			}
		}
	}
	if !known {
		r.open(head)
	}
	return ctx.Err()
}

// searchRows is up to where a header is looked for only to say where it stands.
const searchRows = 2000

// foundLate looks for the header of a sheet on which none stands in the first
// rows, and then says where it is.
func (r *reader) foundLate(row read.Row) bool {
	late, found := r.layouts.best([]read.Row{row}, schoolInPath(r.out.sheet.File) != "")
	if !found || len(late.missing) > 0 {
		return false
	}
	r.out.problems = append(r.out.problems[:0], problem.LateHeader.At(r.out.ref(int32(row.N)), "", late.profile.Kind.Name, headRows))
	return true
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
	if what != nil && isExplanation(head) {
		r.explain(head)
		return false
	}
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
	r.out.schoolFromPath = r.kind.NamesSchool && !r.brin.stands() && !r.location.stands()
	r.lastPlace = -1
	r.lastBRIN = "\x00" // no cell
	r.out.ours = isOurs(head[:max(0, l.header-1)])
	r.take = r.kind.begin(r)
	for _, row := range head[l.header:] {
		r.next(row)
	}
	return true
}
