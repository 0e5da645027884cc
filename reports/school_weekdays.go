package reports

import (
	"math"
	"strings"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/document"
)

// weekdayBlock divides the lesuren over the weekdays. The bar draws the school year:
// the longest is the weekday with most absence.
func (b schoolBook) weekdayBlock() document.Block {
	block := document.Block{Heading: "Verzuim per weekdag", Notes: []string{"Alle verzuim samen. De balk toont het deel dit schooljaar; de langste is de weekdag met het meeste verzuim."}}
	block.Header, block.Groups = b.twice("Weekdag", "Rooster", "Afwezig", "Deel")
	block.Header, block.Groups = append(block.Header, "SWV", ""), append(block.Groups, block.Groups[len(block.Groups)-1], "")
	most := mostOnAWeekday(b.own().Year)
	for i, name := range weekdayLabels {
		row := document.Row{Cells: []document.Cell{document.Text(name)}}
		for _, span := range b.spans() {
			s := span.of(b.own())
			row.Cells = append(row.Cells, lessonsCell(s.Lessons, s.Weekdays[i].Scheduled), lessonsCell(s.Lessons, s.Weekdays[i].Absent), weekdayShare(s, i))
		}
		row.Cells = append(row.Cells, b.swvWeekday(i), shareBar(weekdayShare(b.own().Year, i), most))
		block.Rows = append(block.Rows, row)
	}
	return block
}

var weekdayLabels = [5]string{"Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag"}

// weekdayShare is the share of the lesuren of a weekday that was absence.
func weekdayShare(s aggregate.Span, day int) document.Cell {
	w := s.Weekdays[day]
	return shareCell(aggregate.Lessons{Known: s.Lessons.Known, Scheduled: w.Scheduled}, w.Absent)
}

func (b schoolBook) swvWeekday(day int) document.Cell {
	year := b.spans()[1]
	if !b.comparable(year) {
		return document.Mark("×")
	}
	return rounded(weekdayShare(year.of(b.Figures.SWV), day))
}

// mostOnAWeekday is the share of the weekday with most absence.
func mostOnAWeekday(s aggregate.Span) (most float64) {
	for i := range s.Weekdays {
		most = max(most, weekdayShare(s, i).Number)
	}
	return most
}

// longestBar is the number of blocks of the longest bar.
const longestBar = 12

// shareBar draws a share in blocks, nothing where it is unknown.
func shareBar(share document.Cell, most float64) document.Cell {
	if share.Kind != document.PercentCell || most == 0 {
		return document.Cell{}
	}
	return document.Text(strings.Repeat("█", int(math.Round(longestBar*share.Number/most)))).As(document.Muted)
}
