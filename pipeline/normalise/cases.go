package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// cases is the kind of sheet dossiers: the files of the SWV on single pupils.
var cases = Kind{
	Name: "dossiers",
	Columns: []Column{
		must("Dossiernummer", "Dossier nr", "Dossiernr"),
		brinColumn, locationColumn, pupilColumn, nameColumn,
		tells("Geboortedatum", birthColumn.Aliases...),
		tells("Schoolverloop"),
		counts("Thuis sinds", "Thuis sinds datum"),
		counts("Soort", "Soort verzuim"),
		tells("Leerplichtambtenaar"),
		tells("Regio"),
		tells("Reden", "Redengroep"),
		tells("Problematiek"),
		tells("Partners", "Ketenpartners", "(Keten)partners"),
		tells("Afspraken ondersteuning", "Afspraken ondersteuningstraject"),
		tells("Afspraken MDO"),
		tells("Regie"),
		tells("Ouders geïnformeerd op", "Ouders geinformeerd op"),
		tells("Leerling geïnformeerd op", "Leerling geinformeerd op"),
		tells("Melding SWV op"),
		tells("Thuiszitterstafel sinds"),
		counts("Dreigend"),
		tells("Experimenteerregeling"),
		tells("Terugkeertermijn"),
		tells("Verwachting ouders"),
		tells("Volgend overleg"),
		counts("Start vervolgonderwijs", "Startdatum vervolgonderwijs"),
		tells("Waar"),
		counts("Gesloten op"),
		tells("Reden sluiting"),
	},
	Needs:       [][]string{{"Dossiernummer"}, {"Leerlingnummer"}, {"Thuis sinds"}},
	NamesSchool: true,
	begin:       beginCases,
}

// caseRow is one row of a dossiers sheet, its school and BRIN still a place.
type caseRow = attendance.Case

// beginCases gives the function that reads one case: each column by its name.
func beginCases(r *reader) func() {
	fields := map[string]*field{}
	for _, c := range r.kind.Columns {
		fields[c.Name] = r.field(c.Name)
	}
	text := func(name string) string { return r.cell(fields[name]) }
	lines := func(name string) string { return r.lines(fields[name]) }
	date := func(name string) attendance.Date { return r.date(fields[name]) }
	return rowsOf(r, &r.out.cases, func() caseRow {
		r.school()
		c := caseRow{
			Number: whole(text("Dossiernummer")), Pupil: attendance.PupilID{Number: r.pupilNumber(fields["Leerlingnummer"])},
			Name: text("Naam"), Birth: date("Geboortedatum"), SchoolPath: lines("Schoolverloop"),
			HomeSince: date("Thuis sinds"), Kind: r.caseKind(fields["Soort"]),
			Leerplichtambtenaar: text("Leerplichtambtenaar"), Region: text("Regio"), Reason: text("Reden"), Problem: lines("Problematiek"),
			Partners: lines("Partners"), SupportAgreements: lines("Afspraken ondersteuning"), MDOAgreements: lines("Afspraken MDO"),
			Regie: text("Regie"), ParentsInformed: date("Ouders geïnformeerd op"), PupilInformed: date("Leerling geïnformeerd op"),
			ReportedToSWV: date("Melding SWV op"), TableSince: date("Thuiszitterstafel sinds"),
			Threatening: r.answer(fields["Dreigend"]) == yes, Experiment: r.answer(fields["Experimenteerregeling"]) == yes,
			ReturnBy: r.dayOrText(fields["Terugkeertermijn"]), ParentsExpected: lines("Verwachting ouders"), NextMeeting: date("Volgend overleg"),
			ResumedOn: date("Start vervolgonderwijs"), ResumedAt: text("Waar"),
			ClosedOn: date("Gesloten op"), ClosedBecause: text("Reden sluiting"), Ref: r.ref(),
		}
		if !c.HomeSince.Known() && !c.Threatening && c.Kind != attendance.CaseAbsolute && text("Thuis sinds") == "" {
			r.fault(problem.HomeSinceMissing, "Thuis sinds")
		}
		return c
	})
}

func (r *reader) caseKind(f *field) attendance.CaseKind {
	switch kind := attendance.CaseKind(strings.ToLower(r.cell(f))); kind {
	case "", attendance.CaseUnauthorised, attendance.CaseAuthorised, attendance.CaseAbsolute:
		return kind
	case "absoluut verzuim":
		return attendance.CaseAbsolute
	}
	r.fault(problem.BadCaseKind, f.column.Name)
	return ""
}

// dayOrText reads a text that may be a day: a spreadsheet keeps days as numbers,
// and a form should not show 46265.
func (r *reader) dayOrText(f *field) string {
	text := r.lines(f)
	if d := parseDate(text, r.out.sheet.Epoch1904); d.ok {
		return d.date.Dutch()
	}
	return text
}
