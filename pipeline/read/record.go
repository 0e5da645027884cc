package read

import "bytes"

// records divides a text into records and fields. It is encoding/csv made
// lenient in the ways of Excel, with three line ends and with an eye on quotes
// that go wrong:
//
//   - a quote opens a field only as its first character, and closes it only
//     before a delimiter, a line end or the end of the text, spaces passed over;
//   - any other quote is text, also when it is not doubled.
type records struct {
	text  []byte // what is left of it
	comma byte
	class [256]byte
	line  int // the line that text begins on

	// The record that next found.
	row   int    // the row that a spreadsheet shows it as: records, also empty ones, counted from 1
	begin int    // its first line
	chars []byte // the text of its fields, one after the other
	ends  []int  // where each field ends in chars
	dirty bool   // some character may have to be cleaned
	quotes
}

// quotes is what the quoted fields of a record were like.
type quotes struct {
	breaks   int  // line breaks inside its fields
	commas   int  // delimiters inside fields with line breaks
	stray    bool // a quote in a field with line breaks was neither doubled nor a closing one
	unclosed bool // the last field was not closed before the end of the text
}

// The classes of bytes while a field is read.
const (
	ordinary = 0
	dubious  = 1 // may begin a character that is cleaned
	fieldEnd = 2
)

func newRecords(text []byte, l layout) *records {
	r := &records{text: text[l.skip:], comma: l.comma, line: 1}
	if l.skip > 0 {
		r.line = 2
	}
	for b := range byte(' ') {
		r.class[b] = dubious
	}
	for _, b := range []byte{0x7F, 0xC2, 0xEF} { // DEL; the lead bytes of C1 controls and of U+FEFF
		r.class[b] = dubious
	}
	r.class['\n'], r.class['\r'], r.class[l.comma] = fieldEnd, fieldEnd, fieldEnd
	return r
}

// next finds the next record, also an empty one; false at the end of the text.
func (r *records) next() bool {
	if len(r.text) == 0 {
		return false
	}
	r.row++
	r.begin, r.chars, r.ends, r.dirty, r.quotes = r.line, r.chars[:0], r.ends[:0], false, quotes{}
	for {
		if len(r.text) > 0 && r.text[0] == '"' {
			r.quoted()
		} else {
			r.plain()
		}
		r.ends = append(r.ends, len(r.chars))
		if len(r.text) == 0 {
			return true
		}
		if r.text[0] != r.comma {
			r.text = r.text[lineEnd(r.text):]
			r.line++
			return true
		}
		r.text = r.text[1:]
	}
}

// plain reads a field without quotes up to its end.
func (r *records) plain() {
	seen, i := byte(ordinary), 0
	for ; i < len(r.text); i++ {
		c := r.class[r.text[i]]
		if c == fieldEnd {
			break
		}
		seen |= c
	}
	r.dirty = r.dirty || seen == dubious
	r.chars = append(r.chars, r.text[:i]...)
	r.text = r.text[i:]
}

// quoted reads a field that begins with a quote, up to its end.
func (r *records) quoted() {
	from, stray := len(r.chars), false
	r.text = r.text[1:]
	for {
		i := bytes.IndexByte(r.text, '"')
		if i < 0 {
			r.chars, r.text = append(r.chars, r.text...), nil
			r.unclosed = true
			break
		}
		r.chars = append(r.chars, r.text[:i]...)
		r.text = r.text[i+1:]
		if rest := bytes.TrimLeft(r.text, " "); len(rest) == 0 || r.class[rest[0]] == fieldEnd {
			r.text = rest
			break
		}
		if r.text[0] == '"' {
			r.text = r.text[1:]
		} else {
			stray = true
		}
		r.chars = append(r.chars, '"')
	}
	r.countBreaks(from, stray)
}

// countBreaks looks through the quoted field that begins at from: it makes every
// line end in it a "\n", and counts them.
func (r *records) countBreaks(from int, stray bool) {
	field, seen := r.chars[from:], byte(ordinary)
	for _, b := range field {
		seen |= r.class[b]
	}
	r.dirty = r.dirty || seen&dubious != 0
	if bytes.IndexByte(field, '\r') >= 0 {
		field = bytes.ReplaceAll(field, []byte("\r\n"), []byte("\n"))
		field = bytes.ReplaceAll(field, []byte("\r"), []byte("\n"))
		r.chars = append(r.chars[:from], field...)
	}
	breaks := bytes.Count(field, []byte("\n"))
	if breaks == 0 {
		return
	}
	r.line += breaks
	r.breaks += breaks
	r.commas += bytes.Count(field, []byte{r.comma})
	r.stray = r.stray || stray
}

// verdict is what a record with line breaks in its quotes is taken for.
type verdict int

const (
	sound     verdict = iota
	odd               // one row, but somebody should look
	swallowed         // several rows, drawn together by a quote that closes too late
)

// judge compares a record with the perLine delimiters that most lines have. A
// record that swallowed others has, with the delimiters inside its quotes, as
// many as that many lines; so may a long comment, but that leaves the rest of its
// row in order.
func (r *records) judge(perLine int) verdict {
	if r.breaks == 0 {
		return sound
	}
	outside := len(r.ends) - 1
	regular := outside == perLine && r.commas != r.breaks*perLine
	full := perLine > 1 && outside+r.commas >= (r.breaks+1)*perLine
	switch {
	case full && (r.stray || !regular), r.stray && outside != perLine:
		return swallowed
	case full || r.stray:
		return odd
	}
	return sound
}
