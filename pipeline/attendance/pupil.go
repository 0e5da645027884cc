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
