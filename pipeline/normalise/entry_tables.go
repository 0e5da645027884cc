package normalise

import "verzuimrapport/pipeline/attendance"

var timetableEntries = map[string]Entry{
	"BRIN": ofRowEntry, "Vestiging": ofRowLocation,
	"Leerlingnummer": pupilEntryColumn.as("Alleen bij een rooster van één leerling. Een rooster van een leerling gaat voor dat van de klas.").aside(),
	"Klas":           classEntry.as("De klas waarvoor het rooster geldt, geschreven als in het blad leerlingen."),
	"Ma":             lessonsOn("maandag", "6"), "Di": lessonsOn("dinsdag", "6"), "Wo": lessonsOn("woensdag", "6"),
	"Do": lessonsOn("donderdag", "6"), "Vr": lessonsOn("vrijdag", "6"),
	"Van":       onDay(Day, "De eerste dag waarop het rooster geldt. Leeg: van altijd.", "24-8-2026"),
	"Tot":       onDay(Day, "De laatste dag waarop het rooster geldt. Leeg: tot er een ander rooster is.", "31-7-2027").aside(),
	"Aangepast": yesOrNo("Ja bij een rooster dat voor een leerling is ingekort.", "nee"),
}

// lessonsOn is the column of one weekday.
func lessonsOn(day, example string) Entry {
	return Entry{Form: Number, High: maxLesson, Example: example, About: "Hoeveel lesuren op " + day + "; 0 is geen les."}
}

var calendarEntries = map[string]Entry{
	"BRIN":          brinEntry.as("De instelling (BRIN) waarvoor de rij geldt. Vul óf BRIN in, óf Vakantieregio."),
	"Vestiging":     locationEntry.as("De vestiging waarvoor de rij geldt. Leeg: voor alle vestigingen van het BRIN."),
	"Vakantieregio": holidaysEntry.as("De vakantieregio waarvoor de rij geldt. Vul óf BRIN in, óf Vakantieregio.").aside(),
	"Van":           onDay(Day, "De eerste dag, die zelf meetelt.", "23-11-2026"),
	"Tot":           onDay(Day, "De laatste dag, die zelf meetelt. Eén dag: dezelfde als Van.", "23-11-2026"),
	"Les":           yesOrNo("Nee: vrij. Ja: er is wél les, wat de vakanties en feestdagen ook zeggen. Leeg: nee.", "nee"),
	"Omschrijving":  words("Waarom; voor uzelf.", "studiedag"),
}

var reportEntries = map[string]Entry{
	"BRIN": ofRowEntry, "Vestiging": ofRowLocation, "Leerlingnummer": pupilEntryColumn,
	"Soort": {Form: Choice, Choices: attendance.MeldingKinds, Open: true, Example: attendance.MeldingKinds[0],
		About: "De soort melding. Een melding van luxe verzuim geldt niet als melding van zestien uur."},
	"Begindatum": onDay(PastDay, "De eerste dag van het gemelde verzuim.", "31-8-2026"),
	"Einddatum":  onDay(Day, "De laatste dag van het gemelde verzuim. Leeg: het duurde nog toen het werd gemeld.", "2-9-2026"),
	"Gemeld op":  onDay(PastDay, "De dag waarop de school bij DUO heeft gemeld.", "7-9-2026"),
	"Status": {Form: Choice, Choices: attendance.MeldingStates, Open: true, Example: attendance.MeldingStates[0],
		About: "Hoe het met de melding staat."},
}
