package reports

import (
	"fmt"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/problem"
)

// signalSection counts the pupils per rule.
func (l *lookup) signalSection() document.Section {
	table := &document.PageTable{
		Caption: "Aantal leerlingen met een signaal",
		Header:  []string{"Signaal", "Basis", "Zeker, actueel", "Mogelijk, actueel", "Zeker, schooljaar"},
		Numbers: []bool{false, false, true, true, true},
	}
	swv := l.Figures.SWV
	counted := func(span aggregate.Span, n int) string { return countText(n, knownIn(span, n)) }
	for _, r := range l.Rules {
		table.Rows = append(table.Rows, document.PageRow{Cells: []string{
			r.ID + " " + r.Title, string(r.Basis), counted(swv.Month, swv.Month.Certain[r.ID]), counted(swv.Month, swv.Month.Possible[r.ID]), counted(swv.Year, swv.Year.Certain[r.ID])}})
	}
	return document.Section{
		ID: "signalen", Heading: "Wat er is gevonden", Table: table,
		Text: []string{"Zeker volgt uit wat de scholen aanleverden. Mogelijk ontstaat alleen als onbekende uren ongeoorloofd zijn: dat is een vraag aan de school, geen vaststelling.",
			"Wat elk signaal betekent, waarop het rust en met welke instellingen is gerekend, staat in regels.html onder Verantwoording; daar staat ook wat andere lezingen van de bronnen in deze run zouden geven."},
	}
}

// deliverySection says of each school what came in.
func (l *lookup) deliverySection() document.Section {
	table := &document.PageTable{
		Header:  []string{"School", "Code", "Verzuim van", "tot en met", "Leerlingen", "Rijen van de school", "Gebruikt"},
		Numbers: []bool{false, false, false, false, true, true, true},
		Whole:   []bool{false, true, true, true},
	}
	for i, school := range l.Data.Schools {
		d := l.Data.Deliveries[i]
		row := document.PageRow{Cells: []string{
			l.schoolName(school.Code), string(school.Code), d.Coverage.First().Dutch(), d.Coverage.Last().Dutch(),
			thousands(d.Pupils), thousands(d.Rows), thousands(d.Used)}}
		switch {
		case d.Delivered():
		case d.DeliveredBefore():
			row.Meaning = document.Warning
			row.Cells[0] += " – over " + l.On.MonthName() + " geen verzuim aangeleverd"
		default:
			row.Meaning = document.Warning
			row.Cells[2], row.Cells[3] = l.missing(d), "–"
		}
		table.Rows = append(table.Rows, row)
	}
	text := "De rijen van een school zijn die waarin zij wordt genoemd; gebruikt zijn die zonder fout."
	if n := l.Data.OtherRows; n > 0 {
		text += fmt.Sprintf(" Rijen die geen bekende school noemen of voor alle scholen gelden, staan er niet bij: dat zijn er %s, waarvan %s gebruikt.", thousands(n), thousands(l.Data.OtherUsed))
	}
	return document.Section{
		ID: "levering", Heading: "Wat er is aangeleverd", Table: table,
		Text: []string{"Het verzuim van " + l.On.MonthName() + " is aangeleverd door " + deliveredText(l.Figures.SWV) + ".", text},
	}
}

// problemSection sums the problems up by code, with what to do.
func (l *lookup) problemSection() document.Section {
	section := document.Section{ID: "problemen", Heading: "Wat er met de invoer is"}
	if len(l.Problems) == 0 {
		section.Text = []string{"Niets: elke rij is gebruikt, zonder vragen."}
		return section
	}
	section.Text = []string{
		"Bij een fout is de rij, het blad of het bestand niet gebruikt. Bij een vraag telt de rij mee, maar moet iemand ernaar kijken.",
		"De volledige lijst met bestand, blad en rij staat in verantwoording/problemen.csv, en per school in de signaalwerkmap.",
	}
	section.Table = &document.PageTable{
		Header:  []string{"Code", "Ernst", "Keer gemeld", "Wat er is en wat te doen", "Eerste vindplaats"},
		Numbers: []bool{false, false, true, false, false},
	}
	for _, severity := range []problem.Severity{problem.Fault, problem.Question} {
		for _, c := range problemCounts(l.Problems) {
			if c.kind.Severity != severity {
				continue
			}
			row := document.PageRow{Cells: []string{c.kind.Code, string(severity), thousands(c.n), c.text(), c.first.Ref.Place()}}
			if severity == problem.Fault {
				row.Meaning = document.Urgent
			}
			section.Table.Rows = append(section.Table.Rows, row)
		}
	}
	return section
}

// codeSection lists the codes that no table knows.
func (l *lookup) codeSection() document.Section {
	section := document.Section{ID: "codes", Heading: "Onbekende codes"}
	table := &document.PageTable{Header: []string{"School", "Code", "Rijen"}, Numbers: []bool{false, false, true}}
	for _, school := range l.Data.Schools {
		for _, c := range l.codes[school.Code] {
			table.Rows = append(table.Rows, document.PageRow{Cells: []string{l.schoolName(school.Code), shortCode(c.Code), thousands(len(c.Rows))}})
		}
	}
	if len(table.Rows) == 0 {
		section.Text = []string{"Geen: elke code staat in een codetabel."}
		return section
	}
	section.Text = []string{"Deze codes staan in geen codetabel; hun uren tellen als onbekend, tenzij de kolom Geoorloofd iets zegt. Zet ze met hun categorie in het blad codes, per school: dezelfde code betekent niet overal hetzelfde."}
	section.Table = table
	return section
}

// endSection says what the exit code of the run means.
func (l *lookup) endSection() document.Section {
	section := document.Section{ID: "einde", Heading: "Hoe deze run eindigde"}
	if problem.Faults(l.Problems) > 0 {
		section.Text = []string{"Met code 3: het rapport is gemaakt, maar ten minste één rij, blad of bestand is niet gebruikt. De cijfers gaan over wat wel is gebruikt."}
	} else {
		section.Text = []string{"Met code 0: het rapport is gemaakt en elke rij die is gelezen, is gebruikt. Wat niet is gelezen, zoals een verborgen blad, staat bij de vragen."}
	}
	section.Text = append(section.Text, "Gevonden: "+foundText(l.Signals)+". Dezelfde invoer, instellingen en peildatum geven altijd dezelfde bestanden; met het commando verifieer is na te gaan of er later iets aan is veranderd.")
	return section
}
