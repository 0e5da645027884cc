package reports

import (
	"verzuimrapport/pipeline/document"
)

// explanation is the sheet Toelichting: what the words mean, what the rules say
// and rest on, and what this document does not tell.
func (f Facts) explanation(words []document.Row, unknown []string) document.Sheet {
	sheet := document.Sheet{
		Name: "Toelichting", Title: "Toelichting", Subtitle: f.period(), Portrait: true,
		Columns: []document.Column{{Width: 26}, {Width: 88}},
		Blocks:  []document.Block{{Heading: "Wat de woorden betekenen", Rows: append(words, commonWords...)}},
	}
	if len(unknown) > 0 {
		sheet.Blocks = append(sheet.Blocks, document.Block{Heading: "Wat hier niet bekend is", Notes: unknown})
	}
	sheet.Blocks = append(sheet.Blocks, f.ruleBlocks()...)
	sheet.Blocks = append(sheet.Blocks, document.Block{
		Heading: "Herkomst",
		Rows: []document.Row{
			pair("Gemaakt door", textCell(f.Settings.SWV.Name)),
			pair("Programma", textCell(f.Program)),
			pair("Peildatum", document.Text(f.On.Long())),
		},
	})
	return sheet
}

var commonWords = []document.Row{
	pair("Peildatum", document.Text("De laatste dag die meetelt. Wat daarna is gebeurd of gemeld staat er niet in.")),
	pair("Zeker", document.Text("Het signaal volgt uit wat de school zelf heeft aangeleverd, zonder de onbekende uren.")),
	pair("Mogelijk", document.Text("Het signaal ontstaat alleen als onbekende uren ongeoorloofd zijn, of als de geboortedatum onbekend is. Het is een vraag, geen vaststelling.")),
	pair("Actueel", document.Text("Het signaal loopt nog op de peildatum, of eindigde in de maand van de peildatum.")),
	pair("Lesweek", document.Text("Een week met ten minste één schooldag op die school. Vakantieweken tellen niet mee.")),
	pair("Onbekend", document.Text("Niet aangeleverd. Onbekend is iets anders dan nul.")),
}

// ruleBlocks explain each rule with its basis and the settings of this run.
func (f Facts) ruleBlocks() []document.Block {
	var blocks []document.Block
	for _, rule := range f.Rules {
		block := document.Block{Heading: rule.ID + "  " + rule.Title, Rows: []document.Row{
			pair("Wat het is", document.Text(rule.Text)),
			pair("Berust op", document.Text(string(rule.Basis)+": "+rule.Law)),
			pair("Grens", document.Text(rule.Limit)),
		}}
		if len(rule.Settings) > 0 {
			block.Rows = append(block.Rows, pair("Hoe er is gerekend", document.Text(settingSentences(rule))))
		}
		blocks = append(blocks, block)
	}
	return blocks
}
