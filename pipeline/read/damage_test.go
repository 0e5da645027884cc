package read

import (
	"archive/zip"
	"bytes"
	"fmt"
	"slices"
	"testing"
)

// damagedOrSame is the law of reading workbooks: never fewer rows, or others at
// other places, without a problem. It reports whether there was one. The name is that
// of the file.
func damagedOrSame(t testing.TB, name, what string, book []byte, places []string) bool {
	t.Helper()
	in, problems := readOne(t, name, string(book))
	if len(in.Sheets) == 0 {
		if len(problems) == 0 {
			t.Fatalf("%s: no sheet and no problem", what)
		}
		return true
	}
	all, err := collect(in.Sheets[0])
	if err != nil {
		faultCode(t, err)
		return true
	}
	if got := filled(all); !slices.Equal(got, places) && len(problems) == 0 {
		t.Fatalf("%s: other cells and no problem:\n%v\nwant\n%v", what, got, places)
	}
	return len(problems) > 0
}

// filled names the cells that have a value.
func filled(all []Row) []string {
	var places []string
	for _, row := range all {
		for i, cell := range row.Cells {
			if cell != "" {
				places = append(places, position{row.N, i + 1}.name())
			}
		}
	}
	return places
}

// attendance is a workbook of n rows and the places of its values.
func attendanceBook(t testing.TB, n int) (book []byte, places []string) {
	t.Helper()
	table := [][]any{{"Leerlingnummer", "Datum", "Lesuur", "Code"}}
	for i := range n {
		table = append(table, []any{1000 + i, 46265 + i, i%7 + 1, fmt.Sprintf("code %d", i)})
	}
	book = newBook(t, table)
	in, _ := readOne(t, "a.xlsx", string(book))
	places = filled(rows(t, in.Sheets[0]))
	if len(places) != 4*(n+1) {
		t.Fatalf("%d cells", len(places))
	}
	return book, places
}

func TestAFlippedByteNeverCostsRowsInSilence(t *testing.T) {
	book, places := attendanceBook(t, 10)
	refused, tried := 0, 0
	for i := 0; i < len(book); i += 1 + len(book)/160 {
		flipped := bytes.Clone(book)
		flipped[i] ^= 0x10
		tried++
		if damagedOrSame(t, "a.xlsx", fmt.Sprintf("byte %d of %d", i, len(book)), flipped, places) {
			refused++
		}
	}
	if refused*2 < tried { // the rest are file times and the like
		t.Errorf("only %d of %d refused", refused, tried)
	}
}

func TestACutFileIsRefused(t *testing.T) {
	book, places := attendanceBook(t, 10)
	for i := 4; i < len(book); i += 1 + len(book)/100 {
		if !damagedOrSame(t, "a.xlsx", fmt.Sprintf("cut at %d", i), book[:i], places) {
			t.Errorf("cut at %d of %d is read", i, len(book))
		}
	}
}

func TestCutXMLInASoundZipIsRefused(t *testing.T) {
	book, places := attendanceBook(t, 10)
	for _, target := range []string{sheetPart, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"} {
		for _, share := range []int{0, 25, 50, 75, 99} {
			cut := edited(t, book, func(name string, part []byte) []byte {
				if name == target {
					return part[:len(part)*share/100]
				}
				return part
			})
			if what := fmt.Sprintf("%s cut at %d %%", target, share); !damagedOrSame(t, "a.xlsx", what, cut, places) {
				t.Error(what, "is read")
			}
		}
	}
}

func TestAFlippedByteInTheXMLNeverCostsRowsInSilence(t *testing.T) {
	book, places := attendanceBook(t, 5)
	for i := 0; i < 2000; i += 19 {
		flipped := edited(t, book, func(name string, part []byte) []byte {
			if name == sheetPart && i < len(part) {
				part[i] ^= 0x02
			}
			return part
		})
		in, problems := readOne(t, "a.xlsx", string(flipped))
		if len(problems) > 0 {
			continue
		}
		all, err := collect(in.Sheets[0])
		if err == nil && len(all) < 6 {
			t.Fatalf("byte %d: %d rows and no problem of %d cells", i, len(all), len(places))
		}
	}
}

func TestMissingPartsAreDamage(t *testing.T) {
	book, places := attendanceBook(t, 3)
	for _, missing := range []string{sheetPart, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"} {
		without := edited(t, book, func(name string, part []byte) []byte {
			if name == missing {
				return nil
			}
			return part
		})
		if _, problems := readOne(t, "a.xlsx", string(without)); codes(problems) != "P116" {
			t.Errorf("without %s: %v", missing, problems)
		}
		damagedOrSame(t, "a.xlsx", missing, without, places)
	}
}

func TestSheetsThatWouldBeMisreadAreRefused(t *testing.T) {
	for name, sheetData := range map[string]string{
		"rows back to front":       `<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
		"a row twice":              `<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>`,
		"cells back to front":      `<sheetData><row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row></sheetData>`,
		"a cell of another row":    `<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>`,
		"a cell without a name":    `<sheetData><row r="1"><c r="1"><v>1</v></c></row></sheetData>`,
		"a row beyond the last":    `<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>`,
		"a text beyond the last":   `<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>`,
		"a text that is no number": `<sheetData><row r="1"><c r="A1" t="s"><v>x</v></c></row></sheetData>`,
		"two values in a cell":     `<sheetData><row r="1"><c r="A1"><v>1</v><v>2</v></c></row></sheetData>`,
		"a style that is none":     `<sheetData><row r="1"><c s="x" r="A1"><v>1</v></c></row></sheetData>`,
		"no table of rows":         ``,
		"an unknown entity":        `<sheetData><row r="1"><c r="A1"><v>&weg;</v></c></row></sheetData>`,
		"tags that do not match":   `<sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData>`,
	} {
		in, problems := readOne(t, "a.xlsx", string(withSheet(t, sheetData)))
		code := codes(problems)
		if len(in.Sheets) > 0 {
			_, err := collect(in.Sheets[0])
			code = faultCode(t, err)
		}
		if code != "P116" {
			t.Errorf("%s: %s", name, code)
		}
	}
}

func TestAZipThatHoldsNoWorkbookIsSaid(t *testing.T) {
	for code, target := range map[string]string{"P115": "word/document.xml", "P111": "xl/workbook.bin"} {
		book := edited(t, newBook(t, nil), func(name string, part []byte) []byte {
			return bytes.ReplaceAll(part, []byte("xl/workbook.xml"), []byte(target))
		})
		if _, problems := readOne(t, "a.xlsx", string(book)); codes(problems) != code {
			t.Errorf("%s: %v", target, problems)
		}
	}
}

func TestAZipBombIsRefused(t *testing.T) {
	book, _ := attendanceBook(t, 100)
	archive, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	check(t, err)
	size := int64(0)
	for _, part := range archive.File {
		size += int64(part.UncompressedSize64)
	}
	for limit, code := range map[int64]string{size: "", size - 1: "P117"} {
		_, problems, err := All(t.Context(), folder(map[string]string{"a.xlsx": string(book)}), Options{Limits: Limits{Inflated: limit}})
		if err != nil || codes(problems) != code {
			t.Errorf("%d bytes of %d: %v", limit, size, problems)
		}
	}
}

// A few kilobytes that hold many megabytes, said or not.
func TestAZipBombIsRefusedWhetherItLiesOrNot(t *testing.T) {
	book, _ := attendanceBook(t, 1)
	zeros := bytes.Repeat([]byte{0}, 32<<20)
	book = edited(t, book, func(name string, part []byte) []byte {
		if name == "docProps/app.xml" {
			return zeros
		}
		return part
	})
	codeOf := func() string {
		_, problems, err := All(t.Context(), folder(map[string]string{"a.xlsx": string(book)}), Options{Limits: Limits{Inflated: 16 << 20}})
		check(t, err)
		return codes(problems)
	}
	if code := codeOf(); code != "P117" {
		t.Error(code)
	}
	directory := bytes.LastIndex(book, []byte("docProps/app.xml")) - 46
	copy(book[directory+24:], []byte{1, 0, 0, 0}) // its size, unzipped
	if code := codeOf(); code != "P116" {
		t.Error(code)
	}
}
