package whatif

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

func signal(rule, number string, certainty assess.Certainty, current bool) assess.Signal {
	return assess.Signal{Rule: rule, School: "99AA00", Pupil: attendance.PupilID{BRIN: "99AA", Number: number}, Certainty: certainty, Current: current}
}

func TestWhoSwitchesAndWhatIsCounted(t *testing.T) {
	outcomes := []Outcome{
		Of("", []assess.Signal{
			signal("VZ01", "1", assess.Certain, true), signal("VZ01", "1", assess.Certain, false), signal("VZ01", "1", assess.Possible, true),
			signal("VZ01", "3", assess.Possible, true), signal("VZ03", "2", assess.Possible, true), signal("VZ04", "4", assess.Certain, true),
		}, []string{"a", "b"}),
		Of("x", []assess.Signal{
			signal("VZ01", "3", assess.Possible, true), signal("VZ01", "1", assess.Certain, false), signal("VZ03", "2", assess.Certain, true), signal("VZ03", "10", assess.Possible, true),
		}, []string{"b", "c"}),
	}
	columns := []Column{Compare(outcomes[0], outcomes[0]), Compare(outcomes[0], outcomes[1])}
	pupil := func(number string) attendance.PupilID { return attendance.PupilID{BRIN: "99AA", Number: number} }
	want := []Switch{
		{"VZ01", "99AA00", pupil("1"), Standing{assess.Certain, true, 2}, Standing{assess.Certain, false, 1}},
		{"VZ03", "99AA00", pupil("2"), Standing{assess.Possible, true, 1}, Standing{assess.Certain, true, 1}},
		{"VZ03", "99AA00", pupil("10"), Standing{}, Standing{assess.Possible, true, 1}},
		{"VZ04", "99AA00", pupil("4"), Standing{assess.Certain, true, 1}, Standing{}},
	}
	if diff := cmp.Diff(want, columns[1].Switches); diff != "" {
		t.Error(diff)
	}
	if len(columns[0].Switches)+len(columns[0].FormsGained)+len(columns[0].FormsLost) != 0 {
		t.Errorf("the run as it is differs from itself: %+v", columns[0])
	}
	if got, want := columns[0].Rules[0], (RuleCount{Rule: "VZ01", Certain: 1, Current: 1, Possible: 1, Schools: 1, Signals: 2, PossibleSignals: 2}); got != want {
		t.Errorf("VZ01: %+v", got)
	}
	if got, want := columns[0].All, (RuleCount{Certain: 2, Current: 2, Possible: 2, Schools: 1, Signals: 3, PossibleSignals: 3}); got != want {
		t.Errorf("all: %+v", got)
	}
	if diff := cmp.Diff([][]string{{"c"}, {"a"}}, [][]string{columns[1].FormsGained, columns[1].FormsLost}); diff != "" {
		t.Error(diff)
	}
}
