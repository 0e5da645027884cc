package normalise

import "verzuimrapport/pipeline/attendance"

var caseEntries = map[string]Entry{
	"Dossiernummer": caseNumberEntry,
	"BRIN":          brinEntry, "Vestiging": locationEntry, "Leerlingnummer": pupilEntryColumn,
	"Naam":          words("De naam van de leerling.", "Fictief van Verzonnen"),
	"Geboortedatum": birthEntry.as("De geboortedatum, dezelfde als in het blad leerlingen."),
	"Schoolverloop": textLines("De scholen en klassen tot nu toe.", "2024-2025 havo 1, 2025-2026 havo 2"),
	"Thuis sinds":   onDay(PastDay, "De eerste dag waarop de leerling thuis was. Mag alleen leeg zijn als Dreigend ja is of Soort absoluut.", "31-8-2026"),
	"Soort": {Form: Choice, Choices: caseKindNames(), Example: string(attendance.CaseUnauthorised),
		About: "De soort verzuim volgens de wet. Absoluut: nergens ingeschreven. Leeg: ongeoorloofd."},
	"Leerplichtambtenaar": words("De leerplichtambtenaar van de woongemeente.", "B. Voorbeeld"),
	"Regio":               words("De regio van de leerplichtambtenaar.", "Haarlem"),
	"Reden":               {Form: Choice, Open: true, About: "De redengroep. De lijst staat in de instellingen."},
	"Problematiek":        textLines("Wat er speelt. Staat alleen op het meldformulier, tussen school en samenwerkingsverband.", "komt de klas niet meer binnen"),
	"Partners":            textLines("Wie er betrokken zijn, met e-mail of telefoon.", "wijkteam, wijkteam@gemeente.example"),
	"Afspraken ondersteuning": textLines("Wat er over de ondersteuning is afgesproken.",
		"elke dag contact met de mentor"),
	"Afspraken MDO":            textLines("Wat er in het MDO is afgesproken.", "opbouw vanaf 2 uur per dag"),
	"Regie":                    {Form: Choice, Open: true, About: "Wie de regie heeft. Iemand anders: schrijf wie.", Example: "zoco"},
	"Ouders geïnformeerd op":   onDay(PastDay, "De dag waarop de ouders zijn geïnformeerd.", "1-9-2026"),
	"Leerling geïnformeerd op": onDay(PastDay, "De dag waarop de leerling zelf is geïnformeerd (vanaf 16 jaar).", "1-9-2026").aside(),
	"Melding SWV op":           onDay(PastDay, "De dag waarop de school het samenwerkingsverband heeft ingelicht.", "28-9-2026"),
	"Thuiszitterstafel sinds":  onDay(PastDay, "Sinds wanneer de leerling op de thuiszitterstafel staat.", "5-10-2026"),
	"Dreigend":                 yesOrNo("Of de leerling een dreigend thuiszitter is.", "nee"),
	"Experimenteerregeling":    yesOrNo("Of de leerling met de experimenteerregeling deels buiten school leert.", "nee"),
	"Terugkeertermijn": {Form: Day, Open: true, Example: "7-12-2026",
		About: "Wanneer de leerling terug moet zijn: een datum, of een paar woorden."},
	"Verwachting ouders": textLines("Wat er van de ouders wordt verwacht.", "brengen hun kind elke ochtend"),
	"Volgend overleg":    onDay(Day, "De dag van het volgende overleg.", "16-11-2026"),
	"Start vervolgonderwijs": onDay(Day, "De dag waarop het onderwijs weer is begonnen. Leeg: nog niet.",
		"7-12-2026").aside(),
	"Waar":           {Form: Choice, Open: true, Aside: true, About: "Waar het onderwijs weer is begonnen."},
	"Gesloten op":    onDay(PastDay, "De dag waarop het dossier is gesloten. Leeg: het is open.", "16-10-2026").aside(),
	"Reden sluiting": {Form: Choice, Open: true, Aside: true, About: "Hoe het thuiszitten is geëindigd."},
}

var actionEntries = map[string]Entry{
	"Dossiernummer": caseNumberEntry,
	"Datum":         onDay(PastDay, "De dag waarop het gebeurde.", "5-10-2026"),
	"Soort": {Form: Choice, Choices: actionKinds, Open: true, Example: actionKinds[0],
		About: "De soort actie."},
	"Omschrijving":   textLines("Wat er is gedaan of afgesproken.", "eerste overleg op school"),
	"Door":           words("Wie het deed.", "C. Voorbeeld"),
	"Volgende datum": onDay(Day, "Wanneer het volgende is, als dat is afgesproken.", "16-11-2026"),
}

func caseKindNames() []string {
	var names []string
	for _, kind := range attendance.CaseKinds {
		names = append(names, string(kind))
	}
	return names
}
