package main

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

func TestManyFaultsOfOneColumnAreListedInOneLineWithTheirRows(t *testing.T) {
	at := func(row int) attendance.Ref { return attendance.Ref{File: "v.csv", Row: row} }
	var all []problem.Problem
	for row := 2; row <= 3001; row++ {
		all = append(all, problem.BadDate.At(at(row), "Datum"))
	}
	all = append(all, problem.BadDate.At(at(3100), "Datum"), problem.BadPupilNumber.At(at(9), "Leerlingnummer"))
	var to strings.Builder
	listProblems(&to, problem.Sort(all))
	got := to.String()
	if lines := strings.Count(got, "\n"); lines != 2+5+1+1 {
		t.Errorf("%d lines:\n%s", lines, got)
	}
	for _, want := range []string{
		"  P233 fout  rij 6, kolom Datum: ", "  P239 fout  rij 9, ",
		"  P233 fout  kolom Datum: hetzelfde geldt voor nog 2.996 rijen: 7 t/m 3001, 3100.\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

func TestAFewFaultsOfOneColumnAreListedOneByOne(t *testing.T) {
	var all []problem.Problem
	for row := 2; row <= 8; row++ {
		all = append(all, problem.BadDate.At(attendance.Ref{File: "v.csv", Row: row}, "Datum"))
	}
	var to strings.Builder
	listProblems(&to, all)
	if n := strings.Count(to.String(), "P233 fout  rij"); n != 7 {
		t.Errorf("%d of 7", n)
	}
}

func TestRowsAreWrittenAsRuns(t *testing.T) {
	var odd []int
	for row := 1; row < 200; row += 2 {
		odd = append(odd, row)
	}
	for _, c := range []struct {
		rows []int
		want string
	}{{[]int{7}, "7"}, {[]int{7, 8, 9, 12}, "7 t/m 9, 12"}, {odd, "75, 77, en verder tot en met rij 199"}} {
		if got := ranges(c.rows); !strings.HasSuffix(got, c.want) {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}
