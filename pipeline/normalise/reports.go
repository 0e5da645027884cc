package normalise

import "verzuimrapport/pipeline/attendance"

// duoReports is the kind of sheet duo-meldingen: what a school reported in the
// national register.
var duoReports = Kind{
	Name: "duo-meldingen",
	Columns: []Column{
		brinColumn, locationColumn, pupilColumn,
		counts("Soort", "Soort verzuim", "Soort melding", "Verzuimsoort"),
		must("Begindatum", "Begindatum verzuim", "Begin datum"),
		counts("Einddatum", "Einddatum verzuim", "Eind datum"),
		must("Gemeld op", "Melddatum", "Datum melding"),
		tells("Status"),
		unread(lastNameColumn), unread(infixColumn), unread(firstNameColumn), unread(nameColumn), unread(birthColumn),
		unread(classColumn), unread(yearColumn),
	},
	Needs:       [][]string{{"Leerlingnummer"}, {"Begindatum"}, {"Gemeld op"}},
	NamesSchool: true,
	begin:       beginReports,
}

// reportRow is one row of a duo-meldingen sheet.
type reportRow struct {
	pupil  string
	report attendance.Melding
}

func beginReports(r *reader) func() {
	pupil, kind := r.field("Leerlingnummer"), r.field("Soort")
	from, to, on, status := r.field("Begindatum"), r.field("Einddatum"), r.field("Gemeld op"), r.field("Status")
	return rowsOf(r, &r.out.reports, func() reportRow {
		r.school()
		row := reportRow{pupil: r.pupilNumber(pupil)}
		period := r.period(from, to)
		row.report = attendance.Melding{
			Kind: r.cell(kind), From: period.From, To: period.To, ReportedOn: r.date(on), Status: r.cell(status), Ref: r.ref(),
		}
		return row
	})
}
