package normalise

import (
	"math"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// takeLessons reads the lesuren: one column that may hold a range, or two.
func (a *absenceFields) takeLessons(row *absenceRow) {
	row.first, row.last = -1, -1
	switch lessons := a.small(a.lesson, -1, a.readLessons); {
	case lessons == badLessons:
		return
	case lessons >= 0:
		row.first, row.last = int8(lessons>>8), int8(lessons&0xFF)
	}
	from, to := int8(a.small(a.lessonFrom, -1, a.readLesson)), int8(a.small(a.lessonTo, -1, a.readLesson))
	switch {
	case row.first < 0:
		row.first, row.last = from, to
	case from >= 0 && from != row.first, to >= 0 && to != row.last:
		a.fault(problem.TwoLessons, "Lesuur")
	}
}

// lessons reads one lesuur or a range of them into one number: 256 times the first
// and the last.
func (a *absenceFields) lessons(f *field) int32 {
	text := asASCII(a.cell(f))
	if text == "" {
		return -1
	}
	first, last, ok := parseLessons(text)
	if !ok {
		a.fault(problem.BadLesson, "Lesuur")
		return badLessons
	}
	return int32(first)<<8 | int32(last)
}

// badLessons is a cell of lesuren that cannot be read.
const badLessons = -2

func (a *absenceFields) oneLesson(f *field) int32 {
	text := asASCII(a.cell(f))
	if text == "" {
		return -1
	}
	n, ok := parseLesson(text)
	if !ok {
		a.fault(problem.BadLesson, f.column.Name)
		return -1
	}
	return int32(n)
}

func (a *absenceFields) dayPart(f *field) int32 {
	switch strings.ToLower(a.cell(f)) {
	case "", "hele dag", "dag":
	case "ochtend", "morgen", "o", "vm", "voormiddag":
		return int32(attendance.Morning)
	case "middag", "m", "nm", "namiddag":
		return int32(attendance.Afternoon)
	default:
		a.fault(problem.BadDayPart, "Dagdeel")
	}
	return int32(attendance.NoPart)
}

// length reads Minuten, -1 for none. A text that names days too belongs to a row
// of several days and says nothing about one of them.
func (a *absenceFields) length(f *field) int32 {
	text := asASCII(a.cell(f))
	if text == "" {
		return -1
	}
	minutes, oneDay, ok := a.minutesIn(text)
	switch {
	case ok && !oneDay && a.layout.profile.EndTimeMayBeDay:
		return -1
	case !ok && isSuppressed(text):
		return withheld
	case !ok || minutes > minutesPerDay:
		if !a.bad || !a.noted(problem.EitherNumber) {
			a.fault(problem.BadMinutes, "Minuten")
		}
		return -1
	}
	return int32(minutes)
}

// withheld stands for minutes that the school keeps back: unknown, and never zero.
const withheld = attendance.UnknownMinutes

// minutesIn reads a length; of a spreadsheet also one that is kept as a part of a
// day, and of a column with fractions a number in the form of that column.
func (a *absenceFields) minutesIn(text string) (minutes int, oneDay, ok bool) {
	if a.kindOf(a.minutes) == read.DateNumber {
		x, isNumber := parseFraction(text)
		return int(math.Round(x * minutesPerDay)), true, isNumber && x <= 1
	}
	if strings.Trim(text, "0123456789.,") == "" && strings.ContainsAny(text, ".,") && a.kindOf(a.minutes) != read.Number {
		x, isNumber := a.decimal(a.minutes, text)
		return int(x), true, isNumber && x == math.Trunc(x) && x <= minutesPerDay
	}
	return parseDuration(text)
}

// noted reports whether the row at hand has a problem of a kind.
func (r *reader) noted(kind problem.Kind) bool {
	return slices.ContainsFunc(r.notes, func(p problem.Problem) bool { return p.Code == kind.Code })
}

// settle leaves of several ways to say how long the row is the one that counts:
// lesuren, then minutes, then times, then a dagdeel.
func (a *absenceFields) settle(row *absenceRow, lasting bool) {
	a.takeSlots(row)
	severalDays := row.to > row.from
	if row.minutes == withheld && (row.first >= 0 || row.last >= 0 || row.begin >= 0 || row.end >= 0) {
		row.minutes = -1
	}
	switch {
	case row.minutes == withheld:
		row.part = attendance.NoPart
	case row.first >= 0 || row.last >= 0:
		row.minutes, row.begin, row.end, row.part = -1, -1, -1, attendance.NoPart
		if !severalDays && row.first < 0 { // up to a lesuur, and from which is not said
			a.fault(problem.EmptyCell, "Lesuur van")
		}
		if !severalDays && row.first >= 0 && row.last >= 0 && row.last < row.first {
			a.fault(problem.EndBeforeBegin, "Lesuur tot en met")
		}
	case severalDays && (row.begin >= 0 || row.end >= 0):
		row.minutes, row.part = -1, attendance.NoPart
	case severalDays && (row.minutes >= 0 || row.part != attendance.NoPart):
		a.fault(problem.MinutesOverDays, "Einddatum")
	case row.begin >= 0 && row.end >= 0:
		row.part = attendance.NoPart
		if row.end <= row.begin {
			a.fault(problem.EndBeforeBegin, "Eindtijd")
		}
		if row.minutes >= 0 {
			row.begin, row.end = -1, -1
		}
	case row.minutes >= 0:
		row.begin, row.end, row.part = -1, -1, attendance.NoPart
	case row.begin >= 0 || row.end >= 0:
		row.part = attendance.NoPart
	default:
		row.open = lasting && row.part == attendance.NoPart
	}
}
