package read

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"strings"
)

// block is a few lines of a text in which quotes only stand around whole fields:
// they are made one string, and rows and cells are cut out of it.
type block struct {
	rest    string // the lines that are left, each with its end
	returns bool   // there are carriage returns among them
	dubious bool   // some character in it may have to be cleaned
	quoted  bool   // there are quotes among them
	line    string // the line that next found
	scratch []byte
}

// blockSize is how much memory the cells of a block share, in bytes.
const blockSize = 4096

// next finds the next line.
func (b *block) next() bool {
	if b.rest == "" {
		return false
	}
	end := strings.IndexByte(b.rest, '\n')
	next := end + 1
	if b.returns {
		if i := strings.IndexByte(b.rest[:end], '\r'); i >= 0 {
			if i < end-1 { // a line end of its own
				next = i + 1
			}
			end = i
		}
	}
	b.line, b.rest = b.rest[:end], b.rest[next:]
	return true
}

// fill takes the next block from the text, and finds its first line; false where
// the text does not begin with whole lines that a block can hold.
func (r *records) fill() bool {
	lines := r.tidyLines()
	r.block.hold(lines, r.form.charset.letters, r.form.layout.comma)
	r.text.take(len(lines))
	return r.block.next()
}

// pass goes past what blocks can hold without holding it. What comes next is untidy,
// save a last line that has no end.
func (r *records) pass(tidy *bool) {
	for {
		lines := r.tidyLines()
		if len(lines) == 0 {
			rest := r.text.left()
			*tidy = *tidy && r.text.over && bytes.IndexByte(rest, '\n') < 0 && isTidy(rest, r.form.layout.comma)
			return
		}
		n := bytes.Count(lines, []byte{'\n'})
		if returns := bytes.Count(lines, []byte{'\r'}); returns > 0 { // those that are line ends of their own
			n += returns - bytes.Count(lines, []byte("\r\n"))
		}
		r.row, r.line = r.row+n, r.line+n
		r.text.take(len(lines))
	}
}

// tidyLines are the lines at the beginning of the text that a block can hold.
func (r *records) tidyLines() []byte {
	if r.dull > 0 {
		return nil
	}
	if len(r.text.left()) < blockSize && !r.text.over {
		r.text.more()
	}
	lines := r.text.left()
	lines = lines[:min(len(lines), blockSize)]
	r.dull = len(lines)
	if lines = lines[:bytes.LastIndexByte(lines, '\n')+1]; len(lines) > 0 {
		r.dull = 0
	}
	if r.form.tidy || bytes.IndexByte(lines, '"') < 0 {
		return lines
	}
	for from := 0; from < len(lines); {
		end := from + bytes.IndexByte(lines[from:], '\n')
		if !isTidy(lines[from:end], r.form.layout.comma) {
			return lines[:from]
		}
		from = end + 1
	}
	return lines
}

// hold makes the lines a string.
func (b *block) hold(lines []byte, letters letters, comma byte) {
	if letters != nil {
		b.scratch = letters(b.scratch[:0], lines)
		lines = b.scratch
	}
	b.rest, b.quoted = string(lines), bytes.IndexByte(lines, '"') >= 0
	returns := bytes.Count(lines, []byte{'\r'})
	b.returns = returns > 0
	known := returns + bytes.Count(lines, []byte{'\n'})
	if comma == '\t' {
		known += bytes.Count(lines, []byte{'\t'})
	}
	b.dubious = hasUnseen(lines, known)
}

// isTidy reports whether every quote of a line stands around a whole field, and
// every return at the end.
func isTidy(line []byte, comma byte) bool {
	if i := bytes.IndexByte(line, '\r'); i >= 0 {
		if i < len(line)-1 {
			return false
		}
		line = line[:i]
	}
	for len(line) > 0 {
		if line[0] != '"' {
			open := bytes.IndexByte(line, '"')
			if open < 0 || line[open-1] != comma {
				return open < 0
			}
			line = line[open:]
		}
		shut := 1 + bytes.IndexByte(line[1:], '"')
		switch {
		case shut == 0:
			return false
		case shut == len(line)-1:
			return true
		case line[shut+1] != comma:
			return false
		}
		line = line[shut+2:]
	}
	return true
}

// cells cuts the line.
func (b *block) cells(cells []string, comma byte) []string {
	line, first := b.line, len(cells)
	for {
		if b.quoted && line != "" && line[0] == '"' {
			end := 1 + strings.IndexByte(line[1:], '"')
			cells = append(cells, line[1:end])
			if line = line[end+1:]; line == "" {
				break
			}
			line = line[1:]
			continue
		}
		i := strings.IndexByte(line, comma)
		if i < 0 {
			cells = append(cells, line)
			break
		}
		cells = append(cells, line[:i])
		line = line[i+1:]
	}
	if b.dubious {
		for i, cell := range cells[first:] {
			cells[first+i] = clean(cell)
		}
	}
	return cells
}

// hasUnseen reports whether there may be characters to be cleaned in a text that
// has so many control characters which are to stay.
func hasUnseen(text []byte, known int) bool {
	return controls(text) > known || // the lead bytes of C1 controls, and of U+FEFF and the like
		bytes.IndexByte(text, 0xC2) >= 0 || bytes.IndexByte(text, 0xEF) >= 0
}

// controls counts the ASCII control characters, eight bytes at a time.
func controls(text []byte) int {
	const low7, high, c60, c01 = 0x7F7F7F7F7F7F7F7F, 0x8080808080808080, 0x6060606060606060, 0x0101010101010101
	n := 0
	for ; len(text) >= 8; text = text[8:] {
		word := binary.LittleEndian.Uint64(text)
		seen, del := word&low7+c60, word&low7+c01 // the high bit of a byte: at least a space; DEL
		n += bits.OnesCount64((^seen | del) &^ word & high)
	}
	for _, b := range text {
		if b < ' ' || b == 0x7F {
			n++
		}
	}
	return n
}

// firstHigh finds the first byte that is not ASCII; the length where there is none.
func firstHigh(text []byte) int {
	const high = 0x8080808080808080
	i := 0
	for ; i+8 <= len(text); i += 8 {
		if found := binary.LittleEndian.Uint64(text[i:]) & high; found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	for ; i < len(text) && text[i] < 0x80; i++ {
	}
	return i
}
