package read

import "strconv"

// rawCell is a cell as it stands in the sheet. Its value stands at the end of the
// row's chars, from a place on.
type rawCell struct {
	column  int
	kind    cellType
	style   int // index into the number formats
	from    int
	values  int // how many <v> and <is> it has: more than one is damage
	formula bool
	inline  bool // the value is an <is>
}

// cellType is the attribute t of a cell.
type cellType uint8

const (
	numberCell cellType = iota // also where there is no t
	sharedCell
	inlineCell
	stringCell // the outcome of a formula that is a text
	boolCell
	errorCell
	dateCell
	unknownCell
)

func cellTypeOf(t []byte) cellType {
	switch string(t) {
	case "", "n":
		return numberCell
	case "s":
		return sharedCell
	case "inlineStr":
		return inlineCell
	case "str":
		return stringCell
	case "b":
		return boolCell
	case "e":
		return errorCell
	case "d":
		return dateCell
	}
	return unknownCell
}

// takeCell takes the cell that began last, up to its end.
func (s *sheetReader) takeCell() error {
	cell, err := s.startCell()
	if err != nil {
		return err
	}
	for {
		token, err := s.ooxml.next()
		switch {
		case err != nil:
			return err
		case token == xmlEnd:
			return s.add(&cell)
		case token == xmlText && !isSpace(s.text):
			return damagedPlace
		case token != xmlStart:
		case string(s.local) == "v":
			cell.values++
			err = s.value()
		case string(s.local) == "f":
			cell.formula = true
			err = s.skip()
		case string(s.local) == "is":
			cell.values++
			cell.inline = true
			s.row.chars, err = s.richText(s.row.chars)
		default:
			err = s.foreign("extLst")
		}
		if err != nil {
			return err
		}
	}
}

// startCell reads what stands in the tag of a cell.
func (s *sheetReader) startCell() (rawCell, error) {
	cell := rawCell{column: s.row.column + 1, from: len(s.row.chars)}
	if err := s.onlyKnown("r", "s", "t", "cm", "vm", "ph"); err != nil {
		return cell, err
	}
	if r, ok := s.attribute("r"); ok && len(r) > 0 {
		place, ok := parseCell(string(r))
		if !ok || place.row != s.row.number || place.column < cell.column {
			return cell, damagedRows
		}
		cell.column = place.column
	}
	if style, ok := s.attribute("s"); ok && len(style) > 0 {
		n, err := strconv.Atoi(string(style))
		if err != nil {
			return cell, damagedCell
		}
		cell.style = n
	}
	t, _ := s.attribute("t")
	if cell.kind = cellTypeOf(t); cell.kind == unknownCell {
		return cell, damagedCell
	}
	return cell, nil
}

// value appends the text of the <v> that began last.
func (s *sheetReader) value() error {
	for {
		token, err := s.ooxml.next()
		switch {
		case err != nil:
			return err
		case token == xmlStart:
			return damagedCell
		case token == xmlEnd:
			return nil
		}
		s.row.chars = append(s.row.chars, s.text...)
	}
}

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
	digits := false
	for i, b := range value {
		switch {
		case '0' <= b && b <= '9':
			digits = true
		case b == '-' || b == '+':
			if i > 0 && value[i-1]|0x20 != 'e' {
				return false
			}
		case b != '.' && (b|0x20 != 'e' || !digits):
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
