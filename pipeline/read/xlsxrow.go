package read

import "strconv"

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
