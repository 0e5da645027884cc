package assess

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
)

func TestTheReadingsCountWhatTheyDiffer(t *testing.T) {
	full := func(from, to string, category attendance.Category) *attendance.Dossier {
		return Example{Absent: []Spell{{From: from, To: to, Category: category}}}.Dossier()
	}
	data := attendance.Dataset{Dossiers: []*attendance.Dossier{
		full("2026-09-21", "2026-10-31", attendance.Unauthorised), // more than four lesweken
		full("2026-09-14", "2026-10-09", attendance.Unauthorised), // four, up to the holiday
		full("2026-09-28", "2026-10-31", attendance.Unauthorised), // four, with the holiday in between
		full("2026-09-21", "2026-10-31", attendance.Sick),
		Example{Absent: []Spell{{From: "2026-08-17", To: "2026-09-02", Category: attendance.Unauthorised}, {From: "2026-09-07", To: "2026-09-18", Category: attendance.Unauthorised}}}.Dossier(),
		full("2026-09-21", "2026-10-31", attendance.Unknown),
	}}
	want := map[string][2]int{
		"Na meer dan vier weken (>)": {1, 1}, "Na vier weken of meer (>=)": {3, 1},
		"Lesweken: vakantieweken tellen niet": {1, 1}, "Kalenderweken: vakanties tellen mee": {2, 1},
		"Ja, elke lesdag is de leerling afwezig": {1, 1}, "Nee, ook losse hele dagen van samen meer dan vier weken in dit schooljaar": {2, 1},
		"Nee, alleen zonder geldige reden (VZ03)": {1, 1}, "Ja, ook ziek en geoorloofd (VZ03 en VZ04 samen)": {2, 1},
	}
	for _, c := range Readings(data, exampleOn, DefaultLimits) {
		taken := 0
		for _, a := range c.Answers {
			if a.Taken {
				taken++
			}
			if n, ok := want[a.Text]; ok && n != [2]int{a.Certain, a.Possible} {
				t.Errorf("%s: %d certain and %d possible, want %v", a.Text, a.Certain, a.Possible, n)
			}
		}
		if taken != 1 {
			t.Errorf("%s: %d answers are taken", c.Question, taken)
		}
	}
}
