package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// Whatever a school does to the look of its workbook, its explanations are read.

// explainAll explains every question in the list of what to do, or beside the rows.
func explainAll(t *testing.T, book *excelize.File, sheet string) {
	t.Helper()
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	header := -1
	for i, row := range rows {
		at := slices.Index(row, "Toelichting")
		where := max(slices.Index(row, "Ernst"), slices.Index(row, "Retour probleem"))
		switch {
		case header < 0 && at >= 0 && where >= 0:
			header = i
		case header >= 0:
			at, where = slices.Index(rows[header], "Toelichting"), max(slices.Index(rows[header], "Ernst"), slices.Index(rows[header], "Retour probleem"))
			if where < len(row) && row[where] != "" && row[where] != "fout" {
				cell, _ := excelize.CoordinatesToCellName(at+1, i+1)
				if err := book.SetCellStr(sheet, cell, "Het klopt."); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// turnColumns puts the columns of a sheet in the opposite order.
func turnColumns(t *testing.T, book *excelize.File, sheet string) {
	t.Helper()
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		for column := range rows[0] {
			value := ""
			if column < len(row) {
				value = row[column]
			}
			cell, _ := excelize.CoordinatesToCellName(len(rows[0])-column, i+1)
			if err := book.SetCellStr(sheet, cell, value); err != nil {
				t.Fatal(err)
			}
		}
	}
}

const movedAbsence = "Leerlingnummer;Datum;Lesuur;Code;Mentor\n1001;31-08-2026;1;O;x\n1001;06-09-2026;1;O;x\n1001;07-09-2026;1;Q;x\n"

func TestExplanationsAreReadWhereverTheSchoolPutThem(t *testing.T) {
	for name, spoil := range map[string]func(t *testing.T, b *excelize.File) error{
		"the list is renamed": func(t *testing.T, b *excelize.File) error {
			explainAll(t, b, "Wat te doen")
			return b.SetSheetName("Wat te doen", "ToDo")
		},
		"all sheets are renamed": func(t *testing.T, b *excelize.File) error {
			explainAll(t, b, "Wat te doen")
			for from, to := range map[string]string{"Wat te doen": "ToDo", "Herkomst": "Bron", "Gegevens": "Verzuim okt"} {
				if err := b.SetSheetName(from, to); err != nil {
					return err
				}
			}
			return nil
		},
		"the columns stand the other way round": func(t *testing.T, b *excelize.File) error {
			explainAll(t, b, "Gegevens")
			edit(t, b, "Wat te doen", "Code", "P205", "Toelichting", "Hoeft niet.")
			turnColumns(t, b, "Gegevens")
			return nil
		},
		"Herkomst is hidden": func(t *testing.T, b *excelize.File) error {
			explainAll(t, b, "Wat te doen")
			return b.SetSheetVisible("Herkomst", false)
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRound(t)
			r.put(roundFile, movedAbsence)
			first := r.run("2026-10-31", allDelivered)
			if got := strings.Join(first.codes(), " "); got != "P205 P307 P403" {
				t.Fatalf("problems %s", got)
			}
			book := first.workbook(t, roundFile)
			if err := spoil(t, book); err != nil {
				t.Fatal(err)
			}
			r.sendBack(book, "2026-10/terug.xlsx")
			if second := r.run("2026-10-31", allDelivered); len(second.Problems) > 0 {
				t.Errorf("problems %v", second.Problems)
			}
		})
	}
}

func TestAnExplanationOfWhatStandsOnASheetClosesItBesideTheOriginal(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, movedAbsence+"Totaal;3\n")
	first := r.run("2026-10-31", allDelivered)
	if !slices.Contains(first.codes(), "P212") {
		t.Fatalf("problems %v", first.codes())
	}
	book := first.workbook(t, roundFile)
	explainAll(t, book, "Wat te doen")
	r.sendBack(book, "2026-10/terug.xlsx")
	if second := r.run("2026-10-31", allDelivered); len(second.Problems) > 0 {
		t.Errorf("problems %v", second.Problems)
	}
}

func TestAnExplanationOfARowClosesNoQuestionOfOtherRows(t *testing.T) {
	r := newRound(t)
	r.put(roundFile, "Leerlingnummer;Datum;Lesuur;Code\n1001;31-08-2026;1;O\n1001;07-09-2026;1;Q\n")
	first := r.run("2026-10-31", allDelivered)
	book := first.workbook(t, roundFile)
	edit(t, book, "Gegevens", "Retour probleem", "P307", "Toelichting", "Q is een excursie.")
	r.sendBack(book, "2026-10/terug.xlsx")
	if second := r.run("2026-10-31", allDelivered); len(second.Problems) > 0 {
		t.Fatalf("problems %v", second.Problems)
	}
	r.put("2026-11/99AA00 november.csv", "Leerlingnummer;Datum;Lesuur;Code\n1001;07-09-2026;1;Q\n1002;02-11-2026;1;Q\n1002;02-11-2026;2;Q\n")
	if third := r.run("2026-11-30", allDelivered); !slices.Contains(third.codes(), "P307") {
		t.Errorf("the same code in new rows is no question: %v", third.codes())
	}
}

func TestAnExplanationOfANotesSheetGoesForThatSheet(t *testing.T) {
	r := newRound(t)
	r.putBook("99AA00 v.xlsx", "Okt", [][]any{{"Leerlingnummer", "Datum", "Lesuur", "Code"}, {"1001", "31-08-2026", 1, "O"}, {"1001", "07-09-2026", 1, "Q"}})
	addSheet := func(name string) {
		path := filepath.Join(r.folder, "invoer", "99AA00 v.xlsx")
		book, err := excelize.OpenFile(path)
		if err == nil {
			_, err = book.NewSheet(name)
		}
		if err == nil {
			err = book.SetCellStr(name, "A1", "Beste lezer, hierbij onze lijst.")
		}
		if err == nil {
			err = book.Save()
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	addSheet("Brief")
	first := r.run("2026-10-31", allDelivered)
	book := first.workbook(t, "99AA00 v.xlsx")
	explainAll(t, book, "Wat te doen")
	r.sendBack(book, "terug.xlsx")
	if second := r.run("2026-10-31", allDelivered); !slices.Contains(first.codes(), "P203") || len(second.Problems) > 0 {
		t.Fatalf("problems %v, first %v", second.Problems, first.codes())
	}
	addSheet("Nog iets")
	if third := r.run("2026-10-31", allDelivered); !slices.Contains(third.codes(), "P203") {
		t.Errorf("another sheet that is not read is no question: %v", third.codes())
	}
}
