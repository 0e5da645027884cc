package reports

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/settings"
)

// whatIfSettings lists the settings that were tried, with what they rest on, and
// below them all settings of the run as it is.
func (f Facts) whatIfSettings(tried []settings.Settings) document.Sheet {
	sheet := f.whatIfSheet("Instellingen", "Welke instellingen zijn geprobeerd")
	sheet.Columns = []document.Column{{Most: 46}, {Most: 40}, {Most: 40}, {Width: 20}, {Most: 40}}
	block := document.Block{
		Empty:  "Er is niets anders ingesteld dan het is.",
		Header: []string{"Instelling", "Zoals het is", "Ook geprobeerd", "Basis", "Signalen die ernaar kijken"},
	}
	base := f.Settings.Entries()
	for i, entry := range base {
		var values []string
		for _, s := range tried {
			if all := s.Entries(); i < len(all) && all[i].Key == entry.Key && all[i].Value != entry.Value && !slices.Contains(values, all[i].Value) {
				values = append(values, all[i].Value)
			}
		}
		if len(values) > 0 {
			basis, rules := f.restsOn(entry.Key)
			block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
				document.Text(entry.Key), document.Text(entry.Value), document.Text(strings.Join(values, " / ")), document.Text(basis), document.Text(rules)}})
		}
	}
	sheet.Blocks = []document.Block{block, {Heading: "Alle instellingen van de run zoals hij is"}}
	for _, entry := range base {
		sheet.Blocks[1].Rows = append(sheet.Blocks[1].Rows, pair(entry.Key, document.Text(entry.Value)))
	}
	return sheet
}

// restsOn gives the basis of a setting and the rules that look at it; a setting of
// how rows are read is looked at by all.
func (f Facts) restsOn(key string) (basis, rules string) {
	var ids []string
	for _, rule := range f.Rules {
		for _, s := range rule.Settings {
			if s.Path == key {
				basis, ids = string(s.Basis), append(ids, rule.ID)
			}
		}
	}
	if len(ids) == 0 {
		return "zie verzuimrapport help instellingen", "alle, door wat er gelezen wordt"
	}
	return basis, strings.Join(ids, ", ")
}
