package reports

import (
	"math"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/document"
)

// spellBlock tells how often pupils were absent, beside how much: their number, and
// for each 100 pupils enrolled on the peildatum.
func (b schoolBook) spellBlock() document.Block {
	block := document.Block{
		Heading: "Hoe vaak leerlingen afwezig waren",
		Notes:   []string{"Een periode is verzuim op schooldagen achter elkaar van één leerling. Per 100: voor elke 100 leerlingen op de peildatum, ook van het SWV."},
	}
	block.Header, block.Groups = b.twice("Perioden", "Aantal", "Per 100", "SWV")
	for _, kind := range []struct {
		label string
		count func(aggregate.Span) int
	}{
		{"Perioden van verzuim", func(s aggregate.Span) int { return s.Spells }},
		{"Perioden van ziekte", func(s aggregate.Span) int { return s.SickSpells }},
	} {
		row := document.Row{Cells: []document.Cell{document.Text(kind.label)}}
		for _, span := range b.spans() {
			own := span.of(b.own())
			row.Cells = append(row.Cells, spellCell(own, kind.count(own)), perHundred(own, kind.count(own), b.own().Pupils), b.swvPerHundred(span, kind.count))
		}
		block.Rows = append(block.Rows, row)
	}
	return block
}

// spellCell is a number of spells.
func spellCell(s aggregate.Span, n int) document.Cell {
	if !knownIn(s, n) {
		return document.Unknown()
	}
	return document.Count(n)
}

// perHundred is a number for each 100 pupils, whole.
func perHundred(s aggregate.Span, n, pupils int) document.Cell {
	if !s.Lessons.Known || pupils == 0 {
		return document.Unknown()
	}
	return document.Count(int(math.Round(100 * float64(n) / float64(pupils))))
}

// swvPerHundred is that of the pupils of all schools that delivered.
func (b schoolBook) swvPerHundred(span spanOf, count func(aggregate.Span) int) document.Cell {
	if !b.comparable(span) {
		return document.Mark("×")
	}
	pupils := 0
	for _, f := range b.Figures.Schools {
		if span.of(f).Lessons.Known {
			pupils += f.Pupils
		}
	}
	swv := span.of(b.Figures.SWV)
	return perHundred(swv, count(swv), pupils)
}
