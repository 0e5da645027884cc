package reports

import (
	"math"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// absenceColumns are the parts of the lesuren that were missed, in the order of
// table and chart; the last is their sum.
var absenceColumns = []struct {
	header string
	hours  func(aggregate.Lessons) attendance.Hours
}{
	{"Ongeoorloofd", func(l aggregate.Lessons) attendance.Hours { return l.Unauthorised }},
	{"Ziek", func(l aggregate.Lessons) attendance.Hours { return l.Sick }},
	{"Geoorloofd", func(l aggregate.Lessons) attendance.Hours { return l.Authorised }},
	{"Onbekend", func(l aggregate.Lessons) attendance.Hours { return l.Unknown }},
	{"Totaal", func(l aggregate.Lessons) attendance.Hours { return l.Absent() }},
}

// absenceTable gives the part of the lesuren that was missed, by category: of
// the month, and altogether of the school year, each with the lesuren that it is a
// part of.
func (c *council) absenceTable() figureTable {
	month := c.facts.On.MonthName()
	t := figureTable{
		Sheet: "afwezigheid", Title: "Afwezigheid per school", First: "School",
		Note: "Deel van de lesuren van het rooster, op aangeleverde dagen. Zonder te laat en uit de les. Een som kan een tiende afwijken.",
	}
	for _, column := range absenceColumns {
		t.Columns = append(t.Columns, figureColumn{month, column.header})
	}
	t.Columns = append(t.Columns, figureColumn{month, "Lesuren"}, figureColumn{"Schooljaar", "Totaal"}, figureColumn{"Schooljaar", "Lesuren"})
	for _, f := range c.facts.Figures.Schools {
		t.Rows = append(t.Rows, figureRow{Label: f.Name, Cells: c.absenceCells(schoolGroup(f), f)})
	}
	t.Rows = append(t.Rows, figureRow{Label: totalLabel, Total: true, Cells: c.absenceCells(everybody, c.facts.Figures.SWV)})
	return t
}

func (c *council) absenceCells(group string, f aggregate.Figures) (cells []figureCell) {
	hidden := c.hiddenRates()[group]
	for _, column := range absenceColumns {
		cells = append(cells, c.rate(hidden, f.Month.Lessons, column.hours))
	}
	return append(cells, c.scheduled(hidden, f.Month.Lessons), c.rate(hidden, f.Year.Lessons, aggregate.Lessons.Absent), c.scheduled(hidden, f.Year.Lessons))
}

// scheduled are the lesuren of the rooster, whole. They are hidden with the rates: of
// a small school they tell how many pupils it has.
func (c *council) scheduled(hidden bool, l aggregate.Lessons) figureCell {
	switch {
	case !l.Known:
		return markCell(figureUnknown, c.books.set.limit)
	case hidden:
		return markCell(figureMasked, c.books.set.limit)
	}
	return figureCount(int(math.Round(l.Scheduled.Float())))
}

// rate is a part of the scheduled lesuren.
func (c *council) rate(hidden bool, l aggregate.Lessons, hours func(aggregate.Lessons) attendance.Hours) figureCell {
	switch {
	case !l.Known || l.Scheduled.Float() == 0:
		return markCell(figureUnknown, c.books.set.limit)
	case hidden:
		return markCell(figureMasked, c.books.set.limit)
	}
	return percentCell(hours(l).Float(), l.Scheduled.Float())
}
