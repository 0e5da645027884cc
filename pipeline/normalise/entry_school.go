package normalise

import "verzuimrapport/pipeline/attendance"

var schoolEntries = map[string]Entry{
	"BRIN": brinEntry, "Vestiging": locationEntry,
	"Naam": words("De naam van de school, zoals zij op de documenten moet staan.", "Voorbeeldcollege De Plataan"),
	"Gemeente": {Form: Choice, Choices: municipalities(), Open: true, Example: "Haarlem",
		About: "De gemeente waarin de school staat. De RMC-regio volgt eruit."},
	"RMC-regio": {Form: Choice, Choices: regionCodes(), Open: true, Example: "25",
		About: "De code van de RMC-regio (Doorstroompunt), 2 cijfers. Leeg: de regio van de gemeente."},
	"Onderwijssoort": {Form: Choice, Choices: schoolKindNames(), Need: Wanted, Example: string(attendance.VO),
		About: "De soort onderwijs; zij bepaalt hoe uren worden geteld. Leeg: vo, en het programma vraagt ernaar."},
	"Vakantieregio": {Form: Choice, Choices: HolidayRegionNames(), Need: Wanted, Example: string(attendance.Noord),
		About: "De vakantieregio van de school. Leeg: die van de instellingen, en het programma vraagt ernaar."},
	"Lesuur minuten": {Form: Number, Low: 1, High: 240, Example: "50",
		About: "Hoeveel minuten een lesuur duurt. Leeg: 50."},
	"Lesuren per week": {Form: Number, Low: 1, High: 5 * maxLesson, Example: "30",
		About: "Hoeveel lesuren een gewone week heeft; geldt waar het blad rooster niets zegt. Leeg: 30."},
	"Bestuur":         words("Het schoolbestuur.", "Stichting Verzonnen Onderwijs"),
	"Zorgcoördinator": words("Wie de signalen van de school krijgt.", "A. Voorbeeld"),
	"E-mail":          words("Het e-mailadres van de zorgcoördinator.", "zorg@school.example"),
	"Periode van": onDay(PastDay, "De eerste dag waarover de school verzuim levert. Leeg: volgt uit de rijen van het verzuim.",
		"1-10-2026").aside(),
	"Periode tot": onDay(Day, "De laatste dag waarover de school verzuim levert. Alleen als Periode van is ingevuld.",
		"31-10-2026").aside(),
}

func schoolKindNames() []string {
	var names []string
	for _, kind := range attendance.SchoolKinds {
		names = append(names, string(kind))
	}
	return names
}

func regionCodes() []string {
	var all []string
	for _, region := range attendance.Regions() {
		all = append(all, region.Code)
	}
	return all
}
