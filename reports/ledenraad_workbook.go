package reports

import (
	"fmt"

	"verzuimrapport/pipeline/document"
)

// ledenraadWorkbook makes the attachment as a workbook: the same figures as the
// PDF, with the same ones hidden.
func ledenraadWorkbook(f Facts) []document.Document {
	tables := ledenraadTables(f)
	w := f.workbook("Bijlage ledenraad verzuim", "Cijfers per "+f.On.Long(), "")
	w.Sheets = []document.Sheet{f.ledenraadOverview(tables)}
	for _, table := range tables.Tables {
		w.Sheets = append(w.Sheets, f.ledenraadSheet(table))
	}
	if weeks, ok := f.weekSheet(document.Sheet{Name: "levering", Title: "Verzuim per lesweek", Subtitle: f.period()}); ok {
		w.Sheets = append(w.Sheets, weeks)
	}
	w.Sheets = append(w.Sheets, f.ledenraadNotes(tables))
	return []document.Document{{
		Path:    fmt.Sprintf("ledenraad/ledenraad-bijlage-%s.xlsx", f.On),
		For:     f.Settings.Addressees.Ledenraad,
		About:   "Alleen cijfers; kleine aantallen zijn verborgen",
		Content: w,
	}}
}

func (f Facts) ledenraadOverview(t ledenraadFacts) document.Sheet {
	keys := document.Block{Heading: "Kerncijfers"}
	for _, k := range t.Keys {
		keys.Rows = append(keys.Rows, document.Row{Cells: []document.Cell{
			document.Text(k.Label).As(document.Label), figure(k.Cell), document.Text(k.Note).As(document.Muted)}})
	}
	delivery := document.Block{Heading: "Levering", Rows: []document.Row{pair("Aangeleverd door", document.Text(t.Delivered))}}
	for i, school := range t.Missing {
		label := "Niet aangeleverd door"
		if i > 0 {
			label = ""
		}
		delivery.Rows = append(delivery.Rows, pair(label, document.Text(school).As(document.Muted)))
	}
	return document.Sheet{
		Name: "Overzicht", Title: "Bijlage ledenraad: verzuim en thuiszitters", Subtitle: f.period(), Portrait: true, OnePage: true,
		Columns: []document.Column{{Width: 40}, {Most: 42}, {Width: 50}},
		Blocks:  []document.Block{keys, delivery},
	}
}

func (f Facts) ledenraadSheet(t figureTable) document.Sheet {
	block := document.Block{Header: []string{t.First}, Groups: []string{""}, List: true}
	grouped := false
	for _, c := range t.Columns {
		block.Header, block.Groups = append(block.Header, c.Header), append(block.Groups, c.Group)
		grouped = grouped || c.Group != ""
	}
	if !grouped {
		block.Groups = nil
	}
	for _, row := range t.Rows {
		cells := []document.Cell{document.Text(row.Label)}
		for _, c := range row.Cells {
			cells = append(cells, figure(c))
		}
		line := document.Row{Cells: cells}
		if row.Total {
			line.Meaning = document.Total
		}
		block.Rows = append(block.Rows, line)
	}
	columns := []document.Column{{Most: 44}}
	if len(t.Columns) == 1 { // as wide as the lines above the table are long
		columns = []document.Column{{Width: 44}, {Width: 18}}
	}
	sheet := document.Sheet{Name: t.Sheet, Title: t.Title, Subtitle: f.period(), Columns: columns, Blocks: []document.Block{block}}
	if t.Note != "" {
		sheet.Notes = []string{t.Note}
	}
	return sheet
}

func (f Facts) ledenraadNotes(t ledenraadFacts) document.Sheet {
	block := document.Block{}
	for _, note := range t.Notes {
		block.Rows = append(block.Rows, pair(note.Title, document.Text(note.Text)))
	}
	return document.Sheet{
		Name: "Toelichting", Title: "Toelichting", Subtitle: f.period(), Portrait: true,
		Columns: []document.Column{{Width: 30}, {Width: 84}}, Blocks: []document.Block{block},
	}
}

// figure is a printed figure as a cell: a number only where it is shown, and no
// more of it than what is printed.
func figure(c figureCell) document.Cell {
	switch {
	case c.State == figureShown && c.Percent:
		return document.Percent(c.Number / 100)
	case c.State == figureShown:
		return document.Count(int(c.Number))
	}
	return document.Mark(c.Text)
}
