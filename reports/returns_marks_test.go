package reports

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
)

func TestRowsThatAreTooManyForASheetStandOnSeveral(t *testing.T) {
	source := &normalise.Source{File: "v.csv", Rows: map[attendance.SchoolCode]normalise.Ranges{"01AB00": {{From: 2, To: 6}, {From: 9, To: 10}}}}
	asked := problem.NoLessonsThen.AtRows(attendance.Ref{File: "v.csv"}, []int{3, 5, 10}, "Datum")
	file := &returnFile{sources: []*normalise.Source{source}, owners: []attendance.SchoolCode{"01AB00"}, problems: []problem.Problem{asked}}
	l := &lookup{}
	b := l.returnBookOf(file, "01AB00", 3)
	var names, rows []string
	for _, table := range b.tables {
		names, rows = append(names, table.name), append(rows, table.rows.String())
	}
	if len(b.tables) != 3 || names[0] != "Gegevens" || names[1] != "Gegevens (2)" || rows[0] != "2-4" || rows[1] != "5-6;9" || rows[2] != "10" {
		t.Fatalf("sheets %q with rows %q", names, rows)
	}
	for i, n := range []int{1, 1, 1} {
		if got := len(b.tables[i].remarks()); got != n || len(b.tables[i].marks.list) != n {
			t.Errorf("%s has %d remarks, %d marks", names[i], got, len(b.tables[i].marks.list))
		}
	}
	if len(b.tasks) != 3 {
		t.Errorf("%d tasks", len(b.tasks))
	}
}
