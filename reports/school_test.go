package reports

import (
	"fmt"
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

func schoolFile(t *testing.T, f Facts, code string) []byte {
	t.Helper()
	for _, data := range printFiles(t, schoolWorkbooks(f), `^scholen/`+code) {
		return data
	}
	t.Fatalf("no workbook of school %s", code)
	return nil
}

func TestEverySchoolGetsAWorkbookAlsoOneThatDidNotDeliver(t *testing.T) {
	f := testFacts(t)
	if n := len(schoolWorkbooks(f)); n != len(testSchools) {
		t.Errorf("%d workbooks for %d schools", n, len(testSchools))
	}
	rows := sheetRows(t, schoolFile(t, f, "96FF00"), "Overzicht")
	if rowWith(rows, "Geen verzuim aangeleverd") == nil || rowWith(rows, "onbekend") == nil {
		t.Errorf("the workbook of a school without delivery does not say so: %q", rows)
	}
}

func TestWhatIsToBeReportedStandsByDeadline(t *testing.T) {
	rows := sheetRows(t, schoolFile(t, testFacts(t, fullCase), "91AA00"), "Te melden")
	var states []string
	last := ""
	for _, row := range rows {
		if len(row) < 8 || len(row[3]) != 10 {
			continue
		}
		day := row[3][6:] + row[3][3:5] + row[3][:2]
		if day < last {
			t.Errorf("%s after %s", row[3], last)
		}
		last = day
		states = append(states, row[4])
	}
	all := strings.Join(states, ";")
	if !strings.Contains(all, "niet gemeld") || !strings.HasSuffix(all, "nog binnen termijn") || strings.Contains(all, ";gemeld") {
		t.Errorf("states %s", all)
	}
}

func TestASignalShowsItsFigureAndWhatToDo(t *testing.T) {
	row := rowWith(sheetRows(t, schoolFile(t, testFacts(t, newPupil), "92BB00"), "Signalen"), "Ayşegül Özgür-Wiarda")
	want := []string{"3001", "Ayşegül Özgür-Wiarda", "2C", "VZ01", "", "01-10-2026", "07-10-2026", "30.00", "zeker", "ja", "niet gemeld", "14-10-2026"}
	if len(row) < 14 || strings.Join(row[:12], "|") != strings.Join(want, "|") || !strings.HasPrefix(row[13], "Meld vandaag nog bij DUO") {
		t.Errorf("got %q", row)
	}
}

func TestEvidenceNamesFileAndRows(t *testing.T) {
	row := rowWith(sheetRows(t, schoolFile(t, testFacts(t, newPupil), "92BB00"), "Bewijs"), "3001")
	if len(row) < 9 || row[5] != "2026-10/verzuim-92BB00.csv" || row[8] != "11–13" || row[7] != "3" {
		t.Errorf("got %q", row)
	}
}

func TestRowNumbersAreWrittenAsRuns(t *testing.T) {
	for want, rows := range map[string][]int{"3": {3}, "3–5": {3, 4, 5}, "3, 5–6, 9": {3, 5, 6, 9}, "": nil} {
		var refs []attendance.Ref
		for _, n := range rows {
			refs = append(refs, attendance.Ref{Row: n})
		}
		if got := rowRanges(refs); got != want {
			t.Errorf("%v: %q, want %q", rows, got, want)
		}
	}
}

// A file with rows of two schools: each sees the problems of the file as a whole
// and of its own rows, also those that were not used, and only hears of how many
// rows name no school.
func TestProblemsOfAFileOfSeveralSchoolsAreDivided(t *testing.T) {
	f := testFacts(t)
	shared := "2026-10/alle scholen.csv"
	for i := range 2 {
		f.Data.Deliveries[i].Files = append(f.Data.Deliveries[i].Files, shared)
	}
	for row, school := range map[int]attendance.SchoolCode{0: "", 5: "91AA00", 6: "92BB00", 7: "93CC00", 9: ""} {
		f.Problems = append(f.Problems, problem.Problem{Code: fmt.Sprintf("P9%02d", row), Severity: problem.Fault, Ref: attendance.Ref{File: shared, Row: row}, Text: "Kijk hiernaar.", School: school})
	}
	f.Problems = problem.Sort(f.Problems)
	found := newLookup(f).problemsBySchool()
	for school, want := range map[attendance.SchoolCode]string{"91AA00": "P900 P905 +1", "92BB00": "P900 P906 +1", "93CC00": "P907 +0"} {
		got := ""
		for _, p := range found[school].own {
			got += p.Code + " "
		}
		if got += fmt.Sprintf("+%d", found[school].elsewhere); got != want {
			t.Errorf("%s: %q, want %q", school, got, want)
		}
	}
}

func TestUnknownCodesAreListedAndLongTextsAreNot(t *testing.T) {
	f := testFacts(t)
	one, two := []attendance.Ref{{Row: 1}}, []attendance.Ref{{Row: 2}, {Row: 3}}
	f.Data.UnknownCodes = []attendance.UnknownCode{
		{School: "91AA00", Code: "Jochem is naar oma", Rows: one}, {School: "91AA00", Code: "QX", Rows: two}, {School: "92BB00", Code: "Z", Rows: one},
	}
	var got []string
	for _, c := range newLookup(f).codes["91AA00"] {
		got = append(got, fmt.Sprint(shortCode(c.Code), " ", len(c.Rows)))
	}
	if strings.Join(got, "; ") != "QX 2; (tekst in plaats van een code) 1" {
		t.Errorf("got %q", got)
	}
}
