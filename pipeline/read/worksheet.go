package read

import (
	"strconv"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// worksheet is what the check of one sheet found.
type worksheet struct {
	name       string
	hidden     bool
	tally      tally             // of all cells with a value
	hiddenRows int               // rows with a value that are hidden or filtered away
	lost       map[position]bool // cells whose formula has no stored outcome
	firstLost  position
	mergedRows string // the first merge of cells of several rows, as "A2:A5"
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
	for ; i < len(name) && i < 4 && 'A' <= name[i] && name[i] <= 'Z'; i++ {
		column = column*26 + int(name[i]-'A') + 1
	}
	row, err := strconv.Atoi(name[i:])
	return position{row, column}, err == nil && row > 0 && column > 0 && column <= maxColumns
}

// tally counts cells and where they stand: two readings of a sheet that find
// other cells, or the same at other places, have different tallies.
type tally struct{ cells, places int }

func (t *tally) add(p position) {
	t.cells++
	t.places += p.row*maxColumns + p.column
}

// maxRows and maxColumns are the limits of the file format; maxLost is how many
// cells without an outcome are kept track of.
const maxRows, maxColumns, maxLost = 1 << 20, 1 << 14, 1 << 20

func (s worksheet) empty() bool { return s.tally.cells == 0 && len(s.lost) == 0 }

// questions says what somebody should know about a sheet.
func (s worksheet) questions(file string) []problem.Problem {
	place := attendance.Ref{File: file, Sheet: s.name}
	if s.hidden {
		if s.empty() {
			return nil
		}
		return []problem.Problem{problem.HiddenSheet.At(place, "")}
	}
	var problems []problem.Problem
	if s.hiddenRows > 0 {
		problems = append(problems, problem.HiddenRows.At(place, "", problem.Counted(s.hiddenRows, "rij", "rijen")))
	}
	if s.mergedRows != "" {
		problems = append(problems, problem.MergedRows.At(place, "", s.mergedRows))
	}
	if n := len(s.lost); n > 0 {
		place.Row = s.firstLost.row
		problems = append(problems, problem.FormulaWithout.At(place, "", problem.Counted(n, "cel", "cellen"), s.firstLost.name()))
	}
	return problems
}
