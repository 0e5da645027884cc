package read

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// LibreOffice makes an .ods of a workbook, of which we read the same cells.
func TestWhatLibreOfficeMakesOfAWorkbookHasTheSameCells(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed")
	}
	dir := t.TempDir()
	book := saved(t, officeBook(t))
	check(t, os.WriteFile(filepath.Join(dir, "a.xlsx"), book, 0o600))
	out, err := exec.CommandContext(t.Context(), office, "-env:UserInstallation=file://"+dir+"/office", "--headless", "--convert-to", "ods", "--outdir", dir, filepath.Join(dir, "a.xlsx")).CombinedOutput()
	if err != nil {
		t.Skipf("LibreOffice does not run here: %v\n%s", err, out)
	}
	converted, err := os.ReadFile(filepath.Join(dir, "a.ods"))
	check(t, err)
	ours, _ := readOne(t, "a.xlsx", string(book))
	theirs, problems := readOne(t, "a.ods", string(converted))
	if len(problems) != 3 { // the hidden row, the hidden sheet, the merge
		t.Error(problems)
	}
	if len(ours.Sheets) != len(theirs.Sheets) || len(ours.Sheets) != 2 {
		t.Fatal(len(ours.Sheets), len(theirs.Sheets))
	}
	for i := range ours.Sheets {
		want, got := comparable(t, ours.Sheets[i]), comparable(t, theirs.Sheets[i])
		if want != got {
			t.Errorf("%s:\n%swant\n%s", ours.Sheets[i].Name, got, want)
		}
	}
}

func officeBook(t *testing.T) func(f *excelize.File) {
	return func(f *excelize.File) {
		day, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		check(t, err)
		table := [][]any{{"Leerlingnummer", "Naam", "Datum", "Lesuur", "Code", "Opmerking"}, {}, {"0012", "Zoë  van 't Veld", 46265, 3, "AO", "regel\ntwee"}}
		for i := range 2000 {
			table = append(table, []any{1000 + i, "naam", 46265 + i%200, i % 7, "Z", nil, 0.5 + float64(i)})
		}
		for i, row := range table {
			check(t, f.SetSheetRow("Verzuim", "A"+strconv.Itoa(i+1), &row))
		}
		check(t, f.SetCellStyle("Verzuim", "C3", "C2003", day))
		check(t, f.SetCellBool("Verzuim", "H3", true))
		check(t, f.SetRowVisible("Verzuim", 7, false))
		check(t, f.MergeCell("Verzuim", "E4", "E5"))
		check(t, f.AddComment("Verzuim", excelize.Comment{Cell: "B3", Author: "x", Text: "geen waarde"}))
		for _, name := range []string{"Codes", "Weg"} {
			_, err := f.NewSheet(name)
			check(t, err)
			check(t, f.SetCellStr(name, "C4", name))
		}
		check(t, f.SetSheetVisible("Weg", false))
	}
}

// comparable writes the rows of a sheet, dates as serials.
func comparable(t *testing.T, sheet Sheet) string {
	t.Helper()
	all := rows(t, sheet)
	for _, row := range all {
		for i, kind := range row.Kinds {
			if kind == DateText {
				row.Cells[i] = strconv.Itoa(serialOf(t, row.Cells[i]))
			}
		}
	}
	return strings.ReplaceAll(text(all), ".0|", "|")
}

func serialOf(t *testing.T, iso string) int {
	t.Helper()
	day, err := time.Parse(time.DateOnly, iso)
	check(t, err)
	return int(day.Sub(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)).Hours() / 24)
}
