package read

import "strconv"

// sheetRow is the row under way.
type sheetRow struct {
	number, column int // column is that of the last cell
	hidden         bool
	cells          []sheetCell  // those with a value, in order
	chars          []byte       // their values, one after the other
	texts          *sharedTexts // nil until a cell refers to one
}

// sheetCell is a cell with a value, or a formula without one (NoOutcome).
type sheetCell struct {
	column   int
	from, to int   // its place in the row's chars
	shared   int32 // the number of its shared text counted from 1; 0 where chars holds the value
	kind     CellKind
}

// takeRow takes the row that began last, up to its end.
func (s *sheetReader) takeRow() error {
	if err := s.startRow(); err != nil {
		return err
	}
	for {
		if quick, err := s.quickCell(); err != nil {
			return err
		} else if quick {
			continue
		}
		token, err := s.ooxml.next()
		switch {
		case err != nil:
			return err
		case token == xmlEnd:
			return nil
		case token == xmlText && !isSpace(s.text):
			return damagedPlace
		case token == xmlStart && string(s.local) == "c":
			err = s.takeCell()
		case token == xmlStart:
			err = s.foreign("extLst")
		}
		if err != nil {
			return err
		}
	}
}

// startRow reads what stands in the tag of a row.
func (s *sheetReader) startRow() error {
	if err := s.onlyKnown("r", "hidden", "spans", "s", "customFormat", "ht", "customHeight", "outlineLevel", "collapsed", "thickTop", "thickBot", "ph"); err != nil {
		return err
	}
	number := s.row.number + 1
	if r, ok := s.attribute("r"); ok && len(r) > 0 {
		n, err := strconv.Atoi(string(r))
		if err != nil || n < number {
			return damagedRows
		}
		number = n
	}
	if number > maxRows {
		return damagedRows
	}
	hidden, _ := s.attribute("hidden")
	s.row = sheetRow{number: number, hidden: isTrue(hidden), cells: s.row.cells[:0], chars: s.row.chars[:0], texts: s.row.texts}
	return nil
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
