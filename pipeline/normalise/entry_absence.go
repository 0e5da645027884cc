package normalise

import "verzuimrapport/pipeline/attendance"

var absenceEntries = map[string]Entry{
	"BRIN": ofRowEntry, "Vestiging": ofRowLocation, "Leerlingnummer": pupilEntryColumn,
	"Datum": onDay(Day, "De dag van het verzuim. Vul óf Datum in, óf (bij een periode) Begindatum.", "31-8-2026"),
	"Begindatum": onDay(Day, "De eerste dag van een periode van verzuim. Blijft Einddatum leeg bij hele dagen, dan duurt het verzuim voort.",
		"31-8-2026").aside(),
	"Einddatum": onDay(Day, "De laatste dag van de periode. Bij hele dagen zonder einddatum duurt het verzuim voort.", "2-9-2026").aside(),
	"Begintijd": {Form: Clock, Example: "8:30", About: "De tijd waarop het verzuim begint. Niet nodig als de lesuren zijn ingevuld.", Aside: true},
	"Eindtijd":  {Form: Clock, Example: "10:10", About: "De tijd waarop het verzuim eindigt. Niet nodig als de lesuren zijn ingevuld.", Aside: true},
	"Lesuur": {Form: Code, Low: 1, High: 12, Example: "3",
		About: "Het lesuur, of een reeks als 3 t/m 5. Geen lesuur, tijd, dagdeel of minuten: een hele dag."},
	"Lesuur van":        {Form: Number, High: maxLesson, Example: "3", About: "Het eerste lesuur, als Lesuur leeg is.", Aside: true},
	"Lesuur tot en met": {Form: Number, High: maxLesson, Example: "5", About: "Het laatste lesuur, als Lesuur leeg is.", Aside: true},
	"Dagdeel": {Form: Choice, Choices: attendance.DayPartNames, Example: "ochtend",
		About: "De halve dag waarop de leerling er niet was.", Aside: true},
	"Minuten": {Form: Number, High: minutesPerDay, Example: "100", About: "Hoeveel minuten verzuim op die dag, als lesuren niet bekend zijn.", Aside: true},
	"Code":    codeCellEntry.as("De verzuimcode van de school. Wat zij betekent staat in het blad codes; hoofdletters tellen mee."),
	"Soort": {Form: Choice, Choices: attendance.CategoryNames(), Open: true, Example: "ongeoorloofd",
		About: "De soort verzuim; alleen nodig als de code leeg is of in geen codetabel staat.", Aside: true},
	"Geoorloofd": yesOrNo("Of het verzuim geoorloofd is. Leeg: dat zegt de code.", "nee").aside(),
}

var codeEntries = map[string]Entry{
	"BRIN":      brinEntry.as("De instelling (BRIN) waarvoor de code geldt. Leeg: voor alle scholen, ook die van anderen.").wanted(),
	"Vestiging": locationEntry.as("De vestiging waarvoor de code geldt. Leeg: voor alle vestigingen van het BRIN."),
	"Code":      codeCellEntry,
	"Omschrijving": words("Wat de code betekent, in woorden; voor uzelf.",
		"gespijbeld"),
	"Categorie": {Form: Choice, Choices: attendance.CategoryNames(), Example: attendance.Unauthorised.String(),
		About: "Waarvoor de code meetelt. Luxe is vakantie onder schooltijd; geen verzuim is bijvoorbeeld ‘huiswerk vergeten’."},
}
