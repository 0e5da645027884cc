package render

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// rules tells the spreadsheet what may be typed below the header of an entry
// sheet, and that the header stays as it is.
func (b *xlsxBook) rules(sheet document.Sheet, header int) error {
	keep := excelize.NewDataValidation(false)
	keep.SetSqref(at(1, header) + ":" + at(len(sheet.Entry.Columns), header))
	if err := keep.SetRange("FALSE", "", excelize.DataValidationTypeCustom, excelize.DataValidationOperatorBetween); err != nil {
		return err
	}
	keep.SetError(excelize.DataValidationErrorStyleStop, sheet.Entry.Keep.Title, sheet.Entry.Keep.Text)
	if err := b.file.AddDataValidation(sheet.Name, keep); err != nil {
		return err
	}
	for i, column := range sheet.Entry.Columns {
		v, err := b.rule(column)
		if err != nil {
			return fmt.Errorf("column %s: %w", column.Header, err)
		}
		v.SetSqref(at(i+1, header+1) + ":" + at(i+1, lastEntryRow))
		if err := b.file.AddDataValidation(sheet.Name, v); err != nil {
			return err
		}
	}
	return nil
}

// rule is the validation of one column.
func (b *xlsxBook) rule(column document.EntryColumn) (*excelize.DataValidation, error) {
	v, r := excelize.NewDataValidation(true), column.Rule
	v.SetInput(column.Prompt.Title, column.Prompt.Text)
	limits := func(low, high any, kind excelize.DataValidationType) error {
		return v.SetRange(low, high, kind, excelize.DataValidationOperatorBetween)
	}
	var err error
	switch {
	case r.Kind == document.ChoiceRule:
		err = b.choices(v, r)
	case r.Kind == document.DayRule:
		err = limits(moment(r.Earliest), moment(r.Latest), excelize.DataValidationTypeDate)
	case r.Kind == document.ClockRule:
		err = limits("0", "0.99999", excelize.DataValidationTypeTime)
	case r.Kind == document.WholeRule:
		err = limits(r.Low, r.High, excelize.DataValidationTypeWhole)
	case r.High > 0:
		err = limits(r.Low, r.High, excelize.DataValidationTypeTextLength)
	default:
		return v, nil
	}
	style := excelize.DataValidationErrorStyleStop
	if r.Soft {
		style = excelize.DataValidationErrorStyleInformation
	}
	v.SetError(style, r.Error.Title, r.Error.Text)
	return v, err
}

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

// moment is a day as a formula.
func moment(m document.Moment) string {
	switch {
	case !m.Relative:
		return strconv.FormatInt(int64(m.Day.Sub(excelDay0).Hours()/24), 10)
	case m.Months == 0:
		return "TODAY()"
	}
	return "EDATE(TODAY()," + strconv.Itoa(m.Months) + ")"
}
