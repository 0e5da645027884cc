package invent

import (
	"bytes"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"verzuimrapport/pipeline/attendance"
)

// folder is where the files go. After the first failure it writes nothing more:
// err holds it.
type folder struct {
	write   func(path string, data []byte) error
	csvOnly bool
	err     error
}

func (f *folder) put(path string, data []byte, err error) {
	if f.err == nil {
		f.err = err
	}
	if f.err == nil {
		f.err = f.write(path, data)
	}
}

// sheet is a table under construction: it takes rows and says where each one
// stands, as the user will see it.
type sheet interface {
	// add writes one row. A cell is a string, an int, a Date or nil.
	add(cells ...any) attendance.Ref
}

// dialect is how a csv file is written.
type dialect struct {
	comma       byte
	newline     string
	windows1252 bool
	bom         bool
	quoteAll    bool
	date        func(attendance.Date) string
}

var (
	dutchExcel = dialect{comma: ';', newline: "\r\n", date: attendance.Date.Dutch}
	oldDutch   = dialect{comma: ';', newline: "\r\n", date: attendance.Date.Dutch, windows1252: true}
	parsExport = dialect{comma: ',', newline: "\n", date: attendance.Date.Dutch, bom: true}
	isoExport  = dialect{comma: ';', newline: "\n", date: attendance.Date.String}
)

// textFile is a csv file under construction.
type textFile struct {
	path    string
	dialect dialect
	buffer  bytes.Buffer
	line    int
	number  [20]byte
}

func newTextFile(path string, d dialect, header ...any) *textFile {
	t := &textFile{path: path, dialect: d}
	if d.bom {
		t.buffer.WriteString("\uFEFF")
	}
	if len(header) > 0 {
		t.add(header...)
	}
	return t
}

func (t *textFile) add(cells ...any) attendance.Ref {
	t.line++
	ref := attendance.Ref{File: t.path, Row: t.line}
	for i, cell := range cells {
		if i > 0 {
			t.buffer.WriteByte(t.dialect.comma)
		}
		t.cell(cell)
	}
	t.buffer.WriteString(t.dialect.newline)
	return ref
}

func (t *textFile) cell(cell any) {
	text := cellText(cell, t.dialect.date)
	if !t.dialect.quoteAll && !strings.ContainsAny(text, "\"\n\r") && strings.IndexByte(text, t.dialect.comma) < 0 {
		t.buffer.WriteString(text)
		return
	}
	t.line += strings.Count(text, "\n")
	t.buffer.WriteByte('"')
	t.buffer.WriteString(strings.ReplaceAll(text, `"`, `""`))
	t.buffer.WriteByte('"')
}

func (t *textFile) putIn(f *folder) {
	if !t.dialect.windows1252 {
		f.put(t.path, t.buffer.Bytes(), nil)
		return
	}
	encoded, err := charmap.Windows1252.NewEncoder().Bytes(t.buffer.Bytes())
	f.put(t.path, encoded, err)
}
