package render

import (
	"strings"

	"verzuimrapport/pipeline/document"
)

const (
	barLeading = 3.3 // between two lines of a label
	labelLines = 3   // of a label at most
)

// barLabel is the label of a bar in lines. One that is still too long loses its
// middle: names of schools that begin alike end differently.
func (p *printer) barLabel(row document.Bar) []string {
	style := smallText
	if row.Total {
		style = style.strong()
	}
	lines := p.lines(style, row.Label, barLabelRoom)
	for cut, text := 0, []rune(strings.Join(strings.Fields(readable(row.Label)), " ")); len(lines) > labelLines; cut += 2 {
		half := max(1, (len(text)-cut)/2)
		lines = p.lines(style, string(text[:half])+"…"+string(text[len(text)-half:]), barLabelRoom)
	}
	return lines
}

func heightOfBar(label []string) float64 {
	return max(barPitch, float64(len(label))*barLeading+1.4)
}

// barsThatFit are the rows for which the page has room, and their height.
func (p *printer) barsThatFit(rows []document.Bar) (fit []document.Bar, height float64) {
	for i, row := range rows {
		more := heightOfBar(p.barLabel(row))
		if p.y+height+more > pageBottom-9 {
			return rows[:i], height
		}
		height += more
	}
	return rows, height
}
