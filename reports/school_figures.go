package reports

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// figureSheet (Cijfers) are the figures of the school beside those of the SWV: the
// absence by category with what it is a share of, how often pupils were absent, the
// weekdays, and its thuiszitters divided in every way.
func (b schoolBook) figureSheet() document.Sheet {
	sheet := b.sheet("Cijfers", "Cijfers van de school")
	sheet.Notes = []string{
		"Alleen leerlingen van deze school. Deel: van de lesuren volgens het rooster, op dagen waarvan het verzuim is aangeleverd. SWV: hetzelfde van alle scholen die leverden, deze erbij.",
		"×: niet getoond, omdat er te weinig andere scholen of leerlingen naast staan. Te laat en uit de les gestuurd tellen niet als verzuim.",
	}
	sheet.Portrait, sheet.OnePage = true, true
	sheet.Columns = []document.Column{{Width: 30}, {Width: 12}, {Width: 12}, {Width: 12}, {Width: 12}, {Width: 12}, {Width: 12}, {Width: 10}, {Width: 16}}
	sheet.Blocks = append([]document.Block{b.lessonBlock(), b.spellBlock(), b.weekdayBlock()}, b.homeBlocks()...)
	return sheet
}

// own are the figures of the school.
func (b schoolBook) own() aggregate.Figures { return b.figures[string(b.school.Code)] }

// spanOf are the two times of the sheet, each with its heading.
type spanOf struct {
	name string
	of   func(aggregate.Figures) aggregate.Span
}

func (f Facts) spans() []spanOf {
	return []spanOf{
		{f.On.MonthName(), func(f aggregate.Figures) aggregate.Span { return f.Month }},
		{"Schooljaar " + f.On.SchoolYear(), func(f aggregate.Figures) aggregate.Span { return f.Year }},
	}
}

// twice makes the head of a block with these columns for the month and for the year.
func (f Facts) twice(first string, columns ...string) (header, groups []string) {
	header, groups = []string{first}, []string{""}
	for _, span := range f.spans() {
		for _, column := range columns {
			header, groups = append(header, column), append(groups, span.name)
		}
	}
	return header, groups
}

// lessonBlock are the lesuren by category, of the month and of the school year.
func (b schoolBook) lessonBlock() document.Block {
	block := document.Block{Heading: "Verzuim in lesuren"}
	block.Header, block.Groups = b.twice("Lesuren", "Lesuren", "Deel", "SWV")
	scheduled := []document.Cell{document.Text("Volgens het rooster (de noemer)")}
	for _, span := range b.spans() {
		l := span.of(b.own()).Lessons
		scheduled = append(scheduled, lessonsCell(l, l.Scheduled), document.Cell{}, document.Cell{})
	}
	block.Rows = append(block.Rows, document.Row{Cells: scheduled})
	for _, part := range lessonParts {
		row := document.Row{Cells: []document.Cell{document.Text(part.label())}}
		for _, span := range b.spans() {
			l := span.of(b.own()).Lessons
			row.Cells = append(row.Cells, lessonsCell(l, part.hours(l)), shareCell(l, part.hours(l)), b.swvShare(span, part.hours))
		}
		if part.name == absentPart.name {
			row.Meaning = document.Total
		}
		block.Rows = append(block.Rows, row)
	}
	return block
}

// swvShare is the share of the whole SWV, where it may stand beside the school's.
func (b schoolBook) swvShare(span spanOf, hours func(aggregate.Lessons) attendance.Hours) document.Cell {
	l := span.of(b.Figures.SWV).Lessons
	if !b.comparable(span) {
		return document.Mark("×")
	}
	return rounded(shareCell(l, hours(l)))
}
