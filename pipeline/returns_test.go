package pipeline

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
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
