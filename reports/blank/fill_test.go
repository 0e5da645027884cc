package blank_test

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/settings"
)

// templates gives the templates by name, as they are written.
func templates(t *testing.T) map[string][]byte {
	t.Helper()
	return templatesBy(t, settings.Default())
}

func templatesBy(t *testing.T, s settings.Settings) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for _, file := range pipeline.Templates(s, "test") {
		data, err := file.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		all[file.Path] = data
	}
	return all
}

// fill types rows below the example of each sheet, and changes the workbook further.
func fill(t *testing.T, data []byte, with filling, change func(*excelize.File)) []byte {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	for sheet, rows := range with {
		if !slices.Contains(book.GetSheetList(), sheet) {
			continue
		}
		header := headerRow(t, book, sheet)
		for n, row := range rows {
			for column, value := range row {
				i := slices.Index(header.cells, column)
				if i < 0 {
					t.Fatalf("no column %s on the sheet %s", column, sheet)
				}
				cell, _ := excelize.CoordinatesToCellName(i+1, header.row+2+n)
				if err := book.SetCellValue(sheet, cell, value); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if change != nil {
		change(book)
	}
	var out bytes.Buffer
	if err := book.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

type headerOnSheet struct {
	row   int
	cells []string
}

// headerRow finds the header of a sheet: the row above the example.
func headerRow(t *testing.T, book *excelize.File, sheet string) headerOnSheet {
	t.Helper()
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for n, row := range rows {
		if len(row) > 0 && strings.HasPrefix(row[0], "voorbeeld:") {
			return headerOnSheet{n, rows[n-1]}
		}
	}
	t.Fatalf("no example on the sheet %s", sheet)
	return headerOnSheet{}
}

// filled fills in every template.
func filled(t *testing.T, with filling, change func(*excelize.File)) fstest.MapFS {
	t.Helper()
	folder := fstest.MapFS{}
	for name, data := range templates(t) {
		folder[name] = &fstest.MapFile{Data: fill(t, data, with, change)}
	}
	return folder
}

// wantAllUsed reads a folder and wants no problem at all, and every row used.
func wantAllUsed(t *testing.T, folder fs.FS, rows int) pipeline.Result {
	t.Helper()
	return wantAllUsedBy(t, folder, rows, settings.Default())
}

func wantAllUsedBy(t *testing.T, folder fs.FS, rows int, s settings.Settings) pipeline.Result {
	t.Helper()
	r, err := pipeline.Check(t.Context(), folder, pipeline.Options{On: attendance.MustDate("2026-10-31"), Settings: s})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range r.Problems {
		t.Errorf("%s %s %s: %s", p.Code, p.Ref.Place(), p.Column, p.Text)
	}
	read, used := r.Data.OtherRows, r.Data.OtherUsed
	for _, d := range r.Data.Deliveries {
		read, used = read+d.Rows, used+d.Used
	}
	if read != rows || used != rows {
		t.Errorf("%d rows typed, %d read, %d used", rows, read, used)
	}
	return r
}
