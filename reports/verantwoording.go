package reports

import "verzuimrapport/pipeline/document"

// The verantwoording: what a later run, another program or a controller needs to
// know of this run. feiten.json is the program's memory and holds to the form
// that other people's scripts read: keys are added, never taken away, and every
// key stands. The csv files open in Dutch Excel by double click. None of them
// holds the name of a person or the Problematiek of a case.

const forSWV = "het samenwerkingsverband"

// verantwoording makes the files of that folder, save the manifest, which is
// made by whoever writes them.
func verantwoording(f Facts) []document.Document {
	l := newLookup(f)
	return []document.Document{
		{Path: "verantwoording/feiten.json", For: "andere programma's en de volgende maand", About: "Alle uitkomsten van deze run", Content: l.feiten()},
		{Path: "verantwoording/signalen.csv", For: forSWV, About: "Alle signalen in één lijst, zonder namen", Content: l.signalTable()},
		{Path: "verantwoording/regels.html", For: forSWV, About: "De regels met hun grondslag, instellingen en voorbeelden, en waar de bronnen elkaar tegenspreken", Content: f.register()},
		{Path: "verantwoording/problemen.csv", For: forSWV, About: "Alles wat er met de invoer is, met vindplaats", Content: l.problemTable()},
		{Path: "verantwoording/statistiek.csv", For: forSWV, About: "Alle cijfers per school, gemeente, regio en samenwerkingsverband", Content: l.statisticsTable()},
		{Path: "verantwoording/leveringen.csv", For: forSWV, About: "Per school en week wat is aangeleverd", Content: l.weekTable()},
		{Path: "verantwoording/bestanden.csv", For: forSWV, About: "Per blad wat er van de rijen is geworden", Content: l.fileTable()},
		{Path: "verantwoording/logboek.txt", For: forSWV, About: "Wat het programma heeft gedaan", Content: l.log()},
	}
}
