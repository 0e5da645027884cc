package reports

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// The measures of the table of weekdays: how often pupils were absent this school
// year. Few spells are of few pupils, so that they are hidden as pupils are.
var (
	spellMeasure = measure{"Aantal keren", "Afwezig", func(f aggregate.Figures) int { return f.Year.Spells }, false}
	sickMeasure  = measure{"Aantal keren", "Ziek", func(f aggregate.Figures) int { return f.Year.SickSpells }, false}
)

func spellColumns() []measure { return []measure{spellMeasure, sickMeasure} }

// keepSpells tells that no school has more spells of ziek than of absence; the whole
// SWV has not either.
func (c *council) keepSpells() {
	for _, group := range c.schoolGroups() {
		c.books.atMost(entry{group, sickMeasure.name()}, entry{group, spellMeasure.name()})
	}
}

// weekTable gives of each school the part of the lesuren of each weekday that was
// missed, and how often pupils were absent: over the school year, for in one month
// a weekday is four or five days.
func (c *council) weekTable() figureTable {
	t := figureTable{
		Sheet: "weekdagen", Title: "Afwezigheid door de week, en hoe vaak", First: "School",
		Note: "Dit schooljaar: deel van de lesuren van die dag, alle afwezigheid samen. Eén keer is verzuim op schooldagen achter elkaar, van één leerling.",
	}
	for _, name := range weekdayNames {
		t.Columns = append(t.Columns, figureColumn{"Deel van de lesuren", name})
	}
	t.Columns = append(t.Columns, columnsOf(spellColumns())...)
	for _, f := range c.facts.Figures.Schools {
		t.Rows = append(t.Rows, figureRow{Label: f.Name, Cells: c.weekCells(schoolGroup(f), f)})
	}
	t.Rows = append(t.Rows, figureRow{Label: totalLabel, Total: true, Cells: c.weekCells(everybody, c.facts.Figures.SWV)})
	return t
}

func (c *council) weekCells(group string, f aggregate.Figures) (cells []figureCell) {
	hidden := c.hiddenRates()[group]
	for _, day := range f.Year.Weekdays {
		l := aggregate.Lessons{Known: f.Year.Lessons.Known, Scheduled: day.Scheduled}
		cells = append(cells, c.rate(hidden, l, func(aggregate.Lessons) attendance.Hours { return day.Absent }))
	}
	for _, m := range spellColumns() {
		cell := c.cell(group, m.name(), m.value(f), f.Year.Lessons.Known)
		if hidden && cell.State == figureShown {
			cell = markCell(figureMasked, c.books.set.limit)
		}
		cells = append(cells, cell)
	}
	return cells
}
