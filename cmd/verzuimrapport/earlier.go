package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/history"
)

// earlierRun reads the run to compare with: the named folder, else the newest run
// folder in out with an earlier peildatum; nil where there is none. A run on the
// sample is compared with a run on the sample only. A run folder in out that cannot
// be read is passed over, and named on notes.
func earlierRun(named, out string, on attendance.Date, sample bool, notes io.Writer) (*history.Earlier, error) {
	if named != "" {
		return namedRun(named, on)
	}
	for _, folder := range runFolders(out, on) {
		e, err := readRun(filepath.Join(out, folder))
		if err != nil {
			fmt.Fprintf(notes, "Niet vergeleken met %s: %s is daar niet te lezen. Controleer de map met: verzuimrapport verifieer %[1]s\n", filepath.Join(out, folder), history.FactsPath)
			continue
		}
		if e.Sample == sample && e.On < on {
			return &e, nil
		}
	}
	return nil, nil
}

func namedRun(folder string, on attendance.Date) (*history.Earlier, error) {
	e, err := readRun(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nothing("de map "+folder+" is geen rapportmap: "+history.FactsPath+" ontbreekt.", "geef achter -vorige een map die dit programma heeft gemaakt, zoals uitvoer/2026-09-30.")
	case err != nil:
		return nil, nothing("de gegevens van de run in "+folder+" zijn niet te lezen.", "controleer de map met: verzuimrapport verifieer "+folder)
	case e.On >= on:
		return nil, nothing("de run in "+folder+" heeft geen eerdere peildatum dan deze.", "kies achter -vorige een run met een eerdere peildatum.")
	}
	return &e, nil
}

func readRun(folder string) (history.Earlier, error) {
	text, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(history.FactsPath)))
	if err != nil {
		return history.Earlier{}, err
	}
	return history.Read(text)
}

// runFolder is the name of a run folder: its peildatum, and a number for each run
// after the first.
var runFolder = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})(?:-(\d+))?$`)

// runFolders lists the run folders with an earlier peildatum, the newest first.
func runFolders(out string, on attendance.Date) []string {
	type run struct {
		name, on string
		number   int
	}
	var runs []run
	entries, err := os.ReadDir(out)
	if err != nil {
		return nil // no output folder yet: no earlier runs
	}
	for _, entry := range entries {
		if m := runFolder.FindStringSubmatch(entry.Name()); m != nil && entry.IsDir() && m[1] < on.String() {
			n, _ := strconv.Atoi(m[2]) // "" is the first run
			runs = append(runs, run{entry.Name(), m[1], n})
		}
	}
	slices.SortFunc(runs, func(a, b run) int { return cmp.Or(cmp.Compare(b.on, a.on), cmp.Compare(b.number, a.number)) })
	names := make([]string, len(runs))
	for i, r := range runs {
		names[i] = r.name
	}
	return names
}

// summariseFlow says how many thuiszitters came and went since the earlier run.
func summariseFlow(to io.Writer, flow *history.Flow) {
	if flow == nil {
		return
	}
	ended := 0
	for _, n := range flow.Ended {
		ended += n
	}
	fmt.Fprintf(to, "\nThuiszitters sinds %s: %d toen, %d nieuw, %d niet meer thuis, %d nu\n", flow.Since.Long(), flow.Begin, flow.New, ended, flow.End)
	if flow.OtherSchools {
		fmt.Fprintln(to, "Let op: toen leverden andere scholen verzuim aan dan nu; deze aantallen zijn niet zonder meer te vergelijken.")
	}
}
