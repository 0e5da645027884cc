package assess

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
)

func TestEverySignalHoldsToTheLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDossier(t)
		signals := Assess(d, exampleOn, randomLimits(t))
		for i, s := range signals {
			checkSignal(t, d, s)
			for _, o := range signals[:i] {
				if o.Rule == s.Rule && o.Certainty != s.Certainty && o.overlapsAny([]Signal{s}) {
					t.Fatalf("%s: a possible signal overlaps a certain one", s.Rule)
				}
			}
		}
	})
}

// checkSignal holds one signal to its enrolment, its age and its bounds.
func checkSignal(t *rapid.T, d *attendance.Dossier, s Signal) {
	stay := d.Stay(s.School)
	if fromDays := s.Source == FromAttendance && s.Rule != VZ06; fromDays && (!stay.Enrolled(s.From) || (s.To != 0 && !stay.Enrolled(s.To))) {
		t.Fatalf("%s lies outside the enrolment: %s", s.Rule, Describe(s))
	}
	if s.Certainty == Certain && s.Source == FromAttendance {
		status := stay.Ages.On(s.From)
		fits := status.Plichtig()
		switch s.Rule {
		case VZ06, VZ08:
			fits = true
		case VZ09:
			fits = status != attendance.NotYetLeerplichtig && status != attendance.AgeUnknown
		case VZ10:
			fits = status == attendance.Adult
		}
		if !fits {
			t.Fatalf("%s with age status %s: %s", s.Rule, status, Describe(s))
		}
	}
	if (s.To != 0 && s.To < s.From) || len(s.Evidence) == 0 || s.Text == "" {
		t.Fatalf("%s: ends before it begins, shows no rows or says nothing", Describe(s))
	}
	if s.AtLeast != nil && (s.AtLeast.Cmp(*s.Hours) > 0 || s.AtMost.Cmp(*s.Hours) < 0 || s.AtLeast.Cmp(*s.AtMost) >= 0) {
		t.Fatalf("%s: %s hours between %s and %s", Describe(s), s.Hours, s.AtLeast, s.AtMost)
	}
}

// firstMelding is the last day of the first certain melding, 0 for none.
func firstMelding(d *attendance.Dossier) (tot attendance.Date) {
	if found := vz01.Check(d, Reckoning{On: exampleOn, Limits: DefaultLimits, Certainty: Certain}); len(found) > 0 {
		return found[0].To
	}
	return 0
}

func TestMoreUnauthorisedHoursNeverMakeTheFirstMeldingLater(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDossier(t)
		d.Stays = d.Stays[:1]
		before, days := firstMelding(d), d.Stays[0].Days
		if before == 0 {
			return
		}
		i := rapid.IntRange(0, len(days)-1).Draw(t, "more on")
		days[i].Absent[attendance.Unauthorised] += d.Stays[0].School.Lesson()
		if after := firstMelding(d); after == 0 || after > before {
			t.Fatalf("the first melding went from %s to %s", before, after)
		}
	})
}

func TestUnknownMarksNeverLowerTheUpperBound(t *testing.T) {
	most := func(s Signal) attendance.Hours {
		if s.AtMost != nil {
			return *s.AtMost
		}
		return *s.Hours
	}
	rapid.Check(t, func(t *rapid.T) {
		d := randomDossier(t)
		d.Stays = d.Stays[:1]
		r := Reckoning{On: exampleOn, Limits: randomLimits(t), Certainty: Certain}
		before, days := append(vz01.Check(d, r), vz02.Check(d, r)...), d.Stays[0].Days
		if len(before) == 0 {
			return
		}
		days[rapid.IntRange(0, len(days)-1).Draw(t, "mark")].Absent[attendance.Unknown] += d.Stays[0].School.Lesson()
		after := append(vz01.Check(d, r), vz02.Check(d, r)...)
		if len(after) != len(before) {
			t.Fatal("an unknown mark changed the certain signals")
		}
		for i := range before {
			if most(after[i]).Cmp(most(before[i])) < 0 {
				t.Fatalf("at most %s hours became %s", most(before[i]), most(after[i]))
			}
		}
	})
}

func TestTheOrderOfPupilsDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var data, turned attendance.Dataset
		for i := range 3 {
			d := randomDossier(t)
			d.Pupil.ID.Number = string(rune('1' + i))
			data.Dossiers = append(data.Dossiers, d)
			turned.Dossiers = append([]*attendance.Dossier{d}, turned.Dossiers...)
		}
		a, b := Signals(data, exampleOn, DefaultLimits), Signals(turned, exampleOn, DefaultLimits)
		if diff := cmp.Diff(a, b, cmp.AllowUnexported(attendance.Hours{})); diff != "" {
			t.Fatal(diff)
		}
	})
}

// The second reckoning is left out where it cannot differ: that changes nothing.
func TestLeavingOutTheSecondReckoningLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, limits := randomDossier(t), randomLimits(t)
		if rapid.Bool().Draw(t, "no room") {
			for _, stay := range d.Stays {
				stay.Coverage = attendance.NewCoverage([]attendance.Period{{From: randomFirst, To: stay.Coverage.Last()}})
				for i := range stay.Days {
					stay.Days[i].Absent[attendance.Unknown] = 0
				}
			}
		}
		var both []Signal
		for _, rule := range Rules {
			both = append(both, rule.signals(d, exampleOn, limits)...)
		}
		if diff := cmp.Diff(both, Assess(d, exampleOn, limits), cmp.AllowUnexported(attendance.Hours{}), cmpopts.EquateEmpty()); diff != "" {
			t.Fatal(diff)
		}
	})
}

// Inserting a free week in the middle, with all that comes after a week later,
// changes no signal that counts by lesweken and schooldagen. VZ01 is held to it
// without the rule of one melding per 7 calendar days, which is about the calendar.
func TestAFreeWeekInsertedChangesNoCount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDossier(t)
		d.Stays, d.Cases, d.Pupil.Exempted, d.Pupil.Birth = d.Stays[:1], nil, nil, attendance.MustDate("2012-03-04")
		school := *d.Stays[0].School
		school.Holidays = "" // the official holidays do not move along
		monday := attendance.MustDate("2026-08-10") + 7*attendance.Date(rapid.IntRange(0, 10).Draw(t, "week"))
		free := attendance.CalendarRow{School: "99AA", Period: attendance.Period{From: monday, To: monday + 6}}
		moved := func(day attendance.Date) attendance.Date {
			if day >= monday {
				return day + 7
			}
			return day
		}
		limits := randomLimits(t)
		limits.DaysBetween = 1
		plain := replanted(d, &school, nil, func(day attendance.Date) attendance.Date { return day })
		later := replanted(d, &school, []attendance.CalendarRow{free}, moved)
		for _, rule := range []Rule{vz01, vz02, vz03, vz04, vz07, vz08, vz09} {
			for _, certainty := range []Certainty{Certain, Possible} {
				var a, b []string
				for _, s := range rule.Check(plain, Reckoning{On: exampleOn, Limits: limits, Certainty: certainty}) {
					s.Rule, s.From = rule.ID, moved(s.From)
					if s.To != 0 {
						s.To = moved(s.To)
					}
					a = append(a, line(s))
				}
				for _, s := range rule.Check(later, Reckoning{On: moved(exampleOn), Limits: limits, Certainty: certainty}) {
					s.Rule = rule.ID
					b = append(b, line(s))
				}
				if diff := cmp.Diff(a, b); diff != "" {
					t.Fatalf("%s %s, without the free week -, with it +:\n%s", rule.ID, certainty, diff)
				}
			}
		}
	})
}

// replanted is the pupil again at a school with other kalender rows, every day moved.
func replanted(d *attendance.Dossier, school *attendance.School, rows []attendance.CalendarRow, moved func(attendance.Date) attendance.Date) *attendance.Dossier {
	old := d.Stays[0]
	move := func(p attendance.Period) attendance.Period {
		if p.From != 0 {
			p.From = moved(p.From)
		}
		if p.To != 0 {
			p.To = moved(p.To)
		}
		return p
	}
	stay := &attendance.Stay{School: school, Calendar: attendance.NewCalendar(school, rows, attendance.FreeDays{}), Timetable: &attendance.Timetable{School: school}}
	stay.Ages = attendance.NewAges(d.Pupil, stay.Calendar, attendance.DefaultAgeLimits)
	var covered []attendance.Period
	for _, p := range old.Coverage.Periods() {
		covered = append(covered, move(p))
	}
	stay.Coverage = attendance.NewCoverage(covered)
	for _, e := range old.Enrolments {
		e.Period = move(e.Period)
		stay.Enrolments = append(stay.Enrolments, e)
	}
	for _, day := range old.Days {
		before := day.Date
		day.Date, day.Scheduled = moved(before), stay.Timetable.Lessons(before)*school.Lesson()
		if stay.Calendar.IsSchooldag(day.Date) {
			stay.Days = append(stay.Days, day)
		}
	}
	for _, day := range old.Seen {
		stay.Seen = append(stay.Seen, moved(day))
	}
	return &attendance.Dossier{Pupil: d.Pupil, Stays: []*attendance.Stay{stay}}
}
