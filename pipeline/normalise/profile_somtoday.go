package normalise

import "verzuimrapport/pipeline/attendance"

// somtoday is the list of absentiemeldingen of SOMtoday: one row per interval.
var somtoday = Profile{
	Name:  "SOMtoday",
	Kind:  &absences,
	Signs: [][]string{{"beginDatumTijd"}, {"absentieReden.afkorting"}, {"absentieSoort"}, {"waarneming"}},
	Headers: map[string]string{
		"absentieReden.omschrijving": "", "afgehandeld": "",
	},
	KindCategories: map[string]attendance.Category{
		"Telaat": attendance.Late, "Verwijderd": attendance.SentOut, "Aanwezig": attendance.Present,
		"Absent": attendance.Unknown, "Afwezig": attendance.Unknown,
	},
	KindIsEnough: true,
}

// somtodayTotals is the "Totaaloverzicht Verzuim" of SOMtoday and Cumlaude: one
// row per pupil with sums of time, on a sheet per class.
var somtodayTotals = Profile{
	Name: "SOMtoday", Kind: &totals,
	Signs: [][]string{{"Totale afwezigheid", "Ongeoorloofde afwezigheid"}, {"Totale afwezigheid", "Studentnummer"}},
}
