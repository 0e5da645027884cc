package read

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// sheetCheck goes through one sheet token by token: numbers of rows and columns
// must go up, each value must be there, each shared text must exist.
type sheetCheck struct {
	sheet *worksheet
	texts []bool // per shared text: is there anything in it

	started, data bool // the root was seen, and the table of rows
	inData        bool // inside the table of rows
	row           rowState
	cell          cellState
}

type rowState struct {
	number, column int // of the last cell
	hidden, filled bool
}

// checkSheet goes through the sheet in the named part.
func (all parts) checkSheet(sheet *worksheet, name string, texts []bool) error {
	c := sheetCheck{sheet: sheet, texts: texts}
	if err := all.tokens(name, c.take); err != nil {
		return err
	}
	if !c.data {
		return damagedXML
	}
	return nil
}

func (c *sheetCheck) take(token xml.Token) error {
	if c.cell.inline {
		c.cell.text.take(token)
	}
	switch token := token.(type) {
	case xml.StartElement:
		return c.start(token)
	case xml.EndElement:
		return c.end(token.Name.Local)
	case xml.CharData:
		if c.cell.inValue {
			c.cell.value = append(c.cell.value, token...)
		}
	}
	return nil
}

func (c *sheetCheck) start(element xml.StartElement) error {
	name := element.Name.Local
	if !c.started {
		c.started = true
		c.data = name == "chartsheet" || name == "dialogsheet" // these have no rows
		return nil
	}
	switch {
	case name == "sheetData":
		c.data, c.inData = true, true
	case name == "mergeCell":
		c.merged(attribute(element, "ref"))
	case !c.inData:
	case name == "row":
		return c.startRow(element)
	case name == "c":
		return c.startCell(element)
	case !c.cell.inside:
	case name == "v":
		c.cell.inValue = true
		c.cell.values++
	case name == "f":
		c.cell.formula = true
	case name == "is":
		c.cell.inline = true
		c.cell.values++
	}
	return nil
}

func (c *sheetCheck) startRow(element xml.StartElement) error {
	number := c.row.number + 1
	if r := attribute(element, "r"); r != "" {
		n, err := strconv.Atoi(r)
		if err != nil || n < number {
			return damagedRows
		}
		number = n
	}
	if number > maxRows {
		return damagedRows
	}
	hidden := attribute(element, "hidden")
	c.row = rowState{number: number, hidden: hidden == "1" || hidden == "true"}
	return nil
}

func (c *sheetCheck) end(name string) error {
	switch name {
	case "v":
		c.cell.inValue = false
	case "is":
		c.cell.inline = false
	case "c":
		if c.cell.inside {
			return c.endCell()
		}
	case "row":
		if c.row.hidden && c.row.filled {
			c.sheet.hiddenRows++
		}
	case "sheetData":
		c.inData = false
	}
	return nil
}

// merged remembers the first merge of cells over several rows.
func (c *sheetCheck) merged(ref string) {
	from, to, _ := strings.Cut(ref, ":")
	first, _ := parseCell(from)
	last, ok := parseCell(to)
	if ok && first.row != last.row && c.sheet.mergedRows == "" {
		c.sheet.mergedRows = ref
	}
}

func attribute(element xml.StartElement, name string) string {
	for _, a := range element.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
