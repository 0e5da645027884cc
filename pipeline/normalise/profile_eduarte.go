package normalise

// eduarte is the absence export of Eduarte: no header, nine fields, ISO dates,
// one row per interval. Only its values tell what it is.
var eduarte = Profile{
	Name: "Eduarte",
	Kind: &absences,
	Fixed: []string{"Leerlingnummer", "Begindatum", "Begintijd", "Einddatum", "Eindtijd",
		"Lesuur van", "Lesuur tot en met", "Code", "Opmerking"},
	Dates:        YearFirst,
	KindIsEnough: true,
}
