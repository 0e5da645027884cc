package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// writeSheet puts an arranged sheet in ink, row by row. What is not a row must be
// told first: the library writes it above and below the rows from what it knows
// when it begins. The filter comes before the print setup, which it would undo.
func (b *xlsxBook) writeSheet(sheet document.Sheet, plan *xlsxPlan) error {
	if err := b.holdList(sheet.Name, plan); err != nil {
		return err
	}
	if err := b.printSetup(sheet); err != nil {
		return err
	}
	if err := b.linkAndLock(sheet, plan.links); err != nil {
		return err
	}
	if err := b.file.SetSheetDimension(sheet.Name, "A1:"+at(len(plan.widths), len(plan.rows))); err != nil {
		return err
	}
	out, err := b.file.NewStreamWriter(sheet.Name)
	if err != nil {
		return err
	}
	// From the last column to the first: the library puts each before the others.
	for i, width := range slices.Backward(plan.widths) {
		if err := out.SetColWidth(i+1, i+1, width); err != nil {
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

func (b *xlsxBook) writeRow(out *excelize.StreamWriter, number int, row xlsxRow) error {
	if len(row.cells) == 0 {
		return nil
	}
	values := make([]any, len(row.cells))
	for i, cell := range row.cells {
		if !cell.used {
			continue
		}
		style, err := b.style(cell.look)
		if err != nil {
			return err
		}
		values[i] = excelize.Cell{StyleID: style, Value: cell.value}
	}
	for _, merge := range row.merges {
		if err := out.MergeCell(at(merge[0]+1, number), at(merge[1]+1, number)); err != nil {
			return err
		}
	}
	return out.SetRow(at(1, number), values, excelize.RowOpts{Height: row.height})
}

// holdList keeps the header of the list in view, repeats it on each printed page
// and gives it filter buttons.
func (b *xlsxBook) holdList(name string, plan *xlsxPlan) error {
	if plan.header == 0 {
		return nil
	}
	top := plan.header
	err := b.file.SetPanes(name, &excelize.Panes{
		Freeze: true, YSplit: top, TopLeftCell: at(1, top+1), ActivePane: "bottomLeft",
		Selection: []excelize.Selection{{SQRef: at(1, top+1), ActiveCell: at(1, top+1), Pane: "bottomLeft"}},
	})
	if err != nil {
		return err
	}
	err = b.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", Scope: name,
		RefersTo: fmt.Sprintf("'%s'!$%d:$%d", strings.ReplaceAll(name, "'", "''"), top, top),
	})
	if err != nil {
		return err
	}
	return b.file.AutoFilter(name, at(1, top)+":"+at(plan.columns, plan.last), nil)
}

// at is the name of a cell, as B7.
func at(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		panic(fmt.Sprintf("render: cell %d, %d: %v", column, row, err)) // a sheet of ours that is too large
	}
	return name
}
