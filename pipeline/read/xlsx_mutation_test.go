package read

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// mutationBooks are workbooks of several makes and the parts of them that hold cells.
func mutationBooks(t testing.TB) map[string][]byte {
	table := [][]any{{"Leerlingnummer", "Datum", "Lesuur", "Code"}}
	for i := range 12 {
		table = append(table, []any{1000 + i, 46265 + i, i%7 + 1, fmt.Sprintf("code <%d>", i)})
	}
	shared := saved(t, func(f *excelize.File) {
		for i, row := range table {
			check(t, f.SetSheetRow("Verzuim", position{i + 1, 1}.name(), &row))
		}
		check(t, f.SetCellBool("Verzuim", "F3", true))
		check(t, f.SetCellFormula("Verzuim", "G4", "1+1"))
		check(t, f.MergeCell("Verzuim", "A1", "B1"))
		style, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		check(t, err)
		check(t, f.SetColStyle("Verzuim", "B", style))
		_, err = f.NewSheet("Codes")
		check(t, err)
		check(t, f.SetSheetRow("Codes", "B2", &[]any{"Code", "AO"}))
	})
	inline := saved(t, func(f *excelize.File) { streamTable(t, f, table) })
	prefixed := handBook(t, map[string]string{sheetPart: `<x:worksheet ` + strings.Replace(mainNamespace, "xmlns", "xmlns:x", 1) + `><x:sheetData>` +
		strings.Repeat("<x:row>\n  <x:c t=\"s\"><x:v>1</x:v></x:c>\n  <x:c><x:v>7</x:v></x:c>\n  <x:c/><x:c t=\"inlineStr\"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>&amp;</x:t></x:r></x:is></x:c></x:row>\n", 9) + `</x:sheetData></x:worksheet>`})
	return map[string][]byte{"shared": shared, "inline": inline, "prefixed": prefixed}
}

// mutate changes a few bytes somewhere: flips one, cuts some out, doubles some,
// swaps two stretches, or makes some zero.
func mutate(r *rand.Rand, data []byte) []byte {
	if len(data) < 8 {
		return nil
	}
	out := bytes.Clone(data)
	length := 1 + r.IntN(min(40, len(data)/2))
	i, j := r.IntN(len(data)-length), r.IntN(len(data)-length)
	switch r.IntN(7) {
	case 0, 1:
		out[i] ^= 1 << r.IntN(8)
	case 2:
		return append(out[:i], data[i+length:]...)
	case 3:
		return append(out[:i+length], data[i:]...)
	case 4:
		copy(out[i:], data[j:j+length])
		copy(out[j:], data[i:i+length])
	case 5:
		clear(out[i : i+length])
	case 6:
		return out[:i]
	}
	return out
}

// cellsOf counts the cells that were delivered, over all sheets; ok is false where
// anything was said.
func cellsOf(t testing.TB, what string, book []byte) (places map[string]int, ok bool) {
	t.Helper()
	in, problems := readOne(t, "a.xlsx", string(book))
	if len(in.Sheets) == 0 && len(problems) == 0 {
		t.Fatalf("%s: no sheet and no problem", what)
	}
	places = map[string]int{}
	for _, sheet := range in.Sheets {
		all, err := collect(sheet)
		if err != nil {
			faultCode(t, err)
			return nil, false
		}
		for _, row := range all {
			for _, cell := range row.Cells {
				if !blank(cell) {
					places["cells"]++
				}
			}
			places["rows"]++
		}
	}
	for _, p := range problems {
		if p.Code != "P120" && p.Code != "P121" { // a formula without outcome, merged cells: of the workbook itself
			return nil, false
		}
	}
	return places, true
}

// Whatever is changed in the file itself: the same cells, or a problem.
func TestAChangedFileNeverCostsCellsInSilence(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	books := mutationBooks(t)
	for _, name := range sortedKeys(books) {
		book := books[name]
		want, ok := cellsOf(t, name, book)
		if !ok {
			t.Fatalf("%s has problems by itself", name)
		}
		read := 0
		for n := range 300 {
			got, ok := cellsOf(t, name, mutate(r, book))
			if !ok {
				continue
			}
			if read++; fmt.Sprint(got) != fmt.Sprint(want) {
				t.Fatalf("%s, change %d: %v without a problem, of %v", name, n, got, want)
			}
		}
		t.Logf("%s: %d of 300 changed files could be read", name, read)
	}
}

// Whatever is changed in the XML, with the checksums right: all the cells that
// encoding/xml counts in it, or a problem.
func TestChangedXMLNeverCostsCellsInSilence(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	books := mutationBooks(t)
	for _, name := range sortedKeys(books) {
		book := books[name]
		read := 0
		for _, target := range []string{sheetPart, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "_rels/.rels"} {
			count := 60
			if target == sheetPart {
				count = 300
			}
			for n := range count {
				changed := edited(t, book, func(name string, part []byte) []byte {
					if name == target {
						return mutate(r, part)
					}
					return part
				})
				got, ok := cellsOf(t, name, changed)
				if !ok {
					continue
				}
				if want := slowCount(t, changed); fmt.Sprint(got) != fmt.Sprint(want) {
					t.Fatalf("%s, %s, change %d: %v without a problem, of %v", name, target, n, got, want)
				}
				read++
			}
		}
		t.Logf("%s: %d changed workbooks could be read", name, read)
	}
}

// slowCount counts the rows and cells with a value in all parts that look like
// sheets, by encoding/xml and with none of our own code.
func slowCount(t testing.TB, book []byte) map[string]int {
	archive, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	check(t, err)
	part := func(file *zip.File, into any) {
		r, err := file.Open()
		check(t, err)
		data, err := io.ReadAll(r)
		check(t, err)
		if bytes.HasPrefix(data, []byte("<?xml")) { // of which encoding/xml wants to know the version
			_, data, _ = bytes.Cut(data, []byte("?>"))
		}
		if err := xml.Unmarshal(data, into); err != nil {
			t.Fatalf("%s is read, but is not well-formed", file.Name)
		}
	}
	type text struct {
		T []string `xml:"t"`
		R []struct {
			T []string `xml:"t"`
		} `xml:"r"`
	}
	flat := func(t text) string {
		all := strings.Join(t.T, "")
		for _, run := range t.R {
			all += strings.Join(run.T, "")
		}
		return all
	}
	var shared struct {
		SI []text `xml:"si"`
	}
	count := map[string]int{}
	for _, file := range archive.File {
		if file.Name == "xl/sharedStrings.xml" {
			part(file, &shared)
		}
	}
	for _, file := range archive.File {
		if !strings.HasPrefix(file.Name, "xl/worksheets/sheet") {
			continue
		}
		var sheet struct {
			Rows []struct {
				Cells []struct {
					T string   `xml:"t,attr"`
					V []string `xml:"v"`
					F []string `xml:"f"`
					I []text   `xml:"is"`
				} `xml:"c"`
			} `xml:"sheetData>row"`
		}
		part(file, &sheet)
		for _, row := range sheet.Rows {
			cells := 0
			for _, cell := range row.Cells {
				value := strings.Join(cell.V, "")
				if n, err := strconv.Atoi(strings.TrimSpace(value)); cell.T == "s" && err == nil && n < len(shared.SI) {
					value = flat(shared.SI[n])
				}
				for _, inline := range cell.I {
					value += flat(inline)
				}
				if !blank(clean(value)) || len(cell.F) > 0 && value == "" {
					cells++
				}
			}
			count["cells"] += cells
			if cells > 0 {
				count["rows"]++
			}
		}
	}
	return count
}

// The law again, for whatever the table of rows may hold.
func FuzzXLSXCells(f *testing.F) {
	for _, seed := range []string{
		`<row r="1"><c r="A1" t="s"><v>1</v></c><c><v> 2 </v></c></row>`, `<row><c t="inlineStr"><is><t>x</t><r><t>y</t></r><rPh><t>z</t></rPh></is></c></row>`,
		`<row hidden="1"><c><f>1</f></c><c t="str"><f>1</f><v/></c></row><row/>`, `<row r="3"><c r="B3" s="1"><v>1</v></c><c r="D3" t="b"><v>true</v></c><extLst/></row>`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, rows string) {
		book := handSheet(t, `<sheetData>`+rows+`</sheetData>`)
		got, ok := cellsOf(t, rows, book)
		if !ok || strings.Contains(rows, "Fallback") || strings.Contains(rows, "Choice") || strings.Contains(rows, "xmlns") {
			return
		}
		if want := slowCount(t, book); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%q: %v without a problem, of %v", rows, got, want)
		}
	})
}
