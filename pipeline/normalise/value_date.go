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

// plainDay takes apart the forms that nearly all dates have: 31-08-2026 and
// 2026-08-31, whatever stands behind them.
func plainDay(cell string) (parts [3]int, ok bool) {
	if len(cell) < 10 || len(cell) > 10 && isDigit(cell[10]) {
		return parts, false
	}
	first, second := 2, 5
	if cell[4] == '-' {
		first, second = 4, 7
	}
	if cell[first] != '-' || cell[second] != '-' {
		return parts, false
	}
	var n [3]int
	parts[0], n[0] = leadingNumber(cell[:first])
	parts[1], n[1] = leadingNumber(cell[first+1 : second])
	parts[2], n[2] = leadingNumber(cell[second+1 : 10])
	return parts, n == [3]int{first, second - first - 1, 10 - second - 1}
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

// compactDay reads jjjjmmdd.
func compactDay(cell string) day {
	year, _ := leadingNumber(cell[:4])
	month, _ := leadingNumber(cell[4:6])
	date, _ := leadingNumber(cell[6:8])
	tail := whole(cell)[8:]
	if tail != "" && tail[0] >= '0' && tail[0] <= '9' {
		return noDay
	}
	return civil(year, month, date, tail)
}

const dateSeparators = "-/. "

// threeParts takes a date with separators apart: three numbers, of which the
// second may be the name of a month, and what stands behind them. The first part
// is 0 where the text is no date. A year comes back as 4 digits or not at all.
func threeParts(cell string) (parts [3]int, named bool, tail string) {
	var lengths [3]int
	separator := byte(0)
	rest := cell
	for i := range parts {
		parts[i], lengths[i] = leadingNumber(rest)
		if i == 1 && lengths[i] == 0 {
			parts[i], lengths[i] = monthNamed(rest)
			named = true
		}
		rest = rest[lengths[i]:]
		if i == 2 {
			break
		}
		if rest == "" || strings.IndexByte(dateSeparators, rest[0]) < 0 || (i == 1 && !named && rest[0] != separator) {
			return [3]int{}, false, ""
		}
		separator = rest[0]
		rest = strings.TrimLeft(rest, dateSeparators)
	}
	dayFirst := lengths[0] <= 2 && lengths[2] == 4
	yearFirst := lengths[0] == 4 && lengths[2] >= 1 && lengths[2] <= 2 && !named
	if lengths[0] == 0 || lengths[1] == 0 || (!named && lengths[1] > 2) || !(dayFirst || yearFirst) || (rest != "" && isDigits(rest[:1])) {
		return [3]int{}, false, ""
	}
	return parts, named, rest
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

// daysIn is how many days a month has.
func daysIn(year, month int) int {
	switch {
	case month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0):
		return 29
	case month == 2:
		return 28
	case month == 4 || month == 6 || month == 9 || month == 11:
		return 30
	}
	return 31
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
