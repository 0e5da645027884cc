package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// choices offers a drop-down list: in the rule itself, or from another sheet.
func (b *xlsxBook) choices(v *excelize.DataValidation, r document.Rule) error {
	if r.Source == (document.Source{}) {
		return v.SetDropList(r.Choices)
	}
	cells, err := b.source(r.Source)
	v.SetSqrefDropList(cells)
	return err
}

// source finds the cells of a list: those below its header, up to the last filled one.
func (b *xlsxBook) source(s document.Source) (string, error) {
	for _, sheet := range b.Sheets {
		if sheet.Name != s.Sheet {
			continue
		}
		if sheet.Entry != nil {
			return b.growing(sheet, s.Header)
		}
		for _, block := range sheet.Blocks {
			column := slices.Index(block.Header, s.Header)
			if column < 0 {
				continue
			}
			top := planSheet(sheet, b.Mark).headerOf(block.Header)
			return fmt.Sprintf("'%s'!$%s$%d:$%s$%d", escapeFormula(sheet.Name), columnName(column+1), top+1, columnName(column+1), top+filled(block.Rows, column)), nil
		}
	}
	return "", fmt.Errorf("no list %q on a sheet %q", s.Header, s.Sheet)
}

// growing is a list that is as long as what has been filled in on an entry sheet.
func (b *xlsxBook) growing(sheet document.Sheet, header string) (string, error) {
	column := slices.IndexFunc(sheet.Entry.Columns, func(c document.EntryColumn) bool { return c.Header == header })
	if column < 0 {
		return "", fmt.Errorf("no column %q on the sheet %q", header, sheet.Name)
	}
	name, letter, first := escapeFormula(sheet.Name), columnName(column+1), b.planEntry(sheet).header+2
	return fmt.Sprintf("OFFSET('%[1]s'!$%[2]s$%[3]d,0,0,MAX(1,COUNTA('%[1]s'!$%[2]s$%[3]d:$%[2]s$%[4]d)),1)", name, letter, first, lastEntryRow), nil
}

// headerOf is the row of the header of a block, counted from 1.
func (p *xlsxPlan) headerOf(header []string) int {
	return 1 + slices.IndexFunc(p.rows, func(row xlsxRow) bool {
		return len(row.cells) == len(header) && row.cells[0].look.part == partHeader && row.cells[0].value == clean(header[0])
	})
}

// filled counts the cells of a column up to the first blank one.
func filled(rows []document.Row, column int) (n int) {
	for n < len(rows) && column < len(rows[n].Cells) && rows[n].Cells[column].Kind != document.Blank {
		n++
	}
	return n
}

// escapeFormula writes the name of a sheet as a rule in XML wants it.
func escapeFormula(name string) string {
	return strings.NewReplacer("'", "''", "&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(name)
}
