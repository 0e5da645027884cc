package read

import (
	"io"
	"strconv"
	"strings"
)

// sheetReader takes a sheet apart, row by row. It does not trust the sheet: rows
// and cells must stand in order and at one place only, and data at a place where
// it would not be read is damage.
type sheetReader struct {
	*ooxml
	io.Closer
	row    sheetRow
	book   *sheetContext
	inData bool   // inside the table of rows
	data   bool   // the table was seen, or the sheet is of a kind that has none
	merged string // the first merge of cells over several rows, as "A2:A5"
}

// sheetContext is what a sheet refers to.
type sheetContext struct {
	file, sheet string
	limits      Limits
	dates       dateFormats
	texts       func() (*sharedTexts, error) // read when the first cell asks for them
}

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

// next takes the next row, also one without any value; false at the end of the
// sheet, when all of its XML was seen.
func (s *sheetReader) next() (bool, error) {
	for {
		token, err := s.ooxml.next()
		if err != nil {
			return false, damagedXML.as(err)
		}
		switch {
		case token == xmlEOF:
			if !s.data {
				return false, damagedXML
			}
			return false, nil
		case token == xmlText && s.inData && !isSpace(s.text):
			return false, damagedPlace
		case token == xmlEnd && s.inData: // a row takes its own end
			s.inData = false
		case token != xmlStart:
		case s.inData && string(s.local) == "row":
			return true, damagedXML.as(s.takeRow())
		case s.inData:
			err = s.foreign("extLst")
		default:
			err = s.aroundData()
		}
		if err != nil {
			return false, damagedXML.as(err)
		}
	}
}

// aroundData takes an element outside of the table of rows.
func (s *sheetReader) aroundData() error {
	local := string(s.local)
	switch s.depth() {
	case 1:
		s.main = s.namespace(s.name)
		s.data = local == "chartsheet" || local == "dialogsheet" // these have no rows
		if !s.data && local != "worksheet" && local != "macrosheet" {
			return damagedParts // the list of sheets names something else
		}
		return nil
	case 2:
		switch local {
		case "sheetData":
			s.data, s.inData = true, true
			return nil
		case "mergeCells":
			return nil
		}
	case 3:
		if local == "mergeCell" {
			ref, _ := s.attribute("ref")
			s.noteMerge(string(ref))
		}
	}
	return s.skip()
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

// noteMerge remembers the first merge of cells over several rows.
func (s *sheetReader) noteMerge(ref string) {
	from, to, _ := strings.Cut(ref, ":")
	first, _ := parseCell(from)
	last, ok := parseCell(to)
	if ok && first.row != last.row && s.merged == "" {
		s.merged = ref
	}
}

// newSheetReader begins a sheet. It must be closed.
func newSheetReader(c *container, part string, book *sheetContext) (*sheetReader, error) {
	source, err := c.openAhead(c.part(part))
	if err != nil {
		return nil, err
	}
	return &sheetReader{ooxml: &ooxml{xmlScanner: newXMLScanner(source)}, Closer: source, book: book}, nil
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
