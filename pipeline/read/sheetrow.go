package read

// sheetRow is the row of a workbook that is under way, in whatever format.
type sheetRow struct {
	number, column int // column is that of the last cell
	hidden         bool
	cells          []sheetCell  // those with a value, in order
	chars          []byte       // their values, one after the other
	texts          *sharedTexts // nil until a cell refers to one; .ods has none
}

// sheetCell is a cell with a value, or a formula without one (NoOutcome).
type sheetCell struct {
	column   int
	from, to int   // its place in the row's chars
	shared   int32 // the number of its shared text counted from 1; 0 where chars holds the value
	kind     CellKind
}

// into makes the texts of the row: one string for all of its own values.
func (r *sheetRow) into(row *Row) {
	row.N, row.Cells, row.Kinds = r.number, row.Cells[:0], row.Kinds[:0]
	text := string(r.chars)
	for i := range r.cells {
		cell := &r.cells[i]
		for len(row.Cells) < cell.column-1 {
			row.Cells, row.Kinds = append(row.Cells, ""), append(row.Kinds, Text)
		}
		value := text[cell.from:cell.to]
		switch {
		case cell.shared > 0:
			value = r.texts.get(int(cell.shared) - 1)
		case cell.kind == NoOutcome:
			value = NoValue
		}
		row.Cells, row.Kinds = append(row.Cells, value), append(row.Kinds, cell.kind)
	}
	row.Cells = trim(row.Cells)
	row.Kinds = row.Kinds[:len(row.Cells)]
}
