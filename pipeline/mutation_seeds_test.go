package pipeline

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// mutationSeed is a sound file to be changed.
type mutationSeed struct {
	name string
	data []byte
}

// mutationSeeds are lists of the other school in every format.
func mutationSeeds(t *testing.T) []mutationSeed {
	table := [][]string{{"BRIN", "Vestiging", "Leerlingnummer", "Datum", "Lesuur", "Code", "Opmerking"}}
	for i := range 40 {
		table = append(table, []string{"02CD", "00", "2001", fmt.Sprintf("%d-9-2026", 1+i%28), fmt.Sprint(1 + i%7), "A", "belt «maandag»\nén dinsdag; \"ja\""})
	}
	plain, quoted := delimited(table, ";", false), delimited(table, ",", true)
	return []mutationSeed{
		{"a.xlsx", excelBook(t, table)}, {"a.ods", openBook(t, table)},
		{"plain.csv", []byte(plain)}, {"quoted.csv", []byte("\uFEFF" + quoted)},
		{"oud.txt", []byte(strings.ReplaceAll(strings.ReplaceAll(plain, "é", "\xE9"), "\n", "\r\n"))},
		{"breed.csv", utf16LE(plain)}, {"mac.csv", []byte(strings.ReplaceAll(quoted, "\n", "\r"))},
	}
}

func delimited(table [][]string, comma string, quoted bool) string {
	var b strings.Builder
	for _, row := range table {
		for i, cell := range row {
			if i > 0 {
				b.WriteString(comma)
			}
			if quoted || strings.ContainsAny(cell, "\";\n") {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			b.WriteString(cell)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func utf16LE(text string) []byte {
	wide := []byte{0xFF, 0xFE}
	for _, r := range text {
		wide = append(wide, byte(r), byte(r>>8))
	}
	return wide
}

func excelBook(t *testing.T, table [][]string) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range table {
		if err := f.SetSheetRow("Sheet1", fmt.Sprint("A", i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const openHead = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>`

const openTail = `</office:spreadsheet></office:body></office:document-content>`

func openBook(t *testing.T, table [][]string) []byte {
	var b strings.Builder
	b.WriteString(openHead + `<table:table table:name="Verzuim">`)
	for _, row := range table {
		b.WriteString("<table:table-row>")
		for _, cell := range row {
			cell = strings.NewReplacer("&", "&amp;", "<", "&lt;", "\n", "</text:p><text:p>").Replace(cell)
			b.WriteString(`<table:table-cell office:value-type="string"><text:p>` + cell + `</text:p></table:table-cell>`)
		}
		b.WriteString("</table:table-row>")
	}
	b.WriteString(`</table:table>` + openTail)
	return zipped(t, map[string]string{"content.xml": b.String()}, "mimetype", "application/vnd.oasis.opendocument.spreadsheet")
}

// zipped makes a zip; the named part comes first.
func zipped(t testing.TB, parts map[string]string, first, content string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	put := func(name, content string) {
		p, err := w.Create(name)
		if err == nil {
			_, err = io.WriteString(p, content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	put(first, content)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		put(name, parts[name])
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// rezipped changes one part of a zip and makes its checksum right again.
func rezipped(data []byte, change func([]byte) []byte, r *rand.Rand) []byte {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		panic(err)
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	chosen := r.IntN(len(archive.File))
	for i, file := range archive.File {
		from, err := file.Open()
		if err != nil {
			panic(err)
		}
		part, err := io.ReadAll(from)
		if err != nil {
			panic(err)
		}
		if i == chosen || strings.Contains(file.Name, "sheet1") || file.Name == "content.xml" && r.IntN(2) > 0 {
			part = change(part)
		}
		to, err := w.Create(file.Name)
		if err != nil {
			panic(err)
		}
		to.Write(part) // into memory
	}
	w.Close()
	return b.Bytes()
}
