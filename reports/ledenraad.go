package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/document"
)

// ledenraadReport makes the attachment for the council on paper. It holds figures
// only: no pupil, no dossiernummer, no text of a case.
func ledenraadReport(f Facts) []document.Document {
	t := ledenraadTables(f)
	return []document.Document{{
		Path:    fmt.Sprintf("ledenraad/ledenraad-bijlage-%s.pdf", f.On),
		For:     f.Settings.Addressees.Ledenraad,
		About:   "Alleen cijfers; kleine aantallen zijn verborgen",
		Content: f.ledenraadPaper(t),
	}}
}

func (f Facts) ledenraadPaper(t ledenraadFacts) document.Report {
	r := document.Report{
		Paper:    f.paper("Verzuim en thuiszitters", "Bijlage voor de ledenraad: alleen cijfers", "Bijlage ledenraad"),
		Subtitle: "Bijlage voor de ledenraad, " + f.On.MonthName() + ". Stand op de peildatum, " + f.On.Long() + ".",
		Parts:    []document.Part{t.delivery(), t.tiles()},
	}
	absence, homes := t.table("afwezigheid"), t.table("thuiszitters")
	r.Parts = append(r.Parts,
		durationBars(homes),
		document.Heading{Text: "Afwezigheid", Page: true},
		absenceBars(absence),
		document.Heading{Text: "Cijfers", Page: true},
	)
	for _, table := range t.Tables {
		if !table.Division {
			r.Parts = append(r.Parts, figureGrid(table))
		}
	}
	r.Parts = append(r.Parts, document.Heading{Text: "Thuiszitters nader bekeken", Page: true})
	for _, table := range t.Tables {
		if table.Division {
			r.Parts = append(r.Parts, divisionBars(table, f.Settings.Style.Colour))
		}
	}
	r.Parts = append(r.Parts, document.Heading{Text: "Toelichting", Page: true}, t.explanation())
	return r
}

// table finds a table by its short name.
func (t ledenraadFacts) table(sheet string) figureTable {
	for _, table := range t.Tables {
		if table.Sheet == sheet {
			return table
		}
	}
	panic("reports: no table " + sheet)
}

// delivery says first how far the figures reach.
func (t ledenraadFacts) delivery() document.Callout {
	c := document.Callout{Title: "Aangeleverd: " + t.Delivered, Text: "Alle scholen leverden hun verzuim aan.", Meaning: document.Good}
	if len(t.Missing) > 0 {
		c.Meaning = document.Warning
		c.Text = "Niet aangeleverd door " + strings.Join(t.Missing, ", ") + ". Wat daar gebeurt is onbekend (–) en telt niet mee; onbekend is geen nul."
	}
	return c
}

func (t ledenraadFacts) tiles() document.Tiles {
	var tiles document.Tiles
	for _, k := range t.Keys {
		tile := document.Tile{Number: k.Cell.Text, Label: k.Label, Note: k.Note}
		if k.Cell.State != figureShown {
			tile.Meaning = document.Muted
		}
		tiles.Items = append(tiles.Items, tile)
	}
	return tiles
}

func (t ledenraadFacts) explanation() document.Notes {
	var notes document.Notes
	for _, n := range t.Notes {
		notes.Items = append(notes.Items, document.Note(n))
	}
	return notes
}

// figureGrid is a table of figures on paper.
func figureGrid(t figureTable) document.Grid {
	g := document.Grid{Title: t.Title, Note: t.Note, Columns: []document.GridColumn{{Header: t.First, Width: labelWidth(len(t.Columns))}}}
	for _, c := range t.Columns {
		g.Columns = append(g.Columns, document.GridColumn{Group: c.Group, Header: c.Header, Width: 18, Number: true})
	}
	for _, row := range t.Rows {
		line := document.GridRow{Cells: []document.GridCell{{Text: row.Label}}}
		if row.Total {
			line.Meaning = document.Total
		}
		for _, c := range row.Cells {
			cell := document.GridCell{Text: c.Text}
			if c.State != figureShown {
				cell.Meaning = document.Muted
			}
			line.Cells = append(line.Cells, cell)
		}
		g.Rows = append(g.Rows, line)
	}
	return g
}

// labelWidth leaves the numbers as much room as they need.
func labelWidth(columns int) float64 {
	return max(46, 150-18*float64(columns))
}

// durationColours go from light to dark with the time at home.
var durationColours = []string{"#F2C6A0", "#E59A6B", "#C9653F", "#8F3A22"}

// durationBars divides the thuiszitters of the SWV by the time they are at home.
func durationBars(homes figureTable) document.Bars {
	b := document.Bars{
		Title: "Thuiszitters naar de tijd die zij thuis zijn", Unit: "leerlingen",
		Series: []document.Series{{Name: "leerlingen", Colour: durationColours[2]}},
	}
	total := homes.Rows[len(homes.Rows)-1]
	for i, c := range homes.Columns {
		if c.Group == homeMeasure.group && c.Header != homeMeasure.header {
			b.Rows = append(b.Rows, countBar(c.Header, total.Cells[i]))
		}
	}
	return b
}

// countBar draws a count only where it is shown.
func countBar(label string, c figureCell) document.Bar {
	bar := document.Bar{Label: label, Text: c.Text}
	if c.State == figureShown {
		bar.Values = []float64{c.Number}
	}
	return bar
}

func divisionBars(t figureTable, colour string) document.Bars {
	b := document.Bars{Title: t.Title, Note: t.Note, Unit: "leerlingen", Series: []document.Series{{Name: "leerlingen", Colour: colour}}}
	for _, row := range t.Rows {
		if !row.Total {
			b.Rows = append(b.Rows, countBar(row.Label, row.Cells[0]))
		}
	}
	return b
}

// absenceBars draws the absence of each school, divided by category.
func absenceBars(t figureTable) document.Bars {
	parts := len(dayKinds)
	b := document.Bars{Title: "Afwezigheid per school in " + t.Columns[0].Group, Note: t.Note, Unit: "% van de lesuren"}
	order := []int{0, 2, 3, 1} // ongeoorloofd, ziek, geoorloofd, onbekend: the columns of the table
	for _, i := range order[:parts] {
		b.Series = append(b.Series, document.Series{Name: dayKinds[i].name, Colour: dayKinds[i].colour, Letter: dayKinds[i].letter})
	}
	for _, row := range t.Rows {
		bar := document.Bar{Label: row.Label, Text: row.Cells[parts].Text, Total: row.Total}
		if row.Cells[0].State == figureShown {
			for _, c := range row.Cells[:parts] {
				bar.Values = append(bar.Values, c.Number)
			}
		}
		b.Rows = append(b.Rows, bar)
	}
	return b
}
