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
		Header:  []string{"School", "Code", "Verzuim van", "tot en met", "Leerlingen", "Bestanden", "Rijen van de school", "Gebruikt"},
		Numbers: []bool{false, false, false, false, true, true, true, true},
		Whole:   []bool{false, true, true, true},
	}
	for i, school := range l.Data.Schools {
		d := l.Data.Deliveries[i]
		row := document.PageRow{Cells: []string{
			l.schoolName(school.Code), string(school.Code), d.Coverage.First().Dutch(), d.Coverage.Last().Dutch(),
			thousands(d.Pupils), thousands(len(d.Files)), thousands(d.Rows), thousands(d.Used)}}
		switch {
		case d.Delivered():
		case d.DeliveredBefore():
			row.Meaning = document.Muted
			row.Cells[0] += " – over " + l.On.MonthName() + " geen verzuim aangeleverd"
		default:
			row.Meaning = document.Muted
			row.Cells[2], row.Cells[3] = l.missing(d), "–"
		}
		table.Rows = append(table.Rows, row)
	}
	text := "De rijen van een school zijn die waarin zij wordt genoemd; gebruikt zijn die zonder fout."
	if n := l.Data.OtherRows; n > 0 {
		text += fmt.Sprintf(" Rijen die geen bekende school noemen of voor alle scholen gelden, staan er niet bij: dat zijn er %s, waarvan %s gebruikt.", thousands(n), thousands(l.Data.OtherUsed))
	}
	if n, all := l.presentRows(); n > 0 {
		text += fmt.Sprintf(" Van de %s zeggen er %s dat de leerling aanwezig was of dat er geen verzuim was: zij halen een eerdere melding weg en tellen verder nergens.", howMany(all, "rij met verzuim", "rijen met verzuim"), thousands(n))
	}
	return document.Section{
		ID: "levering", Heading: "Wat er is aangeleverd", Table: table, Boxes: l.countedBoxes(),
		Text: []string{"Het verzuim van " + l.On.MonthName() + " is aangeleverd door " + deliveredText(l.Figures.SWV) + ".", text},
	}
}

// countedBoxes are the weeks with their rows.
func (l *lookup) countedBoxes() *document.Boxes {
	boxes := l.deliveryBoxes()
	if boxes != nil {
		boxes.Note += " Een rij met verzuim telt in elke week waarin zij een dag heeft; hoeveel het er zijn staat in het vak, of in verantwoording/leveringen.csv."
	}
	return boxes
}

// presentRows counts the rows that say aanwezig, among all rows of attendance.
func (l *lookup) presentRows() (present, all int) {
	for _, d := range l.Data.Deliveries {
		present, all = present+d.PresentRows, all+d.AttendanceRows
	}
	return present, all
}

// problemSection sums the problems up by code, with what to do.
func (l *lookup) problemSection() document.Section {
	section := document.Section{ID: "problemen", Heading: "Wat er met de invoer is"}
	if len(l.Problems) == 0 {
		section.Text = append([]string{"Niets: elke rij is gebruikt, zonder vragen."}, l.returnsNote()...)
		return section
	}
	section.Text = []string{
		"Bij een fout is de rij, het blad of het bestand niet gebruikt. Bij een vraag telt de rij mee, maar moet iemand ernaar kijken.",
		"De volledige lijst met bestand, blad en rij staat in verantwoording/problemen.csv, en per school in de signaalwerkmap. Een school met fouten of vragen krijgt per bestand een retourwerkmap: daarin verbetert zij de rijen of licht ze toe, en wat zij terugstuurt, zet u bij de invoer.",
	}
	section.Text = append(section.Text, l.returnsNote()...)
	section.Table = &document.PageTable{
		Header:  []string{"Code", "Ernst", "Keer gemeld", "Rijen", "Wat er is en wat te doen", "Eerste vindplaats"},
		Numbers: []bool{false, false, true, true, false, false},
	}
	for _, severity := range []problem.Severity{problem.Fault, problem.Question} {
		for _, c := range problemCounts(l.Problems) {
			if c.kind.Severity != severity {
				continue
			}
			row := document.PageRow{Cells: []string{c.kind.Code, string(severity), thousands(c.n), problemRows(c.rows), c.text(), c.first.Ref.Place()}}
			if severity == problem.Fault {
				row.Meaning = document.Urgent
			}
			section.Table.Rows = append(section.Table.Rows, row)
		}
	}
	return section
}

// problemRows is how many rows problems are about, a dash for whole files and sheets.
func problemRows(n int) string {
	if n == 0 {
		return "–"
	}
	return thousands(n)
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
