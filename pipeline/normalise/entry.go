package normalise

import "slices"

// What a person who fills in a sheet of ours must know of its columns. Templates
// are made from Entries, so that a new column of a kind stands in them by itself;
// what is said of each stands in entry_*.go, one file for kinds that belong
// together, beside the code that reads the cells.

// Entry is one column of a sheet to be filled in.
type Entry struct {
	Column string // the header, as the reader wants it
	Need   Need
	Form   Form
	// Choices are the values of a Choice, in the order in which they are offered.
	Choices []string
	// Open: other values than the choices, or than a day, are taken as well.
	Open bool
	// Low and High are the least and the most of a Number, or of the characters of a
	// Code; both 0 where there are no limits.
	Low, High int
	// Shapes are what a Code must look like, one of them: 9 is a digit, A a letter.
	Shapes []string
	// About says in Dutch, in a sentence or two, what belongs in the cell.
	About string
	// Example is an invented value. Aside: it explains, but does not stand in the
	// example row, because another column says it there.
	Example string
	Aside   bool
}

// Need says whether a cell must be filled.
type Need uint8

// The needs. A Wanted cell may be empty, but that has a meaning of its own, or a
// question is asked; of the columns that are OneOf at least one must be filled.
const (
	Optional Need = iota
	Wanted
	OneOf
	Required
)

// Form is the form of the values of a column.
type Form uint8

// The forms. A Code is a text that may look like a number and must keep its zeros;
// Words are one line of text and Lines several.
const (
	Words Form = iota
	Lines
	Code
	Choice
	Day      // any day
	PastDay  // a day on which something has happened
	BirthDay // of somebody of school age
	Clock
	Number
)

// Entries are the columns of the kind that a template has, in their order: all
// but those that are not read, or stand on exports of school systems only.
func (k *Kind) Entries() []Entry {
	var all []Entry
	for _, column := range k.Columns {
		if column.Weight == Unread || column.Weight == Foreign {
			continue
		}
		entry := entries[k.Name][column.Name]
		entry.Column = column.Name
		entry.Need = max(entry.Need, k.need(column))
		all = append(all, entry)
	}
	return all
}

// About says in Dutch what one row of the sheet is.
func (k *Kind) About() string { return kindsAbout[k.Name] }

// need follows from the weight of the column and from what the sheet needs. The
// school is named by both its columns, save where a region may stand instead.
func (k *Kind) need(c Column) Need {
	inSchool := c.Name == brinColumn.Name || c.Name == locationColumn.Name
	if c.Weight == Must || inSchool && k.NamesSchool {
		return Required
	}
	for _, group := range k.Needs {
		switch {
		case !slices.Contains(group, c.Name):
		case len(group) == 1, inSchool && len(group) == 2:
			return Required
		case c.Name != locationColumn.Name:
			return OneOf
		}
	}
	return Optional
}

// Examples are the cells of the example row of a template, one for each of
// Entries. The first says that it is one.
func (k *Kind) Examples() []string {
	cells := make([]string, 0, len(k.Columns))
	for _, entry := range k.Entries() {
		if entry.Aside {
			entry.Example = ""
		}
		cells = append(cells, entry.Example)
	}
	cells[0] = exampleMark + " " + cells[0]
	return cells
}

// entries is what is said of each column, by kind and column.
var entries = map[string]map[string]Entry{
	schools.Name: schoolEntries, pupils.Name: pupilEntries, absences.Name: absenceEntries, codes.Name: codeEntries,
	timetables.Name: timetableEntries, calendars.Name: calendarEntries, duoReports.Name: reportEntries,
	cases.Name: caseEntries, actions.Name: actionEntries,
}

var kindsAbout = map[string]string{
	schools.Name:    "Eén rij voor elke school (vestiging) van het samenwerkingsverband.",
	pupils.Name:     "Eén rij voor elke leerling van de school. Twee inschrijvingen van een leerling zijn twee rijen.",
	absences.Name:   "Eén rij voor elk lesuur, elke dag of elke periode waarin een leerling er niet was.",
	codes.Name:      "Eén rij voor elke code die in het blad verzuim voorkomt: wat zij bij deze school betekent.",
	timetables.Name: "Eén rij voor elke klas, of voor een leerling met een eigen rooster: het aantal lesuren per weekdag.",
	calendars.Name:  "Eén rij voor elke vrije dag of periode zonder lessen, naast de schoolvakanties en feestdagen, die het programma al kent.",
	duoReports.Name: "Eén rij voor elke verzuimmelding die de school bij DUO heeft gedaan.",
	cases.Name:      "Eén rij voor elk dossier van een (dreigend) thuiszitter.",
	actions.Name:    "Eén rij voor alles wat in een dossier is gedaan of afgesproken.",
}
