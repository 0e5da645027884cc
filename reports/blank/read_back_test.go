package blank_test

import (
	"bytes"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/normalise"
)

func TestTemplatesFilledInAreReadWithoutAProblem(t *testing.T) {
	with := validFilling()
	r := wantAllUsed(t, filled(t, with, nil), with.rows())
	examples := 0
	for _, table := range r.Data.Tables {
		examples += table.PassedOver
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
