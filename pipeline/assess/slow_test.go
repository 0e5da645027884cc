package assess

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
)

// The slow_*_test.go files read the definitions of the rules a second time, plainly
// and slowly, day by day, and compare with the rules on random pupils. They share
// the vocabulary with the rules (calendar, coverage, age status) and nothing else.

// slow is the plain reading of one stay.
type slow struct {
	d    *attendance.Dossier
	stay *attendance.Stay
	r    Reckoning
}

// slowRules are the rules by their plain reading: each signal as one line.
var slowRules = map[string]func(s slow) []string{
	VZ01: slow.sixteen,
	VZ02: slow.near,
	VZ03: func(s slow) []string { return slowLines(s.unauthorised()) },
	VZ04: func(s slow) []string { return slowLines(s.longAbsent()) },
	VZ05: slow.threeMonths,
	VZ07: slow.luxury,
	VZ09: slow.sick,
	VZ10: func(s slow) []string { return slowLines(s.thuis(s.adultKind())) },
}

// slowPupilRules are those that look at the pupil as a whole.
var slowPupilRules = map[string]func(d *attendance.Dossier, r Reckoning) []string{
	VZ06: slowThreatening,
	VZ08: slowLate,
	VZ11: slowReturn,
	VZ12: slowAbsolute,
}

// line is what both readings must agree on.
func line(s Signal) string {
	text := fmt.Sprintf("%s %s-%s %s %s", s.School, s.From, s.To, s.Class, s.Source)
	switch s.Rule {
	case VZ01, VZ02, VZ07, VZ09:
		text += " " + s.Hours.String()
	}
	switch s.Rule {
	case VZ06, VZ07, VZ08, VZ09:
		text += fmt.Sprintf(" %d", *s.Count)
	}
	return text
}

func TestEveryRuleAgreesWithTheSlowReadingOfItsDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, limits := randomDossier(t), randomLimits(t)
		for _, certainty := range []Certainty{Certain, Possible} {
			r := Reckoning{On: exampleOn, Limits: limits, Certainty: certainty}
			for _, rule := range Rules {
				var got, want []string
				for _, s := range rule.Check(d, r) {
					s.Rule = rule.ID
					got = append(got, line(s))
				}
				if whole := slowPupilRules[rule.ID]; whole != nil {
					want = whole(d, r)
				} else {
					for _, stay := range d.Stays {
						want = append(want, slowRules[rule.ID](slow{d, stay, r})...)
					}
				}
				slices.Sort(got)
				slices.Sort(want)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Fatalf("%s %s, slow -, rule +:\n%s", rule.ID, certainty, diff)
				}
			}
		}
	})
}

// all are the days to look at, long before and up to the peildatum.
func (s slow) all() (days []attendance.Date) {
	for d := s.r.On - 230; d <= s.r.On; d++ {
		days = append(days, d)
	}
	return days
}

func (s slow) index(d attendance.Date) int { return s.stay.Calendar.Index(d) }

// hours are the half minutes of some categories on a day.
func (s slow) hours(d attendance.Date, categories ...attendance.Category) int {
	for _, day := range s.stay.Days {
		if day.Date == d {
			sum := 0
			for _, c := range categories {
				sum += day.Absent[c]
			}
			return sum
		}
	}
	return 0
}

func (s slow) possible() bool { return s.r.Certainty == Possible }

// is reports whether the status of a day is one of those named; unknown age counts
// as any of them in the possible reckoning.
func (s slow) is(d attendance.Date, names ...string) bool {
	status := s.stay.Ages.On(d).String()
	return slices.Contains(names, status) || (status == "onbekend" && s.possible())
}

func (s slow) plichtig(d attendance.Date) bool {
	return s.is(d, "leerplichtig", "kwalificatieplichtig")
}

// counts are the hours of the VZ01 kind on a day.
func (s slow) counts(d attendance.Date) int {
	if !s.plichtig(d) {
		return 0
	}
	sum := s.hours(d, attendance.Unauthorised, attendance.Luxury)
	if s.possible() {
		sum += s.hours(d, attendance.Unknown)
	}
	return sum
}

// window reports whether an earlier day lies in the lesweken that end on d.
func (s slow) window(e, d attendance.Date) bool {
	l := s.r.Limits
	if l.RestartEachYear && e.SchoolYear() != d.SchoolYear() {
		return false
	}
	return s.index(d)-s.index(e) <= 7*l.SixteenWeeks-1
}

type slowMelding struct {
	van, tot attendance.Date
	hours    attendance.Hours
}

func (s slow) meldingen() (found []slowMelding) {
	l := s.r.Limits
	previous := attendance.Date(0)
	for _, d := range s.all() {
		if d <= previous {
			continue
		}
		sum, van := 0, attendance.Date(0)
		for _, e := range s.all() {
			if previous < e && e <= d && s.window(e, d) && s.counts(e) > 0 {
				sum += s.counts(e)
				if van == 0 {
					van = e
				}
			}
		}
		if s.stay.School.Hours(sum).Cmp(l.SixteenHours) < 0 {
			continue
		}
		tot := d
		if between := attendance.Date(l.DaysBetween); previous != 0 && d-previous < between {
			for e := d; e <= min(previous+between, s.r.On); e++ {
				if s.counts(e) > 0 {
					tot = e
				}
			}
		}
		total := 0
		for e := van; e <= tot; e++ {
			total += s.counts(e)
		}
		found = append(found, slowMelding{van, tot, s.stay.School.Hours(total)})
		previous = tot
	}
	return found
}

func (s slow) sixteen() (lines []string) {
	for _, m := range s.meldingen() {
		lines = append(lines, fmt.Sprintf("%s %s-%s  verzuim %s", s.stay.School.Code, m.van, m.tot, m.hours))
	}
	return lines
}

func (s slow) near() []string {
	last := attendance.Date(0)
	for _, m := range s.meldingen() {
		last = m.tot
	}
	sum, van := 0, attendance.Date(0)
	for _, d := range s.all() {
		if d > last && s.window(d, s.r.On) && s.counts(d) > 0 {
			sum += s.counts(d)
			if van == 0 {
				van = d
			}
		}
	}
	hours := s.stay.School.Hours(sum)
	if sum == 0 || hours.Cmp(s.r.Limits.NearHours) < 0 || hours.Cmp(s.r.Limits.SixteenHours) >= 0 {
		return nil
	}
	return []string{fmt.Sprintf("%s %s-  verzuim %s", s.stay.School.Code, van, hours)}
}
