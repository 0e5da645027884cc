package read

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// xlsxFormat are workbooks of Excel 2007 and later, whatever their name says.
var xlsxFormat = Format{
	Name: "xlsx",
	Sniff: func(head []byte, name string) bool {
		return isZip(head) && hasExtension(name, ".xlsx", ".xlsm", ".csv", ".txt")
	},
	Open: openXLSX,
}

func openXLSX(src Source) ([]Sheet, []problem.Problem) {
	book, err := checkWorkbook(src.Data)
	if err != nil {
		return nil, []problem.Problem{refuseWorkbook(src.At(), err)}
	}
	var sheets []Sheet
	var problems []problem.Problem
	for _, found := range book.sheets {
		problems = append(problems, found.questions(src.File.Path)...)
		if found.hidden || found.empty() { // an empty sheet holds nothing to speak of
			continue
		}
		if !openable(found.name) {
			problems = append(problems, problem.UnreadableSheet.At(attendance.Ref{File: src.File.Path, Sheet: found.name}, ""))
			continue
		}
		sheets = append(sheets, Sheet{
			File: src.File.Path, Name: found.name, Delivery: src.File.Delivery, Epoch1904: book.epoch1904,
			Rows: xlsxRows(src.Again, src.File.Path, found),
		})
	}
	if len(sheets) == 0 {
		problems = append(problems, problem.EmptyOfSheets.At(src.At(), ""))
	}
	return sheets, problems
}

// openable reports whether excelize opens a sheet of this name: only those that
// Excel itself allows, and other programs write others.
func openable(name string) bool {
	return name != "" && len(utf16.Encode([]rune(name))) <= excelize.MaxSheetNameLength &&
		!strings.ContainsAny(name, `:\/?*[]`) && !strings.HasPrefix(name, "'") && !strings.HasSuffix(name, "'")
}

// xlsxRows opens the workbook each time it is ranged over. The last thing it
// does is to compare what excelize gave with what the check of the file counted.
func xlsxRows(again func() ([]byte, error), path string, found worksheet) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		var seen tally
		stopped := false
		err := eachRow(again, found.name, func(n int, cells []string) bool {
			row := Row{N: n, Cells: found.take(n, cells, &seen)}
			stopped = len(row.Cells) > 0 && !yield(row, nil)
			return !stopped
		})
		switch {
		case stopped:
		case err != nil:
			var known *Fault
			if !errors.As(err, &known) {
				known = fault(problem.UnreadableSheet, path, found.name)
			}
			yield(Row{}, known)
		case seen != found.tally:
			yield(Row{}, fault(problem.DamagedWorkbook, path, "", string(damagedCount)))
		}
	}
}

// take counts the filled cells of a row, puts NoValue where an outcome is
// missing, and cleans.
func (s worksheet) take(n int, cells []string, seen *tally) []string {
	for i, text := range cells {
		if text != "" {
			seen.add(position{n, i + 1})
			cells[i] = clean(text)
		}
	}
	if len(s.lost) > 0 {
		for i := range cells { // excelize gives a cell for every formula
			if s.lost[position{n, i + 1}] {
				cells[i] = NoValue
			}
		}
	}
	return trim(cells)
}

// eachRow hands over the rows of a sheet as excelize gives them, until take says no.
func eachRow(again func() ([]byte, error), sheet string, take func(n int, cells []string) bool) error {
	data, err := again()
	if err != nil {
		return err
	}
	// The two limits are equal so that nothing is written into the folder for
	// temporary files: it would be left there after a crash, with the pupils in it.
	options := excelize.Options{RawCellValue: true, UnzipSizeLimit: MaxUnzipped, UnzipXMLSizeLimit: MaxUnzipped}
	var file *excelize.File
	var rows *excelize.Rows
	err = shielded(func() (err error) {
		if file, err = excelize.OpenReader(bytes.NewReader(data), options); err != nil {
			return err
		}
		rows, err = file.Rows(sheet)
		return err
	})
	if file != nil {
		defer file.Close()
	}
	if err != nil {
		return err
	}
	defer rows.Close()
	for n := 1; ; n++ {
		var more bool
		var cells []string
		err := shielded(func() (err error) {
			if more = rows.Next(); !more {
				return rows.Error()
			}
			cells, err = rows.Columns(options)
			return err
		})
		if err != nil || !more || !take(n, cells) {
			return err
		}
	}
}

// shielded turns a panic inside excelize into an error: a strange file must not
// end the run.
func shielded(call func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("excelize panicked: %v", r)
		}
	}()
	return call()
}
