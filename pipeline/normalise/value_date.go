package normalise

import (
	"math"
	"strings"
	"time"

	"verzuimrapport/pipeline/attendance"
)

// day is what a cell of a date says: the day, and the time of day where the cell
// names one (-1: none).
type day struct {
	date    attendance.Date
	minutes int16
	ok      bool
	// monthFirst: the cell can only be read with the month first, which says
	// something about its whole column.
	monthFirst bool
	// dayFirst: it can only be read with the day first; swapped is the other day that
	// it can be read as, 0 where both orders give the same day or the cell has no order.
	dayFirst bool
	swapped  attendance.Date
	// never: a day so far off that systems mean "no end" by it.
	never bool
}

var noDay = day{minutes: -1}

// The years of dates that can stand in a school's files. What lies after them
// is how systems write "no end".
const firstYear, lastYear = 1900, 2099

// The serial numbers of spreadsheets that are taken for days: 1927 to 2173.
const firstSerial, lastSerial = 10000, 99999

// parseDate reads a day in the forms of the contract: 31-8-2026 (also with dots,
// slashes or spaces), 2026-08-31, 20260831, 31 aug 2026, and the serial number of
// a spreadsheet; each with or without a time of day behind it. A time with a zone is
// a moment, and becomes Dutch time.
func parseDate(cell string, epoch1904 bool) day {
	if parts, ok := plainDay(cell); ok {
		return ordered(parts, false, cell[10:])
	}
	cell = dropWeekday(cell)
	switch {
	case len(cell) >= 8 && isDigits(cell[:8]):
		return compactDay(cell)
	case len(cell) >= 5 && isDigits(cell[:5]):
		return serial(cell, epoch1904)
	}
	parts, named, tail := threeParts(cell)
	return ordered(parts, named, tail)
}

// ordered makes a day of three numbers in the order in which they stand.
func ordered(parts [3]int, named bool, tail string) day {
	switch {
	case parts[0] > 99 && !named:
		return civil(parts[0], parts[1], parts[2], tail)
	case parts[2] < 1000:
		return noDay // two digits do not say which century
	case !named && parts[1] > 12 && civil(parts[2], parts[0], parts[1], tail).ok:
		return day{minutes: -1, monthFirst: true}
	}
	d := civil(parts[2], parts[1], parts[0], tail)
	if d.ok && !named {
		d.dayFirst = parts[0] > 12
		if !d.dayFirst && parts[0] != parts[1] {
			d.swapped = attendance.NewDate(parts[2], time.Month(parts[0]), parts[1])
		}
	}
	return d
}

// civil makes a day of its parts, and of what stands behind them: nothing, or a
// time of day.
func civil(year, month, date int, tail string) day {
	if month < 1 || month > 12 || date < 1 || date > daysIn(year, month) || year < firstYear {
		return noDay
	}
	d := day{date: attendance.NewDate(year, time.Month(month), date), minutes: -1, ok: true}
	if tail = strings.TrimLeft(tail, "T, "); tail != "" {
		minutes, ok := parseClock(tail)
		if !ok {
			return noDay
		}
		d.minutes = minutes
		if offset, named := zoneOf(tail); named {
			d.date, d.minutes = dutchTime(d.date, minutes, offset)
		}
	}
	if year > lastYear {
		return day{minutes: -1, never: true}
	}
	return d
}

// The day before serial 1 of each epoch. Serial 60 of 1900 is a day that never
// was; all serials that are taken for days lie behind it.
var epoch1900, epoch1904Start = attendance.MustDate("1899-12-30"), attendance.MustDate("1904-01-01")

// serial reads the number of days since an epoch, its fraction being the time.
func serial(cell string, epoch1904 bool) day {
	x, ok := parseFraction(cell)
	if !ok || x < firstSerial || x >= lastSerial+1 {
		return noDay
	}
	days, fraction := math.Modf(x)
	d := day{date: epoch1900 + attendance.Date(days), minutes: -1, ok: true}
	if epoch1904 {
		d.date = epoch1904Start + attendance.Date(days)
	}
	if minutes := math.Round(fraction * minutesPerDay); minutes > 0 {
		d.minutes = int16(minutes)
	}
	if year, _, _ := d.date.Civil(); year > lastYear {
		return day{minutes: -1, never: true}
	}
	return d
}
