package reports

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

func TestRowsAreWrittenAsRuns(t *testing.T) {
	for want, rows := range map[string][]int{"": nil, "7": {7}, "2–4": {2, 3, 4}, "2–3, 5, 8–9": {2, 3, 5, 8, 9}} {
		if got := rowsText(rows); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestAProblemOfVeryManyRowsIsOneLineWithAllOfThem(t *testing.T) {
	var rows []int
	for row := 2; row < 5000; row++ {
		rows = append(rows, row)
	}
	l := &lookup{Facts: Facts{Problems: []problem.Problem{
		problem.UnknownCode.AtRows(attendance.Ref{File: "v.csv"}, rows, "Code"), problem.UnknownCode.AtRows(attendance.Ref{File: "w.csv"}, []int{3, 4}, "Code"),
	}}}
	lines, ok := l.problemTable().Rows.([]problemLine)
	if !ok || len(lines) != 3 || lines[0].Row != "2" || lines[0].Rows != "2–4999" || lines[1].Rows != "" {
		t.Errorf("%+v", lines)
	}
	fact := problemFact(l.Problems[0])
	if *fact.Row != 2 || *fact.Rows != "2–4999" {
		t.Errorf("%+v", fact)
	}
}
