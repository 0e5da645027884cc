package invent

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
)

// made is an input folder in memory.
type made map[string][]byte

func makeInput(t *testing.T, opt Options) made {
	t.Helper()
	files := made{}
	err := Write(func(path string, data []byte) error {
		if _, twice := files[path]; twice {
			t.Errorf("%s is written twice", path)
		}
		files[path] = bytes.Clone(data)
		return nil
	}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

var sampleOnce made

// makeSample makes the sample once for all tests, which do not run side by side.
func makeSample(t *testing.T) made {
	t.Helper()
	if sampleOnce == nil {
		sampleOnce = makeInput(t, Sample)
	}
	return sampleOnce
}

func (m made) paths() []string { return slices.Sorted(maps.Keys(m)) }

func (m made) expected(t *testing.T) Expected {
	t.Helper()
	var e Expected
	d := json.NewDecoder(bytes.NewReader(m["verwacht.json"]))
	d.DisallowUnknownFields()
	if err := d.Decode(&e); err != nil {
		t.Fatal(err)
	}
	return e
}

// rows reads a sheet with other means than wrote it: the lines of a csv file (in
// which no cell of these tests holds a line break), or the rows of a workbook.
func (m made) rows(t *testing.T, file, sheet string) [][]string {
	t.Helper()
	if !strings.HasSuffix(file, ".xlsx") {
		text, err := charmap.Windows1252.NewDecoder().String(string(m[file]))
		if err != nil {
			t.Fatal(err)
		}
		var rows [][]string
		row := ""
		for line := range strings.Lines(text) {
			if row += line; strings.Count(row, `"`)%2 == 0 { // else a text in quotes goes on
				rows = append(rows, strings.Split(strings.TrimRight(row, "\r\n"), ";"))
				row = ""
			}
		}
		return rows
	}
	book, err := excelize.OpenReader(bytes.NewReader(m[file]), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(file, err)
	}
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(file, err)
	}
	return rows
}
