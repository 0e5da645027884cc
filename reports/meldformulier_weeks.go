package reports

import (
	"fmt"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// shownWeeks is how many lesweken the calendar of a form shows.
const shownWeeks = 12

// dayKind is one way a day can be marked in the calendar.
type dayKind struct {
	name, letter, colour string
	categories           []attendance.Category
}

// The marks of the calendar. Each has a letter too: paper is often printed grey.
var (
	dayKinds = []dayKind{
		{"ongeoorloofd", "O", "#E58C73", []attendance.Category{attendance.Unauthorised, attendance.Luxury}},
		{"onbekend", "?", "#F0CB6C", []attendance.Category{attendance.Unknown}},
		{"ziek", "Z", "#8FBBDD", []attendance.Category{attendance.Sick}},
		{"geoorloofd", "G", "#A6D0A4", []attendance.Category{attendance.Authorised}},
	}
	notDelivered = dayKind{name: "niet aangeleverd", letter: "N", colour: "#C6CAD1"}
	freeDay      = dayKind{name: "geen les", letter: "V", colour: "#ECEEF1"}
	presentDay   = dayKind{name: "geen verzuim", letter: "", colour: "#FFFFFF"}
)

// weeks is the calendar of the last lesweken, with the hours of each.
func (n notice) weeks() document.Weeks {
	w := document.Weeks{
		Title:   fmt.Sprintf("De laatste %d lesweken", shownWeeks),
		Note:    "Een vakje is een schooldag; geen vakje: na de peildatum of niet ingeschreven. De getallen zijn uren; luxeverzuim telt als ongeoorloofd.",
		Days:    []string{"ma", "di", "wo", "do", "vr"},
		Columns: []string{"Ongeoorl.", "Onbekend", "Ziek", "Geoorl.", "Rooster"},
	}
	for _, k := range append(slices.Clone(dayKinds), presentDay, notDelivered, freeDay) {
		w.Legend = append(w.Legend, document.Series{Name: k.name, Colour: k.colour, Letter: k.letter})
	}
	first := n.On.Monday()
	for lesweken := 0; ; first -= 7 {
		if n.stay.Calendar.IsLesweek(first) {
			if lesweken++; lesweken == shownWeeks {
				break
			}
		}
	}
	for monday := first; monday <= n.On; monday += 7 {
		if n.stay.Calendar.IsLesweek(monday) {
			w.Rows = append(w.Rows, n.week(monday))
			continue
		}
		free := monday
		for monday+7 <= n.On && !n.stay.Calendar.IsLesweek(monday+7) {
			monday += 7
		}
		w.Rows = append(w.Rows, document.Week{Gap: "geen lesweek: " + shortPeriod(free, monday+4)})
	}
	return w
}

// week is one lesweek: its boxes and its hours.
func (n notice) week(monday attendance.Date) document.Week {
	_, number := monday.Time().ISOWeek()
	row := document.Week{Label: fmt.Sprintf("week %d", number), Period: shortPeriod(monday, monday+4)}
	var amounts [attendance.Authorised + 1]int
	scheduled, known := 0, false
	for d := monday; d < monday+5; d++ {
		row.Days = append(row.Days, n.dayBox(d))
		if d > n.On || !n.stay.Enrolled(d) || !n.stay.HasLessons(d) {
			continue
		}
		scheduled += n.stay.Timetable.Lessons(d) * n.stay.School.Lesson()
		known = known || n.stay.Coverage.Contains(d)
		if day := n.stay.Day(d); day != nil {
			known = true
			for c, amount := range day.Absent {
				amounts[c] += amount
			}
		}
	}
	for _, k := range dayKinds {
		sum := 0
		for _, c := range k.categories {
			sum += amounts[c]
		}
		row.Figures = append(row.Figures, n.hours(sum, known))
	}
	row.Figures = append(row.Figures, n.hours(scheduled, true))
	return row
}

// hours writes half minutes of the school; nothing delivered is not 0.
func (n notice) hours(halfMinutes int, known bool) string {
	if !known {
		return "–"
	}
	return n.stay.School.Hours(halfMinutes).String()
}

// dayBox marks one day.
func (n notice) dayBox(d attendance.Date) document.DayBox {
	box := document.DayBox{Day: d.Time().Format("2")}
	day := n.stay.Day(d)
	switch {
	case d > n.On || !n.stay.Enrolled(d):
		box.Absent = true
	case !n.stay.HasLessons(d) && day == nil:
		mark(&box, freeDay)
	case day != nil:
		fillBox(&box, *day)
	case !n.stay.Coverage.Contains(d):
		mark(&box, notDelivered)
	}
	return box
}

// mark fills a whole box.
func mark(box *document.DayBox, k dayKind) {
	box.Letter, box.Shares = k.letter, []document.Share{{Colour: k.colour, Part: 1}}
}

// fillBox fills a box by the parts of the day; its letter is that of the largest.
func fillBox(box *document.DayBox, day attendance.Day) {
	whole := max(day.Scheduled, day.Sum(attendance.Unauthorised, attendance.Luxury, attendance.Sick, attendance.Authorised, attendance.Unknown))
	largest := 0
	for _, k := range dayKinds {
		amount := day.Sum(k.categories...)
		if amount == 0 {
			continue
		}
		box.Shares = append(box.Shares, document.Share{Colour: k.colour, Part: float64(amount) / float64(whole)})
		if amount > largest {
			largest, box.Letter = amount, k.letter
		}
	}
}
