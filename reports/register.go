package reports

import (
	"fmt"
	"strconv"
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
		Footer: []string{"Gemaakt door " + f.Program + ".", "De voorbeelden gaan over een verzonnen leerling van 14, waar er niets anders staat, op een vo-school in vakantieregio Noord met 6 lesuren per dag; peildatum 31 oktober 2026."},
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

// readingSection puts the readings side by side.
func (f Facts) readingSection() document.Section {
	table := document.PageTable{
		Header:  []string{"Regel", "Vraag", "Lezing", "Volgens", "Deze run", "Leerlingen zeker", "Alleen mogelijk"},
		Numbers: []bool{false, false, false, false, false, true, true},
		Whole:   []bool{true, false, false, false, true, true, true},
	}
	for _, c := range f.Readings {
		for i, a := range c.Answers {
			rule, question, taken := "", "", ""
			if i == 0 {
				rule, question = c.Rule, c.Question
			}
			if a.Taken {
				taken = "ja"
			}
			table.Rows = append(table.Rows, document.PageRow{Cells: []string{rule, question, a.Text, a.Source, taken, strconv.Itoa(a.Certain), strconv.Itoa(a.Possible)}})
		}
	}
	return document.Section{
		ID: "lezingen", Heading: "Waar de bronnen elkaar tegenspreken",
		Text:  []string{"Per lezing het aantal leerlingen met een actueel signaal dat zij in deze run zou geven. Gerekend is met de lezing waarbij ja staat."},
		Table: &table,
	}
}

func ruleSection(rule assess.RegisterEntry) document.Section {
	section := document.Section{
		ID: strings.ToLower(rule.ID), Heading: rule.ID + "  " + rule.Title,
		Text: []string{rule.Text, fmt.Sprintf("Basis: %s (%s).", rule.Basis, rule.Law)},
	}
	if len(rule.Settings) > 0 {
		section.Text = append(section.Text, settingSentences(rule))
	}
	table := document.PageTable{Caption: "Voorbeelden", Header: []string{"Wat er gebeurt", "Wat er volgt"}}
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
