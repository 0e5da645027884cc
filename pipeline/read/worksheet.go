package read

import (
	"context"
	"iter"
	"strconv"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// worksheet is what opening a workbook found of one sheet.
type worksheet struct {
	name, part string
	hidden     bool
	cells      int // with a value
	hiddenRows int // rows with a value that are hidden or filtered away
	veils      veils
	lost       int // cells whose formula has no stored outcome
	firstLost  position
	mergedRows string // the first merge of cells of several rows, as "A2:A5"
	small      small
}

// sheets are the sheets of a workbook that was opened, save those without any value,
// and what somebody should know about them. rows gives those of one of them.
func (s Source) sheets(found []worksheet, rows func(int) iter.Seq2[Row, error]) (sheets []Sheet, problems []problem.Problem) {
	visible := 0
	for i := range found {
		w := &found[i]
		problems = append(problems, w.questions(s.File.Path)...)
		if w.empty() {
			continue
		}
		sheets = append(sheets, Sheet{File: s.File.Path, Name: w.name, Delivery: s.File.Delivery, Hidden: w.hidden, Rows: rows(i)})
		if !w.hidden {
			visible++
		}
	}
	if visible == 0 {
		problems = append(problems, problem.EmptyOfSheets.At(s.At(), ""))
	}
	return sheets, problems
}

// forRows is the source without its content, for the rows that are read later; they
// have no time of their own.
func (s Source) forRows() Source {
	s.Data, s.Context = nil, context.Background()
	return s
}

// position is the place of a cell, both counted from 1.
type position struct{ row, column int }

// name is how the user sees it, "D12".
func (p position) name() string {
	letters := ""
	for n := p.column; n > 0; n = (n - 1) / 26 {
		letters = string(rune('A'+(n-1)%26)) + letters
	}
	return letters + strconv.Itoa(p.row)
}

// parseCell reads the name of a cell, as "D12".
func parseCell(name string) (position, bool) {
	column, i := 0, 0
	for ; i < len(name) && i < 4 && isLetter(name[i]); i++ {
		column = column*26 + int(name[i]&^0x20-'A') + 1
	}
	row, ok := digits([]byte(name[i:]))
	return position{row, column}, ok && row > 0 && column > 0 && column <= maxColumns
}

func isLetter(b byte) bool { return 'A' <= b&^0x20 && b&^0x20 <= 'Z' }

// maxRows and maxColumns are the limits of the file format.
const maxRows, maxColumns = 1 << 20, 1 << 14

func (w *worksheet) empty() bool { return w.cells == 0 }

// note counts what stands in a row.
func (w *worksheet) note(row *sheetRow) {
	if len(row.cells) == 0 {
		return
	}
	w.cells += len(row.cells)
	if row.hidden {
		w.hiddenRows++
	}
	for i := range row.cells {
		w.veils.see(row.cells[i].column)
		if row.cells[i].kind != NoOutcome {
			continue
		}
		if w.lost++; w.lost == 1 {
			w.firstLost = position{row.number, row.cells[i].column}
		}
	}
}

// questions says what somebody should know about a sheet.
func (w *worksheet) questions(file string) []problem.Problem {
	place := attendance.Ref{File: file, Sheet: w.name}
	if w.hidden {
		if w.empty() {
			return nil
		}
		return []problem.Problem{problem.HiddenSheet.At(place, "")}
	}
	var problems []problem.Problem
	if w.hiddenRows > 0 {
		problems = append(problems, problem.HiddenRows.At(place, "", problem.Counted(w.hiddenRows, "rij", "rijen")))
	}
	if letters, n := w.veils.named(); n > 0 {
		problems = append(problems, problem.HiddenColumns.At(place, "", problem.Counted(n, "kolom", "kolommen"), letters))
	}
	if w.mergedRows != "" {
		problems = append(problems, problem.MergedRows.At(place, "", w.mergedRows))
	}
	if w.lost > 0 {
		place.Row = w.firstLost.row
		problems = append(problems, problem.FormulaWithout.At(place, "", problem.Counted(w.lost, "cel", "cellen"), w.firstLost.name()))
	}
	return problems
}
