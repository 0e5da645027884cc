package read

import (
	"iter"

	"verzuimrapport/pipeline/problem"
)

// xlsxFormat are workbooks of Excel 2007 and later, whatever their name says.
var xlsxFormat = Format{
	Name: "xlsx",
	Sniff: func(head []byte, name string) bool {
		return isZip(head) && hasExtension(name, ".xlsx", ".xlsm", ".xls", ".xlsb", ".csv", ".txt")
	},
	Open: openXLSX,
}

// openXLSX reads the whole workbook once, in order to say of damage anywhere in it
// before a row of it is used, and keeps nothing but where the sheets are.
func openXLSX(src Source) ([]Sheet, []problem.Problem) {
	book, dates, err := checkWorkbook(src)
	if err != nil {
		return nil, []problem.Problem{src.refuseWorkbook(err)}
	}
	keep := src.forRows()
	sheets, problems := src.sheets(book.sheets, func(i int) iter.Seq2[Row, error] { return xlsxRows(keep, &book.sheets[i], dates) })
	for i := range sheets {
		sheets[i].Epoch1904 = book.epoch1904
	}
	if book.unlisted {
		problems = append(problems, problem.UnlistedSheet.At(src.At(), ""))
	}
	return sheets, problems
}

// checkWorkbook reads a workbook from end to end: every sheet cell by cell, every
// other part against its checksum.
func checkWorkbook(src Source) (*workbook, dateFormats, error) {
	c, err := openContainer(src.Context, src.Data, src.Limits.Inflated)
	if err != nil {
		return nil, nil, err
	}
	book, err := openWorkbook(c)
	if err != nil {
		return nil, nil, err
	}
	dates, err := book.dateFormats()
	if err != nil {
		return nil, nil, err
	}
	texts, err := book.sharedTexts(src.Limits, src.File.Path)
	if err != nil {
		return nil, nil, err
	}
	left, large := allCells, 0
	for i := range book.sheets {
		if book.sheets[i].part == "" {
			continue
		}
		within := &sheetContext{src.File.Path, book.sheets[i].name, src.Limits, dates, func() (*sharedTexts, error) { return texts, nil }}
		if err := book.sheets[i].check(c, within, left); err != nil {
			return nil, nil, err
		}
		left -= book.sheets[i].small.taken
		if book.sheets[i].small.large {
			large++
		}
		if fault := src.tooManySheets(large); fault != nil {
			return nil, nil, fault
		}
	}
	return book, dates, c.verify()
}

// check goes through all rows of a sheet, and keeps those of a small one.
func (w *worksheet) check(c *container, within *sheetContext, left int) error {
	s, err := newSheetReader(c, w.part, within)
	if err != nil {
		return err
	}
	defer s.Close()
	for {
		more, err := s.next()
		if err != nil || !more {
			w.mergedRows = s.merged
			return err
		}
		w.veils = s.veils
		w.note(&s.row)
		if !w.small.large {
			var row Row
			s.row.into(&row)
			w.small.keep(row, left)
		}
	}
}

// xlsxRows reads the workbook again each time it is ranged over, unless the rows
// were kept.
func xlsxRows(src Source, sheet *worksheet, dates dateFormats) iter.Seq2[Row, error] {
	if !sheet.small.large {
		return sheet.small.each
	}
	name, part := sheet.name, sheet.part
	return func(yield func(Row, error) bool) {
		s, err := reopenSheet(src, name, part, dates)
		if err != nil {
			yield(Row{}, src.faultAt(err))
			return
		}
		defer s.Close()
		var row Row
		for {
			more, err := s.next()
			if err != nil {
				yield(Row{}, src.faultAt(err))
				return
			}
			if !more {
				return
			}
			if s.row.into(&row); len(row.Cells) > 0 && !yield(row, nil) {
				return
			}
		}
	}
}

// reopenSheet opens one sheet of a workbook that was checked.
func reopenSheet(src Source, sheet, part string, dates dateFormats) (*sheetReader, error) {
	data, err := src.Again()
	if err != nil {
		return nil, err
	}
	c, err := openContainer(src.Context, data, src.Limits.Inflated)
	if err != nil {
		return nil, err
	}
	book, err := openWorkbook(c)
	if err != nil {
		return nil, err
	}
	var texts *sharedTexts
	return newSheetReader(c, part, &sheetContext{src.File.Path, sheet, src.Limits, dates, func() (*sharedTexts, error) {
		if texts == nil {
			texts, err = book.sharedTexts(src.Limits, src.File.Path)
		}
		return texts, err
	}})
}
