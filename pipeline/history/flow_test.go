package history

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

var (
	before = attendance.MustDate("2026-09-30")
	on     = attendance.MustDate("2026-10-31")
	key    = "sleutel van een test"
)

func pupil(school attendance.SchoolCode, number, name string, change ...func(*attendance.Dossier)) *attendance.Dossier {
	s := &attendance.School{Code: school, Holidays: attendance.Noord, LessonMinutes: 50, LessonsPerWeek: 30}
	calendar := attendance.NewCalendar(s, nil, attendance.FreeDays{})
	p := attendance.Pupil{ID: attendance.PupilID{BRIN: school.BRIN(), Number: number}, FullName: name, Birth: attendance.MustDate("2011-05-05")}
	d := &attendance.Dossier{Pupil: p, Stays: []*attendance.Stay{{
		School: s, Calendar: calendar, Enrolments: []attendance.Enrolment{{School: school}}, Timetable: &attendance.Timetable{School: s},
		Coverage: attendance.NewCoverage([]attendance.Period{{From: before, To: on}}),
	}}}
	for _, c := range change {
		c(d)
	}
	d.Stays[0].Ages = attendance.NewAges(d.Pupil, calendar, attendance.DefaultAgeLimits)
	return d
}

func lasting(rule string, d *attendance.Dossier) assess.Signal {
	return assess.Signal{Rule: rule, School: d.Stays[0].School.Code, Pupil: d.Pupil.ID, From: before - 40, Certainty: assess.Certain}
}

func homeOf(d *attendance.Dossier) Home {
	return Home{d.Stays[0].School.Code, d.Pupil.ID.Number, Person(key, d)}
}

func TestHowATimeAtHomeEnded(t *testing.T) {
	ended := func(waar, because string) func(*attendance.Dossier) {
		return func(d *attendance.Dossier) {
			c := attendance.Case{Number: "D1", ResumedAt: waar, ClosedBecause: because}
			if waar != "" {
				c.ResumedOn = on
			} else {
				c.ClosedOn = on
			}
			d.Cases = []attendance.Case{c}
		}
	}
	for _, c := range []struct {
		name   string
		change func(*attendance.Dossier)
		want   string
	}{
		{"the case says where", ended("Huidige school", ""), BackAtOwnSchool},
		{"the case says +VO", ended("+vo", ""), PlusVO},
		{"the case says something else", ended("de manege", ""), Otherwise},
		{"the case was closed for a reason", ended("", "verhuisd"), Moved},
		{"present again", func(*attendance.Dossier) {}, BackAtOwnSchool},
		{"nothing is known of the last day", func(d *attendance.Dossier) { d.Stays[0].Coverage = attendance.Coverage{} }, Otherwise},
		{"18 now", func(d *attendance.Dossier) { d.Pupil.Birth = attendance.MustDate("2008-10-15") }, Turned18},
		{"exempted now", func(d *attendance.Dossier) { d.Pupil.Exempted = []attendance.Period{{From: before}} }, Exempted},
		{"left", func(d *attendance.Dossier) { d.Stays[0].Enrolments[0].Period.To = before }, Otherwise},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := pupil("99AA00", "1", "Testa Voorbeeld", c.change)
			flow := Compare(Earlier{On: before, Homes: []Home{homeOf(d)}}, attendance.Dataset{Dossiers: []*attendance.Dossier{d}}, nil, on, key)
			want := Flow{Since: before, Begin: 1, Ended: map[string]int{c.want: 1}}
			if diff := cmp.Diff(want, flow); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAPupilIsFollowedToAnotherSchool(t *testing.T) {
	old, moved := pupil("99AA00", "1", "Testa Voorbeeld"), pupil("99BB00", "77", "testa voorbeeld")
	earlier := Earlier{On: before, Homes: []Home{homeOf(old)}}
	data := attendance.Dataset{Dossiers: []*attendance.Dossier{moved}}
	still := Compare(earlier, data, []assess.Signal{lasting("VZ03", moved)}, on, key)
	if diff := cmp.Diff(Flow{Since: before, Begin: 1, End: 1, Ended: map[string]int{}}, still); diff != "" {
		t.Errorf("still at home: %s", diff)
	}
	back := Compare(earlier, data, nil, on, key)
	if diff := cmp.Diff(Flow{Since: before, Begin: 1, Ended: map[string]int{OtherSchool: 1}}, back); diff != "" {
		t.Errorf("at another school: %s", diff)
	}
}

func TestWhoIsIllNowIsNotBack(t *testing.T) {
	d := pupil("99AA00", "1", "Testa Voorbeeld")
	flow := Compare(Earlier{On: before, Homes: []Home{homeOf(d)}}, attendance.Dataset{Dossiers: []*attendance.Dossier{d}}, []assess.Signal{lasting("VZ04", d)}, on, key)
	if flow.Ended[Otherwise] != 1 {
		t.Errorf("%+v", flow)
	}
}

func TestBeginAndNewLessEndedIsEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var data attendance.Dataset
		var signals []assess.Signal
		earlier := Earlier{On: before}
		seen := map[string]bool{}
		for i := range rapid.IntRange(0, 8).Draw(t, "pupils") {
			school := rapid.SampledFrom([]attendance.SchoolCode{"99AA00", "99BB00"}).Draw(t, "school")
			d := pupil(school, fmt.Sprint(i), rapid.SampledFrom([]string{"", "Testa", "Proefa", "Demo"}).Draw(t, "name"))
			if h := homeOf(d); rapid.Bool().Draw(t, "home then") && !seen[h.who()] {
				seen[h.who()] = true
				earlier.Homes = append(earlier.Homes, h)
			}
			if rapid.Bool().Draw(t, "here now") {
				data.Dossiers = append(data.Dossiers, d)
				if rapid.Bool().Draw(t, "home now") {
					signals = append(signals, lasting("VZ03", d))
				}
			}
		}
		flow := Compare(earlier, data, signals, on, key)
		ended := 0
		for _, n := range flow.Ended {
			ended += n
		}
		if flow.New < 0 || flow.Begin+flow.New-ended != flow.End {
			t.Fatalf("%+v", flow)
		}
	})
}

func TestFactsOfAnEarlierRunAreReadAndNothingElseIs(t *testing.T) {
	text := `{"versie":1,"peildatum":"2026-09-30","signalen":[
		{"regel":"VZ03","school":"99AA00","leerlingnummer":"1","tot":"","zekerheid":"zeker"},
		{"regel":"VZ03","school":"99AA00","leerlingnummer":"2","tot":"2026-09-12","zekerheid":"zeker"},
		{"regel":"VZ03","school":"99AA00","leerlingnummer":"3","tot":"","zekerheid":"mogelijk"},
		{"regel":"VZ04","school":"99AA00","leerlingnummer":"4","tot":"","zekerheid":"zeker"}],
		"leerlingen":[{"school":"99AA00","leerlingnummer":"1","persoon":"abc"}]}`
	got, err := Read([]byte(text))
	if len(got.SHA256) != 64 {
		t.Errorf("fingerprint %q", got.SHA256)
	}
	got.SHA256 = ""
	if diff := cmp.Diff(Earlier{On: before, Homes: []Home{{"99AA00", "1", "abc"}}}, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	for _, wrong := range []string{"", "{}", "Jansen", `{"versie":2,"peildatum":"2026-09-30"}`, `{"versie":1,"peildatum":"gisteren"}`} {
		if _, err := Read([]byte(wrong)); err == nil || json.Valid([]byte(err.Error())) {
			t.Errorf("%q: %v", wrong, err)
		}
	}
}

func TestAnotherSetOfDeliveringSchoolsIsSaid(t *testing.T) {
	d := pupil("99AA00", "1", "Testa Voorbeeld")
	data := attendance.Dataset{Deliveries: []attendance.Delivery{{School: "99AA00", Coverage: d.Stays[0].Coverage}, {School: "99BB00"}}}
	for _, c := range []struct {
		then []attendance.SchoolCode
		want bool
	}{{[]attendance.SchoolCode{"99AA00"}, false}, {[]attendance.SchoolCode{"99AA00", "99BB00"}, true}, {nil, true}} {
		if got := Compare(Earlier{On: before, Delivered: c.then}, data, nil, on, key).OtherSchools; got != c.want {
			t.Errorf("then %v: %v, want %v", c.then, got, c.want)
		}
	}
}
