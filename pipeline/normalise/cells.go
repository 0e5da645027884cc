package normalise

import (
	"math"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// What a row says about itself: a fault, and the row is not used, or a question.

func (r *reader) fault(kind problem.Kind, column string, args ...any) {
	r.bad = true
	r.question(kind, column, args...)
}

func (r *reader) question(kind problem.Kind, column string, args ...any) {
	note := kind.At(r.ref(), column, args...)
	if own := r.ownHeader(column); own != "" {
		note.Text += " (In het bestand heet de kolom ‘" + own + "’.)"
	}
	r.notes = append(r.notes, note)
}

// ownHeader is what the user wrote above a column of ours, "" where it is the same
// word. It is always a header that we know.
func (r *reader) ownHeader(column string) string {
	i := r.kind.column(column)
	if i < 0 || r.layout.at[i] < 0 || r.layout.at[i] >= len(r.layout.cells) {
		return ""
	}
	own := r.layout.cells[r.layout.at[i]]
	if headerKey(own) == headerKey(column) {
		return ""
	}
	return cleanText(own)
}

// field finds a column of the kind on the table at hand.
func (r *reader) field(name string) *field {
	i := r.kind.column(name)
	f := &field{at: r.layout.at[i], column: &r.kind.Columns[i], expected: "een datum als 31-8-2026"}
	if r.decided.without[f.at] {
		f.at = -1
	}
	r.fields = append(r.fields, f)
	return f
}

// stands reports whether the column is on the sheet and is read.
func (f *field) stands() bool { return f.at >= 0 }

// raw is the cell as it stands there.
func (r *reader) raw(f *field) string {
	if f.at < 0 || f.at >= len(r.row.Cells) {
		return ""
	}
	return r.row.Cells[f.at]
}

// kindOf is what the cell was in its file.
func (r *reader) kindOf(f *field) read.CellKind {
	if f.at < 0 || f.at >= len(r.row.Kinds) {
		return read.Text
	}
	return r.row.Kinds[f.at]
}

// cell is the cell on one line, cleaned; "" where it is empty, where its column
// must be filled with a fault, and where it holds the error of a formula.
func (r *reader) cell(f *field) string {
	text := cleanText(r.raw(f))
	switch {
	case text == "":
		if f.column.Weight == Must {
			r.fault(problem.EmptyCell, f.column.Name)
		}
	case r.isError(f, text):
		if f.column.Weight == Tells {
			r.unclear(f, "een waarde, geen foutwaarde van een formule")
		} else {
			r.fault(problem.ErrorCell, f.column.Name)
		}
		return ""
	}
	return text
}

// isError reports whether a cell holds the error of a formula: as the file says,
// or as it is written.
func (r *reader) isError(f *field, text string) bool {
	kind := r.kindOf(f)
	return kind == read.ErrorValue || kind == read.NoOutcome || isErrorCell(text)
}

// lines is a cell with its line breaks.
func (r *reader) lines(f *field) string {
	if r.cell(f) == "" {
		return ""
	}
	return cleanLines(r.raw(f))
}

// unclear asks about a cell that describes and cannot be read.
func (r *reader) unclear(f *field, expected string) {
	r.question(problem.UnclearCell, f.column.Name, expected)
}

// reject refuses a cell: a fault, or a question where the column only describes.
func (r *reader) reject(f *field, kind problem.Kind, expected string, args ...any) {
	if f.column.Weight == Tells {
		r.unclear(f, expected)
	} else {
		r.fault(kind, f.column.Name, args...)
	}
}

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
