package reports

import (
	"strconv"
	"strings"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// lessons adds the lesuren by category, and each as a share of those of the rooster.
func (s *statistics) lessons(time string, span aggregate.Span) {
	l := span.Lessons
	s.hours(time, "lesuren", "rooster", l.Scheduled, l.Known)
	for _, part := range lessonParts {
		s.hours(time, "lesuren", part.name, part.hours(l), l.Known)
	}
	for _, part := range lessonParts {
		s.rate(time, "verzuimpercentage", part.name, part.hours(l), l.Scheduled, l.Known)
	}
}

// weekdays adds the lesuren and the absence of each weekday, all categories together.
func (s *statistics) weekdays(time string, span aggregate.Span) {
	for i, name := range weekdayNames {
		s.hours(time, "lesuren per weekdag, rooster", name, span.Weekdays[i].Scheduled, span.Lessons.Known)
	}
	for i, name := range weekdayNames {
		s.hours(time, "lesuren per weekdag, afwezig", name, span.Weekdays[i].Absent, span.Lessons.Known)
	}
	for i, name := range weekdayNames {
		s.rate(time, "verzuimpercentage per weekdag", name, span.Weekdays[i].Absent, span.Weekdays[i].Scheduled, span.Lessons.Known)
	}
}

func (s *statistics) hours(time, figure, detail string, h attendance.Hours, known bool) {
	value := ""
	if known {
		value = h.String()
	}
	s.add(time, figure, detail, value)
}

// rate adds a percentage with two decimals, and what it is a share of. Of nothing
// there is no share: then it is unknown, as where nothing was delivered.
func (s *statistics) rate(time, figure, detail string, part, whole attendance.Hours, known bool) {
	row := statisticRow{Level: s.level, Key: s.figures.Key, Name: s.figures.Name, Time: time, Figure: figure, Detail: detail}
	if known {
		row.Whole = whole.String()
	}
	if known && whole.Cmp(attendance.Hours{}) > 0 {
		row.Value = strings.Replace(strconv.FormatFloat(100*part.Float()/whole.Float(), 'f', 2, 64), ".", ",", 1)
	}
	s.rows = append(s.rows, row)
}
