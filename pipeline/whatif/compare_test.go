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
	columns := Compare([]Run{
		{Signals: []assess.Signal{signal("VZ01", "1", assess.Certain, true), signal("VZ01", "1", assess.Certain, false), signal("VZ03", "2", assess.Possible, true), signal("VZ04", "4", assess.Certain, true)}, Forms: []string{"a", "b"}},
		{Label: "x", Signals: []assess.Signal{signal("VZ01", "1", assess.Certain, false), signal("VZ03", "2", assess.Certain, true), signal("VZ03", "10", assess.Possible, true)}, Forms: []string{"b", "c"}},
	})
	want := []Switch{
		{"VZ03", "99AA00", attendance.PupilID{BRIN: "99AA", Number: "2"}, assess.Possible, assess.Certain},
		{"VZ03", "99AA00", attendance.PupilID{BRIN: "99AA", Number: "10"}, "", assess.Possible},
		{"VZ04", "99AA00", attendance.PupilID{BRIN: "99AA", Number: "4"}, assess.Certain, ""},
	}
	if diff := cmp.Diff(want, columns[1].Switches); diff != "" {
		t.Error(diff)
	}
	if len(columns[0].Switches)+len(columns[0].FormsGained)+len(columns[0].FormsLost) != 0 {
		t.Errorf("the run as it is differs from itself: %+v", columns[0])
	}
	if got := columns[0].Rules[0]; got != (RuleCount{"VZ01", 2, 1, 0, 1, 1}) {
		t.Errorf("VZ01: %+v", got)
	}
	if diff := cmp.Diff([][]string{{"c"}, {"a"}}, [][]string{columns[1].FormsGained, columns[1].FormsLost}); diff != "" {
		t.Error(diff)
	}
}
