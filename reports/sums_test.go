package reports

import (
	"strconv"
	"strings"
	"testing"
)

// printedNumber reads a number as a workbook shows it; a dash is nothing known, which
// adds nothing.
func printedNumber(cell string) (n float64, ok bool) {
	if cell == "–" || cell == "" {
		return 0, true
	}
	n, err := strconv.ParseFloat(strings.ReplaceAll(cell, ",", ""), 64)
	return n, err == nil
}

// startsAsFigure tells the cells of a table from its heads.
func startsAsFigure(cell string) bool {
	return cell != "" && (strings.HasPrefix(cell, "–") || '0' <= cell[0] && cell[0] <= '9')
}

// checkColumns holds each column of numbers of a sheet to the total below it. Shares
// do not add up, and where something is hidden nothing is told. It counts what it checked.
func checkColumns(t *testing.T, name string, rows [][]string) (checked int) {
	t.Helper()
	var block [][]string
	for _, row := range rows {
		switch {
		case len(row) < 3, !startsAsFigure(row[1]):
			block = nil // what lies between two tables, and their heads
		case row[0] != "Totaal van de regio":
			block = append(block, row)
		default:
			for i := 1; i < len(row); i++ {
				if want, ok := printedNumber(row[i]); ok && checkColumn(t, name, block, i, want) {
					checked++
				}
			}
		}
	}
	return checked
}

// checkColumn reports whether the column says something.
func checkColumn(t *testing.T, name string, rows [][]string, i int, want float64) bool {
	t.Helper()
	sum := 0.0
	for _, row := range rows {
		cell := ""
		if i < len(row) {
			cell = row[i]
		}
		n, ok := printedNumber(cell)
		if !ok {
			return false
		}
		sum += n
	}
	if sum < want-0.01*float64(len(rows)) || sum > want+0.01*float64(len(rows)) {
		t.Errorf("%s, column %d: the rows sum to %v, the total says %v", name, i+1, sum, want)
	}
	return true
}

func TestEveryTableOfARegionSumsToItsTotal(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	f.Settings.Privacy.HideBelow = 0
	checked := map[string]int{}
	for path, data := range printFiles(t, rmcWorkbooks(f), `^rmc/`) {
		for _, sheet := range []string{"Per school", "Per gemeente", "Verzuim"} {
			checked[sheet] += checkColumns(t, path+" "+sheet, sheetRows(t, data, sheet))
		}
	}
	for sheet, n := range checked {
		if n < 8 {
			t.Errorf("%s: only %d columns say something", sheet, n)
		}
	}
}

func TestEveryTableOfTheLedenraadSumsToItsTotal(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	f.Settings.Privacy.HideBelow = 0
	for _, table := range ledenraadTables(f).Tables {
		last := len(table.Rows) - 1
		if !table.Rows[last].Total {
			continue
		}
		for i, total := range table.Rows[last].Cells {
			sum := 0.0
			for _, row := range table.Rows[:last] {
				sum += row.Cells[i].Number
			}
			if off := sum - total.Number; !total.Percent && (off > float64(last) || off < -float64(last) || off != 0 && !strings.Contains(table.Columns[i].Header, "Lesuren")) {
				t.Errorf("%s, %s: the rows sum to %v, the total says %v", table.Title, table.Columns[i].Header, sum, total.Number)
			}
		}
	}
}
