package reports

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/render"
)

// printFiles renders documents whose path matches, and gives their bytes by path.
func printFiles(t testing.TB, documents []document.Document, pattern string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for _, d := range documents {
		if !regexp.MustCompile(pattern).MatchString(d.Path) {
			continue
		}
		data, err := render.Bytes(d)
		if err != nil {
			t.Fatal(err)
		}
		files[d.Path] = data
	}
	return files
}

// fileText is all that a file says: of a workbook each of its parts, properties too.
func fileText(t testing.TB, name string, data []byte) string {
	t.Helper()
	if path.Ext(name) != ".xlsx" {
		return string(data)
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for _, member := range archive.File {
		r, err := member.Open()
		if err != nil {
			t.Fatal(err)
		}
		io.Copy(&text, r)
	}
	return text.String()
}

// sheetRows reads a sheet of a workbook back.
func sheetRows(t testing.TB, data []byte, sheet string) [][]string {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := file.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// rowWith finds the first row with a cell that says exactly this.
func rowWith(rows [][]string, text string) []string {
	for _, row := range rows {
		for _, cell := range row {
			if cell == text {
				return row
			}
		}
	}
	return nil
}

// The contract of every report: each document can be printed, twice with the same
// bytes, under a path that stays inside the run folder and works everywhere.
func TestEveryDocumentIsPrintedTwiceWithTheSameBytes(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	first, second := printFiles(t, All(f), `.`), printFiles(t, All(f), `.`)
	safe := regexp.MustCompile(`^[a-zA-Z0-9][a-zA-Z0-9._-]*(/[a-zA-Z0-9][a-zA-Z0-9._-]*)*$`)
	for name, data := range first {
		if !bytes.Equal(data, second[name]) {
			t.Errorf("%s differs", name)
		}
		if !safe.MatchString(name) || len(name) > 120 {
			t.Errorf("path %q", name)
		}
	}
	if len(first) != len(All(f)) {
		t.Errorf("%d paths for %d documents", len(first), len(All(f)))
	}
}

func TestEveryWorkbookReadsBackWithItsSheets(t *testing.T) {
	for _, d := range All(testFacts(t, fullCase, newPupil)) {
		w, ok := d.Content.(document.Workbook)
		if !ok {
			continue
		}
		data := printFiles(t, []document.Document{d}, `.`)[d.Path]
		for _, sheet := range w.Sheets {
			if n := utf8.RuneCountInString(sheet.Name); n == 0 || n > 31 {
				t.Errorf("%s: sheet %q", d.Path, sheet.Name)
			}
			rows := sheetRows(t, data, sheet.Name)
			if len(rows) == 0 || rows[0][0] != sheet.Title {
				t.Errorf("%s, %s does not begin with its title", d.Path, sheet.Name)
			}
			lists := 0
			for _, block := range sheet.Blocks {
				if block.List {
					lists++
				}
				for _, row := range block.Rows {
					if len(block.Header) > 0 && len(row.Cells) != len(block.Header) {
						t.Errorf("%s, %s: %d cells under %d headers", d.Path, sheet.Name, len(row.Cells), len(block.Header))
					}
				}
				if len(block.Groups) > 0 && len(block.Groups) != len(block.Header) {
					t.Errorf("%s, %s: %d groups over %d headers", d.Path, sheet.Name, len(block.Groups), len(block.Header))
				}
			}
			if lists > 1 {
				t.Errorf("%s, %s has %d lists", d.Path, sheet.Name, lists)
			}
		}
	}
}

func TestASampleSaysSoOnEverySheetAndPage(t *testing.T) {
	f := testFacts(t)
	f.Sample = true
	for name, data := range printFiles(t, All(f), `\.(xlsx|html|txt)$`) {
		text := fileText(t, name, data)
		want := 1
		if path.Ext(name) == ".xlsx" {
			want = 2 * len(regexp.MustCompile(`<sheetData>`).FindAllString(text, -1)) // on the sheet and on its pages
		}
		if n := strings.Count(text, "VOORBEELD"); n < want {
			t.Errorf("%s says VOORBEELD %d times, want %d", name, n, want)
		}
	}
}
