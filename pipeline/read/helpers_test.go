package read

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/problem"
)

// folder makes an input folder in memory.
func folder(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, content := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return fsys
}

func readAll(t testing.TB, fsys fs.FS) (Input, []problem.Problem) {
	t.Helper()
	in, problems, err := All(context.Background(), fsys, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return in, problems
}

// readOne reads a folder with one file in it.
func readOne(t testing.TB, name, content string) (Input, []problem.Problem) {
	t.Helper()
	return readAll(t, folder(map[string]string{name: content}))
}

// rows are the rows of a sheet; the test fails where they cannot be read.
func rows(t testing.TB, sheet Sheet) []Row {
	t.Helper()
	all, err := collect(sheet)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func collect(sheet Sheet) ([]Row, error) {
	var all []Row
	for row, err := range sheet.Rows {
		if err != nil {
			return all, err
		}
		all = append(all, Row{N: row.N, Cells: slices.Clone(row.Cells), Kinds: slices.Clone(row.Kinds), Width: row.Width})
	}
	return all, nil
}

// csvOf reads a csv file that has no problems, as lines "N: cell|cell".
func csvOf(t testing.TB, content string) string {
	t.Helper()
	in, problems := readOne(t, "lijst.csv", content)
	if len(problems) > 0 {
		t.Fatalf("problems: %v", problems)
	}
	return text(rows(t, in.Sheets[0]))
}

func text(all []Row) string {
	var b strings.Builder
	for _, row := range all {
		b.WriteString(itoa(row.N) + ": " + strings.ReplaceAll(strings.Join(row.Cells, "|"), "\n", "⏎") + "\n")
	}
	return b.String()
}

func itoa(n int) string { return strconv.Itoa(n) }

// codes are the codes of problems, in order, with the row where there is one.
func codes(problems []problem.Problem) string {
	var all []string
	for _, p := range problems {
		code := p.Code
		if p.Ref.Row > 0 {
			code += "@" + itoa(p.Ref.Row)
		}
		all = append(all, code)
	}
	return strings.Join(all, " ")
}

// faultCode is the code of the problem that an error of a row holds.
func faultCode(t testing.TB, err error) string {
	t.Helper()
	var fault *Fault
	if !errors.As(err, &fault) {
		t.Fatalf("error %v is no *Fault", err)
	}
	return fault.Problem.Code
}

// newBook makes a workbook with one sheet, Verzuim, in which every row is filled.
func newBook(t testing.TB, table [][]any) []byte {
	t.Helper()
	return saved(t, func(f *excelize.File) {
		for i, row := range table {
			check(t, f.SetSheetRow("Verzuim", position{i + 1, 1}.name(), &row))
		}
	})
}

// saved makes a workbook by hand of excelize.
func saved(t testing.TB, fill func(*excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	check(t, f.SetSheetName("Sheet1", "Verzuim"))
	fill(f)
	b, err := f.WriteToBuffer()
	check(t, err)
	return b.Bytes()
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// edited unzips a workbook, lets change look at each part, and zips it again with
// the checksums right; a part for which change gives nil is left out.
func edited(t testing.TB, book []byte, change func(name string, part []byte) []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	eachPart(t, book, func(name string, part []byte) {
		if part = change(name, part); part == nil {
			return
		}
		p, err := w.Create(name)
		check(t, err)
		_, err = p.Write(part)
		check(t, err)
	})
	check(t, w.Close())
	return b.Bytes()
}

// eachPart unzips the parts of a workbook.
func eachPart(t testing.TB, book []byte, take func(name string, part []byte)) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	check(t, err)
	for _, file := range archive.File {
		r, err := file.Open()
		check(t, err)
		part, err := io.ReadAll(r)
		check(t, err)
		take(file.Name, part)
	}
}

const sheetPart = "xl/worksheets/sheet1.xml"

// withSheet puts hand-written rows into a workbook.
func withSheet(t testing.TB, sheetData string) []byte {
	t.Helper()
	return edited(t, newBook(t, [][]any{{"tekst"}}), func(name string, part []byte) []byte {
		if name == sheetPart {
			return []byte(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` + sheetData + `</worksheet>`)
		}
		return part
	})
}
