package reports

import (
	"fmt"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/pipeline/whatif"
)

// The what-if workbook (wat als): what other settings would give, beside the run as
// it is. It names pupils by number only.

// WhatIf makes the workbook. The first column is the run as it is, the others are
// those of the settings that were tried.
func WhatIf(f Facts, columns []whatif.Column, tried []settings.Settings) document.Document {
	w := f.workbook("Wat als", "Andere instellingen per "+f.On.Long(), confidential)
	w.Sheets = []document.Sheet{
		f.whatIfOverview(columns), f.whatIfRules(columns), f.whatIfSwitches(columns), f.whatIfForms(columns),
		f.whatIfSettings(tried), f.explanation(whatIfWords, nil),
	}
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
	pair("Scholen", document.Text("De scholen met ten minste één leerling met dat signaal.")),
	pair("Wisseling", document.Text("Een leerling die met de andere instelling een signaal krijgt of verliest, van mogelijk zeker wordt of omgekeerd, of een ander aantal of geen actuele signalen meer heeft.")),
}

// whatIfOverview has a row for each setting.
func (f Facts) whatIfOverview(columns []whatif.Column) document.Sheet {
	sheet := f.whatIfSheet("Overzicht", "Wat andere instellingen geven")
	sheet.Notes = []string{"Eén rij per instelling, de eerste is de run zoals hij is. Gekleurd is wat daarvan verschilt."}
	sheet.Columns = []document.Column{{Most: 44}}
	block := document.Block{List: true, Header: []string{"Instelling"}, Groups: []string{""}}
	add := func(group, header string, width float64) {
		block.Header, block.Groups = append(block.Header, header), append(block.Groups, group)
		sheet.Columns = append(sheet.Columns, document.Column{Width: width})
	}
	for _, rule := range columns[0].Rules {
		add("Leerlingen met een zeker signaal", rule.Rule, 9)
	}
	add("Leerlingen samen", "zeker", 13)
	add("Leerlingen samen", "alleen mogelijk", 13)
	for _, header := range []string{"Scholen", "Formulieren", "Wisselingen"} {
		add("", header, 15)
	}
	for _, c := range columns {
		cells := []document.Cell{document.Text(label(c))}
		base := columns[0]
		for i, rule := range c.Rules {
			cells = append(cells, changed(rule.Certain, base.Rules[i].Certain))
		}
		cells = append(cells,
			changed(c.All.Certain, base.All.Certain), changed(c.All.Possible, base.All.Possible), changed(c.All.Schools, base.All.Schools),
			changed(len(c.Forms), len(base.Forms)), document.Count(len(c.Switches)))
		block.Rows = append(block.Rows, document.Row{Cells: cells})
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

func (f Facts) whatIfSheet(name, title string) document.Sheet {
	return document.Sheet{Name: name, Title: title, Subtitle: f.period()}
}

// changed is a count that stands out where it differs from the run as it is.
func changed(n, was int) document.Cell {
	if n == was {
		return document.Count(n)
	}
	return document.Count(n).As(document.Warning)
}

func label(c whatif.Column) string { return orElse(c.Label, "zoals het is") }

// difference is a number with its sign; none is an empty cell.
func difference(n int) document.Cell {
	if n == 0 {
		return document.Cell{}
	}
	return document.Mark(fmt.Sprintf("%+d", n))
}
