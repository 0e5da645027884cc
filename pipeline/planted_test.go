package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/settings"
	sampledata "verzuimrapport/sample-data"
	"verzuimrapport/sample-data/invent"
)

// plantedRules are the rules whose signals the generator plants one by one, and so
// knows them all. Those of the other rules come about by chance, from the ordinary
// absence around what was planted: package assess compares these with a second
// reading of their definition.
var plantedRules = []string{assess.VZ01, assess.VZ03, assess.VZ04, assess.VZ05, assess.VZ07, assess.VZ10, assess.VZ11, assess.VZ12}

// What was planted in invented input is found again: every signal and no other,
// every form, every faulty row. The generator works out by construction what it
// plants; it does not know the rules of package assess.
func TestWhatWasPlantedIsFound(t *testing.T) {
	inputs := map[string]fs.FS{
		"the built-in sample": sampledata.Files,
		"three small schools": invented(t, invent.Options{Schools: 3, Pupils: 150, Seed: 5}),
		"twelve schools, csv": invented(t, invent.Options{Schools: 12, Pupils: 1500, Seed: 77, CSVOnly: true}),
	}
	for _, name := range slices.Sorted(maps.Keys(inputs)) {
		t.Run(name, func(t *testing.T) {
			want := expected(t, inputs[name])
			r, err := Run(context.Background(), inputs[name], Options{On: attendance.MustDate(want.On), Settings: settings.Default()})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(plantedSignals(want), foundSignals(r.Signals)); diff != "" {
				t.Errorf("signals, planted -, found +:\n%s", diff)
			}
			if diff := cmp.Diff(want.Forms, forms(r)); diff != "" {
				t.Errorf("forms, planted -, found +:\n%s", diff)
			}
			for _, bad := range append(want.BadRows, want.BadFiles...) {
				checkPlantedFault(t, bad, problem.Apart(r.Problems))
			}
		})
	}
}

func invented(t *testing.T, opt invent.Options) fs.FS {
	input := fstest.MapFS{}
	err := invent.Write(func(path string, data []byte) error {
		input[path] = &fstest.MapFile{Data: data}
		return nil
	}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return input
}

func expected(t *testing.T, input fs.FS) invent.Expected {
	text, err := fs.ReadFile(input, read.ExpectedFile)
	if err != nil {
		t.Fatal(err)
	}
	var want invent.Expected
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	return want
}

func plantedSignals(want invent.Expected) []string {
	var lines []string
	for _, s := range want.Signals {
		hours := ""
		if s.Hours != nil {
			hours = s.Hours.String()
		}
		lines = append(lines, fmt.Sprintln(s.School, s.Pupil, s.Rule, s.From, "-", s.To, hours, s.Certainty, s.Source, s.Deadline, s.State))
	}
	slices.Sort(lines)
	return lines
}

func foundSignals(found []assess.Signal) []string {
	var lines []string
	for _, s := range found {
		if !slices.Contains(plantedRules, s.Rule) {
			continue
		}
		hours := ""
		if s.Rule == "VZ01" {
			hours = s.Hours.Decimal()
		}
		lines = append(lines, fmt.Sprintln(string(s.School), s.Pupil.Number, s.Rule, s.From, "-", s.To, hours, string(s.Certainty), string(s.Source), s.Deadline, string(s.State)))
	}
	slices.Sort(lines)
	return lines
}

func forms(r Result) []string {
	var names []string
	for _, d := range r.Documents {
		if name, ok := strings.CutPrefix(d.Path, "meldformulieren/"); ok {
			names = append(names, strings.TrimSuffix(strings.Replace(name, "meldformulier-", "", 1), ".pdf"))
		}
	}
	slices.Sort(names)
	return names
}

// checkPlantedFault holds one planted fault against the problems at its place.
func checkPlantedFault(t *testing.T, bad invent.BadRow, problems []problem.Problem) {
	t.Helper()
	at := attendance.Ref{File: bad.File, Sheet: bad.Sheet, Row: bad.Row}
	var there []string
	for _, p := range problems {
		if p.Ref != at {
			continue
		}
		if string(p.Severity) == bad.Severity && (bad.Code == "" || p.Code == bad.Code) {
			return
		}
		there = append(there, p.Code+" "+string(p.Severity))
	}
	if bad.Severity != "" || len(there) > 0 {
		t.Errorf("%s, %s row %d (%s): want %s %s, found %v", bad.File, bad.Sheet, bad.Row, bad.Kind, bad.Severity, bad.Code, there)
	}
}

func TestTheOrderOfFilesAndRowsOfOtherPupilsDoesNotMatter(t *testing.T) {
	input := invented(t, invent.Options{Schools: 3, Pupils: 150, Seed: 5, CSVOnly: true}).(fstest.MapFS)
	turned := fstest.MapFS{}
	for name, file := range input {
		turned[name] = file
		if strings.HasPrefix(name, "leerlingen") || strings.Contains(name, "/leerlingen") {
			lines := strings.SplitAfter(strings.TrimRight(string(file.Data), "\r\n")+"\r\n", "\r\n")
			lines = slices.DeleteFunc(lines, func(line string) bool { return line == "" })
			slices.Reverse(lines[1:])
			turned[name] = &fstest.MapFile{Data: []byte(strings.Join(lines, ""))}
		}
	}
	opt := Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()}
	a, errA := Check(context.Background(), input, opt)
	b, errB := Check(context.Background(), turned, opt)
	if errA != nil || errB != nil {
		t.Fatal(errA, errB)
	}
	if diff := cmp.Diff(foundSignals(a.Signals), foundSignals(b.Signals)); diff != "" {
		t.Errorf("signals differ:\n%s", diff)
	}
}
