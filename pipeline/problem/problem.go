// Package problem holds what the program has to say about the customer's data:
// a fault with its place, in Dutch, with what to do. It is not an error of the
// program (those are Go errors) and never stops a run by itself.
//
// Codes are permanent: a code may be retired, its number is never used again.
// P1xx are about files and sheets (package read), P2xx about headers and values,
// P3xx about what refers to what (both package normalise), P4xx about the
// weighing of rows against each other (package hours), P5xx about return workbooks
// (package normalise).
//
// A problem never holds a value of the input, or the name of a person: only the
// place where it stands.
package problem

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"verzuimrapport/pipeline/attendance"
)

// Severity (ernst) says whether the row was used.
type Severity string

// The two severities: Fault (fout), the row was not used; Question (vraag), it
// was taken into the reckoning and somebody should look.
const (
	Fault    Severity = "fout"
	Question Severity = "vraag"
)

// Problem is one fault or question with its place. Row 0 of the place means the
// whole file or sheet; what many rows have in common is one problem, see Rows.
type Problem struct {
	Code     string
	Severity Severity
	Ref      attendance.Ref
	Column   string // the header as our sheets call it, "" where no one column is at fault
	Text     string
	// School is whose row it is, "" where that is not known or the place is no row.
	// It decides which school is told; no file shows it.
	School attendance.SchoolCode
	// Rows are all the rows of the sheet that share the problem, in order, Ref.Row
	// being the first; nil where it is about that one row, or about none. See AtRows.
	Rows []int
	// Seen is the row where a problem of a whole sheet shows, 0 for none: the row is
	// where to look first, and no more at fault than the others.
	Seen int
	// Key is what a question is about where that is not the content of its rows, such as
	// how many weeks are empty: a hash, never the value. By it an explanation closes the
	// question whatever the rows say. "" where the content of each row decides.
	Key string
}

// Kind is one entry of the list of codes: what it means and what the user is to do.
type Kind struct {
	Code     string
	Severity Severity
	// Text is the Dutch sentence, with fmt verbs for counts, columns and sheet
	// names, never for values.
	Text string
}

// At makes a problem of this kind at a place.
func (k Kind) At(ref attendance.Ref, column string, args ...any) Problem {
	text := k.Text
	if len(args) > 0 {
		text = fmt.Sprintf(text, args...)
	}
	return Problem{Code: k.Code, Severity: k.Severity, Ref: ref, Column: column, Text: text}
}

// Counted is a number with its noun, for a text: "1 rij", "12 rijen".
func Counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// Kinds lists every code in the order of its number.
func Kinds() []Kind {
	return slices.Concat(readingKinds, valueKinds, linkKinds, hourKinds, returnKinds)
}

// Compare orders problems by place, then by code, column and text.
func Compare(a, b Problem) int {
	return cmp.Or(a.Ref.Compare(b.Ref), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Text, b.Text))
}

// Sort puts problems in order and removes those that say the same twice: of two
// that differ in the school alone, the one that knows it stays.
func Sort(all []Problem) []Problem {
	slices.SortFunc(all, func(a, b Problem) int { return cmp.Or(Compare(a, b), cmp.Compare(b.School, a.School)) })
	return slices.CompactFunc(all, func(a, b Problem) bool { return Compare(a, b) == 0 })
}

// Faults counts the problems with severity fout.
func Faults(all []Problem) int {
	n := 0
	for _, p := range all {
		if p.Severity == Fault {
			n++
		}
	}
	return n
}
