package read

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// bookOf reads a workbook without problems, as csvOf does.
func bookOf(t testing.TB, book []byte) string {
	t.Helper()
	in, problems := readOne(t, "lijst.xlsx", string(book))
	if len(problems) > 0 {
		t.Fatalf("problems: %v", problems)
	}
	return text(rows(t, in.Sheets[0]))
}

func TestDatesComeAsSerialNumbers(t *testing.T) {
	day := time.Date(2026, 8, 31, 0, 0, 0, 0, time.UTC)
	book := newBook(t, [][]any{{day, day.Add(8*time.Hour + 30*time.Minute)}})
	if got := bookOf(t, book); !strings.HasPrefix(got, "1: 46265|46265.354") {
		t.Error(got)
	}
}

func TestTheEpochOf1904IsTold(t *testing.T) {
	for _, old := range []bool{true, false} {
		book := saved(t, func(f *excelize.File) {
			check(t, f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &old}))
			check(t, f.SetCellInt("Verzuim", "A1", 44803))
		})
		in, _ := readOne(t, "a.xlsx", string(book))
		if in.Sheets[0].Epoch1904 != old || text(rows(t, in.Sheets[0])) != "1: 44803\n" {
			t.Error(in.Sheets[0])
		}
	}
}

func TestValuesAreThoseThatTheFileStores(t *testing.T) {
	book := withSheet(t, `<sheetData><row r="2"><c r="A2"><v>248109.0</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c>`+
		`<c r="D2" t="str"><f>A1</f><v>uit</v></c><c r="E2"><f>1+1</f><v>2</v></c><c r="F2" t="s"><v>0</v></c>`+
		`<c r="G2" t="inlineStr"><is><r><t>in </t></r><r><t>lijn</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>`+
		`<c r="H2" t="str"><f>""</f><v></v></c><c r="I2" t="str"><v>a_x000D_b</v></c><c r="J2" t="d"><v>2026-08-31</v></c></row></sheetData>`)
	if got := bookOf(t, book); got != "2: 248109.0|1|#N/A|uit|2|tekst|in lijn||a⏎b|2026-08-31\n" {
		t.Error(got)
	}
}

func TestRowsAndCellsWithoutAPlaceFollowTheLast(t *testing.T) {
	book := withSheet(t, `<sheetData><row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row>`+
		`<row r="4"><c><v>4</v></c></row><row/><row><c/><c><v>5</v></c></row></sheetData>`)
	if got := bookOf(t, book); got != "1: 1||2|3\n4: 4\n6: |5\n" {
		t.Error(got)
	}
}

func TestEmptyRowsKeepTheirNumberAndEmptyCellsAtTheEndGo(t *testing.T) {
	book := newBook(t, [][]any{{"a", "b", " "}, {}, {nil, "", " \u00a0"}, {1, nil, 2, "", nil}})
	if got := bookOf(t, book); got != "1: a|b\n4: 1||2\n" {
		t.Error(got)
	}
}

func TestAFormulaWithoutOutcomeIsNoEmptyCell(t *testing.T) {
	book := withSheet(t, `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><f>A1</f></c><c r="C2"><f>A1</f><v></v></c><c r="D2"><v>4</v></c></row></sheetData>`)
	in, problems := readOne(t, "a.xlsx", string(book))
	if codes(problems) != "P120@2" || !strings.Contains(problems[0].Text, "2 cellen") || !strings.Contains(problems[0].Text, "B2") {
		t.Error(problems)
	}
	if got := text(rows(t, in.Sheets[0])); got != "1: 1\n2: |"+NoValue+"|"+NoValue+"|4\n" {
		t.Error(got)
	}
}

func TestHiddenSheetsAreNotReadAndHiddenRowsAre(t *testing.T) {
	book := saved(t, func(f *excelize.File) {
		for _, name := range []string{"Verborgen", "Leeg", "Leeg verborgen"} {
			_, err := f.NewSheet(name)
			check(t, err)
		}
		for row := 1; row <= 4; row++ {
			check(t, f.SetCellInt("Verzuim", position{row, 1}.name(), int64(row)))
			check(t, f.SetCellInt("Verborgen", position{row, 1}.name(), int64(row)))
		}
		check(t, f.SetRowVisible("Verzuim", 3, false))
		check(t, f.SetRowVisible("Verzuim", 8, false)) // empty: nothing to say
		check(t, f.SetSheetVisible("Verborgen", false))
		check(t, f.SetSheetVisible("Leeg verborgen", false))
	})
	in, problems := readOne(t, "a.xlsx", string(book))
	if codes(problems) != "P118 P119" || problems[0].Ref.Sheet != "Verborgen" || problems[1].Ref.Sheet != "Verzuim" {
		t.Error(problems)
	}
	if len(in.Sheets) != 1 || text(rows(t, in.Sheets[0])) != "1: 1\n2: 2\n3: 3\n4: 4\n" {
		t.Error(in.Sheets)
	}
}

func TestMergesOverRowsAreAQuestionAndThoseOfATitleAreNot(t *testing.T) {
	for merge, code := range map[string]string{"A1:F1": "", "A2:A5": "P121"} {
		book := saved(t, func(f *excelize.File) {
			from, to, _ := strings.Cut(merge, ":")
			check(t, f.SetCellInt("Verzuim", from, 1))
			check(t, f.MergeCell("Verzuim", from, to))
		})
		if _, problems := readOne(t, "a.xlsx", string(book)); codes(problems) != code {
			t.Errorf("%s: %v", merge, problems)
		}
	}
}

func TestSheetsComeInTheOrderOfTheWorkbook(t *testing.T) {
	book := saved(t, func(f *excelize.File) {
		for _, name := range []string{"Verzuim", "Codes", "Aan de slag & meer"} {
			_, err := f.NewSheet(name)
			check(t, err)
			check(t, f.SetCellStr(name, "A1", name))
		}
		check(t, f.MoveSheet("Aan de slag & meer", "Verzuim"))
	})
	in, problems := readOne(t, "Lijst.XLSM", string(book))
	got := ""
	for _, sheet := range in.Sheets {
		got += sheet.Name + " = " + text(rows(t, sheet))
	}
	if got != "Aan de slag & meer = 1: Aan de slag & meer\nVerzuim = 1: Verzuim\nCodes = 1: Codes\n" || len(problems) > 0 {
		t.Error(got, problems)
	}
}

func TestAWorkbookNamedCSVIsReadAsAWorkbook(t *testing.T) {
	in, problems := readOne(t, "lijst.csv", string(newBook(t, [][]any{{"a", "b"}})))
	if len(problems) > 0 || text(rows(t, in.Sheets[0])) != "1: a|b\n" {
		t.Error(problems)
	}
}

func TestAWorkbookWithNothingInItIsSaid(t *testing.T) {
	if _, problems := readOne(t, "a.xlsx", string(newBook(t, nil))); codes(problems) != "P123" {
		t.Error(problems)
	}
}

func TestAProtectedWorkbookIsKnownByItsInside(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	b, err := f.WriteToBuffer()
	check(t, err)
	locked, err := excelize.Encrypt(b.Bytes(), &excelize.Options{Password: "wachtwoord"})
	check(t, err)
	if _, problems := readOne(t, "a.xlsx", string(locked)); codes(problems) != "P112" {
		t.Error(problems)
	}
}

func TestSheetsWithOddNamesAreRead(t *testing.T) {
	book := saved(t, func(f *excelize.File) {
		for _, name := range []string{"Codes", "Derde"} {
			_, err := f.NewSheet(name)
			check(t, err)
			check(t, f.SetCellStr(name, "A1", name))
		}
		check(t, f.SetCellStr("Verzuim", "A1", "a"))
	})
	for name, want := range map[string]string{
		"Verzuim van augustus tot en met oktober": "Verzuim van augustus tot en met oktober, Codes, Derde", "'[a]:b/c?*'": "'[a]:b/c?*', Codes, Derde",
		"codes": "codes, Codes (2), Derde", "": "blad 1, Codes, Derde",
	} {
		odd := edited(t, book, func(_ string, part []byte) []byte {
			return bytes.ReplaceAll(part, []byte(`name="Verzuim"`), []byte(`name="`+name+`"`))
		})
		in, problems := readOne(t, "a.xlsx", string(odd))
		var got []string
		for _, sheet := range in.Sheets {
			got = append(got, sheet.Name)
		}
		if len(problems) > 0 || strings.Join(got, ", ") != want || text(rows(t, in.Sheets[0])) != "1: a\n" {
			t.Errorf("%q: %q %v", name, got, problems)
		}
	}
}

func TestHiddenColumnsAreReadAndSaid(t *testing.T) {
	book := saved(t, func(f *excelize.File) {
		for column := 1; column <= 4; column++ {
			check(t, f.SetCellInt("Verzuim", position{1, column}.name(), int64(column)))
		}
		check(t, f.SetColVisible("Verzuim", "B:C", false))
		check(t, f.SetColVisible("Verzuim", "F", false)) // empty: nothing to say
	})
	in, problems := readOne(t, "a.xlsx", string(book))
	if codes(problems) != "P142" || !strings.Contains(problems[0].Text, "2 kolommen") || !strings.Contains(problems[0].Text, "(B, C)") {
		t.Error(problems)
	}
	if text(rows(t, in.Sheets[0])) != "1: 1|2|3|4\n" {
		t.Error(in.Sheets)
	}
}
