package render

import (
	"bytes"
	"fmt"
	"time"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// workbook renders a document.Workbook as xlsx. Every sheet is written in one
// pass with the streaming writer, row by row.
func workbook(w document.Workbook) ([]byte, error) {
	file := excelize.NewFile()
	defer file.Close()
	book := &xlsxBook{Workbook: w, file: file, styles: map[xlsxLook]int{}}
	if err := file.SetDefaultFont(xlsxFont); err != nil {
		return nil, err
	}
	for i, sheet := range w.Sheets {
		if err := book.add(i, sheet); err != nil {
			return nil, fmt.Errorf("sheet %s: %w", sheet.Name, err)
		}
	}
	if err := book.describe(); err != nil {
		return nil, err
	}
	var packed bytes.Buffer
	if err := file.Write(&packed); err != nil {
		return nil, err
	}
	return repack(packed.Bytes())
}

// xlsxBook is a workbook that is being written.
type xlsxBook struct {
	document.Workbook
	file   *excelize.File
	styles map[xlsxLook]int
}

// add writes the sheet with number i. Excelize begins with one sheet of its own.
func (b *xlsxBook) add(i int, sheet document.Sheet) error {
	if i == 0 {
		if err := b.file.SetSheetName("Sheet1", sheet.Name); err != nil {
			return err
		}
	} else if _, err := b.file.NewSheet(sheet.Name); err != nil {
		return err
	}
	if sheet.Entry != nil {
		return b.writeEntry(sheet)
	}
	if sheet.Copy != nil {
		return b.writeCopy(sheet)
	}
	return b.writeSheet(sheet, planSheet(sheet, b.Mark))
}

// describe fills the document properties. Their times are the peildatum, so that
// the same input gives the same bytes.
func (b *xlsxBook) describe() error {
	day := ""
	if !b.On.IsZero() { // else the library's own fixed day stays
		day = b.On.UTC().Format(time.RFC3339)
	}
	err := b.file.SetDocProps(&excelize.DocProperties{
		Title: b.Title, Subject: b.Subject, Creator: b.Author, LastModifiedBy: b.Author,
		Description: b.Mark, Keywords: b.Secrecy, Category: "verzuimrapport",
		Created: day, Modified: day, Language: "nl-NL",
	})
	if err != nil {
		return err
	}
	return b.file.SetAppProps(&excelize.AppProperties{Application: b.Program, Company: b.Author})
}
