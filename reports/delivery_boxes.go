package reports

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// The weeks of all schools under each other: on the index page, on paper and as a
// sheet of the workbooks that leave the SWV.

// weekRows is the number of rows of a lesweek of which something is known.
func weekRows(w attendance.DeliveredWeek) string {
	if w.Covered == 0 || w.Lessons == 0 {
		return ""
	}
	return thousands(w.Rows)
}

// deliveryBoxes is a row of weeks for each school, nil where no weeks are known.
func (f Facts) deliveryBoxes() *document.Boxes {
	boxes := document.Boxes{
		Title: "Verzuim per lesweek", First: "School", Legend: weekLegend(),
		Note: "Dit schooljaar tot en met de peildatum, per weeknummer. Van een week die niet is geleverd is niets bekend; dat is iets anders dan geen verzuim.",
	}
	first := f.firstWeek()
	for i, d := range f.Data.Deliveries {
		if len(d.Weeks) <= first {
			return nil
		}
		if i == 0 {
			boxes.Groups, boxes.Heads = weekHeads(d.Weeks[first:])
		}
		row := document.BoxRow{Label: schoolLabel(f.Data.Schools[i]), Note: string(d.School)}
		for _, w := range d.Weeks[first:] {
			box := weekSigns[w.State()]
			box.Text, box.Note = weekText(w), weekRows(w)
			row.Boxes = append(row.Boxes, box)
		}
		boxes.Rows = append(boxes.Rows, row)
	}
	if len(boxes.Rows) == 0 {
		return nil
	}
	return &boxes
}

// firstWeek is how many weeks of the summer holiday come before the first lesweek of
// any school: they are not shown.
func (f Facts) firstWeek() int {
	first := -1
	for _, d := range f.Data.Deliveries {
		if n := summerWeeks(d.Weeks); first < 0 || n < first {
			first = n
		}
	}
	return max(first, 0)
}

// summerWeeks counts the weeks before the first lesweek.
func summerWeeks(weeks []attendance.DeliveredWeek) int {
	for i, w := range weeks {
		if w.Lessons > 0 {
			return i
		}
	}
	return len(weeks)
}

// schoolLabel is the name of a school, its code where nobody named it.
func schoolLabel(school *attendance.School) string {
	if school.Name == "" {
		return string(school.Code)
	}
	return school.Name
}

// weekHeads are the week numbers, and the months above them: a week belongs to the
// month of its Thursday.
func weekHeads(weeks []attendance.DeliveredWeek) (groups []document.BoxGroup, heads []string) {
	for _, w := range weeks {
		heads = append(heads, fmt.Sprint(weekNumber(w.Monday)))
		_, month, _ := (w.Monday + 3).Civil()
		label := shortMonths[month-1]
		if n := len(groups); n > 0 && groups[n-1].Label == label {
			groups[n-1].Columns++
		} else {
			groups = append(groups, document.BoxGroup{Label: label, Columns: 1})
		}
	}
	return groups, heads
}

// weekSheet is deliveryBoxes as a sheet of a workbook; ok is false without weeks.
func (f Facts) weekSheet(sheet document.Sheet) (_ document.Sheet, ok bool) {
	boxes := f.deliveryBoxes()
	if boxes == nil {
		return sheet, false
	}
	sheet.Notes = []string{boxes.Note}
	sheet.Columns = []document.Column{{Width: 40}}
	block := document.Block{Header: []string{boxes.First}, Groups: []string{""}}
	for _, group := range boxes.Groups {
		for range group.Columns {
			block.Groups = append(block.Groups, group.Label)
		}
	}
	for _, head := range boxes.Heads {
		block.Header, sheet.Columns = append(block.Header, head), append(sheet.Columns, document.Column{Width: 5})
	}
	for _, row := range boxes.Rows {
		cells := []document.Cell{document.Text(row.Label)}
		for _, box := range row.Boxes {
			cells = append(cells, document.Boxed(box.Sign, box.Meaning))
		}
		block.Rows = append(block.Rows, document.Row{Cells: cells})
	}
	legend := document.Block{Heading: "Tekens"}
	for _, box := range boxes.Legend {
		legend.Rows = append(legend.Rows, document.Row{Cells: []document.Cell{document.Text(box.Text), document.Boxed(box.Sign, box.Meaning)}})
	}
	sheet.Blocks = []document.Block{block, legend}
	return sheet, true
}
