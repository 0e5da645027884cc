package reports

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// weekSheet lists the weeks of the school year with what the school delivered.
func (b schoolBook) weekSheet() document.Sheet {
	sheet := b.sheet("Levering", "Wat is aangeleverd, per lesweek")
	sheet.Notes = []string{"Van een week die niet is geleverd is niets bekend; dat is iets anders dan geen verzuim. Een rij die over meer weken loopt, telt in elke week mee."}
	sheet.Columns = []document.Column{{Width: 8}, {}, {}, {Width: 14}, {Width: 14}, {Width: 12}, {Width: 6}, {Width: 42}}
	block := document.Block{
		List: true, Empty: "Er zijn in dit schooljaar nog geen weken.",
		Header: []string{"Week", "Van", "Tot en met", "Schooldagen", "Geleverd", "Rijen", "", "Stand"},
	}
	for _, w := range b.delivery.Weeks[summerWeeks(b.delivery.Weeks):] {
		block.Rows = append(block.Rows, weekRow(w))
	}
	sheet.Blocks = []document.Block{block}
	return sheet
}

// weekRow is one week: what is not known of it is a dash.
func weekRow(w attendance.DeliveredWeek) document.Row {
	state := weekSigns[w.State()]
	covered, rows := document.Count(w.Covered), document.Count(w.Rows)
	switch w.State() {
	case attendance.NotDelivered:
		rows = document.Mark("–")
	case attendance.NoLessons:
		covered, rows = document.Cell{}, document.Cell{}
	}
	return document.Row{Cells: []document.Cell{
		document.Text(fmt.Sprint(weekNumber(w.Monday))), dayCell(w.Monday), dayCell(w.Monday + 4), document.Count(w.Lessons), covered, rows,
		document.Boxed(state.Sign, state.Meaning), document.Text(state.Text).As(stateInk(state.Meaning)),
	}}
}

// stateInk: what is in order needs no colour beside its box.
func stateInk(m document.Meaning) document.Meaning {
	if m == document.Good {
		return document.Plain
	}
	return m
}
