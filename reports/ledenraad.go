package reports

import (
	"fmt"
	"slices"

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
		Parts:    []document.Part{t.delivery(f.On.MonthName()), t.tiles(), t.marks()},
	}
	r.Parts = append(r.Parts, durationBars(t.table("thuiszitters")), figureGrid(t.table("maand en schooljaar")))
	r.Parts = append(r.Parts, document.Heading{Text: "Afwezigheid"}, absenceBars(t.table("afwezigheid")), figureGrid(t.table("afwezigheid")), figureGrid(t.table("weekdagen")))
	r.Parts = append(r.Parts, document.Heading{Text: "Thuiszitters en meldingen"})
	for _, table := range t.Tables {
		if !table.Division && !slices.Contains([]string{"maand en schooljaar", "afwezigheid", "weekdagen"}, table.Sheet) {
			r.Parts = append(r.Parts, figureGrid(table))
		}
	}
	r.Parts = append(r.Parts, document.Heading{Text: "Thuiszitters nader bekeken"})
	for _, table := range t.Tables {
		if table.Division {
			r.Parts = append(r.Parts, divisionBars(table, f.Settings.Style.Colour))
		}
	}
	if weeks := f.deliveryBoxes(); weeks != nil {
		weeks.Title = ""
		r.Parts = append(r.Parts, document.Heading{Text: "Levering per lesweek"}, *weeks)
	}
	r.Parts = append(r.Parts, document.Heading{Text: "Toelichting"}, t.explanation())
	if len(t.missing) > t.named() {
		r.Parts = append(r.Parts, t.missingGrid(f.On.MonthName()))
	}
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

// marks explains the marks where they are first met.
func (t ledenraadFacts) marks() document.Paragraph {
	return document.Paragraph{Muted: true, Text: fmt.Sprintf("%s: klein aantal, verborgen. ×: verborgen, omdat er een klein aantal uit terug te rekenen is. –: onbekend.", t.Small)}
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
		g.Columns = append(g.Columns, document.GridColumn{Group: c.Group, Header: c.Header, Width: 17, Number: true})
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
	return max(76, 150-17*float64(columns))
}
