package render

import (
	"fmt"
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
		v, err := b.rule(column, at(i+1, header+1))
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

// rule is the validation of one column, written for its first cell.
func (b *xlsxBook) rule(column document.EntryColumn, cell string) (*excelize.DataValidation, error) {
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
	case len(r.Shapes) > 0:
		err = v.SetRange(shaped(cell, r.Shapes), "", excelize.DataValidationTypeCustom, excelize.DataValidationOperatorBetween)
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

// shaped is the formula that says whether a cell has one of the shapes.
func shaped(cell string, shapes []string) string {
	var any []string
	for _, shape := range shapes {
		all := []string{fmt.Sprintf("LEN(%s)=%d", cell, len(shape))}
		for from := 0; from < len(shape); {
			to := from + 1
			for shape[from] == '9' && to < len(shape) && shape[to] == '9' { // letters one by one: together A1 is no number either
				to++
			}
			test := "ISERR"
			if shape[from] == '9' {
				test = "ISNUMBER"
			}
			all = append(all, fmt.Sprintf("%s(-MID(%s,%d,%d))", test, cell, from+1, to-from))
			from = to
		}
		any = append(any, "AND("+strings.Join(all, ",")+")")
	}
	return "OR(" + strings.Join(any, ",") + ")"
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
