package normalise

import (
	"slices"
	"strings"
	"testing"

	"verzuimrapport/pipeline/read"
)

// eduarteGood are rows as Eduarte writes them.
const eduarteGood = "1001;2026-09-01;08:30;2026-09-01;15:00;1;1;ziek;\n1001;2026-09-02;08:30;2026-09-02;15:00;1;1;ziek;\n1001;2026-09-03;08:30;2026-09-03;15:00;1;1;ziek;\n"

func TestABadRowDoesNotHideALayoutWithoutHeader(t *testing.T) {
	opt := options
	opt.RefuseAbove = 1
	for _, c := range []struct{ name, text, told string }{
		{"the first row", "1001;2026-09-35;08:30;2026-09-35;15:00;1;2;ziek;opm\n" + eduarteGood, "P233 02CD00.csv:1 Begindatum"},
		{"a field too many", eduarteGood + "1001;2026-09-04;08:30;2026-09-04;15:00;1;1;ziek;een;twee\n", "P214 02CD00.csv:4"},
		{"the first row has a field too many", "1001;2026-09-04;08:30;2026-09-04;15:00;1;1;ziek;een;twee\n" + eduarteGood, "P214 02CD00.csv:1"},
		{"two of a short file", "1001;2026-09-01;08:30;2026-09-01;15:00;1;6;ziek;\n1001;2026-09-35;08:30;2026-09-04;15:00;1;2;ziek;opm\n1001;2026-09-02;08:30;;;;;ziek;\n1001;2026-09-03;08:30;2026-09-03;09:20;1;1;ziek;\n1001;2026-09-09;;2026-09-09;;abc;6;ziek;\n", "P237 02CD00.csv:5 Lesuur van"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := takeWith(t, opt, schoolsSheet, pupilsSheet, sheet("02CD00.csv", c.text))
			if told := o.told(); !slices.Contains(told, c.told) {
				t.Errorf("%q", told)
			}
			equal(t, "rows that are used", len(o.absences()), 3)
		})
	}
}

func TestOnlyTheFirstRowNeedHaveARemark(t *testing.T) {
	o := takeRows(t, "02CD00.csv", strings.Replace(eduarteGood, "ziek;\n", "ziek;opm\n", 1))
	equal(t, "rows that are used", len(o.absences()), 3)
}

func TestALayoutWithoutHeaderIsKnownInAWorkbookToo(t *testing.T) {
	const d, m = read.DateNumber, read.DateText
	for name, s := range map[string]read.Sheet{
		"texts":   sheet("02CD00.xlsx#B", eduarteGood),
		"serials": kinds(sheet("02CD00.xlsx#B", "1001;46266;0.354166666666667;46266;0.625;1;1;ziek\n"), 1, read.Number, d, d, d, d, read.Number, read.Number, read.Text),
		"days":    kinds(sheet("02CD00.ods#B", "1001;2026-09-01;08:30;2026-09-01;15:00;1;1;ziek\n"), 1, read.Number, m, m, m, m, read.Number, read.Number, read.Text),
	} {
		o := take(t, schoolsSheet, pupilsSheet, sheet("codes.csv", "Code;Categorie\nziek;ziek"), s)
		o.tells()
		if lines := o.absences(); len(lines) == 0 || lines[0] != "02CD00 1001 2026-09-01 van lesuur 1 tot lesuur 1 ziek" {
			t.Errorf("%s: %q", name, lines)
		}
	}
}

func TestAnotherLayoutIsNotTakenForOneWithoutHeader(t *testing.T) {
	const n, d = read.Number, read.DateNumber
	for name, s := range map[string]read.Sheet{
		"a header that nobody knows": sheet("02CD00.csv", "Nr;Dag;Uur;Slot;Klok;Eerste;Laatste;Wat;Waarom\n"+eduarteGood),
		"titles above":               sheet("02CD00.csv", "Overzicht\nOktober\n"+eduarteGood),
		"plain numbers for days":     kinds(sheet("02CD00.xlsx#B", "1001;46266;0.354;46266;0.625;1;1;ziek\n"), 1, n, n, n, n, n, n, n, read.Text),
		"days for numbers":           kinds(sheet("02CD00.xlsx#B", "46266;46266;0.354;46266;0.625;46266;46266;ziek\n"), 1, d, d, d, d, d, d, d, read.Text),
		"half of it something else":  sheet("02CD00.csv", eduarteGood+strings.Repeat("1001;een;twee;drie;vier;vijf;zes;zeven;\n", 4)),
	} {
		if o := take(t, schoolsSheet, pupilsSheet, s); len(o.absences()) > 0 {
			t.Errorf("%s: %q", name, o.absences())
		}
	}
}
