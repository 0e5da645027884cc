package read

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"strings"
	"testing"
)

func TestWhatStandsAroundTheZipDoesNoHarm(t *testing.T) {
	book := handSheet(t, `<sheetData><row><c><v>1</v></c></row></sheetData>`)
	for name, content := range map[string]string{
		"junk behind": string(book) + "rommel", "zeros behind": string(book) + strings.Repeat("\x00", 500),
	} {
		in, problems := readOne(t, "a.xlsx", content)
		if len(problems) > 0 || text(rows(t, in.Sheets[0])) != "1: 1\n" {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

// rezip zips the parts of a workbook again, each with the header that change gives.
func rezip(t testing.TB, book []byte, change func(*zip.FileHeader) *zip.FileHeader, more ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	eachPart(t, book, func(name string, part []byte) {
		p, err := w.CreateHeader(change(&zip.FileHeader{Name: name, Method: zip.Deflate}))
		check(t, err)
		_, err = p.Write(part)
		check(t, err)
	})
	for _, name := range more {
		_, err := w.Create(name)
		check(t, err)
	}
	check(t, w.Close())
	return b.Bytes()
}

func TestPartsMayBeStoredAndNamedInOddWays(t *testing.T) {
	book := handSheet(t, `<sheetData><row><c t="s"><v>0</v></c></row></sheetData>`)
	for name, change := range map[string]func(*zip.FileHeader) *zip.FileHeader{
		"stored":     func(h *zip.FileHeader) *zip.FileHeader { h.Method = zip.Store; return h },
		"backslash":  func(h *zip.FileHeader) *zip.FileHeader { h.Name = strings.ReplaceAll(h.Name, "/", `\`); return h },
		"absolute":   func(h *zip.FileHeader) *zip.FileHeader { h.Name = "/" + h.Name; return h },
		"capitals":   func(h *zip.FileHeader) *zip.FileHeader { h.Name = strings.ToUpper(h.Name); return h },
		"other part": func(h *zip.FileHeader) *zip.FileHeader { return h },
	} {
		in, problems := readOne(t, "a.xlsx", string(rezip(t, book, change, "../../../etc/kwaad", `C:\kwaad`, "xl/", "media/a.png")))
		if len(problems) > 0 || text(rows(t, in.Sheets[0])) != "1: nul\n" {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func TestZipsThatAreNotInOrderAreRefused(t *testing.T) {
	book := handSheet(t, `<sheetData><row><c><v>1</v></c></row></sheetData>`)
	same := func(h *zip.FileHeader) *zip.FileHeader { return h }
	directory := bytes.Index(book, []byte("PK\x01\x02"))
	with := func(offset int, value uint16) string { // in the entry of the first part
		changed := bytes.Clone(book)
		binary.LittleEndian.PutUint16(changed[directory+offset:], value)
		return string(changed)
	}
	for name, test := range map[string]struct{ content, code string }{
		"a part twice":          {string(rezip(t, book, same, sheetPart)), "P116"},
		"an encrypted part":     {with(8, 1|8), "P112"},
		"an unknown method":     {with(10, 9), "P116"},
		"another checksum":      {with(16, 0xBEEF), "P116"},
		"no checksum":           {with(16, 0), "P116"},
		"a smaller size":        {with(24, 3), "P116"},
		"a larger size":         {with(24, 60000), "P116"},
		"a shorter part":        {with(20, 9), "P116"},
		"a far offset":          {with(42, 60000), "P116"},
		"nothing but the start": {string(book[:100]), "P116"},
		"no list of parts":      {string(book[:directory]), "P116"},
	} {
		if _, problems := readOne(t, "a.xlsx", test.content); codes(problems) != test.code {
			t.Errorf("%s: %v", name, problems)
		}
	}
}
