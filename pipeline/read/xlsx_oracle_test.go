package read

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// excelizeText gives the rows of a sheet as excelize reads them in raw mode,
// cleaned as ours are, in the form of text.
func excelizeText(t testing.TB, book []byte, sheet string) string {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(book), excelize.Options{RawCellValue: true})
	check(t, err)
	defer f.Close()
	rows, err := f.Rows(sheet)
	check(t, err)
	defer rows.Close()
	var all []Row
	for n := 1; rows.Next(); n++ {
		cells, err := rows.Columns(excelize.Options{RawCellValue: true})
		check(t, err)
		for i := range cells {
			cells[i] = clean(cells[i])
		}
		if cells = trim(cells); len(cells) > 0 {
			all = append(all, Row{N: n, Cells: cells})
		}
	}
	check(t, rows.Error())
	return text(all)
}

// agrees reads a workbook of one sheet with both.
func agrees(t testing.TB, what string, book []byte) {
	t.Helper()
	in, problems := readOne(t, "a.xlsx", string(book))
	if len(in.Sheets) == 0 && (codes(problems) != "P123" || excelizeText(t, book, "Verzuim") != "") {
		t.Fatalf("%s: %v", what, problems)
	}
	for _, sheet := range in.Sheets {
		if got, want := text(withoutLost(rows(t, sheet))), excelizeText(t, book, sheet.Name); got != want {
			t.Errorf("%s, sheet %s:\n%s\nexcelize reads\n%s", what, sheet.Name, got, want)
		}
	}
}

// withoutLost empties the cells of formulas without outcome: to excelize they are.
func withoutLost(all []Row) (kept []Row) {
	for _, row := range all {
		for i, kind := range row.Kinds {
			if kind == NoOutcome {
				row.Cells[i] = ""
			}
		}
		if row.Cells = trim(row.Cells); len(row.Cells) > 0 {
			kept = append(kept, row)
		}
	}
	return kept
}

// cellValues are values of every kind that excelize writes.
func cellValues() *rapid.Generator[any] {
	texts := rapid.StringOfN(rapid.RuneFrom([]rune("abcé <>&\"'_x0D🙂\n\t-1.,;|\u0301")), 0, 12, -1)
	return rapid.OneOf(
		rapid.Map(texts, func(s string) any { return s }),
		rapid.Map(rapid.IntRange(-1e9, 1e9), func(n int) any { return n }),
		rapid.Map(rapid.Float64Range(-1e12, 1e12), func(n float64) any { return n }),
		rapid.Map(rapid.Float64(), func(n float64) any { return n }),
		rapid.Map(rapid.Bool(), func(b bool) any { return b }),
		rapid.Map(rapid.IntRange(0, 50_000), func(n int) any { return time.Date(1900, 3, 1+n, 0, n%1440, 0, 0, time.UTC) }),
		rapid.Just[any](nil),
		rapid.SampledFrom([]any{"_x000D_", "_x005F_x000D_", "a_x0041_b", "#N/A", " x ", "0012", "1e5"}),
	)
}

// The law of workbooks: cell for cell what excelize reads of its own work.
func TestCellsAreThoseThatExcelizeReads(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		table := rapid.SliceOfN(rapid.SliceOfN(cellValues(), 0, 6), 1, 12).Draw(r, "table")
		streamed := rapid.Bool().Draw(r, "streamed")
		merged := rapid.Bool().Draw(r, "merged")
		formula := rapid.Bool().Draw(r, "formula")
		book := saved(t, func(f *excelize.File) {
			if streamed {
				streamTable(t, f, table)
			} else {
				for i, row := range table {
					check(t, f.SetSheetRow("Verzuim", position{i + 1, 1}.name(), &row))
				}
			}
			if merged && !streamed {
				check(t, f.MergeCell("Verzuim", "B2", "C3"))
			}
			if formula && !streamed {
				check(t, f.SetCellFormula("Verzuim", "C1", "1+1"))
			}
			check(t, f.SetCellStr("Verzuim", "H20", "einde"))
		})
		agrees(t, fmt.Sprintf("%#v streamed %v", table, streamed), book)
	})
}

func streamTable(t testing.TB, f *excelize.File, table [][]any) {
	w, err := f.NewStreamWriter("Verzuim")
	check(t, err)
	for i, row := range table {
		check(t, w.SetRow(position{i + 1, 1}.name(), row))
	}
	check(t, w.Flush())
}

func TestRichTextsAndStylesAreThoseThatExcelizeReads(t *testing.T) {
	book := saved(t, func(f *excelize.File) {
		check(t, f.SetCellRichText("Verzuim", "A1", []excelize.RichTextRun{{Text: "vet ", Font: &excelize.Font{Bold: true}}, {Text: "en niet\nvet "}}))
		for i, format := range []int{1, 9, 14, 22, 45, 49} {
			style, err := f.NewStyle(&excelize.Style{NumFmt: format})
			check(t, err)
			check(t, f.SetCellValue("Verzuim", position{2, i + 1}.name(), 46265.25))
			check(t, f.SetCellStyle("Verzuim", position{2, i + 1}.name(), position{3, i + 9}.name(), style))
		}
		check(t, f.SetCellHyperLink("Verzuim", "A4", "https://example.org", "External"))
		check(t, f.AddComment("Verzuim", excelize.Comment{Cell: "A2", Author: "A", Text: "b"}))
		check(t, f.SetCellStr("Verzuim", "AA5", "ver weg"))
		check(t, f.AddTable("Verzuim", &excelize.Table{Range: "A7:C9"}))
	})
	agrees(t, "rich texts and styles", book)
}

// handBook zips parts that are written by hand: those of a workbook of one sheet
// unless parts says otherwise; "" leaves one out.
func handBook(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	all := map[string]string{
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
		"_rels/.rels":                `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + relations + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="` + relations + `"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="` + relations + `/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="` + relations + `/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="` + relations + `/styles" Target="styles.xml"/></Relationships>`,
		"xl/sharedStrings.xml":       `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="3"><si><t>nul</t></si><si><t xml:space="preserve"> een </t></si><si><r><t>tw</t></r><r><rPr><b/></rPr><t>ee</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si></sst>`,
		"xl/styles.xml":              `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
		sheetPart:                    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
	}
	for name, content := range parts {
		all[name] = content
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range sortedKeys(all) {
		if all[name] == "" {
			continue
		}
		p, err := w.Create(name)
		check(t, err)
		_, err = io.WriteString(p, all[name])
		check(t, err)
	}
	check(t, w.Close())
	return b.Bytes()
}

func sortedKeys[V any](all map[string]V) []string { return slices.Sorted(maps.Keys(all)) }

// handSheet is a workbook with hand-written rows.
func handSheet(t testing.TB, sheetData string) []byte {
	return handBook(t, map[string]string{sheetPart: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` + sheetData + `</worksheet>`})
}
