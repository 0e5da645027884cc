package reports

import (
	"fmt"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/problem"
)

// The index page (startpagina) is where a run folder begins: what was made and
// for whom, what came in, and what is wrong with it. It names schools and codes;
// never a pupil, and nothing about health.

// indexPage makes the page from the facts and from the documents that it names.
func indexPage(f Facts, made []document.Document) document.Document {
	l := newLookup(f)
	page := document.Page{
		Title: "Verzuimrapport " + f.On.MonthName(), Subtitle: f.period() + "  ·  verzuim van " + deliveredText(f.Figures.SWV), Author: f.Settings.SWV.Name,
		Colour: f.Settings.Style.Colour, Tiles: l.tiles(),
		Sections: []document.Section{
			{ID: "doen", Heading: "Eerst doen", Steps: l.steps()},
			{ID: "documenten", Heading: "Wat er is gemaakt, en voor wie", Files: l.fileGroups(made)},
			l.signalSection(), l.deliverySection(), l.problemSection(), l.codeSection(), l.endSection(),
		},
		Footer: []string{
			"Vertrouwelijk: deze map bevat persoonsgegevens van leerlingen. Stuur alleen de documenten die hierboven voor een ontvanger zijn bedoeld.",
			"Gemaakt met " + f.Program + ".",
		},
	}
	if f.Sample {
		page.Mark = "VOORBEELD. Alle scholen en leerlingen in dit rapport zijn verzonnen. Zet uw eigen bestanden in een map invoer voor een echt rapport."
	}
	return document.Document{Path: "index.html", For: forSWV, About: "Begin hier", Content: page}
}

func (l *lookup) tiles() []document.Tile {
	swv := l.Figures.SWV
	delivered := document.Tile{Label: "Scholen die leverden", Number: fmt.Sprintf("%d van %d", swv.Delivered, swv.Schools), Note: "verzuim van " + l.On.MonthName(), Meaning: document.Good}
	if swv.Delivered < swv.Schools {
		delivered.Meaning = document.Warning
	}
	if swv.Pupils > 0 {
		delivered.Note += fmt.Sprintf("; %d %% van de leerlingen", 100*swv.DeliveredPupils/swv.Pupils)
	}
	faults := problem.Faults(l.Problems)
	input := document.Tile{Label: "Fouten in de invoer", Number: thousands(faults), Note: "en " + howMany(len(l.Problems)-faults, "vraag", "vragen"), Meaning: document.Good}
	if faults > 0 {
		input.Meaning = document.Warning
	}
	missed := swv.Year.Reports[assess.NotReported]
	reports := document.Tile{Label: "Meldingen niet gedaan", Number: countText(missed, knownIn(swv.Year, missed)), Note: "16 uur, termijn verstreken, dit schooljaar", Meaning: document.Good}
	if missed > 0 {
		reports.Meaning = document.Urgent
	}
	return []document.Tile{
		delivered,
		{Label: "Leerlingen", Number: thousands(swv.Pupils), Note: "ingeschreven op de peildatum"},
		{Label: "Thuiszitters", Number: countText(swv.ThuiszittersNow, knownNow(swv, swv.ThuiszittersNow)), Note: fmt.Sprintf("van wie %d langer dan 3 maanden; %d mogelijk", swv.ByClass[assess.Class2b], swv.Month.Possible[assess.VZ03])},
		reports, input,
	}
}

// countText is a count; one that is not known is a dash, not zero.
func countText(n int, known bool) string {
	if !known {
		return "–"
	}
	return thousands(n)
}

// steps is what the reader has to do, most urgent first.
func (l *lookup) steps() []document.Step {
	var steps []document.Step
	add := func(n int, meaning document.Meaning, text string) {
		if n > 0 {
			steps = append(steps, document.Step{Text: text, Meaning: meaning})
		}
	}
	faults, missing, stopped, codes := problem.Faults(l.Problems), 0, 0, 0
	for _, d := range l.Data.Deliveries {
		switch {
		case d.DeliveredBefore():
			stopped++
		case !d.Delivered():
			missing++
		}
	}
	for _, c := range l.codes {
		codes += len(c)
	}
	add(faults, document.Urgent, "Bekijk de "+howMany(faults, "fout", "fouten")+" in de invoer: die rijen, bladen of bestanden zijn niet gebruikt. Laat ze verbeteren en draai het programma opnieuw.")
	add(missing, document.Warning, "Vraag het verzuim op bij "+howMany(missing, "school", "scholen")+" zonder levering: "+l.missingNames(mostNamed, attendance.Delivery.DeliveredBefore)+". Van hun leerlingen is niets bekend; dat is iets anders dan geen verzuim.")
	add(stopped, document.Warning, "Vraag het verzuim van "+l.On.MonthName()+" op bij "+howMany(stopped, "school die wel eerder verzuim leverde", "scholen die wel eerder verzuim leverden")+": "+l.missingNames(mostNamed, neverDelivered)+".")
	add(codes, document.Warning, "Vraag wat "+howMany(codes, "onbekende code betekent", "onbekende codes betekenen")+". Tot dan tellen die uren als onbekend, en "+l.openSignals()+".")
	add(1, document.Plain, "Stuur elke school haar eigen signaalwerkmap, en alleen die.")
	add(1, document.Plain, "Loop de meldformulieren na, vul ze met de school aan en verstuur ze.")
	add(1, document.Plain, "Geef het overzicht per regio aan leerplicht en Doorstroompunt, en de bijlage aan de ledenraad.")
	return steps
}
