package read

import (
	"io"
	"strings"
)

// odsReader takes the content of an OpenDocument workbook apart: table by table,
// row by row.
type odsReader struct {
	odsXML
	source Source
	unseen map[string]bool // styles of tables that are not shown
	inside bool            // in the element that holds the tables
	found  bool            // it was seen

	// The table that nextTable found.
	title   string
	hidden  bool
	veils   veils
	columns int    // of the table, that were seen
	merged  string // the first merge of cells over several rows, as "A2:A5"
	depth0  int    // the depth outside of it; -1 where its end was seen

	// The row that nextRow found.
	row    sheetRow
	repeat int   // how many times it stands there, one below the other
	next0  int   // the number of the row that comes next
	spread int64 // bytes of all rows as often as they stand there
}

func newODSReader(source io.Reader, s Source) *odsReader {
	return &odsReader{odsXML: odsXML{xmlScanner: newXMLScanner(source)}, source: s, unseen: map[string]bool{}, depth0: -1}
}

// nextTable finds the next table, past what is left of the last one; false when
// all of the content was seen.
func (r *odsReader) nextTable() (bool, error) {
	for r.depth0 >= 0 {
		if more, err := r.nextRow(); err != nil {
			return more, err
		}
	}
	for {
		token, err := r.next()
		switch {
		case err != nil:
			return false, damagedXML.as(err)
		case token == xmlEOF && !r.found:
			return false, errNoWorkbook // a text or a drawing
		case token == xmlEOF:
			return false, nil
		case token == xmlText && r.inside && !isSpace(r.text):
			return false, damagedPlace
		case token == xmlEnd:
			r.inside = r.inside && !r.is(odsOffice, "spreadsheet")
		case token == xmlStart:
			if isTable, err := r.outside(); err != nil || isTable {
				return isTable, damagedXML.as(err)
			}
		}
	}
}

// outside takes an element outside of the tables.
func (r *odsReader) outside() (isTable bool, err error) {
	switch {
	case r.depth() == 1:
		r.root()
		if !r.is(odsOffice, "document-content") {
			return false, errNoWorkbook
		}
	case r.inside && r.is(odsTable, "table"):
		r.openTable()
		return true, nil
	case r.is(odsOffice, "spreadsheet") && r.depth() == 3:
		r.inside, r.found = true, true
	case r.is(odsOffice, "body"), r.is(odsOffice, "automatic-styles"):
	case r.is(odsStyle, "style"):
		return false, r.style()
	case r.inside: // tracked changes and links hold what was there before or elsewhere
		return false, r.pass(r.space(r.name) == odsTable)
	default:
		return false, r.skip()
	}
	return false, nil
}

// style takes note of a style of tables that are not shown.
func (r *odsReader) style() error {
	if string(r.value(odsStyle, "family")) != "table" {
		return r.skip()
	}
	name := string(r.value(odsStyle, "name"))
	return r.within(func(token xmlToken) error {
		if token == xmlStart && r.is(odsStyle, "table-properties") && string(r.value(odsTable, "display")) == "false" {
			r.unseen[name] = true
		}
		return nil
	})
}

func (r *odsReader) openTable() {
	r.title = clean(string(r.value(odsTable, "name")))
	r.hidden = r.unseen[string(r.value(odsTable, "style-name"))]
	r.merged, r.depth0, r.next0 = "", r.depth()-1, 1
	r.veils, r.columns = veils{}, 0
}

// nextRow finds the next row of the table, also one without any value; false at
// the end of the table.
func (r *odsReader) nextRow() (bool, error) {
	for {
		token, err := r.next()
		switch {
		case err != nil:
			return false, damagedXML.as(err)
		case token == xmlEOF:
			return false, damagedXML
		case token == xmlEnd && r.depth() == r.depth0:
			r.depth0 = -1
			return false, nil
		case token == xmlText && !isSpace(r.text):
			return false, damagedPlace
		case token != xmlStart:
		case r.is(odsTable, "table-row"):
			err := r.takeRow()
			return err == nil, damagedXML.as(err)
		case r.is(odsTable, "table-column"):
			r.noteColumns()
			if err := r.pass(false); err != nil {
				return false, damagedXML.as(err)
			}
		case r.is(odsTable, "table-header-columns"), r.is(odsTable, "table-columns"), r.is(odsTable, "table-column-group"):
		case r.is(odsTable, "table-header-rows"), r.is(odsTable, "table-rows"), r.is(odsTable, "table-row-group"):
		case r.is(odsTable, "table"):
			return false, damagedPlace
		default:
			if err := r.pass(r.is(odsTable, "shapes") || r.is(odsOffice, "forms")); err != nil {
				return false, damagedXML.as(err)
			}
		}
	}
}

// noteColumns remembers columns that are hidden.
func (r *odsReader) noteColumns() {
	visibility := string(r.value(odsTable, "visibility"))
	n, ok := repeated(r.value(odsTable, "number-columns-repeated"))
	if !ok {
		return
	}
	if visibility == "collapse" || visibility == "filter" {
		r.veils.hide(r.columns+1, r.columns+n)
	}
	r.columns = min(r.columns+n, maxColumns)
}

// pass passes over an element. Unless it may have tables of its own, rows and cells
// in it are data that would be lost.
func (r *odsReader) pass(mayHold bool) error {
	if mayHold {
		return r.skip()
	}
	if r.isData() {
		return damagedPlace
	}
	return r.within(func(token xmlToken) error {
		if token == xmlStart && r.isData() {
			return damagedPlace
		}
		return nil
	})
}

// isData reports whether the element that began last would hold data in its place,
// also under a name that belongs to nobody: its declaration may be what is damaged.
func (r *odsReader) isData() bool {
	switch string(r.local) {
	case "table-row", "table-cell", "covered-table-cell", "table", "p", "h":
		space := r.space(r.name)
		return space == odsTable || space == odsText || space == odsOther && !isDrawing(r.namespace(r.name))
	}
	return false
}

// isDrawing: <svg:p> and the like are no data.
func isDrawing(uri string) bool {
	return strings.Contains(uri, "drawing") || strings.Contains(uri, "svg") || strings.Contains(uri, "xhtml")
}

// takeRow takes the row that began last, up to its end.
func (r *odsReader) takeRow() error {
	visibility := string(r.value(odsTable, "visibility"))
	repeat, ok := repeated(r.value(odsTable, "number-rows-repeated"))
	if !ok {
		return damagedRows
	}
	r.row = sheetRow{number: r.next0, hidden: visibility == "collapse" || visibility == "filter", cells: r.row.cells[:0], chars: r.row.chars[:0]}
	r.repeat = repeat
	r.next0 = min(r.next0+repeat, 1<<40)
	for {
		token, err := r.next()
		switch {
		case err != nil:
			return err
		case token == xmlEnd:
			return r.endRow()
		case token == xmlText && !isSpace(r.text):
			return damagedPlace
		case token != xmlStart:
		case r.is(odsTable, "table-cell"), r.is(odsTable, "covered-table-cell"):
			err = r.takeCell()
		default:
			err = r.pass(false)
		}
		if err != nil {
			return err
		}
	}
}

// endRow caps what a row is to become: a few bytes may say that a row stands a
// million times one below the other.
func (r *odsReader) endRow() error {
	if len(r.row.cells) == 0 {
		r.repeat = 1
		return nil
	}
	limits := r.source.Limits
	if r.next0-1 > limits.Rows {
		return &Fault{limits.tooManyRows(r.source.File.Path, r.title)}
	}
	const perCell = 32 // bytes, what a cell takes beside its text
	r.spread += int64(r.repeat) * int64(len(r.row.chars)+perCell*len(r.row.cells))
	if r.spread > limits.Inflated {
		return errTooLarge
	}
	return nil
}

// repeated reads how many times a row or cell stands there.
func repeated(number []byte) (n int, ok bool) {
	if len(number) == 0 {
		return 1, true
	}
	n, ok = digits(number)
	return n, ok && n > 0
}
