package read

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// cellState is what was seen of a cell so far.
type cellState struct {
	inside          bool
	kind            string
	formula, inline bool
	values          int
	value           []byte
	inValue         bool
	text            richText
}

func (c *sheetCheck) startCell(element xml.StartElement) error {
	column := c.row.column + 1
	if r := attribute(element, "r"); r != "" {
		place, ok := parseCell(r)
		if !ok || place.row != c.row.number || place.column < column {
			return damagedRows
		}
		column = place.column
	}
	if column > maxColumns || c.row.number == 0 || c.cell.inside {
		return damagedRows
	}
	if style := attribute(element, "s"); style != "" {
		if _, err := strconv.Atoi(style); err != nil {
			return damagedCell
		}
	}
	c.row.column = column
	c.cell = cellState{inside: true, kind: attribute(element, "t"), value: c.cell.value[:0]}
	return nil
}

// endCell judges a cell that was read whole.
func (c *sheetCheck) endCell() error {
	cell, place := &c.cell, position{c.row.number, c.row.column}
	cell.inside = false
	if cell.values > 1 {
		return damagedCell
	}
	filled := len(cell.value) > 0 || cell.text.filled
	if cell.kind == "s" && filled {
		index, err := strconv.Atoi(strings.TrimSpace(string(cell.value)))
		if err != nil || index < 0 || index >= len(c.texts) {
			return damagedStrings
		}
		filled = c.texts[index]
	}
	switch {
	case filled:
		c.sheet.tally.add(place)
		c.row.filled = true
	case cell.formula && (cell.kind != "str" || cell.values == 0): // text may be empty, a number cannot
		return c.sheet.lose(place)
	}
	return nil
}

// lose remembers a cell whose formula has no outcome.
func (s *worksheet) lose(place position) error {
	if s.lost == nil {
		s.lost, s.firstLost = map[position]bool{}, place
	}
	if len(s.lost) == maxLost {
		return damagedCell
	}
	s.lost[place] = true
	return nil
}
