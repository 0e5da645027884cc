package normalise

import (
	"strings"

	"verzuimrapport/pipeline/problem"
)

// A system that writes years of two digits does so on every row: that is said once
// for a column and a school, with the rows.

// sharedFault is a fault that rows of a table have in common.
type sharedFault struct {
	column string
	place  int32 // the school that the rows name, -1 for none
}

// keepNotes keeps what is said of a row that became a line.
func (r *reader) keepNotes() {
	for _, note := range r.notes {
		switch {
		case note.Code == problem.ShortYear.Code:
			r.shareFault(sharedFault{note.Column, r.place})
		case note.Severity == problem.Fault || !r.layout.profile.OnlyFacts:
			r.out.problems = append(r.out.problems, note)
		}
	}
}

func (r *reader) shareFault(fault sharedFault) {
	if r.shortYears == nil {
		r.shortYears = map[sharedFault][]int{}
	}
	r.shortYears[fault] = append(r.shortYears[fault], r.row.N)
}

// tellShared says the faults that rows have in common. Their order is that of their
// places, which package problem makes.
func (r *reader) tellShared() {
	for fault, rows := range r.shortYears {
		p := problem.ShortYear.AtRows(r.sheetRef(), rows, fault.column)
		p.Text += r.namedOwn(fault.column)
		r.out.problems = append(r.out.problems, p)
	}
}

// hasShortYear: a date in three parts, of which the last is a year of two digits.
func hasShortYear(text string) bool {
	parts := strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(dateSeparators, c) })
	if len(parts) < 3 || len(parts[0]) > 2 || !isDigits(parts[0]) || len(parts[2]) != 2 || !isDigits(parts[2]) {
		return false
	}
	_, named := monthNamed(parts[1])
	return named > 0 || len(parts[1]) <= 2 && isDigits(parts[1])
}
