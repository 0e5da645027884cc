package assess

import (
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
)

// Random pupils and limits for the laws of the rules. The limits are drawn small
// and beside each other, so that random pupils come to stand exactly at a limit, a
// little under and a little over it.

var randomFirst = exampleOn - 200

func randomDay(t *rapid.T, name string) attendance.Date {
	return randomFirst + attendance.Date(rapid.IntRange(0, 210).Draw(t, name))
}

func randomSpan(t *rapid.T, name string, most int) attendance.Period {
	from := randomDay(t, name)
	return attendance.Period{From: from, To: from + attendance.Date(rapid.IntRange(0, most).Draw(t, name+" length"))}
}

// oneIn draws true once in so many times.
func oneIn(t *rapid.T, n int, name string) bool { return rapid.IntRange(0, n-1).Draw(t, name) == n-1 }

func randomLimits(t *rapid.T) Limits {
	if !oneIn(t, 3, "other limits") {
		return DefaultLimits
	}
	small := func(name string, low, high int) int { return rapid.IntRange(low, high).Draw(t, name) }
	comparator := func(name string) Comparator {
		return rapid.SampledFrom([]Comparator{MoreThan, AtLeast}).Draw(t, name)
	}
	l := DefaultLimits
	l.NearHours = attendance.NewHours(small("near", 2, 10), 1)
	l.SixteenHours = l.NearHours.Add(attendance.NewHours(small("sixteen", 1, 6), 1))
	l.SixteenWeeks, l.RestartEachYear, l.DaysBetween = small("sixteen weeks", 1, 4), rapid.Bool().Draw(t, "restart"), small("between", 1, 8)
	l.ThuiszitterWeeks, l.Comparator, l.LongMonths = small("weeks", 1, 4), comparator("comparator"), small("months", 1, 3)
	l.AdultWeeks, l.AdultComparator = small("adult weeks", 1, 4), comparator("adult comparator")
	l.Threatening.RepeatedWeeks, l.Threatening.LastingWeeks = small("repeated", 1, 8), small("lasting", 1, 3)
	l.LateSteps = []int{small("step", 1, 2), 3, small("last step", 4, 6)}
	l.SickReports, l.SickWeeks, l.SickDays = small("reports", 1, 4), small("sick weeks", 1, 12), small("sick days", 1, 7)
	l.ReturnMonths, l.ReturnDays = small("return months", 1, 6), small("return days", 1, 5)
	return l
}

// randomDossier draws a pupil with a stay or two, a birth date near a limit, and
// cases.
func randomDossier(t *rapid.T) *attendance.Dossier {
	births := []string{"", "2012-03-04", "2012-03-04", "2008-09-15", "2010-02-28", "2021-07-20", "2008-02-29", "1999-10-20"}
	pupil := attendance.Pupil{ID: attendance.PupilID{BRIN: "99AA", Number: "7"}}
	if birth := rapid.SampledFrom(births).Draw(t, "birth"); birth != "" {
		pupil.Birth = attendance.MustDate(birth)
	}
	if oneIn(t, 6, "exempt") {
		pupil.Exempted = []attendance.Period{randomSpan(t, "exemption", 20)}
	}
	d := &attendance.Dossier{Pupil: pupil, Stays: []*attendance.Stay{randomStay(t, pupil, "99AA00")}}
	if oneIn(t, 6, "second stay") {
		d.Stays = append(d.Stays, randomStay(t, pupil, "99AA01"))
	}
	if oneIn(t, 2, "case") {
		d.Cases = append(d.Cases, randomCase(t, "D1", 2))
		if oneIn(t, 4, "second case") {
			d.Cases = append(d.Cases, randomCase(t, "D2", 3))
		}
	}
	return d
}

func randomCase(t *rapid.T, number string, row int) attendance.Case {
	kinds := []attendance.CaseKind{"", attendance.CaseUnauthorised, attendance.CaseAuthorised, attendance.CaseAbsolute}
	c := attendance.Case{
		Number: number, School: rapid.SampledFrom([]attendance.SchoolCode{"99AA00", "99AA01"}).Draw(t, "case school"), Pupil: attendance.PupilID{BRIN: "99AA", Number: "7"},
		Kind: rapid.SampledFrom(kinds).Draw(t, "case kind"), Ref: attendance.Ref{File: "dossiers.xlsx", Row: row},
		Threatening: oneIn(t, 4, "threatening"), Experiment: oneIn(t, 5, "experiment"),
	}
	if !oneIn(t, 5, "no home") {
		c.HomeSince = randomDay(t, "home")
	}
	if oneIn(t, 4, "resumed") {
		c.ResumedOn = randomDay(t, "resumed on")
	}
	if oneIn(t, 6, "closed") {
		c.ClosedOn = randomDay(t, "closed on")
	}
	return c
}

// randomStay draws a calendar with free and extra days, gaps in the coverage, a
// timetable with empty days, enrolments that begin or end in the middle, and
// absences of all kinds.
func randomStay(t *rapid.T, pupil attendance.Pupil, code attendance.SchoolCode) *attendance.Stay {
	on := exampleOn
	school := &attendance.School{
		Code: code, Kind: rapid.SampledFrom([]attendance.SchoolKind{attendance.VO, attendance.PO}).Draw(t, "kind"),
		Holidays:      rapid.SampledFrom([]attendance.HolidayRegion{attendance.Noord, attendance.Zuid}).Draw(t, "holidays"),
		LessonMinutes: rapid.SampledFrom([]int{45, 50, 60, 70}).Draw(t, "minutes"), LessonsPerWeek: rapid.IntRange(2, 33).Draw(t, "lessons"),
	}
	var rows []attendance.CalendarRow
	for range rapid.IntRange(0, 3).Draw(t, "kalender") {
		rows = append(rows, attendance.CalendarRow{School: "99AA", Period: randomSpan(t, "free", 12), Lessons: rapid.Bool().Draw(t, "les")})
	}
	calendar := attendance.NewCalendar(school, rows, attendance.FreeDays{GoedeVrijdag: true})
	covered := attendance.NewCoverage([]attendance.Period{
		{From: randomFirst, To: on - 60},
		{From: on - attendance.Date(rapid.IntRange(40, 70).Draw(t, "gap")), To: on - attendance.Date(rapid.IntRange(0, 20).Draw(t, "tail"))},
	})
	stay := &attendance.Stay{
		School: school, Calendar: calendar, Coverage: covered, Enrolments: randomEnrolments(t, code),
		Ages: attendance.NewAges(pupil, calendar, attendance.DefaultAgeLimits), Timetable: &attendance.Timetable{School: school},
	}
	if oneIn(t, 4, "own timetable") {
		row := attendance.TimetableRow{School: code, Pupil: "7", Lessons: [5]int8{3, 0, 2, 6, 1}, Period: randomSpan(t, "timetable", 60), Adapted: rapid.Bool().Draw(t, "adapted")}
		row.Ref = attendance.Ref{File: "rooster.xlsx", Row: 4}
		if rapid.Bool().Draw(t, "open") {
			row.Period.To = 0
		}
		stay.Timetable.Own = []attendance.TimetableRow{row}
	}
	stay.Days = randomDays(t, stay, randomFirst, on)
	for d := covered.Last() + 1; d <= on; d++ {
		if stay.Day(d) == nil && calendar.IsSchooldag(d) && oneIn(t, 9, "seen") {
			stay.Seen = append(stay.Seen, d)
		}
	}
	return stay
}

func randomEnrolments(t *rapid.T, code attendance.SchoolCode) []attendance.Enrolment {
	enrolment := func(p attendance.Period) attendance.Enrolment { return attendance.Enrolment{School: code, Period: p} }
	switch rapid.IntRange(0, 7).Draw(t, "enrolment") {
	case 5:
		return []attendance.Enrolment{enrolment(attendance.Period{To: randomDay(t, "left")})}
	case 6:
		return []attendance.Enrolment{enrolment(attendance.Period{From: randomDay(t, "came")})}
	case 7:
		gap := randomSpan(t, "away", 12)
		return []attendance.Enrolment{enrolment(attendance.Period{To: gap.From}), enrolment(attendance.Period{From: gap.To + 2})}
	}
	return []attendance.Enrolment{enrolment(attendance.Period{})}
}

// randomDays draws spells of whole days with a hole here and there, and loose hours.
func randomDays(t *rapid.T, stay *attendance.Stay, first, on attendance.Date) []attendance.Day {
	categories := []attendance.Category{
		attendance.Unauthorised, attendance.Unknown, attendance.Unauthorised, attendance.Unauthorised, attendance.Luxury,
		attendance.Sick, attendance.Sick, attendance.Authorised, attendance.Late,
	}
	var days []attendance.Day
	row := 1
	for d := first; d <= on; {
		whole := rapid.IntRange(0, 2).Draw(t, "whole") == 0
		category := rapid.SampledFrom(categories).Draw(t, "category")
		length := attendance.Date(rapid.SampledFrom([]int{1, 1, 2, 5, 8, 9, 12, 14, 26, 29, 33, 45}).Draw(t, "length"))
		for end := d + length; d < end && d <= on; d++ {
			lessons := stay.Timetable.Lessons(d)
			if !stay.Calendar.IsSchooldag(d) || !stay.Enrolled(d) || rapid.IntRange(0, 30).Draw(t, "hole") == 0 {
				continue
			}
			n := lessons
			if !whole {
				n = rapid.IntRange(0, 5).Draw(t, "n")
			}
			if n == 0 {
				continue
			}
			row++
			days = append(days, randomFilledDay(t, stay, d, category, n, attendance.Ref{File: "v.csv", Sheet: string(stay.School.Code), Row: row}))
		}
		d += attendance.Date(rapid.SampledFrom([]int{0, 0, 1, 3, 9}).Draw(t, "rest"))
	}
	return days
}

func randomFilledDay(t *rapid.T, stay *attendance.Stay, d attendance.Date, category attendance.Category, n int, ref attendance.Ref) attendance.Day {
	day := attendance.Day{Date: d, Scheduled: stay.Timetable.Lessons(d) * stay.School.Lesson()}
	if category == attendance.Late {
		day.Late = n
		day.Rows = []attendance.Counted{{Ref: ref, Category: category, LateHalves: uint8(2 * n)}}
		return day
	}
	add := func(category attendance.Category, n int) {
		day.Absent[category] += n * stay.School.Lesson()
		day.Rows = append(day.Rows, attendance.Counted{Ref: ref, Category: category, Amount: n * stay.School.Lesson()})
	}
	add(category, n)
	if oneIn(t, 13, "mixed") {
		ref.Row += 10_000
		with := rapid.SampledFrom([]attendance.Category{attendance.Unknown, attendance.Unknown, attendance.Sick, attendance.Luxury}).Draw(t, "with")
		add(with, 1)
	}
	return day
}
