package invent

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"verzuimrapport/pipeline/attendance"
)

// Expected is verwacht.json: what was planted.
type Expected struct {
	Version  int      `json:"versie"`
	On       string   `json:"peildatum"`
	Schools  int      `json:"scholen"`
	Pupils   int      `json:"leerlingen"`
	Seed     int64    `json:"zaad"`
	Rows     int      `json:"verzuimregels"`
	Signals  []Signal `json:"signalen"`        // by school, pupil, rule and van: all there are but those of VZ02, VZ06, VZ08 and VZ09
	Quiet    []Quiet  `json:"geen_signaal"`    // pupils who come close and give none
	Forms    []string `json:"meldformulieren"` // the names of the forms, less "meldformulier-" and ".pdf"
	BadRows  []BadRow `json:"foute_regels"`
	BadFiles []BadRow `json:"bestanden"` // what is wrong with whole files and sheets, row 0
}

// Signal is a planted signal; the texts are those of feiten.json.
type Signal struct {
	Rule   string `json:"regel"`
	School string `json:"school"`
	Pupil  string `json:"leerlingnummer"`
	From   string `json:"van"`
	To     string `json:"tot"`
	// Hours of a VZ01 with at most two decimals; nil for the other rules, about
	// whose figure nothing is said here.
	Hours     *json.Number `json:"uren"`
	Certainty string       `json:"zekerheid"`
	Source    string       `json:"bron"`
	Deadline  string       `json:"uiterste_melddatum"`
	State     string       `json:"meldstatus"`
	Scenario  string       `json:"gepland_als"`
}

// Quiet is a pupil whose planted absence comes close to a signal and gives none.
type Quiet struct {
	School   string `json:"school"`
	Pupil    string `json:"leerlingnummer"`
	Scenario string `json:"gepland_als"`
}

// BadRow is a planted fault. Severity is what the program is to call it, "" where
// it is to pass over the row in silence. Code is the problem code, "" where more
// than one would do.
type BadRow struct {
	File     string `json:"bestand"`
	Sheet    string `json:"blad"`
	Row      int    `json:"rij"`
	Kind     string `json:"soort"`
	Severity string `json:"ernst"`
	Code     string `json:"code"`
}

// The words of feiten.json.
const (
	certain, possible                  = "zeker", "mogelijk"
	fromAttendance, fromCase, fromBoth = "verzuim", "dossier", "beide"
	stateReported, stateLate           = "gemeld", "te laat gemeld"
	stateInTime, stateNotReported      = "nog binnen termijn", "niet gemeld"
	fault, question, nothing           = "fout", "vraag", ""
)

// ledger collects what was planted while the files are made.
type ledger struct {
	options  Options
	signals  []Signal
	quiet    []Quiet
	forms    []string
	badRows  []BadRow
	badFiles []BadRow
	rows     int
	cases    []*caseFile
	reports  []schoolReport
	weeks    []timetableRow
	planted  map[string]int // how often each scenario
}

type schoolReport struct {
	school *place
	pupil  *pupil
	report
}

type timetableRow struct {
	school  *place
	number  int // 0: a class
	class   string
	week    [5]int
	adapted bool
}

// flaw is a way in which a row, sheet or file can be wrong: what it is, how the
// program is to call it, and with which code of package problem.
type flaw struct{ kind, severity, code string }

func (l *ledger) bad(ref attendance.Ref, f flaw) {
	row := BadRow{ref.File, ref.Sheet, ref.Row, f.kind, f.severity, f.code}
	if ref.Row == 0 {
		l.badFiles = append(l.badFiles, row)
	} else {
		l.badRows = append(l.badRows, row)
	}
}

// write puts everything in order and makes verwacht.json.
func (l *ledger) write(f *folder) error {
	slices.SortStableFunc(l.signals, compareSignals)
	slices.SortStableFunc(l.quiet, func(a, b Quiet) int {
		return cmp.Or(cmp.Compare(a.School, b.School), compareNumbers(a.Pupil, b.Pupil))
	})
	slices.Sort(l.forms)
	byPlace := func(a, b BadRow) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Sheet, b.Sheet), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Kind, b.Kind))
	}
	slices.SortFunc(l.badRows, byPlace)
	slices.SortFunc(l.badFiles, byPlace)
	data, err := json.MarshalIndent(Expected{
		Version: 1, On: On.String(), Schools: l.options.Schools, Pupils: l.options.Pupils, Seed: l.options.Seed, Rows: l.rows,
		Signals: list(l.signals), Quiet: list(l.quiet), Forms: list(l.forms), BadRows: list(l.badRows), BadFiles: list(l.badFiles),
	}, "", " ")
	if err != nil {
		return fmt.Errorf("invent: writing verwacht.json: %w", err)
	}
	f.put("verwacht.json", append(data, '\n'), nil)
	return f.err
}

// list makes JSON write an empty list as [] and not as null.
func list[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}

func compareSignals(a, b Signal) int {
	return cmp.Or(cmp.Compare(a.School, b.School), compareNumbers(a.Pupil, b.Pupil), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.From, b.From))
}

func compareNumbers(a, b string) int {
	m, _ := strconv.Atoi(a)
	n, _ := strconv.Atoi(b)
	return cmp.Compare(m, n)
}
