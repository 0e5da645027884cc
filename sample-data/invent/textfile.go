package invent

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"verzuimrapport/pipeline/attendance"
)

// dialect is how a csv file is written.
type dialect struct {
	comma       byte
	newline     string
	windows1252 bool
	bom         bool
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
	width   int // cells of the header: a row has no fewer
	rows    int // as a spreadsheet counts them: a text of several lines is in one
}

func newTextFile(path string, d dialect, header ...any) *textFile {
	t := &textFile{path: path, dialect: d}
	if d.bom {
		t.buffer.WriteString("\uFEFF")
	}
	if t.width = len(header); t.width > 0 {
		t.add(header...)
	}
	return t
}

func (t *textFile) add(cells ...any) attendance.Ref {
	t.rows++
	ref := attendance.Ref{File: t.path, Row: t.rows}
	for i, cell := range cells {
		if i > 0 {
			t.buffer.WriteByte(t.dialect.comma)
		}
		t.cell(cell)
	}
	for range t.width - len(cells) {
		t.buffer.WriteByte(t.dialect.comma)
	}
	t.buffer.WriteString(t.dialect.newline)
	return ref
}

func (t *textFile) cell(cell any) {
	text := cellText(cell, t.dialect.date)
	if !strings.ContainsAny(text, "\"\n\r") && strings.IndexByte(text, t.dialect.comma) < 0 {
		t.buffer.WriteString(text)
		return
	}
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

// cellText is a cell as csv writes it.
func cellText(cell any, date func(attendance.Date) string) string {
	switch c := cell.(type) {
	case string:
		return c
	case int:
		return strconv.Itoa(c)
	case attendance.Date:
		return date(c)
	case attendance.SchoolCode:
		return string(c)
	case nil:
		return ""
	}
	panic(fmt.Sprintf("invent: a cell of type %T", cell))
}
