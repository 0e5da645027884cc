package read

import "bytes"

// fields divides one record into its fields.
type fields struct {
	comma   byte
	letters letters
	most    int // fields, and no more
	scratch []byte
	shut    bool // a quote that is not doubled closes its field, whatever follows

	chars []byte // the text of the fields, one after the other
	ends  []int  // where each field ends in chars
	quotes
}

// quotes is what the quoted fields of a record were like.
type quotes struct {
	breaks   int  // line breaks inside its fields
	commas   int  // delimiters inside fields with line breaks
	stray    bool // a quote in a field with line breaks was neither doubled nor a closing one
	unclosed bool // the last field was not closed before the end of the text
	spoilt   bool // a quote stands wrong; the record ends where it most likely does, see rescue
}

func newFields(comma byte, letters letters, most int) fields {
	return fields{comma: comma, letters: letters, most: most}
}

// parse divides the record that text begins with and gives its length with the
// line end. Unless the text is the last there is, whole is false where the record
// may go on behind it.
func (f *fields) parse(text []byte, last bool) (used int, whole bool) {
	f.chars, f.ends, f.quotes = f.chars[:0], f.ends[:0], quotes{}
	for i := 0; ; i++ {
		if i < len(text) && text[i] == '"' {
			i += 1 + f.quoted(text[i+1:])
		} else {
			i += f.plain(text[i:])
		}
		f.ends = append(f.ends, len(f.chars))
		switch {
		case i == len(text), len(f.ends) > f.most:
			return i, last
		case text[i] == f.comma:
		case text[i] == '\r' && i+1 == len(text):
			return i + 1, last // a line feed may follow
		default:
			return i + lineEnd(text[i:]), true
		}
	}
}

// isEnd reports whether a field may end before the byte.
func (f *fields) isEnd(b byte) bool { return b == f.comma || b == '\n' || b == '\r' }

// plain reads a field without quotes and gives its length.
func (f *fields) plain(text []byte) int {
	i := 0
	for i < len(text) && !f.isEnd(text[i]) {
		i++
	}
	if f.letters != nil {
		f.chars = f.letters(f.chars, text[:i])
	} else {
		f.chars = append(f.chars, text[:i]...)
	}
	return i
}

// quoted reads a field from behind its first quote and gives its length.
func (f *fields) quoted(text []byte) int {
	from, stray, i := len(f.chars), false, 0
	for {
		n := bytes.IndexByte(text[i:], '"')
		if n < 0 {
			f.chars, i = append(f.chars, text[i:]...), len(text)
			f.unclosed = true
			break
		}
		f.chars = append(f.chars, text[i:i+n]...)
		i += n + 1
		if end := i + spaces(text[i:]); end == len(text) || f.isEnd(text[end]) {
			i = end
			break
		}
		if f.shut && text[i] != '"' {
			i += f.plain(text[i:])
			break
		}
		if text[i] == '"' {
			i++
		} else {
			stray = true
		}
		f.chars = append(f.chars, '"')
	}
	f.finish(from, stray)
	return i
}

func spaces(text []byte) int {
	n := 0
	for n < len(text) && text[n] == ' ' {
		n++
	}
	return n
}

// finish looks through the quoted field that begins at from: it makes every line
// end in it a "\n", and counts them.
func (f *fields) finish(from int, stray bool) {
	field := f.chars[from:]
	if bytes.IndexByte(field, '\r') >= 0 {
		field = bytes.ReplaceAll(field, []byte("\r\n"), []byte("\n"))
		field = bytes.ReplaceAll(field, []byte("\r"), []byte("\n"))
	}
	if f.letters != nil {
		f.scratch = f.letters(f.scratch[:0], field)
		field = f.scratch
	}
	f.chars = append(f.chars[:from], field...)
	breaks := bytes.Count(field, []byte("\n"))
	if breaks == 0 {
		return
	}
	f.breaks += breaks
	f.commas += bytes.Count(field, []byte{f.comma})
	f.stray = f.stray || stray
}

// cells makes strings of the fields; they share the memory of the record.
func (f *fields) cells(cells []string) []string {
	row, from, first := string(f.chars), 0, len(cells)
	for _, end := range f.ends {
		cells = append(cells, row[from:end])
		from = end
	}
	if hasUnseen(f.chars, f.breaks) {
		for i, cell := range cells[first:] {
			cells[first+i] = clean(cell)
		}
	}
	return cells
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
func (f *fields) judge(perLine int) verdict {
	if f.breaks == 0 {
		return sound
	}
	outside := len(f.ends) - 1
	regular := outside == perLine && f.commas != f.breaks*perLine
	full := perLine > 1 && outside+f.commas >= (f.breaks+1)*perLine
	switch {
	case full && (f.stray || !regular), f.stray && outside != perLine:
		return swallowed
	case full || f.stray:
		return odd
	}
	return sound
}

// swallowsRows reports whether the unclosed last field holds more than the rest
// of its own line.
func (f *fields) swallowsRows() bool {
	last := f.chars
	if n := len(f.ends); n > 1 {
		last = f.chars[f.ends[n-2]:]
	}
	_, below, _ := bytes.Cut(last, []byte("\n"))
	return len(bytes.TrimSpace(below)) > 0
}
