package render

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// A sheet to be filled in: title, notes, marks, header and example are written as
// rows; what holds for the empty rows below them is told to whole columns, so that
// the file stays small and no row is filled.

// lastEntryRow is up to where rules hold: more than a school delivers in a year.
const lastEntryRow = 100_000

// entryPageWidth is how many characters wide a printed page of an entry sheet is
// at most: smaller print cannot be read.
const entryPageWidth = 200.0

// writeEntry writes a sheet to be filled in.
func (b *xlsxBook) writeEntry(sheet document.Sheet) error {
	entry := sheet.Entry
	plan := b.planEntry(sheet)
	if err := b.holdEntry(sheet, plan); err != nil {
		return err
	}
	if err := b.rules(sheet, plan.header); err != nil {
		return err
	}
	out, err := b.file.NewStreamWriter(sheet.Name)
	if err != nil {
		return err
	}
	// From the last column to the first, as in writeSheet.
	for i, column := range slices.Backward(entry.Columns) {
		style, err := b.style(xlsxLook{part: partEntry, rule: column.Rule.Kind, wrap: column.Rule.Wraps})
		if err != nil {
			return err
		}
		if err := out.SetColStyle(i+1, i+1, style); err != nil {
			return err
		}
		if err := out.SetColWidth(i+1, i+1, column.Width); err != nil {
			return err
		}
	}
	for i, row := range plan.rows {
		if err := b.writeRow(out, i+1, row); err != nil {
			return err
		}
	}
	return out.Flush()
}

// planEntry arranges what stands above the empty rows. The texts above the marks
// run over the cells beside them: merged cells would be in the way of who sorts
// or widens columns.
func (b *xlsxBook) planEntry(sheet document.Sheet) *xlsxPlan {
	p := &xlsxPlan{}
	text := func(part xlsxPart, text string, height float64) {
		p.rows = append(p.rows, xlsxRow{cells: []xlsxCell{{xlsxLook{part: part}, clean(text), true}}, height: height})
	}
	text(partTitle, sheet.Title, titleHeight)
	if sheet.Subtitle != "" {
		text(partSubtitle, sheet.Subtitle, subtleHeight)
	}
	for _, note := range sheet.Notes {
		text(partRemark, note, rowHeight(1))
	}
	var marks, header, example xlsxRow
	highHeader, highExample := 1, 1
	for _, column := range sheet.Entry.Columns {
		p.widths = append(p.widths, column.Width)
		room := column.Width - breathing
		highHeader = max(highHeader, lines(column.Header, room/bolder))
		highExample = max(highExample, cellLines(column.Example, room))
		marks.cells = append(marks.cells, xlsxCell{xlsxLook{part: partEntryMark, emphasis: column.Emphasis}, clean(column.Mark), true})
		header.cells = append(header.cells, xlsxCell{xlsxLook{part: partEntryHeader, emphasis: column.Emphasis}, clean(column.Header), true})
		example.cells = append(example.cells, xlsxCell{xlsxLook{part: partExample, rule: column.Rule.Kind, wrap: true}, cellValue(column.Example), true})
	}
	marks.height, header.height, example.height = rowHeight(1), 3+rowHeight(highHeader), rowHeight(highExample)
	p.rows = append(p.rows, marks, header, example)
	p.header = len(p.rows) - 1
	return p
}

// holdEntry keeps header and first columns in view, and sets up printing.
func (b *xlsxBook) holdEntry(sheet document.Sheet, plan *xlsxPlan) error {
	top, fixed := plan.header, sheet.Entry.Fixed
	err := b.file.SetPanes(sheet.Name, &excelize.Panes{
		Freeze: true, XSplit: fixed, YSplit: top, TopLeftCell: at(fixed+1, top+1), ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: at(1, top+2), ActiveCell: at(1, top+2), Pane: "bottomLeft"}},
	})
	if err != nil {
		return err
	}
	name := strings.ReplaceAll(sheet.Name, "'", "''")
	err = b.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", Scope: sheet.Name,
		RefersTo: fmt.Sprintf("'%s'!$A:$%s,'%s'!$%d:$%d", name, columnName(fixed), name, top, top),
	})
	if err != nil {
		return err
	}
	if err := b.printSetup(sheet); err != nil {
		return err
	}
	wide, grid := int(math.Ceil(plan.widthFrom(0)/entryPageWidth)), true
	if err := b.file.SetPageLayout(sheet.Name, &excelize.PageLayoutOptions{FitToWidth: &wide}); err != nil {
		return err
	}
	if err := b.file.SetSheetView(sheet.Name, 0, &excelize.ViewOptions{ShowGridLines: &grid}); err != nil {
		return err
	}
	return b.file.SetSheetDimension(sheet.Name, "A1:"+at(len(plan.widths), len(plan.rows)))
}

// columnName is the letter of a column, counted from 1.
func columnName(column int) string {
	cell := at(column, 1)
	return cell[:len(cell)-1]
}
