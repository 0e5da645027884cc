package reports

import (
	"verzuimrapport/pipeline/document"
)

// durationColours go from light to dark with the time at home.
var durationColours = []string{"#F2C6A0", "#E59A6B", "#C9653F", "#8F3A22"}

// durationBars divides the thuiszitters of the SWV by the time they are at home.
func durationBars(homes figureTable) document.Bars {
	b := document.Bars{
		Title: "Thuiszitters naar de tijd die zij thuis zijn", Unit: "leerlingen",
		Series: []document.Series{{Name: "leerlingen", Colour: durationColours[2]}},
	}
	total := homes.Rows[len(homes.Rows)-1]
	for i, c := range homes.Columns {
		if c.Group == homeMeasure.group && c.Header != homeMeasure.header {
			b.Rows = append(b.Rows, countBar(c.Header, total.Cells[i]))
		}
	}
	return b
}

// countBar draws a count only where it is shown.
func countBar(label string, c figureCell) document.Bar {
	bar := document.Bar{Label: label, Text: c.Text}
	if c.State == figureShown {
		bar.Values = []float64{c.Number}
	}
	return bar
}

func divisionBars(t figureTable, colour string) document.Bars {
	b := document.Bars{Title: t.Title, Note: t.Note, Unit: "leerlingen", Series: []document.Series{{Name: "leerlingen", Colour: colour}}}
	for _, row := range t.Rows {
		switch {
		case !row.Total:
			b.Rows = append(b.Rows, countBar(row.Label, row.Cells[0]))
		case row.Cells[0].State == figureShown:
			b.Most = row.Cells[0].Number // one scale for all divisions
		}
	}
	return b
}

// absenceBars draws the absence of each school, divided by category.
func absenceBars(t figureTable) document.Bars {
	parts := len(dayKinds)
	b := document.Bars{Title: "Afwezigheid in " + t.Columns[0].Group, Unit: "% van de lesuren"}
	order := []int{0, 2, 3, 1} // ongeoorloofd, ziek, geoorloofd, onbekend: the columns of the table
	for _, i := range order[:parts] {
		b.Series = append(b.Series, document.Series{Name: dayKinds[i].name, Colour: dayKinds[i].colour, Letter: dayKinds[i].letter})
	}
	for _, row := range t.Rows {
		bar := document.Bar{Label: row.Label, Text: row.Cells[parts].Text, Total: row.Total}
		if row.Cells[0].State == figureShown {
			for _, c := range row.Cells[:parts] {
				bar.Values = append(bar.Values, c.Number)
			}
		}
		b.Rows = append(b.Rows, bar)
	}
	return b
}
