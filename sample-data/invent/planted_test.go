package invent

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
)

// noord is a school as in the examples of the rulebook: region Noord, six
// lesuren a day, no days off of its own.
func noord() *place {
	s := newPlace(0, rand.New(rand.NewPCG(1, 1)))
	s.calendar = attendance.NewCalendar(&s.School, nil, attendance.FreeDays{})
	s.enrol(20)
	return s
}

func onPupil(s *place) *planting {
	s.setYear(s.pupils[0], 2)
	return &planting{s: s, p: s.pupils[0], l: &ledger{planted: map[string]int{}}}
}

func TestThreeWeeksOfAbsenceGiveTheMeldingenOfTheRulebook(t *testing.T) {
	at := onPupil(noord())
	at.homeUntil(attendance.MustDate("2026-08-31"), attendance.MustDate("2026-09-18"))
	at.finish()
	want := []string{"2026-08-31 2026-09-02 18 2026-09-09", "2026-09-03 2026-09-09 30 2026-09-16", "2026-09-10 2026-09-16 30 2026-09-23"}
	var got []string
	for _, g := range at.l.signals {
		got = append(got, g.From+" "+g.To+" "+string(*g.Hours)+" "+g.Deadline)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTheHerfstHolidayIsBridgedAsInTheRulebook(t *testing.T) {
	s := noord()
	m := s.holidayWeek()
	if m.String() != "2026-10-12" {
		t.Fatalf("herfst holiday in the week of %v", m)
	}
	at := onPupil(s)
	at.sixteenOver(m-20, m-19, m+10, m+9)
	if g := at.l.signals[0]; g.From != "2026-09-22" || g.To != "2026-10-22" || *g.Hours != "16" {
		t.Errorf("%+v", g)
	}
}

func TestTheFifthMondayIsTooFar(t *testing.T) {
	at := onPupil(noord())
	at.onMondays(1, 2, 3, 4)
	at.onMondays(1, 2, 3, 5)
	if len(at.l.signals) != 1 || at.l.signals[0].From != "2026-08-24" || at.l.signals[0].To != "2026-09-14" {
		t.Errorf("%+v", at.l.signals)
	}
}

func TestStateOfAMelding(t *testing.T) {
	day := attendance.MustDate
	tests := []struct {
		name    string
		reports []report
		to      string
		want    string
	}{
		{"on the last day", []report{{sixteenHoursReport, day("2026-08-31"), day("2026-09-02"), day("2026-09-09"), ""}}, "2026-09-02", stateReported},
		{"a day later", []report{{sixteenHoursReport, day("2026-08-31"), 0, day("2026-09-10"), ""}}, "2026-09-02", stateLate},
		{"another period", []report{{sixteenHoursReport, day("2026-09-03"), day("2026-09-04"), day("2026-09-05"), ""}}, "2026-09-02", stateNotReported},
		{"as luxe", []report{{luxuryReport, day("2026-08-31"), day("2026-09-02"), day("2026-09-03"), ""}}, "2026-09-02", stateNotReported},
		{"none yet", nil, "2026-10-28", stateInTime},
		{"none", nil, "2026-09-02", stateNotReported},
		{"after the peildatum", []report{{sixteenHoursReport, day("2026-08-31"), 0, On + 1, ""}}, "2026-09-02", stateNotReported},
	}
	for _, test := range tests {
		p := &pupil{reports: test.reports}
		from, to := day("2026-08-31"), day(test.to)
		if got := p.state(from, to, attendance.AddWerkdagen(to, 5)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestPupilsWithoutAPartStayFarFromEverySignal(t *testing.T) {
	for i := range 2 * len(templates) {
		s := newPlace(i, rand.New(rand.NewPCG(5, uint64(i))))
		s.enrol(150)
		s.fillWithBackground(30)
		for _, p := range s.pupils {
			truant, run := 0, 0
			for _, e := range p.events {
				if e.category == unauthorised || e.category == unknown || e.category == luxury {
					truant += e.last - e.first + 1
					if e.first == 0 {
						t.Errorf("%s %d is truant all day", s.Code, p.number)
					}
				}
			}
			for _, d := range s.lessonDays(p, s.start(), On) {
				run++
				if !slices.ContainsFunc(p.events, func(e event) bool { return e.first == 0 && e.from <= d && d <= e.to }) {
					run = 0
				}
				if run > 3 {
					t.Errorf("%s %d is absent for %d whole days", s.Code, p.number, run)
				}
			}
			if truant > maxUnauthorised {
				t.Errorf("%s %d: %d lesuren ongeoorloofd", s.Code, p.number, truant)
			}
		}
	}
}

func TestNoLesuurOfAPupilWithoutAPartIsNamedTwice(t *testing.T) {
	s := newPlace(0, rand.New(rand.NewPCG(6, 0)))
	s.enrol(100)
	s.fillWithBackground(30)
	for _, p := range s.pupils {
		slices.SortFunc(p.events, func(a, b event) int { return int(a.from - b.from) })
		for i := 1; i < len(p.events); i++ {
			if p.events[i].from <= p.events[i-1].to {
				t.Errorf("%d: two events on %v", p.number, p.events[i].from)
			}
		}
	}
}

func TestTheSampleShowsEveryScenario(t *testing.T) {
	e := makeSample(t).expected(t)
	seen := map[string]bool{}
	for _, g := range e.Signals {
		seen[g.Scenario] = true
	}
	for _, q := range e.Quiet {
		seen[q.Scenario] = true
	}
	for _, sc := range slices.Concat(signalScenarios, homeScenarios, gapScenarios, caseScenarios) {
		if !seen[sc.name] {
			t.Errorf("%q is not in the sample", sc.name)
		}
	}
}

func TestSignalsAreInTheOrderOfFeitenJSON(t *testing.T) {
	e := makeSample(t).expected(t)
	if !slices.IsSortedFunc(e.Signals, compareSignals) {
		t.Error("signals are not in order")
	}
	for _, g := range e.Signals {
		if _, err := strconv.Atoi(g.Pupil); err != nil || strings.HasPrefix(g.Pupil, "0") || len(g.School) != 6 {
			t.Errorf("%+v", g)
		}
		if (g.Rule == "VZ01") != (g.Hours != nil) || (g.State != "") != (g.Rule == "VZ01" && g.Certainty == certain) {
			t.Errorf("%+v", g)
		}
	}
}

func TestNothingPlantedIsAnEmptyList(t *testing.T) {
	files := makeInput(t, Options{Schools: 1, Pupils: 1, CSVOnly: true})
	if strings.Contains(string(files["verwacht.json"]), "null") {
		t.Errorf("%s", files["verwacht.json"])
	}
}
