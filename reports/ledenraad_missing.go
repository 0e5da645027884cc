package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/document"
)

// The first page names so many of the schools that did not deliver, in so many
// letters; where there are more, they stand in a table at the end.
const (
	mostNamed   = 8
	mostLetters = 320
)

// named is how many schools the first page names: one at least.
func (t ledenraadFacts) named() (n int) {
	letters := 0
	for _, m := range t.missing[:min(len(t.missing), mostNamed)] {
		if letters += len(m.name); n > 0 && letters > mostLetters {
			break
		}
		n++
	}
	return n
}

// delivery says first how far the figures reach.
func (t ledenraadFacts) delivery(month string) document.Callout {
	c := document.Callout{Title: "Verzuim van " + month + " aangeleverd: " + t.Delivered, Text: "Elke school leverde het verzuim van " + month + " aan.", Meaning: document.Good}
	if len(t.missing) > 0 {
		c.Meaning = document.Warning
		c.Text = t.missingNames(month) + " Het verzuim daar is onbekend (–), en onbekend is geen nul. Bekend is dus ten minste wat hieronder staat. " +
			"Thuiszitters die uit een dossier of eerder verzuim bekend zijn, tellen wel mee."
	}
	return c
}

// missingNames names the schools that did not deliver: those of which nothing is
// known apart from those that stopped before the report month.
func (t ledenraadFacts) missingNames(month string) string {
	var nothing, behind []string
	for _, m := range t.missing[:t.named()] {
		if m.until.Known() {
			behind = append(behind, m.name+" (verzuim bekend tot en met "+m.until.Dutch()+")")
		} else {
			nothing = append(nothing, m.name)
		}
	}
	var sentences []string
	if len(nothing) > 0 {
		sentences = append(sentences, "Niets aangeleverd door "+strings.Join(nothing, ", ")+".")
	}
	if len(behind) > 0 {
		sentences = append(sentences, "Over "+month+" niets aangeleverd door "+strings.Join(behind, ", ")+".")
	}
	if more := len(t.missing) - t.named(); more > 0 {
		sentences = append(sentences, fmt.Sprintf("En nog %s niet: zie de laatste tabel van dit stuk.", howMany(more, "school leverde", "scholen leverden")))
	}
	return strings.Join(sentences, " ")
}

// missingGrid lists every school that did not deliver, where they are too many
// for the first page.
func (t ledenraadFacts) missingGrid(month string) document.Grid {
	g := document.Grid{
		Title:   "Verzuim van " + month + " niet aangeleverd",
		Columns: []document.GridColumn{{Header: "School", Width: 80}, {Header: "Wat bekend is", Width: 80}},
	}
	for _, m := range t.missing {
		g.Rows = append(g.Rows, document.GridRow{Cells: []document.GridCell{{Text: m.name}, {Text: m.what(month)}}})
	}
	return g
}
