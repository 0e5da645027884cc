package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// A delivery as a workbook, with dates and numbers as such, a column that the program
// may not have, a formula-like text, and rows of a school that is not known.

// putBook writes a workbook into the input: a sheet of rows with typed cells.
func (r *returnRound) putBook(path, sheet string, rows [][]any) {
	r.Helper()
	book := excelize.NewFile()
	defer book.Close()
	if err := book.SetSheetName("Sheet1", sheet); err != nil {
		r.Fatal(err)
	}
	day := "d-m-yyyy"
	style, err := book.NewStyle(&excelize.Style{CustomNumFmt: &day})
	if err != nil {
		r.Fatal(err)
	}
	for i, row := range rows {
		for j, value := range row {
			cell, _ := excelize.CoordinatesToCellName(j+1, i+1)
			if serial, isDay := value.(serialDay); isDay {
				value = int(serial)
				if err := book.SetCellStyle(sheet, cell, cell, style); err != nil {
					r.Fatal(err)
				}
			}
			if err := book.SetCellValue(sheet, cell, value); err != nil {
				r.Fatal(err)
			}
		}
	}
	if err := book.SaveAs(filepath.Join(r.folder, "invoer", path)); err != nil {
		r.Fatal(err)
	}
}

// serialDay is a day as a spreadsheet keeps it.
type serialDay int

const monday7September = serialDay(46272)

func (r *returnRound) putOneSchool() {
	rows := [][]any{{"Lijst van de verzuimcoördinator"}, {}, {"BRIN", "Vestiging", "Leerlingnummer", "BSN", "Datum", "Lesuur", "Code", "Notitie"}}
	for i := range 8 {
		rows = append(rows, []any{"99AA", "00", "0001001", 111222333, monday7September + serialDay(i%5), 1 + i%7, "O", "=1+1"})
	}
	rows = append(rows, []any{"99AA", "00", "1001", 111222333, "onzin", 1, "O"}, []any{"99AA", "", 1001, 111222333, monday7September + 7, 1, "Q"})
	r.putBook("verzuim.xlsx", "Blad één", rows)
}

func TestCellsComeBackAsWhatTheyWere(t *testing.T) {
	r := newRound(t)
	r.putOneSchool()
	book := r.run("2026-10-31", partlyDelivered).workbook(t, "verzuim.xlsx")
	rows, err := book.GetRows("Blad één", excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	if header := strings.Join(rows[0], "|"); header != "BRIN|Vestiging|Leerlingnummer|Datum|Lesuur|Code|Notitie|Retour probleem|Retour rij|Toelichting" {
		t.Errorf("header %s", header)
	}
	if first := strings.Join(rows[1], "|"); first != "99AA|00|0001001|46272|1|O|=1+1||4" {
		t.Errorf("first row %s", first)
	}
	for cell, want := range map[string]excelize.CellType{"C2": excelize.CellTypeInlineString, "D2": excelize.CellTypeUnset, "E2": excelize.CellTypeUnset, "G2": excelize.CellTypeInlineString} {
		if kind, _ := book.GetCellType("Blad één", cell); kind != want {
			t.Errorf("%s is of type %d", cell, kind)
		}
	}
	if shown, _ := book.GetCellValue("Blad één", "D2"); shown != "7-9-2026" {
		t.Errorf("the date is shown as %s", shown)
	}
	for _, sheet := range book.GetSheetList() {
		all, _ := book.GetRows(sheet)
		if strings.Contains(fmt.Sprint(all), "111222333") {
			t.Errorf("sheet %s holds a burgerservicenummer", sheet)
		}
	}
	comments, err := book.GetComments("Blad één")
	if err != nil || len(comments) < 2 || !slices.ContainsFunc(comments, func(c excelize.Comment) bool {
		return c.Cell == "D10" && strings.Contains(fmt.Sprint(c.Paragraph[0].Text), "P233")
	}) {
		t.Errorf("comments %v %v", comments, err)
	}
}

func TestAWorkbookComesBackCorrected(t *testing.T) {
	r := newRound(t)
	r.putOneSchool()
	first := r.run("2026-10-31", partlyDelivered)
	book := first.workbook(t, "verzuim.xlsx")
	edit(t, book, "Blad één", "Retour probleem", "P233", "Datum", "15-9-2026")
	edit(t, book, "Blad één", "Retour probleem", "P307", "Code", "O")
	edit(t, book, "Wat te doen", "Code", "P205", "Toelichting", "Hoeft niet.")
	r.sendBack(book, "terug van school.xlsx")
	if second := r.run("2026-10-31", allDelivered); len(second.Problems) > 0 || second.Deliveries[0].Rijen != first.Deliveries[0].Rijen {
		t.Errorf("problems %v, %+v, first %+v", second.Problems, second.Deliveries, first.Deliveries)
	}
}

func TestASchoolSeesItsOwnRowsOnlyAndOthersStayAsDelivered(t *testing.T) {
	r := newRound(t)
	r.put("scholen2.csv", strings.ReplaceAll(roundSchools, "99AA;00", "99BB;00"))
	r.put("leerlingen2.csv", strings.ReplaceAll(roundPupils, "99AA;00", "99BB;00"))
	r.put("alles.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n99AA;00;1001;31-13-2026;O\n99BB;00;1001;1-9-2026;O\n99AA;00;1001;2-9-2026;O\n99CC;00;1;2-9-2026;O\n99BB;00;1001;3-9-2026;Z\n99BB;00;1001;4-9-2026;O\n99BB;00;1001;7-9-2026;O\n")
	first := r.run("2026-10-31", partlyDelivered)
	book := first.workbookOf(t, "99AA00", "Gegevens", "P233")
	rows, _ := book.GetRows("Gegevens")
	if len(rows) != 3 || strings.Contains(strings.Join(slices.Concat(rows...), " "), "99BB") {
		t.Errorf("rows %q", rows)
	}
	edit(t, book, "Gegevens", "Retour probleem", "P233", "Datum", "31-8-2026")
	r.sendBack(book, "terug.xlsx")
	second := r.run("2026-10-31", partlyDelivered)
	used := func(f roundFacts) (n int) {
		for _, d := range f.Deliveries {
			n += d.Gebruikt
		}
		return n
	}
	if slices.Contains(second.codes(), "P233") || used(second) != used(first)+1 {
		t.Errorf("problems %v, %+v, first %+v", second.Problems, second.Deliveries, first.Deliveries)
	}
}

func TestWhateverASchoolDoesToTheWorkbookIsToldAndNeverCostsTheRest(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*excelize.File) error
		tells string
	}{
		"Herkomst is gone": {func(b *excelize.File) error { return b.DeleteSheet("Herkomst") }, "P503"},
		"Herkomst is changed": {func(b *excelize.File) error {
			edit(t, b, "Herkomst", "Herkomst retourwerkmap", "SHA-256", "Waarde", "weg")
			return nil
		}, "P503"},
		"the rows are gone":       {func(b *excelize.File) error { return b.DeleteSheet("Blad één") }, "P506"},
		"the sheet is renamed":    {func(b *excelize.File) error { return b.SetSheetName("Blad één", "september") }, ""},
		"our columns are deleted": {func(b *excelize.File) error { return removeColumns(b, "J", "I", "H") }, "P507"},
		"Wat te doen is gone":     {func(b *excelize.File) error { return b.DeleteSheet("Wat te doen") }, ""},
		"a row is added": {func(b *excelize.File) error {
			return b.SetSheetRow("Blad één", "A12", &[]any{"99AA", "00", "1001", 46280, 2, "O"})
		}, ""},
		"rows are filtered away": {func(b *excelize.File) error { return b.SetRowVisible("Blad één", 3, false) }, ""},
		"rows stand above":       {func(b *excelize.File) error { return b.InsertRows("Blad één", 1, 2) }, ""},
		"a column is put first":  {func(b *excelize.File) error { return b.InsertCols("Blad één", "A", 1) }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRound(t)
			r.putOneSchool()
			first := r.run("2026-10-31", partlyDelivered)
			book := first.workbook(t, "verzuim.xlsx")
			if err := c.spoil(book); err != nil {
				t.Fatal(err)
			}
			r.sendBack(book, "terug.xlsx")
			second := r.run("2026-10-31", partlyDelivered)
			if c.tells != "" && !slices.Contains(second.codes(), c.tells) {
				t.Errorf("problems %v", second.Problems)
			}
			if c.tells == "" && strings.Join(second.codes(), " ") != "P205 P233 P307" {
				t.Errorf("problems %v, first %v", second.codes(), first.codes())
			}
			if second.Deliveries[0].Gebruikt < first.Deliveries[0].Gebruikt {
				t.Errorf("%+v, first %+v", second.Deliveries[0], first.Deliveries[0])
			}
		})
	}
}

func removeColumns(book *excelize.File, columns ...string) error {
	for _, column := range columns {
		if err := book.RemoveCol("Blad één", column); err != nil {
			return err
		}
	}
	return nil
}
