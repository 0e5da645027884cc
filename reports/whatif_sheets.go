package reports

import (
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/whatif"
)

// whatIfRules has a row for each rule and setting, and one for a rule in which no
// setting makes a difference.
func (f Facts) whatIfRules(columns []whatif.Column) document.Sheet {
	sheet := f.whatIfSheet("Per signaal", "Elk signaal bij elke instelling")
	sheet.Columns = []document.Column{{Most: 46}, {Most: 44}, {Width: 14}, {Width: 12}, {Width: 12}, {Width: 14}, {Width: 12}, {Width: 12}, {Width: 12}, {Width: 12}, {Width: 12}, {Width: 12}}
	block := document.Block{
		List: true,
		Header: []string{"Signaal", "Instelling", "Leerlingen zeker", "Verschil", "waarvan actueel", "Leerlingen mogelijk", "Verschil",
			"Scholen zeker", "Scholen mogelijk", "Signalen zeker", "Verschil", "Signalen mogelijk"},
	}
	for i, base := range columns[0].Rules {
		if everywhereAlike(columns, i) {
			block.Rows = append(block.Rows, f.whatIfRow("bij elke instelling gelijk", base, base))
			continue
		}
		for _, c := range columns {
			block.Rows = append(block.Rows, f.whatIfRow(label(c), c.Rules[i], base))
		}
	}
	for _, c := range columns {
		block.Rows = append(block.Rows, document.Row{Meaning: document.Total, Cells: []document.Cell{
			document.Text("Meldformulieren"), document.Text(label(c)), document.Count(len(c.Forms)), difference(len(c.Forms) - len(columns[0].Forms))}})
	}
	sheet.Notes = []string{"Leerlingen en scholen mogelijk: alleen mogelijk, niet ook zeker. De laatste rijen tellen de meldformulieren."}
	sheet.Blocks = []document.Block{block}
	return sheet
}

func everywhereAlike(columns []whatif.Column, rule int) bool {
	for _, c := range columns {
		if c.Rules[rule] != columns[0].Rules[rule] {
			return false
		}
	}
	return true
}

func (f Facts) whatIfRow(label string, n, base whatif.RuleCount) document.Row {
	return document.Row{Cells: []document.Cell{
		document.Text(base.Rule + "  " + f.titleOf(base.Rule)), document.Text(label),
		document.Count(n.Certain), difference(n.Certain - base.Certain), document.Count(n.Current), document.Count(n.Possible), difference(n.Possible - base.Possible),
		document.Count(n.Schools), document.Count(n.PossibleSchools),
		document.Count(n.Signals), difference(n.Signals - base.Signals), document.Count(n.PossibleSignals)}}
}

func (f Facts) titleOf(id string) string {
	for _, rule := range f.Rules {
		if rule.ID == id {
			return rule.Title
		}
	}
	return ""
}

// whatIfSwitches lists who switches, for each setting.
func (f Facts) whatIfSwitches(columns []whatif.Column) document.Sheet {
	sheet := f.whatIfSheet("Wisselingen", "Wie er wisselt")
	sheet.Columns = []document.Column{{Most: 44}, {}, {}, {}, {Width: 20}, {Width: 20}, {Width: 20}, {Width: 11}, {Width: 11}}
	block := document.Block{
		List: true, Empty: "Niemand wisselt.",
		Header: []string{"Instelling", "Signaal", "School", "Leerling", "Wat er gebeurt", "Zoals het is", "Wordt", "Signalen nu", "Signalen dan"},
	}
	for _, c := range columns {
		for _, s := range c.Switches {
			block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
				document.Text(label(c)), document.Text(s.Rule), document.Text(string(s.School)), document.Text(s.Pupil.Number), document.Text(happening(s)),
				standing(s.Was), standing(s.Comes), document.Count(s.Was.Signals), document.Count(s.Comes.Signals)}})
		}
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

// happening says in a word or two what becomes of a pupil.
func happening(s whatif.Switch) string {
	switch {
	case s.Was.Signals == 0:
		return "krijgt signaal"
	case s.Comes.Signals == 0:
		return "verliest signaal"
	case s.Was.Certainty != s.Comes.Certainty:
		return "wordt " + string(s.Comes.Certainty)
	case s.Was.Current != s.Comes.Current:
		return either(s.Comes.Current, "wordt actueel", "niet meer actueel")
	}
	return "ander aantal signalen"
}

func standing(s whatif.Standing) document.Cell {
	switch {
	case s.Signals == 0:
		return document.Text("geen signaal")
	case s.Current:
		return document.Text(string(s.Certainty) + ", actueel")
	}
	return document.Text(string(s.Certainty) + ", voorbij")
}

// whatIfForms lists the forms that only one of the two runs makes.
func (f Facts) whatIfForms(columns []whatif.Column) document.Sheet {
	sheet := f.whatIfSheet("Formulieren", "Welke meldformulieren erbij komen of vervallen")
	sheet.Columns = []document.Column{{Most: 44}, {Width: 14}, {Most: 70}}
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
