package reports

import (
	"fmt"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/whatif"
)

// The what-if workbook (wat als): what other settings would give, beside the run as
// it is. It names pupils by number only.

// WhatIf makes the workbook; the first column is the run as it is.
func WhatIf(f Facts, columns []whatif.Column) document.Document {
	w := f.workbook("Wat als", "Andere instellingen per "+f.On.Long(), confidential)
	w.Sheets = []document.Sheet{f.whatIfCounts(columns), f.whatIfSwitches(columns), f.whatIfForms(columns), f.explanation(whatIfWords, nil)}
	return document.Document{
		Path: fmt.Sprintf("watals-%s.xlsx", f.On), For: forSWV,
		About: "Wat andere instellingen zouden geven, naast de run zoals hij is", Content: w,
	}
}

// FormPaths are the places of the meldformulieren that a run makes, in order.
func FormPaths(f Facts) []string {
	l, names := newLookup(f), fileNames{}
	var paths []string
	for _, n := range notices(l) {
		paths = append(paths, names.path(n))
	}
	return paths
}

var whatIfWords = []document.Row{
	pair("Zoals het is", document.Text("De uitkomst met de instellingen van deze run: gelijk aan die van het commando run.")),
	pair("Leerlingen", document.Text("Elke leerling telt per signaal één keer; wie zeker en mogelijk is, telt als zeker.")),
	pair("Wisseling", document.Text("Een leerling die met de andere instelling een signaal krijgt, verliest, of van mogelijk zeker wordt of omgekeerd.")),
}

// whatIfCounts has a row for each rule and setting.
func (f Facts) whatIfCounts(columns []whatif.Column) document.Sheet {
	sheet := document.Sheet{Name: "Uitkomsten", Title: "Wat andere instellingen geven", Subtitle: f.period()}
	sheet.Columns = []document.Column{{Most: 52}, {Most: 52}, {}, {}, {}, {}, {}, {}}
	block := document.Block{
		List:   true,
		Header: []string{"Signaal", "Instelling", "Leerlingen zeker", "Verschil", "waarvan actueel", "Leerlingen mogelijk", "Signalen", "Scholen"},
	}
	for i, rule := range columns[0].Rules {
		for _, c := range columns {
			n := c.Rules[i]
			row := document.Row{Cells: []document.Cell{
				document.Text(rule.Rule + "  " + f.titleOf(rule.Rule)), document.Text(label(c)), document.Count(n.Certain), difference(n.Certain - rule.Certain),
				document.Count(n.Current), document.Count(n.Possible), document.Count(n.Signals), document.Count(n.Schools)}}
			block.Rows = append(block.Rows, row)
		}
	}
	for _, c := range columns {
		block.Rows = append(block.Rows, document.Row{Meaning: document.Total, Cells: []document.Cell{
			document.Text("Meldformulieren"), document.Text(label(c)), document.Count(c.Forms), difference(c.Forms - columns[0].Forms)}})
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

func (f Facts) titleOf(id string) string {
	for _, rule := range f.Rules {
		if rule.ID == id {
			return rule.Title
		}
	}
	return ""
}

func label(c whatif.Column) string { return orElse(c.Label, "zoals het is") }

// difference is a number with its sign; none is an empty cell.
func difference(n int) document.Cell {
	if n == 0 {
		return document.Cell{}
	}
	return document.Mark(fmt.Sprintf("%+d", n))
}

func (f Facts) whatIfSwitches(columns []whatif.Column) document.Sheet {
	sheet := document.Sheet{Name: "Wisselingen", Title: "Wie er wisselt", Subtitle: f.period()}
	sheet.Columns = []document.Column{{Most: 52}, {}, {}, {}, {Width: 16}, {Width: 16}}
	block := document.Block{List: true, Empty: "Niemand wisselt.", Header: []string{"Instelling", "Signaal", "School", "Leerling", "Zoals het is", "Wordt"}}
	for _, c := range columns {
		for _, s := range c.Switches {
			block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
				document.Text(label(c)), document.Text(s.Rule), document.Text(string(s.School)), document.Text(s.Pupil.Number), standing(s.Was), standing(s.Comes)}})
		}
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

func standing(c assess.Certainty) document.Cell {
	return document.Text(orElse(string(c), "geen signaal"))
}

func (f Facts) whatIfForms(columns []whatif.Column) document.Sheet {
	sheet := document.Sheet{Name: "Formulieren", Title: "Welke meldformulieren erbij komen of vervallen", Subtitle: f.period()}
	sheet.Columns = []document.Column{{Most: 52}, {Width: 14}, {Most: 70}}
	block := document.Block{List: true, Empty: "Er komen geen formulieren bij en er vervallen er geen.", Header: []string{"Instelling", "Wat", "Formulier"}}
	for _, c := range columns {
		add := func(what string, paths []string) {
			for _, path := range paths {
				block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{document.Text(label(c)), document.Text(what), document.Text(path)}})
			}
		}
		add("komt erbij", c.FormsGained)
		add("vervalt", c.FormsLost)
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}
