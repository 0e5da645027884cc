package blank

import (
	"strings"
	"unicode/utf16"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/history"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/settings"
)

// addChoices fills in the lists that reading does not know, because later steps or
// the settings hold them.
func addChoices(kind string, e *normalise.Entry, s settings.Settings) {
	switch kind + " " + e.Column {
	case "dossiers Reden":
		for _, reason := range s.Reasons {
			e.Choices = append(e.Choices, reason.Name)
		}
	case "dossiers Regie":
		e.Choices = aggregate.RegieNames
	case "dossiers Waar":
		e.Choices = history.Places
	case "dossiers Reden sluiting":
		e.Choices = history.Ends
	}
	if e.Example == "" && len(e.Choices) > 0 {
		e.Example = e.Choices[0]
	}
}

// mostInRule is how many characters the list in a rule may have, the commas
// between its values included: what spreadsheets allow.
const mostInRule = 255

// fitsInRule reports whether a list can stand in a rule; else it stands on a sheet.
func fitsInRule(choices []string) bool {
	for _, choice := range choices {
		if strings.ContainsAny(choice, ",\"") {
			return false
		}
	}
	return len(utf16.Encode([]rune(strings.Join(choices, ",")))) <= mostInRule
}

// listsSheet is the sheet of lists that do not fit in a rule. It stands in sight:
// what is hidden is asked about when the workbook is read.
const listsSheet = "Keuzelijsten"

// longLists are the columns, over all sheets, whose lists stand on a sheet of their
// own, each list once.
func longLists(sheets []sheet) []normalise.Entry {
	var lists []normalise.Entry
	seen := map[string]bool{}
	for _, s := range sheets {
		for _, e := range s.entries {
			if !fitsInRule(e.Choices) && !seen[e.Column] {
				seen[e.Column] = true
				lists = append(lists, e)
			}
		}
	}
	return lists
}

func listSheet(lists []normalise.Entry) document.Sheet {
	block := document.Block{}
	longest := 0
	for _, e := range lists {
		block.Header = append(block.Header, e.Column)
		longest = max(longest, len(e.Choices))
	}
	for n := range longest {
		row := document.Row{}
		for _, e := range lists {
			cell := document.Cell{}
			if n < len(e.Choices) {
				cell = document.Text(e.Choices[n])
			}
			row.Cells = append(row.Cells, cell)
		}
		block.Rows = append(block.Rows, row)
	}
	return document.Sheet{
		Name: listsSheet, Title: normalise.ExplanationMark + ": keuzelijsten", Portrait: true,
		Notes:   []string{"Deze lijsten staan in de keuzelijsten van de andere bladen. Laat dit blad staan; hier hoeft niets te worden ingevuld."},
		Columns: []document.Column{{Width: 34}},
		Blocks:  []document.Block{block, end()},
	}
}
