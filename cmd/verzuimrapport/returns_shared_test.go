package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// Files with rows of more than one school, or of nobody.

// workbookOf opens the return workbook of a school in which a sheet has a problem.
func (f roundFacts) workbookOf(t *testing.T, school, sheet, code string) *excelize.File {
	t.Helper()
	paths, _ := filepath.Glob(filepath.Join(f.folder, "scholen", school, "retour-*.xlsx"))
	for _, path := range paths {
		book, err := excelize.OpenFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if rows, err := book.GetRows(sheet); err == nil && strings.Contains(strings.Join(slices.Concat(rows...), " "), code) {
			return book
		}
	}
	t.Fatalf("no return workbook of %s with %s on %s among %q", school, code, sheet, paths)
	return nil
}

// text is all that a workbook says, comments and properties too.
func bookText(t *testing.T, book *excelize.File) string {
	t.Helper()
	var all []string
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		all = append(append(all, sheet), slices.Concat(rows...)...)
		comments, err := book.GetComments(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range comments {
			all = append(all, c.Text)
			for _, run := range c.Paragraph {
				all = append(all, run.Text)
			}
		}
	}
	return strings.Join(all, "\n")
}

// used counts the rows that were used.
func (f roundFacts) used() (n int) {
	for _, d := range f.Deliveries {
		n += d.Gebruikt
	}
	return n
}

// newSharedRound has two schools, 99AA00 and 99BB00.
func newSharedRound(t *testing.T) *returnRound {
	r := newRound(t)
	r.put("scholen2.csv", strings.ReplaceAll(roundSchools, "99AA;00", "99BB;00"))
	r.put("leerlingen2.csv", strings.ReplaceAll(roundPupils, "99AA;00", "99BB;00"))
	r.put("codes2.csv", strings.ReplaceAll(roundCodes, "99AA", "99BB"))
	return r
}

func TestRowsThatNameNoKnownSchoolGoToNoSchool(t *testing.T) {
	for name, school := range map[string]string{
		"a school that nobody knows": "99ZZ;00", "a letter for a digit": "O1AB;00", "the name of a school": "Alfa College;", "none": ";", "half": "99AA;",
	} {
		r := newSharedRound(t)
		good := "99BB;00;1001;Testa;31-8-2026;1;O\n99BB;00;1001;Testa;31-13-2026;1;O\n99BB;00;1001;Testa;1-9-2026;1;O\n99BB;00;1001;Testa;2-9-2026;1;O\n"
		r.put("v.csv", "BRIN;Vestiging;Leerlingnummer;Naam;Datum;Lesuur;Code\n"+good+school+";1002;Vreemdeling;3-9-2026;1;O\n")
		first := r.run("2026-10-31", partlyDelivered)
		book := first.workbookOf(t, "99BB00", "Gegevens", "P233")
		if text := bookText(t, book); strings.Contains(text, "Vreemdeling") || !strings.Contains(text, "Testa") {
			t.Errorf("%s: the other's row stands in the workbook", name)
		}
	}
}

func TestARowThatNamesAnotherSchoolIsNotTakenFromAReturnWorkbook(t *testing.T) {
	r := newSharedRound(t)
	r.put("v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n99AA;00;1001;31-13-2026;1;O\n99AA;00;1001;1-9-2026;1;O\n99AA;00;1001;2-9-2026;1;O\n")
	first := r.run("2026-10-31", partlyDelivered)
	book := first.workbookOf(t, "99AA00", "Gegevens", "P233")
	edit(t, book, "Gegevens", "Retour probleem", "P233", "Datum", "3-9-2026")
	edit(t, book, "Gegevens", "Datum", "1-9-2026", "BRIN", "99BB")
	r.sendBack(book, "terug.xlsx")
	second := r.run("2026-10-31", partlyDelivered)
	if !slices.Contains(second.codes(), "P508") || second.used() != first.used() { // one corrected, one lost
		t.Errorf("problems %v, %d rows used, first %d", second.codes(), second.used(), first.used())
	}
}

func TestAReturnWorkbookNeverCostsTheRowsOfAnotherSchool(t *testing.T) {
	r := newSharedRound(t)
	text := "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n99BB;00;1001;31-8-2026;1;O\n99BB;00;1001;31-13-2026;2;O\n99BB;00;1001;31-13-2026;3;O\n99AA;00;1001;31-13-2026;3;O\n"
	for _, day := range []string{"31-8", "1-9", "2-9", "3-9", "4-9"} {
		text += "99AA;00;1001;" + day + "-2026;1;O\n"
	}
	r.put("v.csv", text)
	first := r.run("2026-10-31", partlyDelivered)
	for _, school := range []string{"99AA00", "99BB00"} { // unchanged: of 99BB00 two rows of three are fout
		r.sendBack(first.workbookOf(t, school, "Gegevens", "P233"), "terug "+school+".xlsx")
		if back := r.run("2026-10-31", partlyDelivered); slices.Contains(back.codes(), "P217") || back.used() != first.used() {
			t.Errorf("%s: problems %v, %d rows used, first %d", school, back.codes(), back.used(), first.used())
		}
	}
}

func TestOfAFileOfTwoSchoolsASchoolSeesNoNamesThatMayBeTheOthers(t *testing.T) {
	r := newSharedRound(t)
	rows := [][]any{{"BRIN", "Vestiging", "Leerlingnummer", "Datum", "Lesuur", "Code", "Klas", "Bedachta Anders"}}
	for _, school := range []string{"99AA", "99BB"} {
		for _, day := range []string{"31-13-2026", "31-8-2026", "1-9-2026"} {
			rows = append(rows, []any{school, "00", "1001", day, 1, "O", "1a", "x"})
		}
	}
	r.putBook("lijst van Bedachta.xlsx", "Bedachta", rows)
	first := r.run("2026-10-31", partlyDelivered)
	book := first.workbookOf(t, "99AA00", "Gegevens", "P233")
	text := bookText(t, book)
	if strings.Contains(text, "Bedachta") || !strings.Contains(text, "kolom H") || !strings.Contains(text, "Klas") {
		t.Errorf("the workbook says %q", text)
	}
	edit(t, book, "Gegevens", "Retour probleem", "P233", "Datum", "2-9-2026")
	r.sendBack(book, "terug.xlsx")
	if second := r.run("2026-10-31", partlyDelivered); second.used() != first.used()+1 {
		t.Errorf("%d rows used, first %d: %v", second.used(), first.used(), second.Problems)
	}
	r.putBook("lijst van Bedachta.xlsx", "Bedachta", rows[:6])
	if third := r.run("2026-10-31", partlyDelivered); !slices.Contains(third.codes(), "P501") {
		t.Errorf("the file was changed since: %v", third.codes())
	}
}

func TestADateThatCostsTheWholeSheetIsMarkedAndEverySchoolIsToldOfItsRows(t *testing.T) {
	r := newSharedRound(t)
	r.put("v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n99AA;00;1001;31-8-2026;1;O\n99AA;00;1001;9-13-2026;1;O\n99BB;00;1001;1-9-2026;1;O\n")
	first := r.run("2026-10-31", partlyDelivered)
	for school, marked := range map[string]string{"99AA00": "P210 Datum", "99BB00": ""} {
		book := first.workbookOf(t, school, "Wat te doen", "P210")
		rows, err := book.GetRows("Gegevens")
		if err != nil {
			t.Fatal(err)
		}
		if last := rows[len(rows)-1]; last[len(last)-2] != marked && marked != "" || marked == "" && strings.Contains(strings.Join(slices.Concat(rows...), " "), "P210") {
			t.Errorf("%s: %q", school, rows)
		}
		if marked == "" {
			continue
		}
		edit(t, book, "Gegevens", "Retour probleem", "P210", "Datum", "3-9-2026")
		r.sendBack(book, "terug.xlsx")
	}
	if second := r.run("2026-10-31", allDelivered); second.used() != first.used()+3 {
		t.Errorf("%d rows used, first %d: %v", second.used(), first.used(), second.Problems)
	}
}
