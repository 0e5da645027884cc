package reports

import (
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/problem"
)

// mostFilesOnAPage is how many file names the first sheet lists on one page that
// can still be read.
const mostFilesOnAPage = 15

// overview is the first sheet: what came in, what to do first, what was found.
func (b schoolBook) overview() document.Sheet {
	sheet := b.sheet("Overzicht", "Signalen verzuim")
	sheet.Title += " – " + b.schoolName(b.school.Code)
	sheet.Subtitle = b.period()
	sheet.Portrait, sheet.OnePage = true, len(b.delivery.Files) <= mostFilesOnAPage
	sheet.Columns = []document.Column{{Width: 46}, {Width: 16}, {Width: 16}, {Width: 16}}
	sheet.Blocks = []document.Block{
		{Heading: "Eerst doen", Rows: b.firstThings()},
		b.signalCounts(),
		{Heading: "Wat is aangeleverd", Rows: b.delivered()},
	}
	return sheet
}

// firstThings is what to do, most urgent first. It reads over all columns.
func (b schoolBook) firstThings() []document.Row {
	var rows []document.Row
	add := func(n int, one, more string, meaning document.Meaning, what string) {
		if n > 0 {
			rows = append(rows, document.Row{Cells: []document.Cell{document.Text(howMany(n, one, more)), document.Text(what)}, Meaning: meaning, Spread: true})
		}
	}
	if !b.delivery.Delivered() {
		what, todo := "Geen verzuim aangeleverd", "Lever het verzuim van dit schooljaar alsnog aan."
		if b.delivery.DeliveredBefore() {
			what, todo = "Geen verzuim van "+b.On.MonthName(), "Lever het verzuim na "+b.delivery.Coverage.Last().Dutch()+" alsnog aan."
		}
		rows = append(rows, document.Row{Meaning: document.Urgent, Spread: true, Cells: []document.Cell{document.Text(what), document.Text(todo)}})
	}
	add(len(b.state(assess.NotReported)), "melding te laat", "meldingen te laat", document.Urgent, "Meld vandaag nog bij DUO (blad Te melden)")
	add(len(b.state(assess.StillInTime)), "melding te doen", "meldingen te doen", document.Warning, "Meld op tijd bij DUO (blad Te melden)")
	add(b.thuiszittersWithoutCase(), "thuiszitter zonder dossier", "thuiszitters zonder dossier", document.Urgent, "Meld aan het samenwerkingsverband (meldformulier)")
	add(len(b.codes[b.school.Code]), "onbekende code", "onbekende codes", document.Warning, "Laat weten wat de code betekent (blad Vragen)")
	add(len(b.possible()), "mogelijk signaal", "mogelijke signalen", document.Warning, "Beantwoord de vraag (blad Vragen)")
	add(problem.Faults(b.problems.own), "fout in de bestanden", "fouten in de bestanden", document.Warning, "Verbeter ze in de retourwerkmap en stuur die terug; zie ook blad Problemen")
	if len(rows) == 0 {
		rows = append(rows, document.Row{Meaning: document.Good, Spread: true, Cells: []document.Cell{document.Text("Niets"), document.Text("Er is nu niets te doen.")}})
	}
	return rows
}

// state lists the certain signals with a state of the melding.
func (b schoolBook) state(state assess.ReportState) []assess.Signal {
	var found []assess.Signal
	for _, s := range b.signals {
		if s.State == state {
			found = append(found, s)
		}
	}
	return found
}

func (b schoolBook) possible() []assess.Signal {
	var found []assess.Signal
	for _, s := range b.signals {
		if s.Certainty == assess.Possible {
			found = append(found, s)
		}
	}
	return found
}

func (b schoolBook) thuiszittersWithoutCase() int {
	n := 0
	for _, s := range b.signals {
		if s.Rule == assess.VZ03 && s.Certainty == assess.Certain && s.Current && s.Case == "" {
			n++
		}
	}
	return n
}

// signalCounts counts pupils per rule.
func (b schoolBook) signalCounts() document.Block {
	f := b.figures[string(b.school.Code)]
	block := document.Block{
		Heading: "Leerlingen met een signaal",
		Header:  []string{"Signaal", "Zeker, actueel", "Mogelijk, actueel", "Zeker, dit schooljaar"},
	}
	for _, rule := range b.Rules {
		cell := func(counts map[string]int, known bool) document.Cell {
			if counts[rule.ID] == 0 && !known {
				return document.Mark("onbekend")
			}
			return document.Count(counts[rule.ID])
		}
		now, year := b.delivery.Delivered(), b.delivery.Delivered() || f.Year.Lessons.Known
		block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
			document.Text(rule.ID + "  " + rule.Title), cell(f.Month.Certain, now), cell(f.Month.Possible, now), cell(f.Year.Certain, year)}})
	}
	return block
}

// delivered tells what came in from the school.
func (b schoolBook) delivered() []document.Row {
	status := document.Text("verzuim aangeleverd").As(document.Good)
	if missing := b.missing(b.delivery); missing != "" {
		status = document.Text(missing).As(document.Urgent)
	}
	rows := []document.Row{
		pair("School", textCell(b.school.Name)),
		pair("Vestigingscode", document.Text(string(b.school.Code))),
		pair("Levering", status),
	}
	if totals := totalsText(b.delivery.Totals); totals != "" {
		rows = append(rows, pair("Totaaloverzicht, zonder datums", document.Text(totals)))
	}
	for i, period := range b.delivery.Coverage.Periods() {
		label := "Periode van het verzuim"
		if i > 0 {
			label = ""
		}
		rows = append(rows, pair(label, document.Text(period.From.Dutch()+" t/m "+period.To.Dutch())))
	}
	if counts := weekCounts(b.delivery); counts != "" {
		rows = append(rows, pair("Lesweken dit schooljaar", document.Text(counts)))
	}
	rows = append(rows,
		pair("Leerlingen in de lijst", document.Count(b.delivery.Pupils)),
		pair("Rijen van deze school", document.Count(b.delivery.Rows)),
		pair("waarvan gebruikt", document.Count(b.delivery.Used)),
		pair("waarvan rijen met verzuim", document.Count(b.delivery.AttendanceRows)),
		pair("waarvan aanwezig of geen verzuim", document.Count(b.delivery.PresentRows)))
	label := "Bestanden"
	for _, file := range b.delivery.Files {
		rows = append(rows, pair(label, document.Text(file)))
		label = ""
	}
	return rows
}
