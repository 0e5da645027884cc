package reports

import (
	"slices"

	"verzuimrapport/pipeline/aggregate"
)

// ledenraadTables reckons everything that the attachment shows.
func ledenraadTables(f Facts) ledenraadFacts {
	c := &council{facts: f}
	c.keep()
	tables := []figureTable{c.timeTable(), c.homeTable(), c.meldingTable(), c.absenceTable(), c.weekTable()}
	if len(c.regions) > 0 {
		tables = append(tables, c.regionTable())
	}
	tables = append(tables, c.municipalityTable())
	var missing []string
	for _, m := range c.missing() {
		missing = append(missing, m.line(f.On.MonthName()))
	}
	return ledenraadFacts{
		Delivered: c.delivered(),
		Missing:   missing,
		missing:   c.missing(),
		Small:     markCell(figureSmall, c.books.set.limit).Text,
		Keys:      c.keyFigures(),
		Tables:    append(tables, c.divisionTables()...),
		Notes:     c.notes(),
	}
}

// cell prints one count of a group: of what attendance must tell, and nobody
// delivered, a zero is unknown and never 0.
func (c *council) cell(group, name string, n int, known bool) figureCell {
	if !known && n == 0 {
		return markCell(figureUnknown, c.books.set.limit)
	}
	return c.books.cell(group, name)
}

func (c *council) row(label, group string, f aggregate.Figures, measures []measure) figureRow {
	row := figureRow{Label: label, Total: group == everybody}
	for _, m := range measures {
		row.Cells = append(row.Cells, c.cell(group, m.name(), m.value(f), hasAttendance(f) || m.listed))
	}
	return row
}

func columnsOf(measures []measure) (columns []figureColumn) {
	for _, m := range measures {
		columns = append(columns, figureColumn{m.group, m.header})
	}
	return columns
}

// perSchool is a table with a row for each school.
func (c *council) perSchool(sheet, title, note string, measures []measure) figureTable {
	t := figureTable{Sheet: sheet, Title: title, Note: note, First: "School", Columns: columnsOf(measures)}
	for _, f := range c.facts.Figures.Schools {
		t.Rows = append(t.Rows, c.row(f.Name, schoolGroup(f), f, measures))
	}
	t.Rows = append(t.Rows, c.row(totalLabel, everybody, c.facts.Figures.SWV, measures))
	return t
}

// totalLabel is the last row of every table.
const totalLabel = "Samenwerkingsverband"

func (c *council) homeTable() figureTable {
	return c.perSchool("thuiszitters", "Thuiszitters per school",
		"Leerlingen die op de peildatum thuiszitter zijn, naar de tijd die zij thuis zijn. Langdurig afwezig en mogelijk thuiszitter tellen daar niet in mee."+c.atLeast(), homeColumns())
}

func (c *council) meldingTable() figureTable {
	return c.perSchool("meldingen", "Zestien uur in vier lesweken per school",
		"Leerlingen en meldingen van "+c.facts.On.MonthName()+". Een leerling kan meer dan één melding hebben."+c.atLeast(), meldingColumns())
}

func (c *council) municipalityTable() figureTable {
	t := figureTable{
		Sheet: "gemeenten", Title: "Per woongemeente", First: "Woongemeente", Columns: columnsOf(placeColumns()),
		Note: "Naar de gemeente waar de leerling woont, ook buiten de regio." + c.atLeast(),
	}
	for _, f := range c.facts.Figures.Municipalities {
		t.Rows = append(t.Rows, c.row(f.Name, municipalityGroup(f), f, placeColumns()))
	}
	t.Rows = append(t.Rows, c.row(totalLabel, everybody, c.facts.Figures.SWV, placeColumns()))
	return t
}

func (c *council) regionTable() figureTable {
	t := figureTable{
		Sheet: "regio's", Title: "Per regio van de school", First: c.facts.Settings.RMC.Label, Columns: columnsOf(placeColumns()),
		Note: "Naar de regio waarin de school ligt." + c.atLeast(),
	}
	for _, r := range c.regions {
		row := figureRow{Label: r.name}
		delivered := slices.ContainsFunc(r.schools, hasAttendance)
		for _, m := range placeColumns() {
			row.Cells = append(row.Cells, c.cell(r.group(), m.name(), sumOf(r.schools, m.value), delivered || m.listed))
		}
		t.Rows = append(t.Rows, row)
	}
	t.Rows = append(t.Rows, c.row(totalLabel, everybody, c.facts.Figures.SWV, placeColumns()))
	return t
}

// timeTable sets the report month beside the school year so far.
func (c *council) timeTable() figureTable {
	now := c.facts.Figures.SWV
	t := figureTable{
		Sheet: "maand en schooljaar", Title: "Deze maand en dit schooljaar", First: totalLabel,
		Columns: []figureColumn{{"", c.facts.On.MonthName()}, {"", "schooljaar " + c.facts.On.SchoolYear()}},
		Note:    "Tot en met de peildatum. Leerlingen tellen in elke periode één keer, ook als het signaal intussen voorbij is." + c.atLeast(),
	}
	for _, r := range timeRows() {
		t.Rows = append(t.Rows, figureRow{Label: r.label, Cells: []figureCell{
			c.cell(everybody, r.monthName(), r.value(now.Month), hasAttendance(now)),
			c.cell(everybody, r.yearName(), r.value(now.Year), now.Year.Lessons.Known),
		}})
	}
	return t
}

// divisionTables are the divisions of the thuiszitters of now.
func (c *council) divisionTables() (tables []figureTable) {
	for _, d := range c.divisions() {
		t := figureTable{Sheet: d.sheet, Title: d.title, Note: d.note, First: d.title, Columns: []figureColumn{{"", "Thuiszitters nu"}}, Division: true}
		for _, row := range d.rows {
			t.Rows = append(t.Rows, figureRow{Label: row.label, Cells: []figureCell{c.books.cell(d.title, row.label)}})
		}
		total := c.row(totalLabel, everybody, c.facts.Figures.SWV, []measure{homeMeasure})
		tables = append(tables, figureTable{Sheet: t.Sheet, Title: t.Title, Note: t.Note, First: t.First, Columns: t.Columns, Rows: append(t.Rows, total), Division: true})
	}
	return tables
}
