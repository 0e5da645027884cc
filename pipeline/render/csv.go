package render

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"github.com/gocarina/gocsv"

	"verzuimrapport/pipeline/document"
)

// byteOrderMark tells Excel that a csv file is UTF-8.
const byteOrderMark = "\uFEFF"

// table renders a document.Table the way Dutch Excel opens it by double click:
// semicolons, UTF-8 with a byte order mark, lines that end in CR LF.
func table(t document.Table) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(byteOrderMark)
	w := csv.NewWriter(&out)
	w.Comma, w.UseCRLF = ';', true
	if err := gocsv.MarshalCSV(t.Rows, harmless{w}); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// harmless writes records of which no cell is a formula: a text that a
// spreadsheet would reckon with is put behind an apostrophe.
type harmless struct{ *csv.Writer }

// Write writes one record.
func (h harmless) Write(record []string) error {
	for i, cell := range record {
		record[i] = harmlessText(cell)
	}
	return h.Writer.Write(record)
}

func harmlessText(cell string) string {
	if cell == "" || !strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return cell
	}
	if _, err := strconv.ParseFloat(strings.Replace(cell, ",", ".", 1), 64); err == nil {
		return cell
	}
	return "'" + cell
}

// plaintext renders lines of text.
func plaintext(t document.Plaintext) ([]byte, error) {
	return []byte(strings.Join(t.Lines, "\n") + "\n"), nil
}
