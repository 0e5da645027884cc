package render

import (
	"fmt"
	"slices"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// writeCopy writes rows to be corrected: the header, then each row as it is asked
// for. Of a workbook that may hold tens of thousands of rows only one is in memory.
func (b *xlsxBook) writeCopy(sheet document.Sheet) error {
	sheetCopy := sheet.Copy
	plan := planCopyHeader(sheetCopy)
	if err := b.holdCopy(sheet, plan); err != nil {
		return err
	}
	if err := b.notes(sheet.Name, sheetCopy.Notes); err != nil {
		return err
	}
	out, err := b.file.NewStreamWriter(sheet.Name)
	if err != nil {
		return err
	}
	for i, column := range slices.Backward(sheetCopy.Columns) { // see writeSheet
		if err := out.SetColWidth(i+1, i+1, column.Width); err != nil {
			return err
		}
	}
	if err := b.writeRow(out, 1, plan.rows[0]); err != nil {
		return err
	}
	if err := b.copyRows(out, sheetCopy); err != nil {
		return err
	}
	return out.Flush()
}

// copyRows writes the rows; a number of them that differs from what was said would
// leave notes and filter in the wrong place.
func (b *xlsxBook) copyRows(out *excelize.StreamWriter, sheetCopy *document.Copy) error {
	values := make([]any, len(sheetCopy.Columns))
	n := 0
	for cells, err := range sheetCopy.Rows {
		if err != nil {
			return err
		}
		n++
		clear(values)
		for i, cell := range cells {
			style, err := b.style(xlsxLook{part: partCopy, kind: cell.Kind, meaning: cell.Meaning, instant: instantOf(cell)})
			if err != nil {
				return err
			}
			values[i] = excelize.Cell{StyleID: style, Value: cellValue(cell)}
		}
		if err := out.SetRow(at(1, n+1), values); err != nil {
			return err
		}
	}
	if n != sheetCopy.Count {
		return fmt.Errorf("%d rows where %d were expected", n, sheetCopy.Count)
	}
	return nil
}

// planCopyHeader is the header row.
func planCopyHeader(sheetCopy *document.Copy) *xlsxPlan {
	p := &xlsxPlan{header: 1, last: sheetCopy.Count + 1, columns: len(sheetCopy.Columns)}
	row, high := xlsxRow{}, 1
	for _, column := range sheetCopy.Columns {
		look := xlsxLook{part: partEntryHeader, emphasis: document.Light}
		switch {
		case column.Answer:
			look.emphasis = document.Strong
		case column.Ours:
			look.emphasis = document.Middle
		}
		p.widths = append(p.widths, column.Width)
		high = max(high, lines(column.Header, (column.Width-breathing-filterButton)/bolder))
		row.cells = append(row.cells, xlsxCell{look, clean(column.Header), true})
	}
	row.height = min(excelize.MaxRowHeight, 3+rowHeight(high))
	p.rows = []xlsxRow{row}
	return p
}

// holdCopy keeps the header in view, with filter buttons, and sets up printing.
func (b *xlsxBook) holdCopy(sheet document.Sheet, plan *xlsxPlan) error {
	if err := b.holdList(sheet.Name, plan); err != nil {
		return err
	}
	if fixed := sheet.Copy.Fixed; fixed > 0 {
		corner := at(fixed+1, 2)
		err := b.file.SetPanes(sheet.Name, &excelize.Panes{
			Freeze: true, XSplit: fixed, YSplit: 1, TopLeftCell: corner, ActivePane: "bottomRight",
			Selection: []excelize.Selection{{SQRef: corner, ActiveCell: corner, Pane: "bottomRight"}},
		})
		if err != nil {
			return err
		}
	}
	if err := b.printSetup(sheet); err != nil {
		return err
	}
	grid := true
	if err := b.file.SetSheetView(sheet.Name, 0, &excelize.ViewOptions{ShowGridLines: &grid}); err != nil {
		return err
	}
	return b.file.SetSheetDimension(sheet.Name, "A1:"+at(plan.columns, plan.last))
}

// mostNotes is how many notes a sheet gets: each takes time when the file is opened,
// and the column beside the rows says the same.
const mostNotes = 1_000

// notes puts remarks on cells.
func (b *xlsxBook) notes(sheet string, notes []document.Remark) error {
	for _, note := range notes[:min(len(notes), mostNotes)] {
		text := clean(note.Text)
		high := 24 + 17*lines(text, 46)
		err := b.file.AddComment(sheet, excelize.Comment{
			Cell: at(note.Column+1, note.Row+1), Author: b.Author, Width: 330, Height: uint(min(high, 600)),
			Paragraph: []excelize.RichTextRun{{Text: text, Font: &excelize.Font{Family: xlsxFont, Size: 9, Color: ink}}},
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// linkAndLock gives cells their links, and a sheet its lock: what it protects from is
// a mistake, not a person, so there is no password.
func (b *xlsxBook) linkAndLock(sheet document.Sheet, links []xlsxLink) error {
	for _, link := range links {
		if err := b.file.SetCellHyperLink(sheet.Name, link.from, link.to, "Location"); err != nil {
			return err
		}
	}
	if !sheet.Locked {
		return nil
	}
	return b.file.ProtectSheet(sheet.Name, &excelize.SheetProtectionOptions{SelectLockedCells: true, SelectUnlockedCells: true})
}
