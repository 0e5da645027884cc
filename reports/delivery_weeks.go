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
