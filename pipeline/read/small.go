package read

import "verzuimrapport/pipeline/problem"

// Opening a file for one sheet costs as much as the file is large. So that a
// workbook of a thousand small sheets is not opened a thousand times, the rows of
// small sheets are kept when the workbook is read for the first time; only large
// sheets are read again, and there may not be more than maxLarge of them.

const (
	smallCells = 5_000     // of one small sheet
	allCells   = 1_000_000 // of all small sheets of a workbook: some tens of megabytes
	cellChars  = 32        // so many characters more count as another cell
	maxLarge   = 200
)

// small are the rows of a small sheet.
type small struct {
	rows  []Row
	taken int  // cells
	large bool // there were too many, and rows holds none
}

// keep keeps a row, unless the sheet takes more than is left.
func (s *small) keep(row Row, left int) {
	if s.large || len(row.Cells) == 0 {
		return
	}
	s.taken += len(row.Cells)
	for _, cell := range row.Cells {
		s.taken += len(cell) / cellChars
	}
	if s.taken > min(left, smallCells) {
		s.rows, s.taken, s.large = nil, 0, true
		return
	}
	s.rows = append(s.rows, row)
}

// each gives the rows that were kept, as copies: whoever ranges may write into them.
func (s *small) each(yield func(Row, error) bool) {
	var row Row
	for _, kept := range s.rows {
		row.N, row.Cells, row.Kinds = kept.N, append(row.Cells[:0], kept.Cells...), append(row.Kinds[:0], kept.Kinds...)
		if !yield(row, nil) {
			return
		}
	}
}

// tooManySheets refuses a workbook with too many large sheets.
func (s Source) tooManySheets(large int) *Fault {
	if large <= maxLarge {
		return nil
	}
	return &Fault{problem.TooManySheets.At(s.At(), "", maxLarge)}
}
