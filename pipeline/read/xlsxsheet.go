package read

import (
	"io"
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
	inData bool // inside the table of rows
	data   bool // the table was seen, or the sheet is of a kind that has none
	veils  veils
	merged string // the first merge of cells over several rows, as "A2:A5"
}

// sheetContext is what a sheet refers to.
type sheetContext struct {
	file, sheet string
	limits      Limits
	dates       dateFormats
	texts       func() (*sharedTexts, error) // read when the first cell asks for them
}

// newSheetReader begins a sheet. It must be closed.
func newSheetReader(c *container, part string, book *sheetContext) (*sheetReader, error) {
	source, err := c.openAhead(c.part(part))
	if err != nil {
		return nil, err
	}
	return &sheetReader{ooxml: &ooxml{xmlScanner: newXMLScanner(source)}, Closer: source, book: book}, nil
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
		case "mergeCells", "cols":
			return nil
		}
	case 3:
		switch local {
		case "mergeCell":
			ref, _ := s.attribute("ref")
			s.noteMerge(string(ref))
		case "col":
			s.noteColumns()
		}
	}
	return s.skip()
}

// noteColumns remembers columns that are hidden.
func (s *sheetReader) noteColumns() {
	hidden, _ := s.attribute("hidden")
	if !isTrue(hidden) {
		return
	}
	first, _ := s.attribute("min")
	from, ok := digits(first)
	last, _ := s.attribute("max")
	if to, known := digits(last); ok && known {
		s.veils.hide(from, to)
	}
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
