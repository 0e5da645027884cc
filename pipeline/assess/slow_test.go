package assess

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
)

// This file reads the definitions of the rules a second time, plainly and slowly,
// day by day, and compares with the rules on random pupils.

// randomDossier draws a pupil with one stay: a calendar with free and extra days,
// gaps in the coverage, a timetable with empty days, an enrolment that may begin
// or end in the middle, a birth date near a limit, absences of all kinds, a case.
func randomDossier(t *rapid.T) *attendance.Dossier {
	on := exampleOn
	first := on - 200
	day := rapid.Custom(func(t *rapid.T) attendance.Date {
		return first + attendance.Date(rapid.IntRange(0, 210).Draw(t, "day"))
	})
	span := func(name string, most int) attendance.Period {
		from := day.Draw(t, name)
		return attendance.Period{From: from, To: from + attendance.Date(rapid.IntRange(0, most).Draw(t, name+" length"))}
	}
	school := &attendance.School{
		Code: "99AA00", Kind: rapid.SampledFrom([]attendance.SchoolKind{attendance.VO, attendance.PO}).Draw(t, "kind"),
		Holidays:      rapid.SampledFrom([]attendance.HolidayRegion{attendance.Noord, attendance.Zuid}).Draw(t, "holidays"),
		LessonMinutes: rapid.SampledFrom([]int{45, 50, 60, 70}).Draw(t, "minutes"), LessonsPerWeek: rapid.IntRange(2, 33).Draw(t, "lessons"),
	}
	var rows []attendance.CalendarRow
	for range rapid.IntRange(0, 3).Draw(t, "kalender") {
		rows = append(rows, attendance.CalendarRow{School: "99AA", Period: span("free", 12), Lessons: rapid.Bool().Draw(t, "les")})
	}
	calendar := attendance.NewCalendar(school, rows, attendance.FreeDays{GoedeVrijdag: true})
	births := []attendance.Date{0, attendance.MustDate("2012-03-04"), attendance.MustDate("2008-09-15"), attendance.MustDate("2010-02-28"), attendance.MustDate("2021-07-20")}
	pupil := attendance.Pupil{ID: attendance.PupilID{BRIN: "99AA", Number: "7"}, Birth: rapid.SampledFrom(births).Draw(t, "birth")}
	if rapid.IntRange(0, 4).Draw(t, "exempt") == 0 {
		pupil.Exempted = []attendance.Period{span("exemption", 20)}
	}
	enrolment := attendance.Enrolment{School: school.Code}
	switch rapid.IntRange(0, 5).Draw(t, "enrolment") {
	case 0:
		enrolment.Period.To = day.Draw(t, "left")
	case 1:
		enrolment.Period.From = day.Draw(t, "came")
	}
	covered := attendance.NewCoverage([]attendance.Period{{From: first, To: on - 60}, {From: on - attendance.Date(rapid.IntRange(40, 70).Draw(t, "gap")), To: on - attendance.Date(rapid.IntRange(0, 20).Draw(t, "tail"))}})
	stay := &attendance.Stay{
		School: school, Calendar: calendar, Coverage: covered, Enrolments: []attendance.Enrolment{enrolment},
		Ages: attendance.NewAges(pupil, calendar, attendance.DefaultAgeLimits), Timetable: &attendance.Timetable{School: school},
	}
	stay.Days = randomDays(t, stay, first, on)
	d := &attendance.Dossier{Pupil: pupil, Stays: []*attendance.Stay{stay}}
	if rapid.IntRange(0, 2).Draw(t, "case") == 0 {
		kind := rapid.SampledFrom([]attendance.CaseKind{"", attendance.CaseUnauthorised, attendance.CaseAuthorised, attendance.CaseAbsolute}).Draw(t, "case kind")
		c := attendance.Case{Number: "D1", School: school.Code, Pupil: pupil.ID, Kind: kind, HomeSince: day.Draw(t, "home"), Ref: attendance.Ref{File: "dossiers.xlsx", Row: 2}}
		if rapid.IntRange(0, 4).Draw(t, "resumed") == 0 {
			c.ResumedOn = day.Draw(t, "resumed on")
		}
		d.Cases = []attendance.Case{c}
	}
	return d
}

// randomDays draws spells of whole days with a hole here and there, and loose hours.
func randomDays(t *rapid.T, stay *attendance.Stay, first, on attendance.Date) []attendance.Day {
	categories := []attendance.Category{attendance.Unknown, attendance.Unauthorised, attendance.Unauthorised, attendance.Unauthorised, attendance.Luxury, attendance.Sick, attendance.Authorised}
	var days []attendance.Day
	row := 1
	for d := first; d <= on; {
		whole := rapid.IntRange(0, 2).Draw(t, "whole") == 0
		category := rapid.SampledFrom(categories).Draw(t, "category")
		length := attendance.Date(rapid.SampledFrom([]int{1, 1, 2, 5, 12, 26, 33, 45}).Draw(t, "length"))
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
			day := attendance.Day{Date: d, Scheduled: lessons * stay.School.Lesson()}
			day.Absent[category] = n * stay.School.Lesson()
			if rapid.IntRange(0, 12).Draw(t, "mixed") == 0 {
				day.Absent[attendance.Unknown] += stay.School.Lesson()
			}
			day.Rows = []attendance.Counted{{Ref: attendance.Ref{File: "v.csv", Row: row}, Category: category, Amount: n}}
			days = append(days, day)
		}
		d += attendance.Date(rapid.SampledFrom([]int{0, 0, 1, 3, 9}).Draw(t, "rest"))
	}
	return days
}

// slow is the plain reading of one stay.
type slow struct {
	d    *attendance.Dossier
	stay *attendance.Stay
	r    Reckoning
}

func (s slow) hours(d attendance.Date, anyReason, full bool) int {
	for _, day := range s.stay.Days {
		if day.Date == d {
			if full && s.r.Certainty == Certain && day.Absent[attendance.Unknown] > 0 {
				return 0
			}
			sum := day.Absent[attendance.Unauthorised] + day.Absent[attendance.Luxury]
			if s.r.Certainty == Possible {
				sum += day.Absent[attendance.Unknown]
			}
			if anyReason {
				sum += day.Absent[attendance.Sick] + day.Absent[attendance.Authorised]
			}
			return sum
		}
	}
	return 0
}

func (s slow) covers(d attendance.Date) bool {
	status := s.stay.Ages.On(d).String()
	return status == "leerplichtig" || status == "kwalificatieplichtig" || (status == "onbekend" && s.r.Certainty == Possible)
}

// sixteen goes through all days in order, as the definition says.
func (s slow) sixteen() []string {
	var found []string
	previous := attendance.Date(0)
	first, on := s.r.On-230, s.r.On
	counts := func(e attendance.Date) int {
		if !s.covers(e) {
			return 0
		}
		return s.hours(e, false, false)
	}
	for d := first; d <= on; d++ {
		if d <= previous {
			continue
		}
		sum, van := 0, attendance.Date(0)
		for e := max(first, previous+1); e <= d; e++ {
			if s.stay.Calendar.Index(d)-s.stay.Calendar.Index(e) <= 27 && counts(e) > 0 {
				sum += counts(e)
				if van == 0 {
					van = e
				}
			}
		}
		if s.stay.School.Hours(sum).Cmp(attendance.NewHours(16, 1)) < 0 {
			continue
		}
		tot := d
		if previous != 0 && d-previous < 7 {
			for e := d; e <= min(previous+7, on); e++ {
				if counts(e) > 0 {
					tot = e
				}
			}
		}
		total := 0
		for e := van; e <= tot; e++ {
			total += counts(e)
		}
		found = append(found, fmt.Sprintf("%s %s %s", van, tot, s.stay.School.Hours(total)))
		previous = tot
	}
	return found
}

// spell is a streak of the plain reading.
type slowSpell struct {
	from, last, to attendance.Date
	absent         map[attendance.Date]bool
}

func (s slow) spells(anyReason bool) []slowSpell {
	var all []slowSpell
	full := func(d attendance.Date) bool {
		scheduled := s.stay.Timetable.Lessons(d) * s.stay.School.Lesson()
		return scheduled > 0 && s.hours(d, anyReason, true) >= scheduled
	}
	coveredLater := func(d attendance.Date) bool {
		for e := d + 1; e <= s.r.On; e++ {
			if s.stay.Coverage.Contains(e) && s.stay.Calendar.IsSchooldag(e) {
				return true
			}
		}
		return false
	}
	begun := attendance.Date(0)
	for d := s.r.On - 230; d <= s.r.On; d++ {
		unseen := !s.stay.Coverage.Contains(d) && coveredLater(d) && s.r.Certainty == Certain
		if d <= begun || !s.stay.Calendar.IsSchooldag(d) || !full(d) || !s.covers(d) || !s.stay.Enrolled(d) || unseen {
			continue
		}
		spell := slowSpell{from: d, last: d, absent: map[attendance.Date]bool{d: true}}
		absent := func(e attendance.Date) { spell.last, spell.absent[e] = e, true }
		ended := false
		for e := d + 1; e <= s.r.On && !ended; e++ {
			switch schooldag := s.stay.Calendar.IsSchooldag(e); {
			case !s.covers(e), !s.stay.Enrolled(e):
				ended = true
			case !schooldag:
			case s.stay.Timetable.Lessons(e) == 0:
			case s.stay.Coverage.Contains(e) && full(e):
				absent(e)
			case s.stay.Coverage.Contains(e):
				ended = true
			case coveredLater(e) && s.r.Certainty == Certain:
				ended = true
			case coveredLater(e) || full(e):
				absent(e)
			}
		}
		if ended {
			spell.to = spell.last
		}
		begun = spell.last
		all = append(all, spell)
	}
	return all
}

func (s slow) fires(spell slowSpell) bool {
	i := s.stay.Calendar.Index
	if s.r.Limits.Comparator == MoreThan {
		for d := range spell.absent {
			if i(d) >= i(spell.from)+28 {
				return true
			}
		}
		return false
	}
	for d := spell.from; i(d) < i(spell.from)+28; d++ {
		if s.stay.HasLessons(d) && !spell.absent[d] {
			return false
		}
	}
	return true
}

// thuis are VZ03 (anyReason false) or the candidates of VZ04.
func (s slow) thuis(anyReason bool) []string {
	var found []string
	var joined attendance.Date
	joinedFires, hasCase, source := false, false, "dossier"
	for _, c := range s.d.Cases {
		kindFits := c.Kind == "" || c.Kind == "ongeoorloofd"
		if anyReason {
			kindFits = c.Kind == "geoorloofd"
		}
		if kindFits && c.HomeSince <= s.r.On && (c.ResumedOn == 0 || c.ResumedOn > s.r.On) && s.stay.Enrolled(s.r.On) && s.covers(s.r.On) {
			last := s.r.On
			for !s.stay.Calendar.IsSchooldag(last) {
				last--
			}
			hasCase, joined = true, c.HomeSince
			joinedFires = s.stay.Calendar.Index(last) >= s.stay.Calendar.Index(c.HomeSince)+28
		}
	}
	caseFrom := joined
	for _, spell := range s.spells(anyReason) {
		if hasCase && (spell.to == 0 || spell.to >= caseFrom || spell.to >= joined) {
			joined = min(joined, spell.from)
			joinedFires = joinedFires || s.fires(spell)
			source = "beide"
		} else if s.fires(spell) {
			found = append(found, fmt.Sprintf("%s %s verzuim", spell.from, spell.to))
		}
	}
	if joinedFires {
		found = append(found, fmt.Sprintf("%s  %s", joined, source))
	}
	slices.Sort(found)
	return found
}

func checkAll(rule Rule, d *attendance.Dossier, r Reckoning, form func(Signal) string) []string {
	var got []string
	for _, s := range rule.Check(d, r) {
		got = append(got, form(s))
	}
	return got
}

func TestRulesAgreeWithTheSlowReadingOfTheirDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDossier(t)
		limits := DefaultLimits
		limits.Comparator = rapid.SampledFrom([]Comparator{MoreThan, AtLeast}).Draw(t, "comparator")
		for _, certainty := range []Certainty{Certain, Possible} {
			r := Reckoning{exampleOn, limits, certainty}
			s := slow{d, d.Stays[0], r}
			hours := checkAll(vz01, d, r, func(s Signal) string { return fmt.Sprintf("%s %s %s", s.From, s.To, s.Hours) })
			if diff := cmp.Diff(s.sixteen(), hours); diff != "" {
				t.Fatalf("VZ01 %s, slow -, rule +:\n%s", certainty, diff)
			}
			home := checkAll(vz03, d, r, func(s Signal) string { return fmt.Sprintf("%s %s %s", s.From, s.To, s.Source) })
			slices.Sort(home)
			if diff := cmp.Diff(s.thuis(false), home); diff != "" {
				t.Fatalf("VZ03 %s, slow -, rule +:\n%s", certainty, diff)
			}
			for _, long := range vz04.Check(d, r) {
				form := fmt.Sprintf("%s %s %s", long.From, long.To, long.Source)
				if !slices.Contains(s.thuis(true), form) {
					t.Fatalf("VZ04 %s: %s is no streak of the slow reading %v", certainty, form, s.thuis(true))
				}
			}
		}
	})
}

func TestEverySignalHoldsToTheLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDossier(t)
		signals := Assess(d, exampleOn, DefaultLimits)
		for i, s := range signals {
			if s.Source == FromAttendance && (!d.Stays[0].Enrolled(s.From) || (s.To != 0 && !d.Stays[0].Enrolled(s.To))) {
				t.Fatalf("%s lies outside the enrolment: %s", s.Rule, Describe(s))
			}
			if s.Certainty == Certain && s.Source == FromAttendance && !d.Stays[0].Ages.On(s.From).Plichtig() {
				t.Fatalf("%s on a pupil who is not plichtig: %s", s.Rule, Describe(s))
			}
			if s.To != 0 && s.To < s.From || len(s.Evidence) == 0 {
				t.Fatalf("%s: ends before it begins or shows no rows", Describe(s))
			}
			for _, o := range signals[:i] {
				if o.Rule == s.Rule && o.Certainty != s.Certainty && o.overlapsAny([]Signal{s}) {
					t.Fatalf("%s: a possible signal overlaps a certain one", s.Rule)
				}
			}
		}
	})
}

func TestMoreUnauthorisedHoursNeverMakeTheFirstMeldingLater(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := randomDossier(t)
		stay := d.Stays[0]
		r := Reckoning{exampleOn, DefaultLimits, Certain}
		before := vz01.Check(d, r)
		if len(before) == 0 || len(stay.Days) == 0 {
			return
		}
		i := rapid.IntRange(0, len(stay.Days)-1).Draw(t, "more on")
		stay.Days[i].Absent[attendance.Unauthorised] += stay.School.Lesson()
		if after := vz01.Check(d, r); len(after) == 0 || after[0].To > before[0].To {
			t.Fatalf("the first melding went from %s to later", before[0].To)
		}
	})
}
