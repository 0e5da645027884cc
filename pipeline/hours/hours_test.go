package hours

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// row makes a verzuim row; change says what is special about it.
func row(day string, category attendance.Category, change ...func(*attendance.Absence)) attendance.Absence {
	a := attendance.Absence{
		School: "99AA00", From: attendance.MustDate(day), To: attendance.MustDate(day), Category: category,
		FirstLesson: -1, LastLesson: -1, Minutes: -1, Begin: -1, End: -1,
		Ref: attendance.Ref{File: "verzuim.csv", Row: 2},
	}
	for _, c := range change {
		c(&a)
	}
	return a
}

func lessons(first, last int8) func(*attendance.Absence) {
	return func(a *attendance.Absence) { a.FirstLesson, a.LastLesson = first, last }
}
func until(day string) func(*attendance.Absence) {
	return func(a *attendance.Absence) { a.To = attendance.MustDate(day) }
}
func minutes(n int16) func(*attendance.Absence) {
	return func(a *attendance.Absence) { a.Minutes = n }
}
func times(begin, end int16) func(*attendance.Absence) {
	return func(a *attendance.Absence) { a.Begin, a.End = begin, end }
}
func part(p attendance.DayPart) func(*attendance.Absence) {
	return func(a *attendance.Absence) { a.Part = p }
}
func from(delivery int, file string, n int) func(*attendance.Absence) {
	return func(a *attendance.Absence) {
		a.Delivery, a.Ref = delivery, attendance.Ref{File: file, Row: n}
	}
}

// fill weighs rows of one pupil at a VO school of 50 minutes and n lesuren a
// week, and gives "date: hours category, ..." and the problem codes.
func fill(t *testing.T, perWeek int, opt Options, rows ...attendance.Absence) (days, codes []string) {
	t.Helper()
	school := &attendance.School{Code: "99AA00", Kind: attendance.VO, Holidays: attendance.Noord, LessonMinutes: 50, LessonsPerWeek: perWeek}
	calendar := attendance.NewCalendar(school, nil, attendance.FreeDays{})
	stay := &attendance.Stay{
		School: school, Calendar: calendar, Timetable: &attendance.Timetable{School: school},
		Coverage:   attendance.NewCoverage([]attendance.Period{{From: attendance.MustDate("2026-08-17"), To: attendance.MustDate("2026-10-02")}}),
		Enrolments: []attendance.Enrolment{{School: school.Code, Period: attendance.Period{To: attendance.MustDate("2026-10-30")}}},
	}
	data := attendance.Dataset{Dossiers: []*attendance.Dossier{{Stays: []*attendance.Stay{stay}}}, Absences: [][]attendance.Absence{rows}}
	opt.On = attendance.MustDate("2026-11-30")
	found, err := Fill(&data, opt)
	if err != nil {
		t.Fatal(err)
	}
	problems := problem.Sort(found)
	for _, day := range stay.Days {
		text := day.Date.String() + ":"
		for c, amount := range day.Absent {
			if amount > 0 {
				text += " " + school.Hours(amount).String() + " " + attendance.Category(c).String()
			}
		}
		if day.Late > 0 || day.SentOut > 0 {
			text += strings.Repeat(" te laat", day.Late) + strings.Repeat(" uit de les", day.SentOut)
		}
		days = append(days, text)
	}
	for _, p := range problems {
		codes = append(codes, p.Code)
	}
	return days, codes
}

func TestRowsBecomeDays(t *testing.T) {
	const u, s, present = attendance.Unauthorised, attendance.Sick, attendance.Present
	for _, c := range []struct {
		name    string
		perWeek int
		opt     Options
		rows    []attendance.Absence
		days    []string
		codes   []string
	}{
		{name: "a whole day is what the timetable gives", perWeek: 32, rows: []attendance.Absence{row("2026-08-31", u), row("2026-09-02", u)},
			days: []string{"2026-08-31: 7 ongeoorloofd", "2026-09-02: 6 ongeoorloofd"}},
		{name: "a range counts each lesuur, also above the timetable", rows: []attendance.Absence{row("2026-08-31", u, lessons(5, 8))},
			days: []string{"2026-08-31: 4 ongeoorloofd"}},
		{name: "lesuur 0 is a lesuur", rows: []attendance.Absence{row("2026-08-31", u, lessons(0, 1))}, days: []string{"2026-08-31: 2 ongeoorloofd"}},
		{name: "half of five lesuren is two and a half", perWeek: 25, rows: []attendance.Absence{row("2026-08-31", u, part(attendance.Morning)), row("2026-09-01", s, part(attendance.Morning)), row("2026-09-01", u, part(attendance.Afternoon))},
			days: []string{"2026-08-31: 2,5 ongeoorloofd", "2026-09-01: 2,5 ongeoorloofd 2,5 ziek"}},
		{name: "an interval counts its schooldagen, the holiday in it is no question", rows: []attendance.Absence{row("2026-10-08", s, until("2026-10-20"))},
			days: []string{"2026-10-08: 6 ziek", "2026-10-09: 6 ziek", "2026-10-19: 6 ziek", "2026-10-20: 6 ziek"}},
		{name: "lesuren of several days belong to the first and the last", rows: []attendance.Absence{row("2026-08-31", s, until("2026-09-02"), lessons(5, 2))},
			days: []string{"2026-08-31: 2 ziek", "2026-09-01: 6 ziek", "2026-09-02: 2 ziek"}},
		{name: "an open row lasts to the end of the coverage", rows: []attendance.Absence{row("2026-09-30", s, func(a *attendance.Absence) { a.Open = true })},
			days: []string{"2026-09-30: 6 ziek", "2026-10-01: 6 ziek", "2026-10-02: 6 ziek"}},
		{name: "minutes are hours of the school", rows: []attendance.Absence{row("2026-08-31", u, minutes(75)), row("2026-09-01", u, times(510, 570))},
			days: []string{"2026-08-31: 1,5 ongeoorloofd", "2026-09-01: 1,2 ongeoorloofd"}},
		{name: "minutes go to at most the timetable less the lesuren", rows: []attendance.Absence{row("2026-08-31", u, lessons(1, 4)), row("2026-08-31", s, minutes(200), from(0, "verzuim.csv", 3))},
			days: []string{"2026-08-31: 4 ongeoorloofd 2 ziek"}, codes: []string{"P408"}},
		{name: "minutes of the latest delivery only", rows: []attendance.Absence{row("2026-08-31", u, minutes(100), from(1, "2026-09/a.csv", 2)), row("2026-08-31", u, minutes(50), from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-08-31: 1 ongeoorloofd"}},
		{name: "later presence takes minutes away too", rows: []attendance.Absence{row("2026-08-31", u, minutes(100), from(1, "2026-09/a.csv", 2)), row("2026-08-31", present, minutes(50), from(2, "2026-10/a.csv", 2))}},
		{name: "the same lesuur twice counts once", rows: []attendance.Absence{row("2026-08-31", u, lessons(1, 2)), row("2026-08-31", u, lessons(2, 3), from(0, "verzuim.csv", 3))},
			days: []string{"2026-08-31: 3 ongeoorloofd"}},
		{name: "the later row of a file wins and is asked about", rows: []attendance.Absence{row("2026-08-31", u, lessons(1, 2)), row("2026-08-31", s, lessons(2, 2), from(0, "verzuim.csv", 3))},
			days: []string{"2026-08-31: 1 ongeoorloofd 1 ziek"}, codes: []string{"P401"}},
		{name: "a later presence takes an absence away", rows: []attendance.Absence{row("2026-08-31", u, from(1, "2026-09/a.csv", 2)), row("2026-08-31", present, lessons(1, 6), from(2, "2026-10/b.csv", 9))},
			codes: []string{"P401"}},
		{name: "a later delivery wins whatever its file is called", rows: []attendance.Absence{row("2026-08-31", u, lessons(1, 1), from(1, "2026-09/z.csv", 2)), row("2026-08-31", s, lessons(1, 1), from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-08-31: 1 ziek"}, codes: []string{"P401"}},
		{name: "two files of one delivery that differ make the lesuur unknown", rows: []attendance.Absence{row("2026-08-31", u, lessons(1, 2), from(1, "2026-09/a.csv", 2)), row("2026-08-31", s, lessons(2, 2), from(1, "2026-09/b.csv", 5))},
			days: []string{"2026-08-31: 1 onbekend 1 ongeoorloofd"}, codes: []string{"P402", "P402"}},
		{name: "two files of one delivery that agree count once", rows: []attendance.Absence{row("2026-08-31", u, lessons(1, 2), from(1, "2026-09/a.csv", 2)), row("2026-08-31", u, lessons(2, 2), from(1, "2026-09/b.csv", 5))},
			days: []string{"2026-08-31: 2 ongeoorloofd"}},
		{name: "a later delivery settles what two files differed on", rows: []attendance.Absence{row("2026-08-31", u, lessons(2, 2), from(1, "2026-09/a.csv", 2)), row("2026-08-31", s, lessons(2, 2), from(1, "2026-09/b.csv", 5)), row("2026-08-31", s, lessons(2, 2), from(2, "2026-10/b.csv", 5))},
			days: []string{"2026-08-31: 1 ziek"}, codes: []string{"P402", "P402", "P412"}},
		{name: "te laat takes its lesuur and is no hour", rows: []attendance.Absence{row("2026-08-31", u, lessons(1, 2)), row("2026-08-31", attendance.Late, lessons(1, 1), from(0, "verzuim.csv", 3))},
			days: []string{"2026-08-31: 1 ongeoorloofd te laat"}, codes: []string{"P401"}},
		{name: "te laat counts as a lesuur by setting", opt: Options{LateCounts: true}, rows: []attendance.Absence{row("2026-08-31", attendance.Late, lessons(1, 2))},
			days: []string{"2026-08-31: 2 ongeoorloofd te laat te laat"}},
		{name: "te laat without a lesuur counts once and takes none", rows: []attendance.Absence{row("2026-08-31", u), row("2026-08-31", attendance.Late, from(0, "verzuim.csv", 3)), row("2026-08-31", attendance.SentOut, minutes(50), from(0, "verzuim.csv", 4))},
			days: []string{"2026-08-31: 6 ongeoorloofd te laat uit de les"}},
		{name: "forgotten homework counts nowhere", rows: []attendance.Absence{row("2026-08-31", attendance.NoAbsence, lessons(3, 3))}},
		{name: "a day without lessons is a question", rows: []attendance.Absence{row("2026-08-30", u), row("2026-10-12", u, until("2026-10-16"))}, codes: []string{"P403"}},
		{name: "after the enrolment does not count and is a question", rows: []attendance.Absence{row("2026-10-30", s, until("2026-11-02"))},
			days: []string{"2026-10-30: 6 ziek"}, codes: []string{"P411"}},
		{name: "at another location of the school", rows: []attendance.Absence{row("2026-08-31", u, func(a *attendance.Absence) { a.School = "99AA01" })}, codes: []string{"P404"}},
		{name: "after the peildatum has not happened yet", rows: []attendance.Absence{row("2026-12-01", u), row("2026-12-02", u, from(0, "verzuim.csv", 3))}, codes: []string{"P406"}},
		{name: "te laat of a later delivery leaves the minutes of an earlier one", rows: []attendance.Absence{row("2026-08-31", u, minutes(300), from(1, "2026-09/a.csv", 2)), row("2026-08-31", attendance.Late, from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-08-31: 6 ongeoorloofd te laat"}},
		{name: "minutes of a later delivery leave the te laat of an earlier one", rows: []attendance.Absence{row("2026-08-31", attendance.Late, from(1, "2026-09/a.csv", 2)), row("2026-08-31", u, minutes(50), from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-08-31: 1 ongeoorloofd te laat"}},
		{name: "minutes te laat of a later delivery leave the minutes of an earlier one", rows: []attendance.Absence{row("2026-08-31", u, minutes(300), from(1, "2026-09/a.csv", 2)), row("2026-08-31", attendance.Late, minutes(10), from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-08-31: 6 ongeoorloofd te laat"}},
		{name: "te laat over several days counts once", rows: []attendance.Absence{row("2026-08-29", attendance.Late, until("2026-09-04"))},
			days: []string{"2026-08-31: te laat"}},
		{name: "an open te laat counts once", rows: []attendance.Absence{row("2026-09-02", attendance.Late, func(a *attendance.Absence) { a.Open = true })},
			days: []string{"2026-09-02: te laat"}},
		{name: "an open te laat that a later delivery closes counts once", rows: []attendance.Absence{
			row("2026-09-02", attendance.Late, func(a *attendance.Absence) { a.Open = true }, from(1, "2026-09/a.csv", 2)), row("2026-09-02", attendance.Late, from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-09-02: te laat"}},
		{name: "te laat that a later delivery gives its minutes counts once", rows: []attendance.Absence{
			row("2026-09-02", attendance.Late, from(1, "2026-09/a.csv", 2)), row("2026-09-02", attendance.Late, minutes(10), from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-09-02: te laat"}},
		{name: "te laat that a later delivery gives its lesuur counts once", rows: []attendance.Absence{
			row("2026-09-02", attendance.Late, from(1, "2026-09/a.csv", 2)), row("2026-09-02", attendance.Late, lessons(1, 1), from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-09-02: te laat"}},
		{name: "te laat delivered twice counts once", rows: []attendance.Absence{row("2026-08-31", attendance.Late, from(1, "2026-09/a.csv", 2)), row("2026-08-31", attendance.Late, from(2, "2026-10/a.csv", 2))},
			days: []string{"2026-08-31: te laat"}, codes: []string{"P412"}},
		{name: "three files that differ are each asked about", rows: []attendance.Absence{row("2026-08-31", u, lessons(1, 1), from(1, "2026-09/a.csv", 2)), row("2026-08-31", s, lessons(1, 1), from(1, "2026-09/b.csv", 2)), row("2026-08-31", s, lessons(1, 1), from(1, "2026-09/c.csv", 2))},
			days: []string{"2026-08-31: 1 onbekend"}, codes: []string{"P402", "P402", "P402", "P412", "P402"}},
		{name: "each row of a file that differs from another file is asked about", rows: []attendance.Absence{row("2026-08-31", u, from(1, "2026-09/a.csv", 2)), row("2026-08-31", s, lessons(1, 3), from(1, "2026-09/b.csv", 2)), row("2026-08-31", present, lessons(4, 6), from(1, "2026-09/b.csv", 3))},
			days: []string{"2026-08-31: 6 onbekend"}, codes: []string{"P402", "P402", "P402", "P402"}},
		{name: "a begin without an end is no known time", rows: []attendance.Absence{row("2026-08-31", u, times(870, -1)), row("2026-09-01", s, times(-1, 540), from(0, "verzuim.csv", 3))},
			days: []string{"2026-08-31: 6 onbekend", "2026-09-01: 6 onbekend"}, codes: []string{"P410"}},
		{name: "a day without lessons of one's own is a question for a whole-day row only", perWeek: 4, rows: []attendance.Absence{row("2026-09-04", u), row("2026-09-04", u, lessons(2, 2), from(0, "verzuim.csv", 3))},
			days: []string{"2026-09-04: 1 ongeoorloofd"}, codes: []string{"P403"}},
		{name: "te laat with a dagdeel and no lesuur counts once", perWeek: 25, rows: []attendance.Absence{row("2026-08-31", attendance.Late, part(attendance.Morning))},
			days: []string{"2026-08-31: te laat"}},
		{name: "times over several days", rows: []attendance.Absence{row("2026-08-31", s, until("2026-09-01"), times(600, 630))},
			days: []string{"2026-08-31: 6 ziek", "2026-09-01: 6 ziek"}, codes: []string{"P407"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			perWeek := c.perWeek
			if perWeek == 0 {
				perWeek = 30
			}
			days, codes := fill(t, perWeek, c.opt, c.rows...)
			if diff := cmp.Diff(c.days, days); diff != "" {
				t.Errorf("days: want -, got +:\n%s", diff)
			}
			if diff := cmp.Diff(c.codes, codes); diff != "" {
				t.Errorf("problems: want -, got +:\n%s", diff)
			}
		})
	}
}

func TestBothRowsOfADisputeAreEvidence(t *testing.T) {
	stay := fillStay(attendance.School{Code: "99AA00", Kind: attendance.VO, Holidays: attendance.Noord, LessonMinutes: 50, LessonsPerWeek: 30}, nil,
		row("2026-08-31", attendance.Unauthorised, lessons(1, 2), from(1, "2026-09/a.csv", 2)),
		row("2026-08-31", attendance.Sick, lessons(2, 2), from(1, "2026-09/b.csv", 5)))
	var got []string
	for _, r := range stay.Days[0].Rows {
		got = append(got, fmt.Sprint(r.Ref.File, " ", r.Category, " ", r.Amount))
	}
	want := []string{"2026-09/a.csv ongeoorloofd 100", "2026-09/a.csv onbekend 0", "2026-09/b.csv onbekend 100"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

// fillStay weighs rows of one pupil and gives the stay.
func fillStay(school attendance.School, cases []attendance.Case, rows ...attendance.Absence) *attendance.Stay {
	stay, _ := fillWith(school, cases, rows...)
	return stay
}

func fillWith(school attendance.School, cases []attendance.Case, rows ...attendance.Absence) (*attendance.Stay, []problem.Problem) {
	calendar := attendance.NewCalendar(&school, nil, attendance.FreeDays{})
	stay := &attendance.Stay{
		School: &school, Calendar: calendar, Timetable: &attendance.Timetable{School: &school},
		Coverage:   attendance.NewCoverage([]attendance.Period{{From: attendance.MustDate("2026-08-17"), To: attendance.MustDate("2026-10-02")}}),
		Enrolments: []attendance.Enrolment{{School: school.Code}},
	}
	data := attendance.Dataset{Dossiers: []*attendance.Dossier{{Stays: []*attendance.Stay{stay}, Cases: cases}}, Absences: [][]attendance.Absence{rows}}
	problems, err := Fill(&data, Options{On: attendance.MustDate("2026-11-30")})
	if err != nil {
		panic(err)
	}
	return stay, problem.Sort(problems)
}

func codesOf(problems []problem.Problem) (codes []string) {
	for _, p := range problems {
		codes = append(codes, p.Code)
	}
	return codes
}

func TestARowOutsideTheStatedPeriodIsAQuestion(t *testing.T) {
	school := attendance.School{Code: "99AA00", Kind: attendance.VO, Holidays: attendance.Noord, LessonMinutes: 50, LessonsPerWeek: 30,
		Stated: []attendance.Period{{From: attendance.MustDate("2026-08-17"), To: attendance.MustDate("2026-10-02")}}}
	stay, problems := fillWith(school, nil, row("2026-10-05", attendance.Sick), row("2026-09-01", attendance.Sick, from(0, "verzuim.csv", 3)))
	if diff := cmp.Diff([]string{"P405"}, codesOf(problems)); diff != "" || len(stay.Days) != 2 {
		t.Errorf("%d days; %s", len(stay.Days), diff)
	}
}

func TestACaseThatSaysThuisIsHeldAgainstTheAttendance(t *testing.T) {
	school := attendance.School{Code: "99AA00", Kind: attendance.VO, Holidays: attendance.Noord, LessonMinutes: 50, LessonsPerWeek: 30}
	whole := row("2026-09-28", attendance.Unauthorised, until("2026-10-02"))
	since := func(day string, change ...func(*attendance.Case)) attendance.Case {
		c := attendance.Case{School: school.Code, HomeSince: attendance.MustDate(day), Ref: attendance.Ref{File: "dossiers.csv", Row: 2}}
		for _, f := range change {
			f(&c)
		}
		return c
	}
	for _, tc := range []struct {
		name string
		c    attendance.Case
		want []string
	}{
		{"home all the time that was delivered", since("2026-09-28"), nil},
		{"present before", since("2026-09-21"), []string{"P409"}},
		{"closed", since("2026-09-21", func(c *attendance.Case) { c.ClosedOn = attendance.MustDate("2026-10-20") }), nil},
		{"education has started again", since("2026-09-21", func(c *attendance.Case) { c.ResumedOn = attendance.MustDate("2026-10-20") }), nil},
		{"absoluut", since("2026-09-21", func(c *attendance.Case) { c.Kind = attendance.CaseAbsolute }), nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, problems := fillWith(school, []attendance.Case{tc.c}, whole)
			if diff := cmp.Diff(tc.want, codesOf(problems)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAMistakeInTheProgramIsAnErrorNotACrash(t *testing.T) {
	data := attendance.Dataset{Dossiers: []*attendance.Dossier{nil}}
	if _, err := Fill(&data, Options{}); err == nil {
		t.Error("want an error")
	}
}

func TestARowThatSaysPresentOutsideTheCoverageMakesItsDaySeen(t *testing.T) {
	school := &attendance.School{Code: "99AA00", Kind: attendance.VO, Holidays: attendance.Noord, LessonMinutes: 50, LessonsPerWeek: 30}
	stay := &attendance.Stay{
		School: school, Calendar: attendance.NewCalendar(school, nil, attendance.FreeDays{}), Timetable: &attendance.Timetable{School: school},
		Coverage:   attendance.NewCoverage([]attendance.Period{{From: attendance.MustDate("2026-08-17"), To: attendance.MustDate("2026-09-30")}}),
		Enrolments: []attendance.Enrolment{{School: school.Code}},
	}
	rows := []attendance.Absence{row("2026-09-29", attendance.Present), row("2026-10-05", attendance.Present), row("2026-10-06", attendance.Sick)}
	data := attendance.Dataset{Dossiers: []*attendance.Dossier{{Stays: []*attendance.Stay{stay}}}, Absences: [][]attendance.Absence{rows}}
	if _, err := Fill(&data, Options{On: attendance.MustDate("2026-10-31")}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]attendance.Date{attendance.MustDate("2026-10-05")}, stay.Seen); diff != "" {
		t.Error(diff)
	}
}
