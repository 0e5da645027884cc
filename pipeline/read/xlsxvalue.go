package read

// add judges a cell that was read whole, and keeps it if it has a value.
func (s *sheetReader) add(cell *rawCell) error {
	s.row.column = cell.column
	if cell.column > maxColumns {
		return damagedRows
	}
	if cell.values > 1 {
		return damagedCell
	}
	kind, shared := Text, 0
	switch {
	case cell.inline || cell.kind == stringCell || cell.kind == inlineCell:
		s.row.chars = cleanText(unescaped(s.row.chars, cell.from), cell.from)
	case cell.kind == sharedCell:
		number := trimSpace(s.row.chars, cell.from)[cell.from:]
		var err error
		if shared, err = s.shared(number); err != nil {
			return err
		}
		s.row.chars = s.row.chars[:cell.from]
	default:
		s.row.chars = trimSpace(s.row.chars, cell.from)
		kind = s.plain(cell)
	}
	if len(s.row.chars) == cell.from && shared == 0 {
		if !cell.formula || cell.kind == stringCell && cell.values > 0 { // the outcome may be an empty text, not an empty number
			return nil
		}
		kind = NoOutcome
	}
	s.row.cells = append(s.row.cells, sheetCell{cell.column, cell.from, len(s.row.chars), int32(shared), kind})
	return s.withinLimits()
}

// plain says what a value is that is no text by its type, and makes it what is
// shown of it.
func (s *sheetReader) plain(cell *rawCell) CellKind {
	value := s.row.chars[cell.from:]
	switch cell.kind {
	case boolCell:
		if text, ok := truth(value); ok {
			s.row.chars = append(s.row.chars[:cell.from], text)
			return Bool
		}
		return Text
	case errorCell:
		return ErrorValue
	case dateCell:
		return DateText
	}
	switch {
	case !isNumber(value): // programs that write a text without saying so
		s.row.chars = cleanText(s.row.chars, cell.from)
		return Text
	case s.book.dates.has(cell.style):
		return DateNumber
	}
	return Number
}

// shared is the number of a shared text counted from 1, 0 where it is empty.
func (s *sheetReader) shared(number []byte) (int, error) {
	if len(number) == 0 {
		return 0, nil
	}
	if s.row.texts == nil {
		texts, err := s.book.texts()
		if err != nil {
			return 0, err
		}
		s.row.texts = texts
	}
	n, ok := digits(number)
	if !ok || n >= len(s.row.texts.places) {
		return 0, damagedStrings
	}
	if p := &s.row.texts.places[n]; p.from == p.to {
		return 0, nil
	}
	return n + 1, nil
}

// withinLimits refuses a row or column beyond the caps.
func (s *sheetReader) withinLimits() error {
	switch limits := &s.book.limits; {
	case s.row.column > limits.Columns:
		return &Fault{limits.tooManyColumns(s.book.file, s.book.sheet, s.row.number)}
	case s.row.number > limits.Rows:
		return &Fault{limits.tooManyRows(s.book.file, s.book.sheet)}
	}
	return nil
}

func truth(value []byte) (byte, bool) {
	switch string(value) {
	case "1", "true", "TRUE":
		return '1', true
	case "0", "false", "FALSE":
		return '0', true
	}
	return 0, false
}

// isNumber reports whether a value is a number as the format writes it.
func isNumber(value []byte) bool {
	digits, point, exponent := false, false, false
	for i, b := range value {
		switch {
		case '0' <= b && b <= '9':
			digits = true
		case b == '.' && !point && !exponent:
			point = true
		case b|0x20 == 'e' && digits && !exponent:
			digits, exponent = false, true // digits must follow
		case (b == '-' || b == '+') && (i == 0 || value[i-1]|0x20 == 'e'):
		default:
			return false
		}
	}
	return digits
}

// trimSpace takes white space from around what stands from a place on.
func trimSpace(text []byte, from int) []byte {
	end := len(text)
	for end > from && xmlClasses[text[end-1]]&xmlSpace != 0 {
		end--
	}
	begin := from
	for begin < end && xmlClasses[text[begin]]&xmlSpace != 0 {
		begin++
	}
	if begin > from {
		end = from + copy(text[from:], text[begin:end])
	}
	return text[:end]
}
