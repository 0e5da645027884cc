package reports

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
)

// tableSheet is the sheet with the school's rows of one table, and our columns at
// the right.
func (b returnBook) tableSheet(t *returnTable) document.Sheet {
	sheetCopy := &document.Copy{Count: t.rows.Len(), Rows: t.lines(), Notes: t.remarks(), Fixed: t.fixed()}
	for i, c := range t.Columns {
		sheetCopy.Columns = append(sheetCopy.Columns, document.CopyColumn{Header: c.Header, Width: t.width(i)})
	}
	sheetCopy.Columns = append(sheetCopy.Columns,
		document.CopyColumn{Header: normalise.ProblemColumn, Width: 26, Ours: true},
		document.CopyColumn{Header: normalise.RowColumn, Width: 10, Ours: true},
		document.CopyColumn{Header: normalise.ReplyColumn, Width: 44, Answer: true})
	return document.Sheet{Name: t.name, Title: t.name, Copy: sheetCopy}
}

// fixed keeps the column of the leerlingnummer in view, where it stands at the left.
func (t *returnTable) fixed() int {
	if i := t.column("Leerlingnummer"); i < 4 {
		return i + 1
	}
	return 0
}

// width of a column: room for its header and for what usually stands below it.
func (t *returnTable) width(i int) float64 {
	width := float64(utf8.RuneCountInString(t.Columns[i].Header)) + 6
	switch t.Columns[i].Name {
	case "Naam", "Opmerking", "Omschrijving":
		width = max(width, 28)
	}
	return min(max(width, 13), 36)
}

// column finds one of our columns; -1 where the table has none.
func (t *returnTable) column(name string) int {
	return slices.IndexFunc(t.Columns, func(c normalise.SourceColumn) bool { return name != "" && c.Name == name })
}

// place is the column of the sheet where a problem is marked: the cell itself, else
// our column of problems.
func (t *returnTable) place(p problem.Problem) int {
	if i := t.column(p.Column); i >= 0 {
		return i
	}
	return len(t.Columns)
}

// onSheet is the row of the return workbook where a row of the file stands.
func (t *returnTable) onSheet(row int) int { return t.rows.Index(row) + 2 }

// address is a cell of the sheet, for a link.
func (t *returnTable) address(row int, column string) string {
	return fmt.Sprintf("'%s'!%s%d", strings.ReplaceAll(t.name, "'", "''"), letters(t.place(problem.Problem{Column: column})), t.onSheet(row))
}

// letters is the name of a column as a spreadsheet shows it, counted from 0.
func letters(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return letters(i/26-1) + string(rune('A'+i%26))
}

// lines are the rows of the sheet. The file is read again for them, so that no run
// holds the rows of all schools at once.
func (t *returnTable) lines() iter.Seq2[[]document.Cell, error] {
	return func(yield func([]document.Cell, error) bool) {
		cells := make([]document.Cell, len(t.Columns)+3)
		for row, err := range t.Copied(t.rows) {
			if err != nil {
				yield(nil, err)
				return
			}
			clear(cells)
			for i, c := range row.Cells {
				cells[i] = copied(c)
			}
			problems := t.marks.of(row.N)
			t.ours(cells[len(t.Columns):], row, problems)
			for _, p := range problems {
				if i := t.place(p); i < len(t.Columns) {
					cells[i].Meaning = worse(cells[i].Meaning, meaningOf(p))
				}
			}
			if !yield(cells, nil) {
				return
			}
		}
	}
}

// ours fills our columns of a row.
func (t *returnTable) ours(cells []document.Cell, row normalise.SourceRow, problems []problem.Problem) {
	var codes []string
	meaning := document.Plain
	for _, p := range problems {
		code := strings.TrimSpace(p.Code + " " + p.Column)
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
		meaning = worse(meaning, meaningOf(p))
	}
	if row.Reply != "" { // what it explained before stays closed when it sends the rows again
		for _, code := range row.Codes {
			if !slices.ContainsFunc(codes, func(open string) bool { return strings.HasPrefix(open, code) }) {
				codes = append(codes, code+" gesloten")
			}
		}
	}
	cells[0] = document.Text(strings.Join(codes, "; ")).As(meaning)
	if row.Was > 0 {
		cells[1] = document.Cell{Kind: document.PlainCell, Number: float64(row.Was), Meaning: document.Muted}
	}
	cells[2] = document.Answer(row.Reply)
}

// copied is a cell of the file as it is written again.
func copied(c normalise.SourceCell) document.Cell {
	switch c.Form {
	case normalise.SourceNumber:
		return document.PlainNumber(c.Number)
	case normalise.SourceDate:
		return document.Serial(c.Number)
	}
	return document.Text(c.Text)
}

func meaningOf(p problem.Problem) document.Meaning {
	if p.Severity == problem.Fault {
		return document.Urgent
	}
	return document.Warning
}

// worse is the meaning that asks for most attention.
func worse(a, b document.Meaning) document.Meaning { return max(a, b) }
