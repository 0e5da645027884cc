package attendance

import (
	"strings"
	"unicode"
)

// PupilID (leerling) names a pupil: the BRIN of the school and the
// leerlingnummer without leading zeros.
type PupilID struct{ BRIN, Number string }

// Pupil is a pupil (leerling) and what is known about the person.
type Pupil struct {
	ID           PupilID
	LastName     string // achternaam
	Infix        string // tussenvoegsel
	FirstName    string // roepnaam
	FullName     string // naam, where a file has only one column for it
	Birth        Date   // geboortedatum, zero: no usable one
	Municipality string // woongemeente
	// Qualified (startkwalificatie) is the day from which the pupil has one: zero
	// none, Always where no day is given.
	Qualified Date
	// Diploma is "pro", "vso" or ""; DiplomaOn its day (Always where none is given).
	Diploma   string
	DiplomaOn Date
	// Exempted (vrijstelling) are the periods of exemption from the Leerplichtwet,
	// Exemption the article as written.
	Exempted  []Period
	Exemption string
	Ref       Ref
}

// Always is the earliest day there is: "from always".
const Always Date = 1

// Name is how a document writes the pupil: first name, infix and last name.
func (p Pupil) Name() string {
	if p.LastName == "" && p.FirstName == "" {
		return p.FullName
	}
	return strings.Join(strings.Fields(p.FirstName+" "+p.Infix+" "+p.LastName), " ")
}

// Initials is the short form for lists that leave the SWV, as "T. v. d. B.".
func (p Pupil) Initials() string {
	var b strings.Builder
	for _, word := range strings.Fields(p.Name()) {
		letter := strings.IndexFunc(word, unicode.IsLetter) // ’t is t.
		if letter < 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(string([]rune(word[letter:])[:1]) + ".")
	}
	return b.String()
}

// Enrolment (inschrijving) is one stay of a pupil at a school, first and last
// day included, empty is open.
type Enrolment struct {
	School    SchoolCode
	Period    Period
	Class     string // klas
	Year      string // leerjaar
	Programme string // opleiding
	Ref       Ref
}

// Absence (verzuimregel) is one row of a verzuim sheet, not yet spread over days.
type Absence struct {
	School SchoolCode
	From   Date // Datum or Begindatum
	To     Date // Einddatum; equal to From for a row of one day
	// Open: the row lasts to the end of the coverage (To is then From).
	Open bool
	// FirstLesson to LastLesson are the lesuren, both included, -1 for none.
	// On a row of several days the first belongs to From and the last to To.
	FirstLesson, LastLesson int8
	// Minutes counts a row without lesuren, -1 for none; Begin and End are times
	// in minutes after midnight, -1 for none.
	Minutes, Begin, End int16
	Part                DayPart
	Category            Category
	// Code is the school's code, or the Soort where the code decided nothing.
	Code string
	// Delivery is the number of the delivery folder in name order, 0 for files
	// that lie directly in the input folder: a later one wins.
	Delivery int
	Ref      Ref
}

// WholeDay reports whether the row names neither lesuren, times, dagdeel nor minutes.
func (a Absence) WholeDay() bool {
	return a.FirstLesson < 0 && a.LastLesson < 0 && a.Minutes < 0 && a.Begin < 0 && a.End < 0 && a.Part == NoPart
}

// DayPart (dagdeel) is half a day.
type DayPart uint8

// The parts of a day: none named, ochtend, middag.
const (
	NoPart DayPart = iota
	Morning
	Afternoon
)

// TimetableRow (roosterregel) gives the lesuren of each weekday, Monday first,
// for one pupil or one class of a school during a period.
type TimetableRow struct {
	School  SchoolCode
	Pupil   string // leerlingnummer, "" for a class row
	Class   string
	Lessons [5]int8
	Period  Period
	Adapted bool // aangepast rooster
	Ref     Ref
}

// Report (DUO-melding) is one report of absence in the national register.
type Report struct {
	School     SchoolCode
	Kind       string // soort
	From, To   Date   // To zero: open
	ReportedOn Date   // Gemeld op
	Status     string
	Ref        Ref
}
