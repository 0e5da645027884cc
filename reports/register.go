package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// register is the page of the rules: what each means, what it rests on, by which
// settings this run went and what follows in examples; and, where the sources
// contradict each other, what each reading would give in this run. It names nobody.
func (f Facts) register() document.Page {
	page := document.Page{
		Title: "De regels van het verzuimrapport", Subtitle: f.period(), Author: f.Settings.SWV.Name, Colour: f.Settings.Style.Colour,
		Footer: []string{"Gemaakt met " + f.Program + ".", "De voorbeelden gaan over een verzonnen leerling van 14, waar er niets anders staat, op een vo-school in vakantieregio Noord met 6 lesuren per dag; peildatum 31 oktober 2026."},
	}
	if f.Sample {
		page.Mark = sampleMark
	}
	if len(f.Readings) > 0 {
		page.Sections = append(page.Sections, f.readingSection())
	}
	for _, rule := range f.Rules {
		page.Sections = append(page.Sections, ruleSection(rule))
	}
	return page
}

// readingSection puts the readings side by side, the one that is used marked.
func (f Facts) readingSection() document.Section {
	table := document.PageTable{
		Header:  []string{"Vraag", "Lezing, en wie zo leest", "Zeker, actueel", "Alleen mogelijk, actueel", "Zeker, alles", "Alleen mogelijk, alles"},
		Numbers: []bool{false, false, true, true, true, true},
	}
	for _, c := range f.Readings {
		for i, a := range c.Answers {
			row := document.PageRow{Cells: []string{"", a.Text + " Volgens " + a.Source + ".", thousands(a.Now.Certain), thousands(a.Now.Possible), thousands(a.Ever.Certain), thousands(a.Ever.Possible)}}
			if i == 0 {
				row.Cells[0] = c.Rule + ": " + c.Question
			}
			if a.Taken {
				row.Cells[1] = "✓ " + row.Cells[1]
				row.Meaning = document.Total
			}
			table.Rows = append(table.Rows, row)
		}
	}
	return document.Section{
		ID: "lezingen", Heading: "Waar de bronnen elkaar tegenspreken",
		Text: []string{
			"Per lezing het aantal leerlingen met een signaal dat zij in deze run zou geven. Met de vette lezing (✓) is gerekend: haar aantallen zijn die van deze run.",
			"Actueel: het signaal loopt op de peildatum of eindigde in die maand. Alles: alle aangeleverde dagen, ook eerdere schooljaren. Wie zeker en mogelijk is, telt als zeker.",
			"Waar een lezing een instelling is, laat verzuimrapport watals zien wie er wisselt.",
		},
		Table: &table,
	}
}

// ruleSection is one rule.
func ruleSection(rule assess.RegisterEntry) document.Section {
	section := document.Section{
		ID: strings.ToLower(rule.ID), Heading: rule.ID + "  " + rule.Title,
		Text: []string{rule.Text, fmt.Sprintf("Basis: %s (%s).", rule.Basis, rule.Law), "Grens: " + rule.Limit + "."},
	}
	if len(rule.Follows) > 0 {
		section.Text = append(section.Text, "Volgt uit: "+strings.Join(rule.Follows, ", ")+".")
	}
	for _, s := range rule.Settings {
		section.Text = append(section.Text, strings.TrimSuffix(settingSentence(s), ".")+": "+settingLine(s)+".")
	}
	table := document.PageTable{Caption: "Voorbeelden, ook aan weerszijden van de grens", Header: []string{"Wat er gebeurt", "Wat er volgt"}}
	for _, e := range rule.Examples {
		outcome := "geen " + rule.ID
		if len(e.Want) > 0 {
			outcome = rule.ID + " " + strings.Join(e.Want, "; ")
		}
		table.Rows = append(table.Rows, document.PageRow{Cells: []string{e.Text, outcome}})
	}
	if len(table.Rows) > 0 {
		section.Table = &table
	}
	return section
}

// settingLine is a setting as it stands in the settings file, with its basis.
func settingLine(s assess.Setting) string {
	return fmt.Sprintf("%s = %v (%s)", s.Path, s.Value, s.Basis)
}
