package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// calendars is the kind of sheet kalender: days without lessons, or, with Les =
// ja, days with lessons whatever else says.
var calendars = Kind{
	Name: "kalender",
	Columns: []Column{
		brinColumn, locationColumn,
		counts("Vakantieregio", "Vakantie regio"),
		must("Van", "Vanaf", "Eerste dag"),
		must("Tot", "Tot en met", "t/m", "Laatste dag"),
		counts("Les", "Lesdag", "Lesdagen"),
		tells("Omschrijving", "Vakantie"),
	},
	Needs: [][]string{{"Van"}, {"Tot"}, {"BRIN", "Vestiging", "Vakantieregio"}},
	begin: beginCalendars,
}

func beginCalendars(r *reader) func() {
	region, from, to, lessons := r.field("Vakantieregio"), r.field("Van"), r.field("Tot"), r.field("Les")
	return rowsOf(r, &r.out.calendars, func() attendance.CalendarRow {
		row := attendance.CalendarRow{School: r.schoolOr(""), Ref: r.ref()}
		badSchool := r.bad
		row.Holidays = r.holidayRegion(region)
		if row.School == "" && row.Holidays == "" && !badSchool && r.cell(region) == "" {
			r.fault(problem.SchoolOrRegion, "BRIN")
		}
		row.Period = r.period(from, to)
		row.Lessons = r.answer(lessons) == yes
		return row
	})
}
