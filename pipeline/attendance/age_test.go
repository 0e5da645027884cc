package attendance

import "testing"

func TestAgeStatusPerDay(t *testing.T) {
	born := func(birth string) Pupil { return Pupil{Birth: MustDate(birth)} }
	with := func(p Pupil, change func(*Pupil)) Pupil { change(&p); return p }
	for _, c := range []struct {
		name string
		p    Pupil
		on   string
		want AgeStatus
	}{
		{"no birth date", Pupil{}, "2026-09-01", AgeUnknown},
		{"turns 5 in September: not before the first schooldag of October", born("2021-09-10"), "2026-09-30", NotYetLeerplichtig},
		{"turns 5 in September: from the first schooldag of October", born("2021-09-10"), "2026-10-01", Leerplichtig},
		{"turns 5 in July: the summer holiday does not count", born("2021-07-10"), "2026-08-14", NotYetLeerplichtig},
		{"turns 5 in July: first schooldag after the summer", born("2021-07-10"), "2026-08-17", Leerplichtig},
		{"16 in September: leerplichtig to the end of the school year", born("2010-09-10"), "2027-07-31", Leerplichtig},
		{"16 in September: then kwalificatieplichtig", born("2010-09-10"), "2027-08-01", Kwalificatieplichtig},
		{"16 in July: the school year of the birthday", born("2010-07-31"), "2026-08-01", Kwalificatieplichtig},
		{"16 in August: a school year more", born("2010-08-01"), "2026-08-02", Leerplichtig},
		{"18 tomorrow", born("2008-09-02"), "2026-09-01", Kwalificatieplichtig},
		{"18 today", born("2008-09-01"), "2026-09-01", Adult},
		{"born on 29 February: 18 on 1 March", born("2008-02-29"), "2026-02-28", Kwalificatieplichtig},
		{"27 since 2026", born("1999-03-01"), "2026-03-01", Exempt},
		{"26 in 2026", born("1999-03-02"), "2026-03-01", Adult},
		{"23 before 2026", born("2002-10-01"), "2025-10-01", Exempt},
		{"exempted while leerplichtig", with(born("2012-01-01"), func(p *Pupil) {
			p.Exempted = []Period{{MustDate("2026-09-01"), MustDate("2026-09-30")}}
		}), "2026-09-30", Exempt},
		{"exempted while kwalificatieplichtig", with(born("2009-09-10"), func(p *Pupil) { p.Exempted = []Period{{From: MustDate("2026-09-01")}} }), "2026-09-15", Exempt},
		{"23 until the end of 2025", born("2002-01-01"), "2025-12-31", Exempt},
		{"and not from 2026 on", born("2002-01-01"), "2026-01-01", Adult},
		{"after the exemption", with(born("2012-01-01"), func(p *Pupil) {
			p.Exempted = []Period{{MustDate("2026-09-01"), MustDate("2026-09-30")}}
		}), "2026-10-01", Leerplichtig},
		{"a startkwalificatie changes nothing while leerplichtig", with(born("2010-09-10"), func(p *Pupil) { p.Qualified = Always }), "2027-07-31", Leerplichtig},
		{"a startkwalificatie ends kwalificatieplicht", with(born("2009-09-10"), func(p *Pupil) { p.Qualified = MustDate("2026-09-15") }), "2026-09-15", Exempt},
		{"the day before it", with(born("2009-09-10"), func(p *Pupil) { p.Qualified = MustDate("2026-09-15") }), "2026-09-14", Kwalificatieplichtig},
		{"a startkwalificatie over 18 too", with(born("2007-09-10"), func(p *Pupil) { p.Qualified = Always }), "2026-09-15", Exempt},
		{"a PrO diploma under 18", with(born("2009-09-10"), func(p *Pupil) { p.Diploma, p.DiplomaOn = "pro", MustDate("2026-07-01") }), "2026-09-15", Exempt},
		{"a PrO diploma over 18", with(born("2008-09-10"), func(p *Pupil) { p.Diploma, p.DiplomaOn = "pro", MustDate("2026-07-01") }), "2026-09-15", Adult},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := NewAges(c.p, northern(), DefaultAgeLimits).On(MustDate(c.on)); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

func TestTimetableOfPupilGoesBeforeClassBeforeSchool(t *testing.T) {
	school := &School{Code: "99AA00", Kind: VO, LessonMinutes: 50, LessonsPerWeek: 32}
	stay := &Stay{School: school, Enrolments: []Enrolment{{Class: "2B"}}}
	table := &Timetable{School: school, Stay: stay,
		Own:     []TimetableRow{{Lessons: [5]int8{2, 2, 0, 2, 2}, Period: Period{From: MustDate("2026-10-05")}}},
		ByClass: map[string][]TimetableRow{"2B": {{Lessons: [5]int8{8, 7, 6, 5, 4}, Period: Period{From: MustDate("2026-09-01")}}}},
	}
	for day, want := range map[string]int{
		"2026-08-24": 7, "2026-08-25": 7, "2026-08-26": 6, // 32 lesuren: 7 7 6 6 6
		"2026-09-07": 8, "2026-09-11": 4, "2026-10-05": 2, "2026-10-07": 0, "2026-10-10": 0,
	} {
		if got := table.Lessons(MustDate(day)); got != want {
			t.Errorf("%s: %d lesuren, want %d", day, got, want)
		}
	}
}

func TestTheEnrolmentThatBeganLastDecidesTheClass(t *testing.T) {
	stay := &Stay{Enrolments: []Enrolment{{Class: "1A", Period: Period{From: MustDate("2025-08-01")}}, {Class: "2B", Period: Period{From: MustDate("2026-08-01")}}}}
	for day, want := range map[string]string{"2026-07-31": "1A", "2026-08-01": "2B", "2025-01-01": "2B"} {
		if got := stay.EnrolmentOn(MustDate(day)).Class; got != want {
			t.Errorf("%s: class %s, want %s", day, got, want)
		}
	}
}

func TestAnHourIsWhatTheSchoolKindSays(t *testing.T) {
	for _, c := range []struct {
		kind    SchoolKind
		minutes int
		lesson  string // hours of one lesuur
		half    string // hours of 30 minutes
	}{{VO, 50, "1", "0,6"}, {VO, 45, "1", "0,67"}, {VO, 75, "1,25", "0,5"}, {PrO, 60, "1", "0,5"}, {PO, 45, "0,75", "0,5"}, {VSO, 50, "0,83", "0,5"}} {
		s := &School{Kind: c.kind, LessonMinutes: c.minutes}
		if got := s.Hours(s.Lesson()).String(); got != c.lesson {
			t.Errorf("%s, lesuur of %d minutes: %s hours, want %s", c.kind, c.minutes, got, c.lesson)
		}
		if got := s.Hours(2 * 30).String(); got != c.half {
			t.Errorf("%s, 30 minutes at %d: %s hours, want %s", c.kind, c.minutes, got, c.half)
		}
	}
}
