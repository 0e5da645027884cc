package blank_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/settings"
)

func TestTemplatesFilledInAreReadWithoutAProblem(t *testing.T) {
	with := validFilling()
	r := wantAllUsed(t, filled(t, with, nil), with.rows())
	examples := 0
	for _, table := range r.Data.Tables {
		if table.Kind != "uitleg" {
			examples += table.PassedOver
		}
	}
	if len(r.Data.Schools) != 2 || len(r.Data.Dossiers) != 4 || examples != len(normalise.Kinds) {
		t.Errorf("%d schools, %d pupils, %d examples passed over", len(r.Data.Schools), len(r.Data.Dossiers), examples)
	}
	if len(r.Signals) == 0 {
		t.Error("no signals")
	}
}

func TestEmptyTemplatesBesideADeliveryGiveNoProblem(t *testing.T) {
	with := validFilling()
	folder := filled(t, with, nil)
	for name, data := range templates(t) {
		folder["leeg "+name] = &fstest.MapFile{Data: data}
	}
	wantAllUsed(t, folder, with.rows())
}

func TestATemplateMayLoseItsExamplesAndTheColumnsThatNobodyFills(t *testing.T) {
	with := validFilling()
	folder := filled(t, with, func(book *excelize.File) {
		for _, sheet := range book.GetSheetList() {
			rows := with[sheet]
			if rows == nil {
				continue
			}
			header := headerRow(t, book, sheet)
			if err := book.RemoveRow(sheet, header.row+1); err != nil {
				t.Fatal(err)
			}
			for i, column := range slices.Backward(header.cells) {
				used := slices.ContainsFunc(rows, func(row typed) bool { return row[column] != nil })
				name, _ := excelize.ColumnNumberToName(i + 1)
				if needed := slices.Contains([]string{"Thuis sinds", "Soort"}, column); !used && !needed {
					if err := book.RemoveCol(sheet, name); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
	})
	wantAllUsed(t, folder, with.rows())
}

func TestTemplatesAreTheSameBytesEachTime(t *testing.T) {
	first := templates(t)
	for name, data := range templates(t) {
		if !bytes.Equal(first[name], data) {
			t.Errorf("%s differs", name)
		}
	}
}

func TestTheNameOfTheFileMayNameTheSchool(t *testing.T) {
	with := validFilling()
	for name, rows := range with {
		with[name] = slices.DeleteFunc(rows, func(row typed) bool {
			return row["Vestiging"] == "00" && row["BRIN"] == "99AB" || row["Dossiernummer"] == "007"
		})
	}
	for _, name := range []string{"leerlingen", "verzuim", "rooster", "duo-meldingen"} {
		for _, row := range with[name] {
			delete(row, "BRIN")
			delete(row, "Vestiging")
		}
	}
	folder := filled(t, with, nil)
	folder["2026-10/99AA00 2026-10.xlsx"] = folder["invulbestand-school.xlsx"]
	delete(folder, "invulbestand-school.xlsx")
	wantAllUsed(t, folder, with.rows())
}

// Whoever fills in the row of the example instead of the row below it loses
// nothing: it is used, or told.
func TestAnExampleThatIsTypedOverIsARow(t *testing.T) {
	with := validFilling()
	folder := filled(t, with, func(book *excelize.File) {
		for _, sheet := range book.GetSheetList() {
			if with[sheet] == nil {
				continue
			}
			header := headerRow(t, book, sheet)
			first := with[sheet][0]
			for i, column := range header.cells {
				cell, _ := excelize.CoordinatesToCellName(i+1, header.row+1)
				if err := book.SetCellValue(sheet, cell, first[column]); err != nil {
					t.Fatal(err)
				}
			}
			if err := book.RemoveRow(sheet, header.row+2); err != nil {
				t.Fatal(err)
			}
		}
	})
	wantAllUsed(t, folder, with.rows())
}

func TestTheReasonsOfTheSettingsAreOfferedAndRead(t *testing.T) {
	s := settings.Default()
	s.Reasons = nil
	for _, name := range []string{"wacht, en wacht", "zegt \"nee\"", "anders", strings.Repeat("een heel lange redengroep ", 12) + "van de regio"} {
		s.Reasons = append(s.Reasons, settings.Reason{Name: name})
	}
	with := validFilling()
	with["dossiers"][0]["Reden"] = s.Reasons[0].Name
	for i, reason := range s.Reasons {
		with["dossiers"] = append(with["dossiers"], at("99AB00", typed{"Dossiernummer": fmt.Sprint(100 + i), "Leerlingnummer": "2002", "Dreigend": "ja", "Reden": reason.Name}))
	}
	folder := fstest.MapFS{}
	for name, data := range templatesBy(t, s) {
		folder[name] = &fstest.MapFile{Data: fill(t, data, with, nil)}
	}
	wantAllUsedBy(t, folder, with.rows(), s)
}
