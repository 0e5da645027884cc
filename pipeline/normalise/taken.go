package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// taken is what one sheet gave: its data rows, of whatever kind, and what was
// wrong with their cells. Of the lists of records only that of the sheet's kind is
// filled; it is as long as lines, record n belonging to line n.
type taken struct {
	sheet   read.Sheet
	in      sheetIn  // the sheet with where it came from
	kept    *copied  // what is needed to hand the rows back, nil: they are not
	profile *Profile // nil: not recognised
	lines   []line
	places  interner // the school codes that rows name
	numbers interner // leerlingnummers

	schools    []schoolRow
	pupils     []pupilRow
	absences   []absenceRow
	codes      []codeRow
	timetables []timetableRow
	calendars  []attendance.CalendarRow
	reports    []reportRow
	cases      []caseRow
	actions    []attendance.Action
	totals     []totalRow
	words      interner // codes and kinds of absence rows
	codeColumn string   // the column that messages about codes name
	begins     bool     // absences have Begindatum and no Datum

	// schoolFromPath: no column names the school, but the path of the file.
	schoolFromPath bool
	// ours: the sheet is one of our templates, which may stay empty; examples is how
	// many rows of it were passed over, and explained how many of an explanation.
	ours                bool
	examples, explained int
	// passed counts the rows that are no data: totals, repeated headers, footnotes.
	passed int
	// after is how many rows stand below the beginning of a second table.
	after    int
	problems []problem.Problem
	// unknown tells of a sheet that was not recognised what its layout is.
	unknown *attendance.UnknownSheet
	// broken: the file cannot be read to its end, and nothing of it may be used.
	broken *problem.Problem
	// refused: the sheet was given up, all its lines are bad and there are no records.
	refused bool
}

// line is what every data row has.
type line struct {
	row   int32
	place int32 // which of the places, -1 for none that can be read
	bad   bool  // a cell is fout
}

func (t *taken) ref(row int32) attendance.Ref {
	return attendance.Ref{File: t.sheet.File, Sheet: t.sheet.Name, Row: int(row)}
}

// interner gives each different text one number and keeps it once.
type interner struct {
	number map[string]int32
	texts  []string
}

func (in *interner) add(text string) int32 {
	if n, ok := in.number[text]; ok {
		return n
	}
	if in.number == nil {
		in.number = map[string]int32{}
	}
	n := int32(len(in.texts))
	text = strings.Clone(text) // the cell's string may hold a whole row
	in.number[text] = n
	in.texts = append(in.texts, text)
	return n
}

// dropPupil takes back that the pupil of a line is used in spite of a fault.
func (t *taken) dropPupil(n int) {
	if n < len(t.pupils) {
		t.pupils[n].stays = false
	}
}
