package pipeline

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/settings"
	sampledata "verzuimrapport/sample-data"
)

// What the schools of the sample would get back and send in again unchanged.

func sampleOptions() Options {
	return Options{On: attendance.MustDate(sampledata.On), Settings: settings.Default(), Program: "test"}
}

func checkInput(t *testing.T, input fs.FS) Result {
	t.Helper()
	r, err := Check(context.Background(), input, sampleOptions())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// sampleInput is a copy of the sample that can be added to.
func sampleInput(t *testing.T) fstest.MapFS {
	t.Helper()
	input := fstest.MapFS{}
	err := fs.WalkDir(sampledata.Files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(sampledata.Files, path)
		input[path] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return input
}

// counts are the problems by code and column. A column of burgerservicenummers is not
// handed back, so that it is not asked about again.
func counts(problems []problem.Problem) []string {
	var all []string
	for _, p := range problems {
		if p.Code != problem.DroppedBSN.Code {
			all = append(all, fmt.Sprintf("%s %s %d", p.Code, p.Column, len(p.AllRows())))
		}
	}
	slices.Sort(all)
	return all
}

func signals(r Result) []string {
	var all []string
	for _, s := range r.Signals {
		all = append(all, fmt.Sprint(s.Rule, s.School, s.Pupil, s.From, s.To, s.Certainty, s.State, s.Current, len(s.Evidence)))
	}
	return all
}

func TestReturnWorkbooksThatNobodyTouchedChangeNothingWhereverTheyLie(t *testing.T) {
	first := checkInput(t, sampleInput(t))
	sent := map[string][]byte{}
	for _, file := range Files(first.Returns(sampleOptions())) {
		data, err := file.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		sent[strings.ReplaceAll(file.Path, "/", " ")] = data
	}
	for _, folder := range []string{"", "2026-10/terug/", "2026-11/"} {
		input := sampleInput(t)
		for name, data := range sent {
			input[folder+name] = &fstest.MapFile{Data: data}
		}
		back := checkInput(t, input)
		if len(back.Taken.Replaced) == 0 {
			t.Fatal("nothing was replaced")
		}
		if a, b := counts(first.Problems), counts(back.Problems); !slices.Equal(a, b) {
			t.Errorf("%s: problems\n%q\nfirst\n%q", folder, b, a)
		}
		if !slices.Equal(signals(first), signals(back)) {
			t.Errorf("%s: other signals", folder)
		}
		for i, d := range first.Data.Deliveries {
			if other := back.Data.Deliveries[i]; other.Rows != d.Rows || other.Used != d.Used || other.Pupils != d.Pupils {
				t.Errorf("%s: %s has %d rows, %d used; first %d, %d", folder, d.School, other.Rows, other.Used, d.Rows, d.Used)
			}
		}
	}
}

func TestReturnWorkbooksHaveTheSameBytesEachTime(t *testing.T) {
	r := checkInput(t, sampleInput(t))
	one, two := Files(r.Returns(sampleOptions())), Files(checkInput(t, sampleInput(t)).Returns(sampleOptions()))
	for i := range one {
		a, err := one[i].Bytes()
		b, err2 := two[i].Bytes()
		if err != nil || err2 != nil || string(a) != string(b) {
			t.Errorf("%s differs: %v %v", one[i].Path, err, err2)
		}
	}
}

// A file of several schools, with faults of each and a row of a school that nobody knows.
func TestASchoolGetsBackNoRowOfAnother(t *testing.T) {
	absences := "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n99AC;00;300001;31-08-2026;1;O\n"
	for _, day := range []string{"31-13-2026", "31-08-2026", "01-09-2026", "02-09-2026", "03-09-2026"} {
		absences += "99AA;00;100001;" + day + ";1;O\n99AB;00;200001;" + day + ";1;O\n"
	}
	r := checkInput(t, fstest.MapFS{
		"scholen.csv":    {Data: []byte("BRIN;Vestiging;Naam\n99AA;00;Verzonnen\n99AB;00;Bedacht\n")},
		"leerlingen.csv": {Data: []byte("BRIN;Vestiging;Leerlingnummer;Geboortedatum\n99AA;00;100001;01-02-2012\n99AB;00;200001;01-03-2012\n")},
		"verzuim.csv":    {Data: []byte(absences)},
	})
	others := map[string][]string{"scholen/99AA00/": {"200001", "99AB", "300001", "99AC"}, "scholen/99AB00/": {"100001", "99AA", "300001", "99AC"}}
	told := map[string]int{}
	for _, file := range Files(r.Returns(sampleOptions())) {
		data, err := file.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		school := strings.TrimSuffix(file.Path, path.Base(file.Path))
		for _, cell := range cellsOf(t, data) {
			told[school]++
			for _, other := range others[school] {
				if strings.Contains(cell, other) {
					t.Errorf("%s holds %q", file.Path, cell)
				}
			}
		}
	}
	if told["scholen/99AA00/"] == 0 || told["scholen/99AB00/"] == 0 || len(told) != 2 {
		t.Errorf("return workbooks of %v", told)
	}
}

// cellsOf are the cells of all sheets of a workbook.
func cellsOf(t *testing.T, workbook []byte) []string {
	in, problems, err := read.All(context.Background(), fstest.MapFS{"retour.xlsx": {Data: workbook}}, read.Options{})
	if err != nil || problem.Faults(problems) > 0 {
		t.Fatal(err, problems)
	}
	var cells []string
	for _, sheet := range in.Sheets {
		for row, err := range sheet.Rows {
			if err != nil {
				t.Fatal(err)
			}
			cells = append(cells, row.Cells...)
		}
	}
	return cells
}
