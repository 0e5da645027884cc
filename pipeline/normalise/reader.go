package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// reader reads one table of a sheet, row by row.
type reader struct {
	layouts layouts
	layout  layout
	kind    *Kind
	on      attendance.Date // the peildatum
	out     *taken
	take    func()
	fields  []*field
	watch   []watch // per place
	doubles []double
	decided *decisions // what earlier passes found out

	// windowed: other tables stand beside this one; its columns are those from first
	// up to end, the rest of a row is blanked.
	windowed   bool
	first, end int

	brin, location *field
	lastBRIN       string
	lastLocation   string
	lastPlace      int32
	schoolInPath   string
	// ofSchool: rows name their school, or leave it to the path; usesPath is whether
	// one does that, and namesSchool whether one does not.
	ofSchool, usesPath, namesSchool bool
	row                             read.Row
	own                             []string              // the cells of the row at hand, where they are not those of the file
	place                           int32                 // of the row at hand
	bad                             bool                  // the row at hand has a fault
	notes                           []problem.Problem     // on the row at hand
	shortYears                      map[sharedFault][]int // rows
	skipped                         int                   // rows that are no data
	firstSkipped                    int                   // the first of them
	widths                          widths
	ended                           bool // by the header of another table
}

// decisions are what a pass through the sheet finds out about a table and the next
// pass keeps to.
type decisions struct {
	without map[int]bool       // places of columns that may not be read
	numbers map[int]numberForm // places of columns with numbers, as they are written
	refused bool
	// silentPath: rows name their school, and the path then says nothing.
	silentPath bool
	told       []problem.Problem
}

// field is a column of the table at hand.
type field struct {
	at       int // its place, -1: not on this sheet
	column   *Column
	expected string // what a cell that is no date should have been
	dates    dateOrder
	numbers  numberOrder
	days     cache[day]
	numbered cache[int32] // interned texts
	parsed   cache[int32] // other values
}

// newReader begins a table with the given layout, found by the rows of head; first
// is 0, or where one of several tables side by side begins.
func (w *walk) newReader(l layout, head []read.Row, first int) *reader {
	r := &reader{layouts: w.layouts, layout: l, kind: l.profile.Kind, on: w.on, out: &taken{sheet: w.sheet, in: w.in, profile: l.profile}}
	at := tableAt{column: first}
	if l.header > 0 {
		at.row = head[l.header-1].N
	}
	r.keepTo(w, at)
	r.schoolInPath = w.path
	r.watch = make([]watch, l.width)
	if len(w.tables) == 0 {
		r.out.ours = isOurs(head[:max(0, l.header-1)])
	}
	r.begin()
	return r
}

// keepTo finds what earlier passes decided about the table.
func (r *reader) keepTo(w *walk, at tableAt) {
	r.decided = w.decided[at]
	if r.decided == nil {
		r.decided = &decisions{without: map[int]bool{}, numbers: map[int]numberForm{}}
		w.decided[at] = r.decided
	}
}

// begin lays the columns of the kind over the table.
func (r *reader) begin() {
	if r.kind.NamesSchool || r.kind.column("BRIN") >= 0 {
		r.brin, r.location = r.field("BRIN"), r.field("Vestiging")
	}
	r.out.schoolFromPath = r.kind.NamesSchool && !r.brin.stands() && !r.location.stands()
	r.lastPlace = -1
	r.lastBRIN = "\x00" // no cell
	r.take = r.kind.begin(r)
	for _, f := range r.fields {
		f.dates.window = r.windowOf(f)
	}
	r.findDoubles()
}
