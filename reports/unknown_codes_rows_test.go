package reports

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
)

func TestTheCodeOfARowIsFoundByItsPlace(t *testing.T) {
	ref := func(file string, row int) attendance.Ref { return attendance.Ref{File: file, Row: row} }
	at := codeRowsOf([]unknownCode{
		{UnknownCode: attendance.UnknownCode{Rows: []attendance.Ref{ref("a.csv", 3), ref("a.csv", 9), ref("b.csv", 2)}}},
		{UnknownCode: attendance.UnknownCode{Rows: []attendance.Ref{ref("a.csv", 4), ref("b.csv", 1)}}},
		{},
	})
	for place, want := range map[attendance.Ref]int{ref("a.csv", 3): 0, ref("a.csv", 9): 0, ref("b.csv", 2): 0, ref("a.csv", 4): 1, ref("b.csv", 1): 1} {
		if code, known := at.find(place); !known || code != want {
			t.Errorf("%v: %d %v", place, code, known)
		}
	}
	for _, place := range []attendance.Ref{ref("a.csv", 5), ref("b.csv", 3), ref("c.csv", 3)} {
		if _, known := at.find(place); known {
			t.Errorf("%v", place)
		}
	}
}
