package normalise

import (
	"fmt"
	"strings"
)

// Wording: what the sheet looks like, what of it is known, what is missing. A header
// stands here only where it is known to a layout, or among words for columns.

// nearestLayouts says in words which layouts a header comes nearest to, at most
// two, with the columns that fit and those that are missing.
func (all layouts) nearestLayouts(cells []string) string {
	found := all.suggest(cells)
	if len(found) == 0 || !mostlyColumnWords(cells) { // else it may be a row of values
		return "Geen enkele kop is bekend."
	}
	text := "Het meest lijkt het op " + found[0].about(cells)
	if len(found) > 1 && 2*found[1].score() > found[0].score() && found[1].score() >= 4 {
		text += " Daarna op " + found[1].about(cells)
	}
	return text + found[0].meant(cells)
}

// meant asks about the headers of a layout that may be misspelled.
func (all layouts) meant(l layout) string {
	for _, candidate := range all {
		if candidate.profile == l.profile && mostlyColumnWords(l.cells) {
			return candidate.suggest(keysOf(l.cells)).meant(l.cells)
		}
	}
	return ""
}

// about is "het blad verzuim (bekend: ...; er ontbreekt: ...)."
func (s suggestion) about(cells []string) string {
	text := "het blad " + s.profile.sheetName()
	var known []string
	for i := range cells {
		if _, ok := s.exact[i]; ok {
			known = append(known, "‘"+cleanText(cells[i])+"’")
		}
	}
	var parts []string
	if len(known) > 0 {
		if more := len(known) - maxNamed; more > 0 {
			known = append(known[:maxNamed], fmt.Sprintf("nog %d", more))
		}
		parts = append(parts, "bekend: "+strings.Join(known, ", "))
	}
	if missing := append(s.missing(), s.missingSigns(keysOf(cells))...); len(missing) > 0 {
		parts = append(parts, "er ontbreekt: "+strings.Join(missing, "; "))
	}
	return text + " (" + strings.Join(parts, "; ") + ")."
}

// meant asks about the headers that are misspelled.
func (s suggestion) meant(cells []string) string {
	text := ""
	for i, cell := range cells {
		if column, ok := s.near[i]; ok {
			text += " Bedoelt u met ‘" + cleanText(cell) + "’ de kolom " + s.profile.Kind.Columns[column].Name + "?"
		}
	}
	return text
}
