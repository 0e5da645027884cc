package read

// odsRow is the row under way.
type odsRow struct {
	number, column int // column is that of the last cell
	hidden         bool
	cells          []odsKept // those with a value, in order
	chars          []byte    // their values, one after the other
}

// odsKept is a cell with a value, or a formula without one (NoOutcome).
type odsKept struct {
	column   int
	kind     CellKind
	from, to int // its value in chars
}

// into makes the texts of the row: one string for all of its values.
func (r *odsRow) into(row *Row) {
	row.N, row.Cells, row.Kinds = r.number, row.Cells[:0], row.Kinds[:0]
	text := string(r.chars)
	for i := range r.cells {
		cell := &r.cells[i]
		for len(row.Cells) < cell.column-1 {
			row.Cells, row.Kinds = append(row.Cells, ""), append(row.Kinds, Text)
		}
		value := text[cell.from:cell.to]
		if cell.kind == NoOutcome {
			value = NoValue
		}
		row.Cells, row.Kinds = append(row.Cells, value), append(row.Kinds, cell.kind)
	}
	row.Cells = trim(row.Cells)
	row.Kinds = row.Kinds[:len(row.Cells)]
}

// noteRow counts what stands in a row.
func (w *worksheet) noteRow(row *odsRow) {
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
