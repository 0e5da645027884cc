package assess

import (
	"cmp"
	"fmt"
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// The school and the days of the examples.
const exampleLessons = 6

var (
	exampleSchool = attendance.School{
		Code: "99ZZ00", Name: "Voorbeeldschool", Kind: attendance.VO, Holidays: attendance.Noord,
		LessonMinutes: 50, LessonsPerWeek: 5 * exampleLessons,
	}
	exampleFrom = attendance.MustDate("2026-05-01")
	exampleOn   = attendance.MustDate("2026-10-31")
)

// Dossier is the pupil of the example.
func (e Example) Dossier() *attendance.Dossier {
	calendar := attendance.NewCalendar(&exampleSchool, nil, attendance.FreeDays{GoedeVrijdag: true, Bevrijdingsdag: true})
	pupil := attendance.Pupil{ID: attendance.PupilID{BRIN: exampleSchool.Code.BRIN(), Number: "1"}, Birth: attendance.MustDate("2012-03-04")}
	if e.Birth != "" {
		pupil.Birth = attendance.MustDate(e.Birth)
	}
	stay := &attendance.Stay{
		School:     &exampleSchool,
		Calendar:   calendar,
		Coverage:   attendance.NewCoverage([]attendance.Period{{From: exampleFrom, To: exampleOn}}),
		Enrolments: []attendance.Enrolment{{School: exampleSchool.Code}},
		Ages:       attendance.NewAges(pupil, calendar, attendance.DefaultAgeLimits),
		Timetable:  &attendance.Timetable{School: &exampleSchool},
	}
	if e.Table != nil {
		stay.Timetable.Own = []attendance.TimetableRow{*e.Table}
	}
	for i, spell := range e.Absent {
		stay.Days = append(stay.Days, spell.days(calendar, i+1)...)
	}
	d := &attendance.Dossier{Pupil: pupil, Stays: []*attendance.Stay{stay}}
	for _, c := range e.Cases {
		c.School, c.Pupil = exampleSchool.Code, pupil.ID
		c.Ref = attendance.Ref{File: "dossiers.xlsx", Sheet: "dossiers", Row: 2}
		d.Cases = append(d.Cases, c)
	}
	return d
}

// days are the schooldagen of a spell, up to the peildatum.
func (s Spell) days(calendar *attendance.Calendar, row int) []attendance.Day {
	from := attendance.MustDate(s.From)
	to := from
	if s.To != "" {
		to = attendance.MustDate(s.To)
	}
	lessons := s.Lessons
	if lessons == 0 {
		lessons = exampleLessons
	}
	amount := lessons * exampleSchool.Lesson()
	var days []attendance.Day
	for d := from; d <= min(to, exampleOn); d++ {
		if !calendar.IsSchooldag(d) {
			continue
		}
		day := attendance.Day{Date: d, Scheduled: exampleLessons * exampleSchool.Lesson()}
		counted := attendance.Counted{Ref: attendance.Ref{File: "verzuim.csv", Row: row}, Category: s.Category}
		if s.Category == attendance.Late {
			day.Late, counted.LateHalves = max(1, s.Lessons), uint8(2*max(1, s.Lessons))
		} else {
			day.Absent[s.Category], counted.Amount = amount, amount
		}
		day.Rows = []attendance.Counted{counted}
		days = append(days, day)
	}
	return days
}

// Signals are the signals of the rule about the example's pupil.
func (e Example) Signals(rule Rule) []Signal {
	limits := DefaultLimits
	if e.Limits != nil {
		limits = e.Limits(limits)
	}
	return rule.signals(e.Dossier(), exampleOn, limits)
}

// Describe puts a signal as Example.Want does.
func Describe(s Signal) string {
	text := string(s.Certainty) + " " + cmp.Or(s.From.String(), "onbekend")
	switch {
	case s.Lasts():
		text += " duurt voort"
	case s.To.Known():
		text += " t/m " + s.To.String()
	}
	if s.Class != "" && s.Rule != VZ05 && s.Rule != VZ12 {
		text += ", klasse " + s.Class
	}
	if slices.Contains([]string{VZ01, VZ02, VZ07}, s.Rule) {
		text += fmt.Sprintf(", %s uur", s.Hours)
	}
	if slices.Contains([]string{VZ07, VZ08, VZ09}, s.Rule) {
		text += fmt.Sprintf(", %d %s", *s.Count, ruleOf(s.Rule).Counts)
	}
	if s.Deadline.Known() {
		text += fmt.Sprintf(", uiterlijk %s: %s", s.Deadline, s.State)
	}
	return text
}

func ruleOf(id string) Rule {
	return Rules[slices.IndexFunc(Rules, func(r Rule) bool { return r.ID == id })]
}
