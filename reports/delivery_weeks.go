package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// How complete the delivery is, week by week. What was not delivered is grey.

// weekSigns are sign, meaning and words of each state of a week. The signs can be
// told apart without colour.
var weekSigns = map[attendance.WeekState]document.Box{
	attendance.AllDelivered:  {Sign: "●", Meaning: document.Good, Text: "geleverd"},
	attendance.PartDelivered: {Sign: "½", Meaning: document.Warning, Text: "deels geleverd"},
	attendance.WithoutRows:   {Sign: "○", Meaning: document.Warning, Text: "opgegeven als geleverd, zonder één rij"},
	attendance.NotDelivered:  {Sign: "–", Meaning: document.Muted, Text: "niet geleverd: onbekend"},
	attendance.NoLessons:     {Sign: "·", Text: "geen lessen"},
}

// weekStates are the states in the order of the legend.
var weekStates = []attendance.WeekState{
	attendance.AllDelivered, attendance.PartDelivered, attendance.WithoutRows, attendance.NotDelivered, attendance.NoLessons,
}

func weekLegend() []document.Box {
	return each(weekStates, func(s attendance.WeekState) document.Box { return weekSigns[s] })
}

// weekNumber is the number of an ISO week.
func weekNumber(monday attendance.Date) int {
	_, n := monday.Time().ISOWeek()
	return n
}

// weekText says in words how a week stands.
func weekText(w attendance.DeliveredWeek) string {
	text := fmt.Sprintf("week %d, %s: %s", weekNumber(w.Monday), shortPeriod(w.Monday, w.Monday+4), weekSigns[w.State()].Text)
	switch w.State() {
	case attendance.AllDelivered, attendance.PartDelivered:
		text += fmt.Sprintf(", %d van %s, %s", w.Covered, howMany(w.Lessons, "schooldag", "schooldagen"), howMany(w.Rows, "rij", "rijen"))
	}
	return text
}

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

// weekCounts says how many lesweken of a delivery stand in which state:
// "11 geleverd, 1 deels geleverd, 2 niet geleverd: onbekend".
func weekCounts(d attendance.Delivery) string {
	counts := map[attendance.WeekState]int{}
	for _, w := range d.Weeks {
		counts[w.State()]++
	}
	var parts []string
	for _, state := range weekStates[:4] {
		if n := counts[state]; n > 0 {
			words, _, _ := strings.Cut(weekSigns[state].Text, ":")
			parts = append(parts, fmt.Sprintf("%d %s", n, words))
		}
	}
	return strings.Join(parts, ", ")
}

// neverDelivered reports whether no attendance came in at all.
func neverDelivered(d attendance.Delivery) bool { return !d.Delivered() && !d.DeliveredBefore() }

// missingNames names the schools of which no attendance of the report month came
// in, save some: at most so many, and how many more there are.
func (f Facts) missingNames(most int, save func(attendance.Delivery) bool) string {
	var names []string
	for i, d := range f.Data.Deliveries {
		if !d.Delivered() && !save(d) {
			names = append(names, schoolLabel(f.Data.Schools[i])+" ("+string(d.School)+")")
		}
	}
	if more := len(names) - most; more > 0 {
		names = append(names[:most], fmt.Sprintf("en nog %d", more))
	}
	return strings.Join(names, ", ")
}
