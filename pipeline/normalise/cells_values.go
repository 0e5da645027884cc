package normalise

import (
	"math"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// day reads a date, with the time behind it where there is one. A day so far off
// that it means "no end" is no day.
func (r *reader) day(f *field) day {
	raw, kind := r.raw(f), r.kindOf(f)
	if raw == "" && f.column.Weight != Must {
		return noDay
	}
	known, found := f.days.find(raw, kind)
	if found && raw != "" {
		return known.value
	}
	text := asASCII(r.cell(f))
	if text == "" {
		return noDay
	}
	d := r.layout.profile.parseDate(text, r.out.sheet.Epoch1904)
	f.dates.see(d, r.row.N)
	switch {
	case d.ok:
		known.keep(raw, kind, d)
	case saysNone(text) && f.column.Weight != Must:
		return noDay
	case d.monthFirst:
	case d.never && f.column.Weight != Must, f.column.Weight == Tells && isSuppressed(text):
	case hasShortYear(text):
		r.reject(f, problem.ShortYear, f.expected, "") // see keepNotes
	default:
		r.reject(f, problem.BadDate, f.expected)
	}
	return d
}

// saysNone: how people and databases write that there is no date.
func saysNone(text string) bool {
	switch strings.ToLower(text) {
	case "n.v.t.", "nvt", "geen", "null":
		return true
	}
	return strings.Trim(text, "0-/.: ") == ""
}

func (r *reader) date(f *field) attendance.Date { return r.day(f).date }

// period reads two dates, of which the second may not lie before the first.
func (r *reader) period(from, to *field) attendance.Period {
	p := attendance.Period{From: r.date(from), To: r.date(to)}
	if p.To.Known() && p.To < p.From {
		if to.column.Weight == Tells {
			r.unclear(to, "een dag niet voor het begin")
			return attendance.Period{}
		}
		r.fault(problem.EndBeforeBegin, to.column.Name)
	}
	return p
}

// small reads a cell with the given function, and remembers what a cell without
// any problem came to; otherwise is what an empty cell is.
func (r *reader) small(f *field, otherwise int32, readCell func(*field) int32) int32 {
	raw, kind := r.raw(f), r.kindOf(f)
	if raw == "" {
		if f.column.Weight == Must {
			return readCell(f)
		}
		return otherwise
	}
	known, found := f.parsed.find(raw, kind)
	if found {
		return known.value
	}
	notes := len(r.notes)
	value := readCell(f)
	if len(r.notes) == notes {
		known.keep(raw, kind, value)
	}
	return value
}

// clock reads a time of day, -1 for none.
func (r *reader) clock(f *field) int16 {
	text := asASCII(r.cell(f))
	if text == "" {
		return -1
	}
	minutes, ok := r.parseClock(f, text)
	if !ok {
		r.reject(f, problem.BadTime, "een tijd als 8:30")
		return -1
	}
	return minutes
}

// parseClock reads the text of a cell as a time; of a cell that a spreadsheet shows
// as a time every part of a day is one.
func (r *reader) parseClock(f *field, text string) (minutes int16, ok bool) {
	if r.kindOf(f) == read.DateNumber {
		if x, isNumber := parseFraction(text); isNumber && x < 1 {
			return int16(math.Round(x * minutesPerDay)), true
		}
	}
	return parseClock(text)
}

// answer reads ja or nee.
func (r *reader) answer(f *field) answer {
	text := r.cell(f)
	if text == "" || isSuppressed(text) {
		return noAnswer
	}
	a, ok := parseAnswer(asASCII(text))
	if !ok {
		r.reject(f, problem.BadAnswer, "ja of nee")
	}
	return a
}

// class reads the name of a class; a spreadsheet makes a date of 3-1.
func (r *reader) class(f *field) string {
	text := r.cell(f)
	if kind := r.kindOf(f); text != "" && (kind == read.DateNumber || kind == read.DateText) {
		r.unclear(f, "de naam van een klas, geen datum")
		return ""
	}
	return whole(text)
}

// pupilNumber reads a leerlingnummer without leading zeros.
func (r *reader) pupilNumber(f *field) string {
	text := asASCII(r.cell(f))
	if text == "" {
		return ""
	}
	kind := r.kindOf(f)
	if exact, isNumber := exactNumber(text); kind == read.Number && isNumber {
		text = exact
	}
	number, ok := parsePupil(text)
	switch {
	case kind == read.DateNumber || kind == read.DateText:
		r.fault(problem.DateForNumber, f.column.Name)
		return ""
	case isScientific(text):
		r.fault(problem.RoundedNumber, f.column.Name)
		return ""
	case !ok:
		r.fault(problem.BadPupilNumber, f.column.Name)
	}
	return number
}
