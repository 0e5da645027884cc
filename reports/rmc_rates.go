package reports

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// rateSheet (Verzuim) gives the absence of the region with what it is a share of:
// per school and municipality, and per weekday. It divides no more than the other
// sheets do: sick and otherwise authorised hours are one figure, and there is no
// number of times that pupils were ill.
func (b regionBook) rateSheet() document.Sheet {
	sheet := b.sheet("Verzuim", "Verzuim: deel van de lesuren")
	sheet.Notes = []string{
		"Alleen leerlingen die in deze regio wonen. Rooster: de lesuren op dagen waarvan het verzuim is aangeleverd; daarvan is elk percentage een deel. Overig: ziekte en geoorloofd samen. Perioden: verzuim op schooldagen achter elkaar van één leerling.",
	}
	sheet.Columns = []document.Column{{Most: 44}}
	schools, places := b.schoolRows(), b.Figures.MunicipalitiesOf(b.code)
	perSchool := b.rateBlock("Per school", "School", schools)
	perSchool.List = true
	sheet.Blocks = []document.Block{
		perSchool, b.rateBlock("Per woongemeente", "Gemeente", places), b.weekdayRates(schools),
	}
	if len(b.hiddenHours()) > 0 {
		sheet.Notes = append(sheet.Notes, tinyNote)
	}
	return sheet
}

// rateParts are the parts of the lesuren that the region sees.
var rateParts = []lessonPart{
	unauthorisedPart,
	{"overig", func(l aggregate.Lessons) attendance.Hours { return l.Sick.Add(l.Authorised) }},
	unknownPart,
	absentPart,
}

// rateBlock has a row for each group, and the region below them.
func (b regionBook) rateBlock(heading, first string, groups []aggregate.Figures) document.Block {
	block := document.Block{Heading: heading}
	block.Header, block.Groups = b.twice(first, "Rooster", "Ongeoorloofd", "Overig", "Onbekend", "Afwezig", "Perioden")
	hidden := b.hiddenHours()
	for _, f := range groups {
		block.Rows = append(block.Rows, document.Row{Cells: append([]document.Cell{document.Text(f.Name)}, b.rateCells(f, hidden[f.Key])...)})
	}
	total := append([]document.Cell{document.Text("Totaal van de regio")}, b.rateCells(b.total, hidden[totalKey])...)
	block.Rows = append(block.Rows, document.Row{Cells: total, Meaning: document.Total})
	return block
}

func (b regionBook) rateCells(f aggregate.Figures, hidden bool) (cells []document.Cell) {
	for _, span := range b.spans() {
		s := span.of(f)
		some := []document.Cell{lessonsCell(s.Lessons, s.Lessons.Scheduled)}
		for _, part := range rateParts {
			some = append(some, shareCell(s.Lessons, part.hours(s.Lessons)))
		}
		some = append(some, spellCell(s, s.Spells))
		for _, c := range some {
			cells = append(cells, regionCell(c, hidden))
		}
	}
	return cells
}

// regionCell is a figure of the region: a dash where it is not known, a cross where
// the group is too small.
func regionCell(c document.Cell, hidden bool) document.Cell {
	switch {
	case c.Kind == document.UnknownCell:
		return document.Mark("–")
	case hidden:
		return document.Mark("×")
	}
	return c
}

// weekdayRates are the shares of each weekday of the school year, per school.
func (b regionBook) weekdayRates(groups []aggregate.Figures) document.Block {
	block := document.Block{
		Heading: "Per weekdag dit schooljaar", Notes: []string{"Alle verzuim samen, als deel van de lesuren van die dag."},
		Header: append([]string{"School"}, weekdayLabels[:]...),
	}
	hidden := b.hiddenHours()
	row := func(name string, f aggregate.Figures, hidden bool) document.Row {
		cells := []document.Cell{document.Text(name)}
		for i := range weekdayLabels {
			cells = append(cells, regionCell(weekdayShare(f.Year, i), hidden))
		}
		return document.Row{Cells: cells}
	}
	for _, f := range groups {
		block.Rows = append(block.Rows, row(f.Name, f, hidden[f.Key]))
	}
	total := row("Totaal van de regio", b.total, hidden[totalKey])
	total.Meaning = document.Total
	block.Rows = append(block.Rows, total)
	return block
}
