package normalise

import "strings"

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
