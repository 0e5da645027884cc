package normalise

import (
	"strings"
	"time"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// takeDates reads the days of the row, and the times that stand in the same
// cells. lasting says that the row may be an open interval: it begins with
// Begindatum, and the sheet has a column Einddatum whose cell is empty.
func (a *absenceFields) takeDates(row *absenceRow) (lasting bool) {
	on, begin, end := a.day(a.date), a.day(a.beginDate), a.day(a.endDate)
	switch {
	case on.date.Known() && begin.date.Known() && on.date != begin.date:
		a.fault(problem.TwoDates, "Begindatum")
	case on.date.Known():
		row.from = on.date
	case begin.date.Known():
		row.from = begin.date
		lasting = a.endDate.stands() && !end.date.Known()
	case !a.bad || a.raw(a.date)+a.raw(a.beginDate) == "":
		a.fault(problem.NoDate, "Datum")
	}
	row.to = end.date
	if !a.takeEndTime(row) {
		a.fault(problem.BadTime, "Eindtijd")
	}
	if !row.to.Known() {
		row.to = row.from
	}
	if row.to < row.from {
		a.fault(problem.EndBeforeBegin, "Einddatum")
	}
	if row.from.Known() && (row.to-row.from > longest || (lasting && row.from < earliest)) {
		a.fault(problem.TooLong, "Begindatum")
	}
	takeTimes(row, begin, end)
	return lasting
}

// A row of several days that begins before earliest or is longer than longest is
// a system's default date, and would spread over thousands of days.
const longest = 5 * 366

var earliest = attendance.MustDate("2015-01-01")

// takeEndTime reads Eindtijd, in which some systems write the last day of the row.
func (a *absenceFields) takeEndTime(row *absenceRow) bool {
	row.end = int16(a.small(a.end, -1, a.readEnd))
	if row.end != noClock {
		return true
	}
	row.end = -1
	if !a.layout.profile.EndTimeMayBeDay {
		return false
	}
	var ok bool
	row.to, ok = dayAfter(asASCII(a.cell(a.end)), row.from)
	return ok || !row.from.Known()
}

// endTime reads a time, noClock where the cell holds something else.
func (a *absenceFields) endTime(f *field) int32 {
	text := asASCII(a.cell(f))
	if text == "" {
		return -1
	}
	minutes, ok := a.parseClock(f, text)
	if !ok {
		return noClock
	}
	return int32(minutes)
}

// noClock is a cell of a time that holds something else.
const noClock = -2

// dayAfter reads dd-mm as the first such day on or after from.
func dayAfter(text string, from attendance.Date) (attendance.Date, bool) {
	first, second, found := strings.Cut(text, "-")
	date, okDate := parseWhole(first)
	month, okMonth := parseWhole(second)
	if !found || !okDate || !okMonth || !from.Known() {
		return 0, false
	}
	year, _, _ := from.Civil()
	for ; ; year++ {
		d := attendance.NewDate(year, time.Month(month), date)
		_, m, day := d.Civil()
		if int(m) != month || day != date {
			return 0, false
		}
		if d >= from {
			return d, true
		}
	}
}

// takeTimes takes the times that stand behind the dates, where the row has none
// of its own. From midnight to midnight is a whole day; what begins at a time and
// ends at midnight ends with the day before.
func takeTimes(row *absenceRow, begin, end day) {
	if begin.minutes > 0 && end.minutes == 0 && row.to == end.date && row.to > row.from {
		row.to, end.minutes = row.to-1, minutesPerDay
	}
	if row.begin < 0 && begin.minutes > 0 {
		row.begin = begin.minutes
	}
	if row.end < 0 && end.minutes > 0 {
		row.end = end.minutes
	}
	if row.begin <= 0 && row.end >= minutesPerDay-1 {
		row.begin, row.end = -1, -1
	}
}
