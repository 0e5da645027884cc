package problem

import (
	"slices"
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
)

func TestAProblemOfManyRowsKeepsThemAllAndCountsThem(t *testing.T) {
	p := UnknownPupil.AtRows(attendance.Ref{File: "v.csv"}, []int{9, 4, 7, 4}, "Leerlingnummer")
	if p.Ref.Row != 4 || !slices.Equal(p.AllRows(), []int{4, 7, 9}) || !strings.Contains(p.Text, "voor 3 rijen") {
		t.Errorf("%+v", p)
	}
	if one := UnknownPupil.AtRows(attendance.Ref{File: "v.csv"}, []int{4}, ""); one.Rows != nil || !slices.Equal(one.AllRows(), []int{4}) {
		t.Errorf("%+v", one)
	}
	if whole := NoSchools.At(attendance.Ref{}, ""); whole.AllRows() != nil {
		t.Errorf("%+v", whole)
	}
}

func TestRowsThatAreAnsweredForLeaveTheProblem(t *testing.T) {
	p := LongAgo.AtRows(attendance.Ref{File: "v.csv"}, []int{4, 7, 9}, "Datum")
	rest, left := p.Without(func(row int) bool { return row == 4 })
	if !left || rest.Ref.Row != 7 || !slices.Equal(rest.AllRows(), []int{7, 9}) || !strings.Contains(rest.Text, "voor 2 rijen") {
		t.Errorf("%+v", rest)
	}
	if rest, left = p.Without(func(row int) bool { return row != 9 }); !left || rest.Rows != nil || !strings.Contains(rest.Text, "voor deze rij") {
		t.Errorf("%+v", rest)
	}
	if _, left = p.Without(func(int) bool { return true }); left {
		t.Error("nothing is left")
	}
}

func TestAListForProgramsHasEachRowApart(t *testing.T) {
	p := LongAgo.AtRows(attendance.Ref{File: "v.csv"}, []int{9, 4}, "Datum")
	q := NoSchools.At(attendance.Ref{}, "")
	var rows []int
	for _, one := range Apart([]Problem{p, q}) {
		if rows = append(rows, one.Ref.Row); one.Code == LongAgo.Code && (one.Rows != nil || !strings.Contains(one.Text, "voor deze rij")) {
			t.Errorf("%+v", one)
		}
	}
	if !slices.Equal(rows, []int{0, 4, 9}) {
		t.Error(rows)
	}
}

func TestAProblemOfVeryManyRowsStandsInAListOnce(t *testing.T) {
	rows := make([]int, MostApart)
	for i := range rows {
		rows[i] = i + 2
	}
	if n := len(UnknownCode.AtRows(attendance.Ref{File: "v.csv"}, rows, "Code").Apart()); n != MostApart {
		t.Errorf("%d lines", n)
	}
	whole := UnknownCode.AtRows(attendance.Ref{File: "v.csv"}, append(rows, 5000), "Code").Apart()
	if len(whole) != 1 || len(whole[0].Rows) != MostApart+1 || whole[0].Ref.Row != 2 {
		t.Errorf("%d lines", len(whole))
	}
}
