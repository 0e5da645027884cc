package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
)

// pupils is the kind of sheet leerlingen; several rows of one pupil are several
// enrolments.
var pupils = Kind{
	Name: "leerlingen",
	Columns: []Column{
		brinColumn, locationColumn, pupilColumn, lastNameColumn, infixColumn, firstNameColumn, nameColumn,
		birthColumn, classColumn, yearColumn,
		tells("Opleiding", "Study", "Studie", "Onderwijssoort"),
		tells("Woongemeente", "Gemeente", "Gemeentenaam"),
		counts("Ingeschreven vanaf", "Ingeschreven van"),
		counts("Ingeschreven tot", "Ingeschreven tot en met", "Ingeschreven t/m"),
		tells("Startkwalificatie"),
		tells("Diploma"),
		tells("Diploma op"),
		tells("Vrijstelling"),
		tells("Vrijstelling van", "Vrijstelling vanaf"),
		tells("Vrijstelling tot", "Vrijstelling tot en met", "Vrijstelling t/m"),
	},
	Needs:       [][]string{{"Leerlingnummer"}, {"Geboortedatum"}},
	NamesSchool: true,
	begin:       beginPupils,
}

// pupilRow is one row of a leerlingen sheet.
type pupilRow struct {
	pupil     attendance.Pupil // without its BRIN
	enrolment attendance.Enrolment
	// stays: the only fault is that no birth date can be read. The pupil is used, and
	// takePupil says so once it is sure.
	stays bool
	// exempted says that the row names an exemption.
	exempted bool
	exempt   attendance.Period
}

// pupilFields are the columns of one leerlingen sheet.
type pupilFields struct {
	*reader
	number, last, infix, first, name, birth, class, year, programme, home, from, to *field
	qualified, diploma, diplomaOn, exemption, exemptFrom, exemptTo                  *field
}

func beginPupils(r *reader) func() {
	p := pupilFields{
		reader: r, number: r.field("Leerlingnummer"), last: r.field("Achternaam"), infix: r.field("Tussenvoegsel"),
		first: r.field("Roepnaam"), name: r.field("Naam"), birth: r.field("Geboortedatum"), class: r.field("Klas"),
		year: r.field("Leerjaar"), programme: r.field("Opleiding"), home: r.field("Woongemeente"),
		from: r.field("Ingeschreven vanaf"), to: r.field("Ingeschreven tot"),
		qualified: r.field("Startkwalificatie"), diploma: r.field("Diploma"), diplomaOn: r.field("Diploma op"),
		exemption: r.field("Vrijstelling"), exemptFrom: r.field("Vrijstelling van"), exemptTo: r.field("Vrijstelling tot"),
	}
	p.qualified.expected = "ja, nee of een datum als 31-8-2026"
	return rowsOf(r, &r.out.pupils, p.take)
}

func (p *pupilFields) take() pupilRow {
	row := pupilRow{enrolment: attendance.Enrolment{Ref: p.ref()}}
	p.school()
	one := &row.pupil
	one.Ref, one.ID.Number = p.ref(), p.pupilNumber(p.number)
	one.LastName, one.Infix, one.FirstName, one.FullName = p.cell(p.last), p.cell(p.infix), p.cell(p.first), p.cell(p.name)
	one.Municipality = p.cell(p.home)
	row.enrolment.Class, row.enrolment.Year = p.reader.class(p.class), whole(p.cell(p.year))
	row.enrolment.Programme = p.cell(p.programme)
	row.enrolment.Period = p.period(p.from, p.to)
	p.takeStatus(&row)
	p.takeBirth(&row)
	return row
}

// takeBirth reads the birth date last: a pupil without one is a fault, and stays
// if it is the only one.
func (p *pupilFields) takeBirth(row *pupilRow) {
	good := !p.bad
	notes := len(p.notes)
	row.pupil.Birth = p.date(p.birth)
	if !row.pupil.Birth.Known() && good {
		p.notes = p.notes[:notes] // one sentence says it all
		p.bad, row.stays = true, true
	}
}

// takeStatus reads what changes the age status: startkwalificatie, diploma and
// vrijstelling.
func (p *pupilFields) takeStatus(row *pupilRow) {
	row.pupil.Qualified = p.since(p.qualified)
	switch strings.ToLower(p.cell(p.diploma)) {
	case "", "nee", "geen", "n", "0", "false", "onwaar", "-":
	case "pro":
		row.pupil.Diploma = "pro"
	case "vso":
		row.pupil.Diploma = "vso"
	default:
		p.unclear(p.diploma, "pro of vso")
	}
	if row.pupil.Diploma != "" {
		row.pupil.DiplomaOn = attendance.Always
		if on := p.date(p.diplomaOn); on.Known() {
			row.pupil.DiplomaOn = on
		}
	}
	p.takeExemption(row)
}

// takeExemption reads the vrijstelling: an article, or only its days. Days that
// cannot be read make no exemption.
func (p *pupilFields) takeExemption(row *pupilRow) {
	article := p.cell(p.exemption)
	if a, ok := parseAnswer(article); ok && a == no || strings.EqualFold(article, "geen") || article == "-" {
		article = ""
	}
	notes := len(p.notes)
	period := p.period(p.exemptFrom, p.exemptTo)
	if len(p.notes) > notes || (article == "" && period == attendance.Period{}) {
		return
	}
	row.pupil.Exemption, row.exempted, row.exempt = article, true, period
}

// since reads ja, nee or the day from which something holds: 0 is never.
func (p *pupilFields) since(f *field) attendance.Date {
	text := p.cell(f)
	if a, ok := parseAnswer(text); ok || isSuppressed(text) {
		if a == yes {
			return attendance.Always
		}
		return 0
	}
	if strings.EqualFold(text, "geen") {
		return 0
	}
	return p.date(f)
}
