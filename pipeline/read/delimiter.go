package read

import (
	"bytes"
	"io"
)

// delimiters that a text file may have; of two that fit equally well the first.
const delimiters = ";\t|,"

// maxPerLine caps the histogram of delimiters on one line.
const maxPerLine = 255

// layout is how a text file is divided.
type layout struct {
	comma byte // the delimiter
	// perLine is how many delimiters most lines have, 0 in a file of one column.
	perLine int
	// skip is the length of a first line sep=, which belongs to no row.
	skip int
}

// sampleSize is how many bytes of a text are looked at to find its layout: some
// ten thousand lines.
const sampleSize = 1 << 20

// form is how a text file is to be read.
type form struct {
	charset charset
	layout  layout
	wrapped bool // each line stands in quotes as one cell
	returns bool // lines end with a return alone
	tidy    bool // every quote stands around a whole field on one line
}

func formOf(data []byte, e charset) form {
	f := form{charset: e, returns: e.wide == nil && bytes.IndexByte(data, '\n') < 0 && bytes.IndexByte(data, '\r') >= 0}
	sample := make([]byte, min(sampleSize, 3*len(data)+1)) // a byte becomes three at most
	n, err := io.ReadFull(f.text(bytes.NewReader(data)).from, sample)
	if sample = sample[:n]; err == nil { // the last line is a part of one
		if end := bytes.LastIndexAny(sample, "\r\n"); end > 0 {
			sample = sample[:end+1]
		}
	}
	f.layout = sniff(sample)
	if isWrapped(sample, f.layout) {
		f.wrapped, f.layout = true, sniff(unwrap(sample))
	}
	return f
}

// text is the text as it is to be divided.
func (f form) text(from io.Reader) *pieces {
	from = f.charset.reader(from)
	if f.returns {
		from = &fed{from}
	}
	if f.wrapped {
		from = &unwrapped{text: pieces{from: from}}
	}
	return &pieces{from: from}
}

// fed reads a text whose lines end with returns as one whose lines end with line
// feeds.
type fed struct{ from io.Reader }

func (f *fed) Read(to []byte) (int, error) {
	n, err := f.from.Read(to)
	for i, b := range to[:n] {
		if b == '\r' {
			to[i] = '\n'
		}
	}
	return n, err
}

// sniff finds the delimiter of a text: the one that divides the most lines
// into the same number of fields, more fields weighing more. Delimiters inside
// quotes do not count.
func sniff(text []byte) layout {
	found := layout{comma: delimiters[0]}
	comma, skip, named := sepLine(text)
	if named {
		found.comma, found.skip = comma, skip
	}
	counts, lines := countPerLine(text[found.skip:])
	best := 0.0
	for i := range delimiters {
		if named && delimiters[i] != comma {
			continue
		}
		for n := 1; n <= maxPerLine; n++ {
			share := float64(counts[i][n]) / float64(max(lines, 1))
			if score := share * share * float64(n); score > best {
				best, found.comma, found.perLine = score, delimiters[i], n
			}
		}
	}
	return found
}

// sepLine reads the first line "sep=;" with which some programs tell Excel the
// delimiter, and gives its length.
func sepLine(text []byte) (comma byte, length int, ok bool) {
	end := bytes.IndexAny(text, "\r\n")
	if end < 0 {
		return 0, 0, false
	}
	line := bytes.Trim(text[:end], `" `)
	if len(line) != 5 || !bytes.EqualFold(line[:4], []byte("sep=")) || !bytes.Contains([]byte(delimiters), line[4:]) {
		return 0, 0, false
	}
	return line[4], end + lineEnd(text[end:]), true
}

// countPerLine counts, per delimiter, how many lines have how many of it.
func countPerLine(text []byte) (counts [len(delimiters)][maxPerLine + 1]int, lines int) {
	class := [256]byte{'\n': 5, '\r': 5, '"': 6}
	for i := range delimiters {
		class[delimiters[i]] = byte(i + 1)
	}
	var line [7]int
	quoted, begin := false, 0
	endLine := func(at int) {
		if at > begin { // an empty line, or the LF of a CRLF
			lines++
			for i := range delimiters {
				counts[i][min(line[i+1], maxPerLine)]++
			}
		}
		line, begin = [7]int{}, at+1
	}
	for i := 0; i < len(text); i++ {
		switch c := class[text[i]]; {
		case c == 0:
		case c == 6 && quoted && i+1 < len(text) && text[i+1] == '"':
			i++ // a doubled quote is a quote inside the text
		case c == 6:
			quoted = quoted != togglesQuote(text, i, quoted, &class)
		case quoted:
		case c == 5:
			endLine(i)
		default:
			line[c]++
		}
	}
	endLine(len(text))
	return counts, lines
}

// togglesQuote reports whether the quote at i opens a field (a delimiter or line
// end stands before it) or closes one (such stands behind it).
func togglesQuote(text []byte, i int, quoted bool, class *[256]byte) bool {
	if quoted {
		return i+1 == len(text) || (class[text[i+1]] > 0 && text[i+1] != '"')
	}
	return i == 0 || (class[text[i-1]] > 0 && text[i-1] != '"')
}

// lineEnd is the length of the line end that text begins with: LF, CRLF or CR.
func lineEnd(text []byte) int {
	switch {
	case bytes.HasPrefix(text, []byte("\r\n")):
		return 2
	case len(text) > 0 && (text[0] == '\n' || text[0] == '\r'):
		return 1
	}
	return 0
}
