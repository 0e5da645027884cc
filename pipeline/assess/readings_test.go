package assess

import (
	"testing"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
)

func TestTheReadingsCountWhatTheyDiffer(t *testing.T) {
	full := func(from, to string, category attendance.Category) *attendance.Dossier {
		return Example{Absent: []Spell{{From: from, To: to, Category: category}}}.Dossier()
	}
	data := attendance.Dataset{Dossiers: []*attendance.Dossier{
		full("2026-09-21", "2026-10-31", attendance.Unauthorised), // more than four lesweken, with the holiday in between
		full("2026-09-14", "2026-10-09", attendance.Unauthorised), // four, up to the holiday
		full("2026-09-28", "2026-10-31", attendance.Unauthorised), // four, with the holiday in between
		full("2026-09-21", "2026-10-31", attendance.Sick),
		Example{Absent: []Spell{{From: "2026-08-17", To: "2026-09-02", Category: attendance.Unauthorised}, {From: "2026-09-07", To: "2026-10-02", Category: attendance.Unauthorised}}}.Dossier(),
		full("2026-09-21", "2026-10-31", attendance.Unknown),
		full("2026-08-31", "2026-09-30", attendance.Unauthorised),                                                                                                        // more than four, not of now
		Example{Absent: spells(4, attendance.Unauthorised, "2026-09-22", "2026-09-23", "2026-10-22", "2026-10-23")}.Dossier(),                                            // a VZ01 over the holiday
		Example{Absent: spells(6, attendance.Unauthorised, "2026-07-01", "2026-07-02", "2026-08-17")}.Dossier(),                                                          // and one over the summer
		Example{Absent: []Spell{{From: "2026-10-05", To: "2026-10-31", Category: attendance.Unauthorised}}, Cases: []attendance.Case{caseSince("2026-09-21")}}.Dossier(), // by the case
	}}
	type counts struct{ now, ever Pupils }
	want := map[string]counts{
		"Nee: zij loopt door, en de zomervakantie telt niet als lesweek.":                                                 {Pupils{5, 1}, Pupils{8, 1}},
		"Ja: uren van vóór 1 augustus tellen niet mee met uren erna.":                                                     {Pupils{5, 1}, Pupils{7, 1}},
		"Kalenderweken: 28 dagen achter elkaar, vakanties meegeteld.":                                                     {Pupils{4, 1}, Pupils{6, 1}},
		"Na meer dan 4 weken (>): ook op een lesdag daarna nog afwezig.":                                                  {Pupils{2, 1}, Pupils{3, 1}},
		"Na 4 weken of meer (>=): afwezig op elke lesdag van die weken.":                                                  {Pupils{5, 1}, Pupils{6, 1}},
		"Kalenderweken: 28 dagen vanaf die dag; een vakantie telt mee.":                                                   {Pupils{3, 1}, Pupils{4, 1}},
		"Nee: ook losse hele dagen, samen meer dan 20 schooldagen in dit schooljaar. Een dossier telt als bij VZ03.":      {Pupils{3, 1}, Pupils{4, 1}},
		"Nee: alleen afwezigheid zonder geldige reden (VZ03).":                                                            {Pupils{2, 1}, Pupils{3, 1}},
		"Ja: ook ziek en geoorloofd (VZ03 en VZ04 samen, elke leerling één keer).":                                        {Pupils{3, 1}, Pupils{4, 1}},
		"Ja, en een week zonder les breekt de reeks af: daarna begint zij opnieuw. Een dossier telt zonder onderbreking.": {Pupils{1, 0}, Pupils{2, 0}},
	}
	seen := 0
	for _, c := range Readings(data, exampleOn, DefaultLimits) {
		for _, a := range c.Answers {
			if n, ok := want[a.Text]; ok {
				seen++
				if got := (counts{a.Now, a.Ever}); n != got {
					t.Errorf("%s: %+v, want %+v", a.Text, got, n)
				}
			}
		}
	}
	if seen != len(want) {
		t.Errorf("%d of %d answers are there", seen, len(want))
	}
}

// The answer that a run goes by gives the numbers of the run.
func TestTheAnswerThatIsTakenGivesWhatTheRunGives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limits := randomLimits(t)
		d := randomDossier(t)
		on := randomDay(t, "on")
		var now, ever Pupils
		signals := Assess(d, on, limits)
		for _, c := range Readings(attendance.Dataset{Dossiers: []*attendance.Dossier{d}}, on, limits) {
			now, ever = pupilsBy(signals, c.Rule)
			taken := 0
			for _, a := range c.Answers {
				if !a.Taken {
					continue
				}
				if taken++; a.Now != now || a.Ever != ever {
					t.Errorf("%s, %s: now %v ever %v, the run has %v and %v", c.Question, a.Text, a.Now, a.Ever, now, ever)
				}
			}
			if taken != 1 {
				t.Errorf("%s: %d answers are taken", c.Question, taken)
			}
		}
	})
}

// pupilsBy counts the one pupil of the signals.
func pupilsBy(signals []Signal, rule string) (now, ever Pupils) {
	has := map[string]bool{}
	for _, s := range signals {
		if s.Rule == rule {
			has["ever "+string(s.Certainty)] = true
			if s.Current {
				has["now "+string(s.Certainty)] = true
			}
		}
	}
	now.add(has["now zeker"], has["now mogelijk"])
	ever.add(has["ever zeker"], has["ever mogelijk"])
	return now, ever
}
