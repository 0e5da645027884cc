package reports

import (
	"fmt"
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// longFacts are facts in which every text that a school can write is this one.
func longFacts(t *testing.T, text string) Facts {
	p := fullCase
	c := p.cases[0]
	for _, field := range []*string{
		&c.Number, &c.SchoolPath, &c.Leerplichtambtenaar, &c.Region, &c.Reason, &c.Problem, &c.Partners, &c.SupportAgreements,
		&c.MDOAgreements, &c.Regie, &c.ReturnBy, &c.ParentsExpected, &c.Name, &c.ClosedBecause,
	} {
		*field = text
	}
	p.pupil.FirstName, p.pupil.LastName, p.pupil.Municipality, p.class = text, text, text, "3"+text
	p.cases = []attendance.Case{c}
	f := testFacts(t, p)
	f.Settings.RMC.Name, f.Settings.RMC.Agreements = "volledig", "tekst"
	school := f.Data.Schools[0]
	school.Name, school.Municipality, school.CareCoordinator, school.Email = text, text, text, text
	for i := range f.Figures.Schools {
		f.Figures.Schools[i].Name = text
	}
	for i := range 300 {
		f.Data.Deliveries[0].Files = append(f.Data.Deliveries[0].Files, fmt.Sprintf("%d %s.csv", i, text))
	}
	f.Data.UnknownCodes = []attendance.UnknownCode{{School: school.Code, Code: text}}
	f.Problems = []problem.Problem{{Code: "P101", Severity: problem.Fault, Ref: attendance.Ref{File: f.Data.Deliveries[0].Files[2], Sheet: text, Row: 3}, Column: text, Text: text}}
	for i := range f.Signals {
		f.Signals[i].Text, f.Signals[i].Class = text, text
	}
	return f
}

func TestTextsOfAnyLengthGiveEveryWorkbook(t *testing.T) {
	for _, text := range []string{strings.Repeat("lang woord ", 3_000), strings.Repeat("W", 4_000), strings.Repeat("regel\n", 200)} {
		f := longFacts(t, text)
		if n := len(printFiles(t, All(f), `\.(xlsx|html|csv|json)$`)); n < len(f.Data.Schools)+4 {
			t.Errorf("%d files", n)
		}
	}
}

func TestEachFileOfASchoolStandsOnARowOfItsOwn(t *testing.T) {
	f := testFacts(t)
	for i := range 30 {
		f.Data.Deliveries[0].Files = append(f.Data.Deliveries[0].Files, fmt.Sprintf("2026-10/deel-%02d.csv", i))
	}
	rows := sheetRows(t, schoolFile(t, f, "91AA00"), "Overzicht")
	if row := rowWith(rows, "2026-10/deel-29.csv"); row == nil || row[0] != "" {
		t.Errorf("got %q", row)
	}
}

func TestEvidenceOfManyLooseRowsStandsOnSeveralLines(t *testing.T) {
	f := testFacts(t, newPupil)
	for i := range f.Signals {
		if f.Signals[i].Pupil.Number != "3001" || f.Signals[i].Rule != "VZ03" {
			continue
		}
		f.Signals[i].Evidence = nil
		for row := range 200 {
			f.Signals[i].Evidence = append(f.Signals[i].Evidence, attendance.Ref{File: "op datum.csv", Row: 10 + 300*row})
		}
	}
	lines, counted := 0, 0
	for _, row := range sheetRows(t, schoolFile(t, f, "92BB00"), "Bewijs") {
		if len(row) > 8 && row[5] == "op datum.csv" {
			var n int
			fmt.Sscan(row[7], &n)
			lines, counted = lines+1, counted+n
		}
	}
	if lines != 20 || counted != 200 {
		t.Errorf("%d lines with %d rows", lines, counted)
	}
}
