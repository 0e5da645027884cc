package invent

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/attendance"
)

// book is a workbook under construction, or, where only csv is asked, a row of
// csv files named after its sheets.
type book struct {
	folder *folder
	path   string
	file   *excelize.File
	sheets []*bookSheet
	texts  []*textFile
	date   int // style of a date cell
	bold   int // style of a header cell
}

// bookSheet is a sheet of a workbook.
type bookSheet struct {
	book   *book
	name   string
	stream *excelize.StreamWriter
	row    int
	hidden bool
}

func (f *folder) newBook(path string) *book {
	b := &book{folder: f, path: path}
	if f.csvOnly {
		return b
	}
	b.file = excelize.NewFile()
	form := "dd-mm-yyyy"
	b.date = b.style(&excelize.Style{CustomNumFmt: &form})
	b.bold = b.style(&excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"DCE6F1"}}})
	return b
}

func (b *book) style(s *excelize.Style) int {
	id, err := b.file.NewStyle(s)
	b.folder.fail(err)
	return id
}

// sheet begins a sheet with lines of text above its header.
func (b *book) sheet(name string, above []string, header ...any) sheet {
	if b.file == nil {
		t := newTextFile(strings.TrimSuffix(b.path, ".xlsx")+" "+strings.ToLower(name)+".csv", dutchExcel, header...)
		b.texts = append(b.texts, t)
		return t
	}
	s := b.newSheet(name)
	b.folder.fail(s.stream.SetColWidth(1, max(1, len(header)), 16))
	for _, line := range above {
		s.add(line)
	}
	if len(header) > 0 {
		for i, h := range header {
			header[i] = excelize.Cell{StyleID: b.bold, Value: h}
		}
		s.add(header...)
	}
	return s
}

// note adds a sheet of plain text, which csv has no place for.
func (b *book) note(name string, lines ...string) {
	if b.file == nil {
		return
	}
	s := b.newSheet(name)
	b.folder.fail(s.stream.SetColWidth(1, 1, 90))
	for _, line := range lines {
		s.add(line)
	}
}

// hidden begins a sheet that the reader is not to read; nil where only csv is asked.
func (b *book) hidden(name string, header ...any) sheet {
	if b.file == nil {
		return nil
	}
	s := b.sheet(name, nil, header...).(*bookSheet)
	s.hidden = true
	return s
}

func (b *book) newSheet(name string) *bookSheet {
	if len(b.sheets) == 0 {
		b.folder.fail(b.file.SetSheetName("Sheet1", name))
	} else {
		_, err := b.file.NewSheet(name)
		b.folder.fail(err)
	}
	stream, err := b.file.NewStreamWriter(name)
	b.folder.fail(err)
	s := &bookSheet{book: b, name: name, stream: stream}
	b.sheets = append(b.sheets, s)
	return s
}

func (s *bookSheet) add(cells ...any) attendance.Ref {
	s.row++
	for i, cell := range cells {
		if d, ok := cell.(attendance.Date); ok {
			cells[i] = s.book.dateCell(d)
		}
	}
	s.book.folder.fail(s.stream.SetRow("A"+strconv.Itoa(s.row), cells))
	return attendance.Ref{File: s.book.path, Sheet: s.name, Row: s.row}
}

// excelEpoch is the day before the first one of Excel's count, as it counts from March 1900 on.
var excelEpoch = attendance.NewDate(1899, 12, 30)

func (b *book) dateCell(d attendance.Date) any {
	if !d.Known() {
		return nil
	}
	return excelize.Cell{StyleID: b.date, Value: int(d - excelEpoch)}
}

// putIn finishes the workbook and writes it.
func (b *book) putIn() {
	for _, t := range b.texts {
		t.putIn(b.folder)
	}
	if b.file == nil || b.folder.err != nil {
		return
	}
	for _, s := range b.sheets {
		b.folder.fail(s.stream.Flush())
		if s.hidden {
			b.folder.fail(b.file.SetSheetVisible(s.name, false))
		}
	}
	var loose bytes.Buffer
	err := b.file.Write(&loose)
	b.folder.fail(err)
	b.folder.fail(b.file.Close())
	data, err := repacked(loose.Bytes())
	b.folder.put(b.path, data, err)
}
