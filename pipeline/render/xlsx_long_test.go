package render

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/document"
)

// anyText draws texts of every length and kind that a file may hold.
func anyText() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		piece := rapid.OneOf(rapid.SampledFrom([]string{"a", "&", "regel\n", "woord ", "😀", "é", "\x00", "\xff", "W", "\U0001F9D1 "}), rapid.String()).Draw(t, "piece")
		return strings.Repeat(piece, rapid.SampledFrom([]int{1, 1, 2, 30, 300, 5_000, 40_000}).Draw(t, "times"))
	})
}

// wordyWorkbook has one text in every place where a workbook has text.
func wordyWorkbook(text string) document.Workbook {
	cell := document.Text(text)
	unknown, mark := document.Cell{Kind: document.UnknownCell, Text: text}, document.Mark(text)
	rows := []document.Row{{Cells: []document.Cell{cell, unknown, mark}}, {Cells: []document.Cell{cell, cell}, Spread: true, Meaning: document.Urgent}}
	return document.Workbook{
		Title: text, Subject: text, Author: text, Program: text, On: testDay, Mark: text, Secrecy: text, Colour: text,
		Sheets: []document.Sheet{{
			Name: "Lijst", Title: text, Subtitle: text, Notes: []string{text}, Columns: []document.Column{{Width: 9}, {Most: 30}},
			Blocks: []document.Block{
				{Heading: text, Notes: []string{text}, Rows: rows},
				{List: true, Header: []string{text, text, text}, Groups: []string{text, text, ""}, Rows: rows},
				{Header: []string{text}, Empty: text},
			},
		}},
	}
}

func TestAnyTextOfAnyLengthInAnyPlaceIsPrinted(t *testing.T) {
	tried := 0
	rapid.Check(t, func(t *rapid.T) {
		if tried++; tried > 20 { // each is a workbook with up to 20 MB of text
			return
		}
		data, err := workbook(wordyWorkbook(anyText().Draw(t, "text")))
		if err != nil {
			t.Fatal(err)
		}
		if len(data) == 0 {
			t.Fatal("nothing was made")
		}
	})
}

func TestNoRowIsHigherThanExcelAllows(t *testing.T) {
	for _, text := range []string{strings.Repeat("woord ", 4_000), strings.Repeat("x\n", 100), strings.Repeat("W", 9_000)} {
		file := readBack(t, wordyWorkbook(text))
		rows, _ := file.GetRows("Lijst")
		for i := range rows {
			if high, _ := file.GetRowHeight("Lijst", i+1); high > excelize.MaxRowHeight {
				t.Errorf("row %d is %.0f points high", i+1, high)
			}
		}
	}
}

func TestATextThatNoCellHoldsSaysThatItIsShortened(t *testing.T) {
	for _, letter := range []string{"a", "é", "😀"} {
		file := readBack(t, testWorkbook(document.Text(strings.Repeat(letter, 40_000))))
		got, _ := file.GetCellValue("Lijst", "A"+valuesRow)
		if n := utf16Length(got); n > excelize.TotalCellChars || n < excelize.TotalCellChars-1 || !strings.HasSuffix(got, letter+shortened) {
			t.Errorf("%s: %d characters, ending in %q", letter, n, got[len(got)-20:])
		}
	}
}

func TestAColumnGrowsForATextThatWouldElseNotFit(t *testing.T) {
	w := testWorkbook(document.Text(strings.Repeat("woord ", 200)))
	plan := planSheet(w.Sheets[0], "")
	if row := plan.rows[5]; plan.widths[0] <= 12 || row.height > excelize.MaxRowHeight || row.height < 200 {
		t.Errorf("width %.0f, height %.0f", plan.widths[0], row.height)
	}
}

func TestALongTitleWrapsOverTheColumns(t *testing.T) {
	w := testWorkbook()
	w.Sheets[0].Title = strings.Repeat("school ", 36)
	plan := planSheet(w.Sheets[0], "")
	if row := plan.rows[0]; row.height <= titleHeight || !row.cells[0].look.wrap || len(row.merges) != 1 {
		t.Errorf("height %.0f, %d merges", row.height, len(row.merges))
	}
}
