package assess

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
)

// homesOf describes the VZ03 of an example with their source.
func homesOf(e Example, change func(*attendance.Dossier)) []string {
	d := e.Dossier()
	if change != nil {
		change(d)
	}
	var got []string
	for _, s := range vz03.signals(d, exampleOn, DefaultLimits) {
		got = append(got, Describe(s)+" "+string(s.Source))
	}
	return got
}

func caseSince(day string) attendance.Case {
	return attendance.Case{Number: "D1", HomeSince: attendance.MustDate(day)}
}

func TestCasesAndAttendanceTogether(t *testing.T) {
	long := []Spell{{From: "2026-08-24", To: "2026-09-25", Category: attendance.Unauthorised}}
	for _, c := range []struct {
		name   string
		e      Example
		change func(*attendance.Dossier)
		want   []string
	}{
		{"a case and a streak that overlap are one, from the earlier day", Example{Absent: long, Cases: []attendance.Case{caseSince("2026-09-14")}}, nil,
			[]string{"zeker 2026-08-24 duurt voort beide"}},
		{"a case after the streak stays apart", Example{Absent: long, Cases: []attendance.Case{caseSince("2026-09-28")}}, nil,
			[]string{"zeker 2026-08-24 t/m 2026-09-25 verzuim"}},
		{"a closed case says nothing", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].ClosedOn = exampleOn }, nil},
		{"a case that closes later is still open", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].ClosedOn = exampleOn + 1 }, []string{"zeker 2026-03-02 duurt voort dossier"}},
		{"education has started again", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].ResumedOn = exampleOn }, nil},
		{"absoluut verzuim is no thuiszitter", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].Kind = attendance.CaseAbsolute }, nil},
		{"not enrolled any more", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Stays[0].Enrolments[0].Period.To = exampleOn - 1 }, nil},
		{"unknown birth date: possible only", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Stays[0].Ages = attendance.Ages{} }, []string{"mogelijk 2026-03-02 duurt voort dossier"}},
		{"the case names another location of the school", Example{Cases: []attendance.Case{caseSince("2026-03-02")}},
			func(d *attendance.Dossier) { d.Cases[0].School = "99ZZ01" }, []string{"zeker 2026-03-02 duurt voort dossier"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, homesOf(c.e, c.change)); diff != "" {
				t.Errorf("want -, got +:\n%s", diff)
			}
		})
	}
}

func TestMeldingStateLooksAtTheEarliestReportThatOverlaps(t *testing.T) {
	e := vz01.Examples[0] // 31 August to 2 September, deadline 9 September
	report := func(from, to, on, kind string) attendance.Melding {
		r := attendance.Melding{Kind: kind, From: attendance.MustDate(from), ReportedOn: attendance.MustDate(on)}
		if to != "" {
			r.To = attendance.MustDate(to)
		}
		return r
	}
	for _, c := range []struct {
		name    string
		on      string
		reports []attendance.Melding
		want    ReportState
	}{
		{"none, before the deadline", "2026-09-09", nil, StillInTime},
		{"none, after it", "2026-09-10", nil, NotReported},
		{"on the deadline", "2026-10-31", []attendance.Melding{report("2026-09-01", "", "2026-09-09", "16 uur")}, Reported},
		{"a day late", "2026-10-31", []attendance.Melding{report("2026-09-01", "", "2026-09-10", "16 uur")}, ReportedLate},
		{"the earliest decides", "2026-10-31", []attendance.Melding{report("2026-09-01", "", "2026-09-20", ""), report("2026-08-31", "2026-08-31", "2026-09-07", "")}, Reported},
		{"luxe is another kind", "2026-10-31", []attendance.Melding{report("2026-09-01", "", "2026-09-07", "Luxe verzuim")}, NotReported},
		{"of another time", "2026-10-31", []attendance.Melding{report("2026-09-03", "2026-09-04", "2026-09-07", "")}, NotReported},
		{"an empty end lasts to the day of reporting", "2026-10-31", []attendance.Melding{report("2026-08-20", "", "2026-09-01", "")}, Reported},
		{"after the peildatum has not happened yet", "2026-09-20", []attendance.Melding{report("2026-09-01", "", "2026-09-21", "")}, NotReported},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := e.Dossier()
			d.Meldingen = c.reports
			found := vz01.signals(d, attendance.MustDate(c.on), DefaultLimits)
			if len(found) != 1 || found[0].State != c.want {
				t.Errorf("%+v, want %s", found, c.want)
			}
		})
	}
}

func TestCountingMayRestartEachSchoolYear(t *testing.T) {
	e := Example{Absent: spells(4, attendance.Unauthorised, "2026-07-01", "2026-07-02", "2026-08-17", "2026-08-18")}
	if got := e.Signals(vz01); len(got) != 1 {
		t.Errorf("over the summer: %d meldingen, want 1", len(got))
	}
	e.Limits = func(l Limits) Limits { l.RestartEachYear = true; return l }
	if got := e.Signals(vz01); len(got) != 0 {
		t.Errorf("restarting on 1 August: %d meldingen, want none", len(got))
	}
}

func TestAStreakEndsWithTheEnrolmentAlsoOnADayWithoutLessons(t *testing.T) {
	d := Example{Absent: []Spell{{From: "2026-08-24", To: "2026-10-30", Category: attendance.Unauthorised}}}.Dossier()
	d.Stays[0].Enrolments[0].Period.To = attendance.MustDate("2026-10-30") // the peildatum is Saturday 31 October
	found := vz03.signals(d, exampleOn, DefaultLimits)
	if len(found) != 1 || found[0].To != attendance.MustDate("2026-10-30") {
		t.Errorf("got %+v", found)
	}
}

func TestAGapInTheEnrolmentEndsAStreakAlsoInAHoliday(t *testing.T) {
	d := Example{Absent: []Spell{{From: "2026-06-15", To: "2026-07-03", Category: attendance.Unauthorised}, {From: "2026-08-17", To: "2026-08-28", Category: attendance.Unauthorised}}}.Dossier()
	if n := len(vz03.signals(d, exampleOn, DefaultLimits)); n != 1 {
		t.Fatalf("one enrolment: %d signals, want 1", n)
	}
	code := d.Stays[0].School.Code
	d.Stays[0].Enrolments = []attendance.Enrolment{
		{School: code, Period: attendance.Period{To: attendance.MustDate("2026-08-05")}},
		{School: code, Period: attendance.Period{From: attendance.MustDate("2026-08-10")}},
	}
	if n := len(vz03.signals(d, exampleOn, DefaultLimits)); n != 0 {
		t.Errorf("two enrolments with a gap: %d signals, want none", n)
	}
}

func TestADayWithUnknownHoursIsNotCertainlyFull(t *testing.T) {
	d := Example{Absent: []Spell{{From: "2026-08-24", To: "2026-10-02", Category: attendance.Unauthorised}}}.Dossier()
	for i := range d.Stays[0].Days {
		if day := &d.Stays[0].Days[i]; day.Date == attendance.MustDate("2026-09-10") {
			day.Absent[attendance.Unknown] = exampleSchool.Lesson() // a lesuur above the timetable
		}
	}
	found := vz03.signals(d, exampleOn, DefaultLimits)
	if len(found) != 1 || found[0].Certainty != Possible {
		t.Errorf("got %+v", found)
	}
}

func TestACaseHasOneLimitWhateverTheComparator(t *testing.T) {
	for day, want := range map[string]int{"2026-09-28": 0, "2026-09-26": 0, "2026-09-25": 1} {
		e := Example{Cases: []attendance.Case{caseSince(day)}, Limits: func(l Limits) Limits { l.Comparator = AtLeast; return l }}
		if got := len(e.Signals(vz03)); got != want {
			t.Errorf("thuis sinds %s: %d signals, want %d", day, got, want)
		}
	}
	d := Example{Cases: []attendance.Case{caseSince("2026-10-28")}}.Dossier()
	d.Stays[0].Timetable.Own = []attendance.TimetableRow{{}} // no lessons on any day
	limits := DefaultLimits
	limits.Comparator = AtLeast
	if got := vz03.signals(d, exampleOn, limits); len(got) != 0 {
		t.Errorf("a pupil without lessons, three days at home: %+v", got)
	}
}

func TestEveryDayCountsWhereFourWeeksAreEnough(t *testing.T) {
	e := Example{Absent: []Spell{{From: "2026-08-24", To: "2026-09-16", Category: attendance.Unauthorised}, {From: "2026-09-18", Category: attendance.Unauthorised}}}
	d := e.Dossier()
	d.Stays[0].Coverage = attendance.NewCoverage([]attendance.Period{{From: exampleFrom, To: attendance.MustDate("2026-09-16")}})
	limits := DefaultLimits
	limits.Comparator = AtLeast
	if got := vz03.signals(d, exampleOn, limits); len(got) != 0 {
		t.Errorf("nothing is known of 17 September: %+v", got)
	}
}

func TestACaseAndAStreakAreOneLastingAbsenceOfVZ06(t *testing.T) {
	for _, c := range []struct{ name, from, to, since, want string }{
		{"a streak that is long enough", "2026-10-05", "2026-10-27", "2026-10-27", "zeker 2026-10-05 duurt voort, klasse lopende afwezigheid beide"},
		{"a case that is long enough takes the first day of a short streak", "2026-10-07", "2026-10-19", "2026-10-08", "zeker 2026-10-07 duurt voort, klasse lopende afwezigheid beide"},
		{"neither is long enough", "2026-10-21", "2026-10-27", "2026-10-27", ""},
		{"they do not overlap, and the case is short", "2026-10-05", "2026-10-26", "2026-10-28", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := Example{Absent: []Spell{{From: c.from, To: c.to, Category: attendance.Unauthorised}}, Cases: []attendance.Case{caseSince(c.since)}}
			e.Limits = func(l Limits) Limits { l.Threatening.RepeatedSixteen = false; return l }
			got := ""
			for _, s := range e.Signals(vz06) {
				got += Describe(s) + " " + string(s.Source)
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// covered up to 30 September, with what rows say of later days.
func TestRunsAfterTheCoverage(t *testing.T) {
	sick := func(more ...string) []Spell {
		return append([]Spell{{From: "2026-09-22", To: "2026-09-30", Category: attendance.Sick}}, spells(6, attendance.Sick, more...)...)
	}
	for _, c := range []struct {
		name   string
		rule   Rule
		absent []Spell
		seen   string
		want   []string
	}{
		{"nothing is known between two luxe days", vz07, spells(6, attendance.Luxury, "2026-09-30", "2026-10-28"), "",
			[]string{"zeker 2026-09-30 t/m 2026-09-30, 6 uur, 1 schooldagen", "zeker 2026-10-28 t/m 2026-10-28, 6 uur, 1 schooldagen"}},
		{"luxe days that follow each other are one", vz07, spells(6, attendance.Luxury, "2026-09-30", "2026-10-01"), "",
			[]string{"zeker 2026-09-30 t/m 2026-10-01, 12 uur, 2 schooldagen"}},
		{"sick, and nothing is known since", vz09, sick(), "", []string{"zeker 2026-09-22 duurt voort, klasse lang, 7 ziekmeldingen of schooldagen"}},
		{"sick, and there again", vz09, sick(), "2026-10-05", []string{"zeker 2026-09-22 t/m 2026-09-30, klasse lang, 7 ziekmeldingen of schooldagen"}},
		{"sick, and absent for another reason", vz09, append(sick(), Spell{From: "2026-10-05", Category: attendance.Authorised}), "",
			[]string{"zeker 2026-09-22 t/m 2026-09-30, klasse lang, 7 ziekmeldingen of schooldagen"}},
		{"sick again is another report", vz09, sick("2026-10-05"), "", []string{"zeker 2026-09-22 t/m 2026-09-30, klasse lang, 7 ziekmeldingen of schooldagen"}},
		{"sick days apart are not one run", vz09, append([]Spell{{From: "2026-09-24", To: "2026-09-30", Category: attendance.Sick}}, spells(6, attendance.Sick, "2026-10-06", "2026-10-26")...), "2026-10-02", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := Example{Absent: c.absent}.Dossier()
			d.Stays[0].Coverage = attendance.NewCoverage([]attendance.Period{{From: exampleFrom, To: attendance.MustDate("2026-09-30")}})
			if c.seen != "" {
				d.Stays[0].Seen = []attendance.Date{attendance.MustDate(c.seen)}
			}
			var got []string
			for _, s := range c.rule.signals(d, exampleOn, DefaultLimits) {
				got = append(got, Describe(s))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
