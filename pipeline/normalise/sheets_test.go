package normalise

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// sheet makes a sheet of text, one row a line and ";" between the cells. A path
// that begins with "1/" or "2/" lies in the first or second delivery; what
// follows a "#" is the name of the sheet in its workbook.
func sheet(path, text string) read.Sheet {
	file, name, _ := strings.Cut(path, "#")
	s := read.Sheet{File: file, Name: name}
	if len(file) > 1 && file[1] == '/' {
		s.Delivery = int(file[0] - '0')
	}
	s.Rows = func(yield func(read.Row, error) bool) {
		for i, line := range strings.Split(strings.Trim(text, "\n"), "\n") {
			if line = strings.TrimRight(line, ";"); line == "" {
				continue
			}
			if !yield(read.Row{N: i + 1, Cells: strings.Split(line, ";")}, nil) {
				return
			}
		}
	}
	return s
}

// on is the peildatum of the tests, in a school year that has begun on 24 August.
var on = attendance.MustDate("2026-10-31")

var options = Options{
	On: on, HolidayRegion: attendance.Noord, Free: attendance.FreeDays{GoedeVrijdag: true, Bevrijdingsdag: true},
	Ages: attendance.DefaultAgeLimits, RefuseAbove: 0.5,
}

// schoolsSheet and pupilsSheet are what most tests begin with: two locations of
// one BRIN and one of another, with three pupils.
var (
	schoolsSheet = sheet("scholen.csv", `
BRIN;Vestiging;Naam;Gemeente;Onderwijssoort;Vakantieregio
01AB;00;Testschool;Haarlem;vo;Noord
01AB;01;Testschool Noord;Zandvoort;vo;Noord
02CD;00;Proefschool;Heemstede;vso;Noord`)
	pupilsSheet = sheet("leerlingen.csv", `
BRIN;Vestiging;Leerlingnummer;Achternaam;Geboortedatum;Klas
01AB;00;1001;Voorbeeld;1-3-2012;3A
01AB;01;1002;Verzonnen;2-3-2012;3B
02CD;00;1001;Bedacht;3-3-2012;3C`)
)

// outcome is what Take gives.
type outcome struct {
	t        *testing.T
	data     attendance.Dataset
	problems []problem.Problem
}

// take normalises sheets.
func take(t *testing.T, sheets ...read.Sheet) outcome {
	t.Helper()
	return takeWith(t, options, sheets...)
}

func takeWith(t *testing.T, opt Options, sheets ...read.Sheet) outcome {
	t.Helper()
	taken, err := Take(context.Background(), read.Input{Sheets: sheets}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return outcome{t, taken.Data, taken.Problems}
}

// takeRows normalises the base sheets and one sheet more.
func takeRows(t *testing.T, path, text string) outcome {
	t.Helper()
	return take(t, schoolsSheet, pupilsSheet, sheet(path, text))
}

// told are the problems as "P233 file:row Column".
func (o outcome) told() []string {
	lines := []string{}
	for _, p := range o.problems {
		place := p.Ref.File
		if p.Ref.Sheet != "" {
			place += "#" + p.Ref.Sheet
		}
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %s:%d %s", p.Code, place, p.Ref.Row, p.Column)))
	}
	return lines
}

// tells checks that these are all the problems there are.
func (o outcome) tells(want ...string) {
	o.t.Helper()
	if diff := cmp.Diff(append([]string{}, want...), o.told()); diff != "" {
		o.t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// absences are all absences, as "pupil at school: what".
func (o outcome) absences() []string {
	lines := []string{}
	for i, rows := range o.data.Absences {
		for _, a := range rows {
			lines = append(lines, fmt.Sprintf("%s %s %s", a.School, o.data.Dossiers[i].Pupil.ID.Number, describe(a)))
		}
	}
	return lines
}

// describe is an absence in one line: its days, what part of them, its category.
func describe(a attendance.Absence) string {
	var b strings.Builder
	b.WriteString(a.From.String())
	if a.To != a.From {
		b.WriteString(" t/m " + a.To.String())
	}
	if a.Open {
		b.WriteString(" en verder")
	}
	for _, part := range []struct {
		name string
		n    int
	}{{"van lesuur", int(a.FirstLesson)}, {"tot lesuur", int(a.LastLesson)}, {"minuten", int(a.Minutes)}, {"begin", int(a.Begin)}, {"eind", int(a.End)}} {
		if part.n >= 0 {
			fmt.Fprintf(&b, " %s %d", part.name, part.n)
		}
	}
	if a.Part != attendance.NoPart {
		fmt.Fprintf(&b, " dagdeel %d", a.Part)
	}
	return b.String() + " " + a.Category.String()
}

func (o outcome) hasAbsences(want ...string) {
	o.t.Helper()
	if diff := cmp.Diff(append([]string{}, want...), o.absences()); diff != "" {
		o.t.Errorf("absences (-want +got):\n%s", diff)
	}
}

// dossier finds the dossier of a pupil.
func (o outcome) dossier(brin, number string) *attendance.Dossier {
	o.t.Helper()
	i := slices.IndexFunc(o.data.Dossiers, func(d *attendance.Dossier) bool {
		return d.Pupil.ID == attendance.PupilID{BRIN: brin, Number: number}
	})
	if i < 0 {
		o.t.Fatalf("no dossier of %s %s", brin, number)
	}
	return o.data.Dossiers[i]
}

// delivery finds what a school delivered.
func (o outcome) delivery(code attendance.SchoolCode) attendance.Delivery {
	o.t.Helper()
	for _, d := range o.data.Deliveries {
		if d.School == code {
			return d
		}
	}
	o.t.Fatalf("no delivery of %s", code)
	return attendance.Delivery{}
}

// periods writes a coverage as "from..to from..to".
func periods(c attendance.Coverage) string {
	var parts []string
	for _, p := range c.Periods() {
		parts = append(parts, p.From.String()+".."+p.To.String())
	}
	return strings.Join(parts, " ")
}

func equal[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}
