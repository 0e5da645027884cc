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
