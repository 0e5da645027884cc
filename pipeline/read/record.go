package read

import "verzuimrapport/pipeline/problem"

// records divides a text into records and fields. It is encoding/csv made
// lenient in the ways of Excel, with three line ends and with an eye on quotes
// that go wrong:
//
//   - a quote opens a field only as its first character, and closes it only
//     before a delimiter, a line end or the end of the text, spaces passed over;
//   - any other quote is text, also when it is not doubled.
//
// Most lines have no quote: they are taken a block at a time (see block). The
// others are gone through field by field (see fields).
type records struct {
	text   *pieces
	file   string
	form   form
	limits Limits

	block  block
	dull   int // so much of what is left has no line feed
	fields fields
	spoilt int // how many records have been rescued
	line   int // the line that comes next
	err    error

	// The record that next found.
	row   int  // the row that a spreadsheet shows it as: records, also empty ones, counted from 1
	begin int  // its first line
	whole bool // it is a line of the block, and not in fields
}

// maxRecord is the length in bytes above which a row is no row: a cell of a
// spreadsheet holds at most 32,767 characters.
const maxRecord = 8 << 20

func newRecords(text *pieces, file string, f form, limits Limits) *records {
	r := &records{text: text, file: file, form: f, limits: limits, line: 1}
	r.fields = newFields(f.layout.comma, f.charset.letters, limits.Columns)
	if text.more(); f.layout.skip > 0 {
		r.line = 2
	}
	text.take(f.layout.skip)
	return r
}

// next finds the next record, also an empty one; false at the end of the text or
// where it cannot be read on, err says why.
func (r *records) next() bool {
	r.begin, r.fields.quotes = r.line, quotes{}
	if r.whole = r.block.next() || r.fill(); r.whole {
		r.line++
	} else if !r.parse() {
		return false
	}
	r.row++
	if r.row > r.limits.Rows {
		r.err = &Fault{r.limits.tooManyRows(r.file, "")}
	}
	return r.err == nil
}

// parse finds a record of which the line end is not known yet.
func (r *records) parse() bool {
	for {
		text := r.text.left()
		if len(text) == 0 && r.text.over {
			r.err = r.text.err
			return false
		}
		used, whole := r.fields.parse(text, r.text.over)
		if r.fields.unclosed && (r.text.over || len(text) > maxRecord) {
			used, whole = r.rescue(text)
		}
		switch {
		case len(r.fields.ends) > r.limits.Columns:
			r.err = &Fault{r.limits.tooManyColumns(r.file, "", r.row+1)}
			return false
		case r.text.err != nil:
			r.err = r.text.err
			return false
		case whole && used <= maxRecord:
			r.text.take(used)
			r.dull -= used
			r.line += r.fields.breaks + 1
			return true
		case whole, len(text) > maxRecord:
			r.err = r.tooLong()
			return false
		}
		r.text.more()
	}
}

// tooLong is the fault of a row that does not end.
func (r *records) tooLong() *Fault {
	kind := problem.LongLine
	if r.fields.unclosed {
		kind = problem.UnclosedQuote
	}
	f := fault(kind, r.file, "", r.begin)
	f.Problem.Ref.Row = r.row + 1
	return f
}

// cells makes strings of the record's fields, cleaned and without the empty ones
// at the end, and tells how many fields there are. The strings share the memory of
// some rows, never that of the file.
func (r *records) cells(cells []string) (filled []string, width int) {
	if r.whole {
		cells = r.block.cells(cells, r.form.layout.comma)
	} else {
		cells = r.fields.cells(cells)
	}
	if width = len(cells); width > r.limits.Columns {
		r.err = &Fault{r.limits.tooManyColumns(r.file, "", r.row)}
	}
	return trim(cells), width
}
