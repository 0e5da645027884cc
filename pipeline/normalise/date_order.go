package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// Whether the day or the month stands first is decided for a whole column. A value
// that can only be read with the month first settles it, and so does a reason to
// doubt: another column of the same rows is written month first, or the days fall
// outside the time that the column is about, and with the month first they do not.
// Then nothing is read of the column, and the question is asked. Without any
// reason the day stands first, as the manual says.

// dateOrder is what the dates of a column say about their order.
type dateOrder struct {
	window     attendance.Period // in which its days can be expected; a zero end is open
	monthFirst int               // the row of the first date that fits month first only, 0: none
	dayFirst   int               // dates that fit day first only
	either     int               // dates that fit both, as two days
	outside    int               // of those, how many lie outside the window with the day first
	swappedOut int               // and how many with the month first
	firstRow   int               // of the dates that fit both
}

// see counts a date.
func (o *dateOrder) see(d day, row int) {
	switch {
	case d.monthFirst:
		if o.monthFirst == 0 {
			o.monthFirst = row
		}
	case d.dayFirst:
		o.dayFirst++
	case d.swapped.Known():
		if o.either++; o.either == 1 {
			o.firstRow = row
		}
		if !within(o.window, d.date) {
			o.outside++
		}
		if !within(o.window, d.swapped) {
			o.swappedOut++
		}
	}
}

func within(p attendance.Period, d attendance.Date) bool {
	return (!p.From.Known() || d >= p.From) && (!p.To.Known() || d <= p.To)
}

// undecided reports whether every date of the column fits both orders.
func (o dateOrder) undecided() bool { return o.monthFirst == 0 && o.dayFirst == 0 && o.either > 0 }

// misplaced: of several days half or more lie where none are expected, and with the
// month first none does. A single day ahead is asked about by itself.
func (o dateOrder) misplaced() bool {
	return o.either >= 3 && o.swappedOut == 0 && 2*o.outside >= o.either
}

// windowOf is the time in which the days of a column can be expected: what a
// delivery tells of lies in the school year, and not after the peildatum.
func (r *reader) windowOf(f *field) attendance.Period {
	var p attendance.Period
	switch f.column.Name {
	case "Datum", "Begindatum", "Gemeld op":
		p = attendance.Period{From: r.on.SchoolYearStart(), To: r.on}
	case "Einddatum":
		if r.kind == &absences {
			p = attendance.Period{From: r.on.SchoolYearStart(), To: r.on}
		}
	}
	return p
}

// judgeDates decides on the order of the dates of each column.
func (r *reader) judgeDates() (again bool) {
	for _, f := range r.fields {
		switch {
		case f.dates.monthFirst > 0:
			r.dropDates(f, problem.MonthFirst, problem.MonthFirstTold, f.dates.monthFirst)
		case f.dates.undecided() && f.dates.misplaced():
			r.dropDates(f, problem.OddDates, problem.OddDatesTold, f.dates.firstRow)
		case f.dates.undecided() && r.monthFirstElsewhere(f):
			r.dropDates(f, problem.MixedDates, problem.MixedDatesTold, f.dates.firstRow)
		default:
			continue
		}
		again = true
	}
	return again
}

// dropDates gives up a column of dates; a sheet that cannot do without is refused.
func (r *reader) dropDates(f *field, refused, told problem.Kind, row int) {
	r.decided.without[f.at] = true
	if f.column.Weight == Tells {
		why := told.At(r.sheetRef(), f.column.Name, row)
		why.Seen = row
		r.tell(why)
		return
	}
	why := refused.At(r.sheetRef(), f.column.Name, row)
	why.Seen = row
	r.refuse(why)
}

// monthFirstElsewhere reports whether another column of the table, be it one that
// is not read, holds dates that are written month first. Only a column that says
// nothing itself is worth this look through the sheet.
func (r *reader) monthFirstElsewhere(f *field) bool {
	for _, other := range r.fields {
		if other.dates.monthFirst > 0 {
			return true
		}
	}
	if slices.ContainsFunc(r.fields, func(other *field) bool { return other.dates.dayFirst > 0 }) {
		return false
	}
	if r.layout.profile.Dates != DayFirst || len(r.out.lines) == 0 {
		return false
	}
	first, last := int(r.out.lines[0].row), int(r.out.lines[len(r.out.lines)-1].row)
	orders := make([]dateOrder, len(r.watch))
	for row, err := range r.out.sheet.Rows {
		if err != nil || row.N > last {
			break
		}
		if row.N < first {
			continue
		}
		seeDates(orders, row)
	}
	for _, o := range orders {
		if o.monthFirst > 0 && o.dayFirst == 0 {
			return true
		}
	}
	return false
}

// seeDates looks at every cell of a row that may be a date with separators.
func seeDates(orders []dateOrder, row read.Row) {
	for i, cell := range row.Cells[:min(len(row.Cells), len(orders))] {
		if n := len(cell); n >= 8 && n <= 20 && cell[0] >= '0' && cell[0] <= '9' {
			orders[i].see(parseDate(cell, false), row.N)
		}
	}
}
