package normalise

import "verzuimrapport/pipeline/attendance"

// pars is the "platte data" export of PARS: one row per half hour or more, nine
// in ten of them of pupils who were there. Its lesuur is a half hour and no
// lesuur of the school, so that only its times count. A row of several days has
// the last day, as dd-mm, where others have the end time.
var pars = Profile{
	Name:  "PARS",
	Kind:  &absences,
	Signs: [][]string{{"TypeOmschrijving", "ovnr"}, {"TypeOmschrijving", "datumvan"}, {"tijdVan2", "tijdTot2"}},
	Headers: map[string]string{
		"datumvan": "Datum", "tijdVan2": "Begintijd", "tijdTot2": "Eindtijd", "tijd": "Minuten",
		"TypeOmschrijving": "Soort",
		"LesuurBegin":      "", "LesuurEind": "", "Reden": "",
		"Naam": "", // of the teacher
	},
	KindCategories: map[string]attendance.Category{
		"Present": attendance.Present, "Te laat": attendance.Late, "Ziek": attendance.Sick,
		"Absent": attendance.Unknown, "Regulier absent": attendance.Unknown,
	},
	EndTimeMayBeDay: true,
	KindIsEnough:    true,
}
