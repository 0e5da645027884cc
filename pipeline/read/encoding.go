package read

import (
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"verzuimrapport/pipeline/problem"
)

// letters appends text as valid UTF-8. Delimiters, quotes and line ends are one
// byte each before and after, so that it can be done cell by cell.
type letters func(to, text []byte) []byte

// charset is how the letters of a text file are stored.
type charset struct {
	mark    int     // the length of the byte order mark, 0 in UTF-16
	letters letters // nil: the bytes are UTF-8
	// wide turns UTF-16 into UTF-8; nil in all others.
	wide func() transform.Transformer
}

const (
	utf8Mark    = "\xEF\xBB\xBF"
	utf16MarkLE = "\xFF\xFE"
	utf16MarkBE = "\xFE\xFF"
)

// encodingOf decides on the whole file, and gives the questions to ask about it:
// the first odd letter of a Windows-1252 file may stand on its last line. It is
// not ok where no encoding explains the bytes.
func encodingOf(data []byte) (e charset, questions []problem.Kind, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte(utf16MarkLE)):
		return marked16(unicode.LittleEndian, data)
	case bytes.HasPrefix(data, []byte(utf16MarkBE)):
		return marked16(unicode.BigEndian, data)
	case bytes.HasPrefix(data, []byte(utf8Mark)):
		return marked8(data)
	case isUTF16(data, 1):
		return unmarked16(unicode.LittleEndian, data)
	case isUTF16(data, 0):
		return unmarked16(unicode.BigEndian, data)
	case isBinary(data[:min(len(data), sampleSize)]):
		return charset{}, nil, false
	case utf8.Valid(data):
		return charset{}, nil, true
	case hasUTF8Letters(data):
		return charset{letters: fromMixture}, []problem.Kind{problem.MixedEncoding}, true
	}
	return charset{letters: fromWindows1252}, nil, true
}

// unknown stands in for what no encoding explains.
const unknown = "\uFFFD"

// marked8 asks a question where a file is not the UTF-8 that its mark says.
func marked8(data []byte) (charset, []problem.Kind, bool) {
	e := charset{mark: len(utf8Mark)}
	if utf8.Valid(data) {
		return e, nil, true
	}
	e.letters = func(to, text []byte) []byte { return append(to, bytes.ToValidUTF8(text, []byte(unknown))...) }
	return e, []problem.Kind{problem.UnknownText}, true
}

// marked16 asks a question where a file is not the UTF-16 that its mark says.
func marked16(order unicode.Endianness, data []byte) (charset, []problem.Kind, bool) {
	e := charset{wide: func() transform.Transformer { return unicode.UTF16(order, unicode.ExpectBOM).NewDecoder() }}
	if e.holds(data, unknown) {
		return e, []problem.Kind{problem.UnknownText}, true
	}
	return e, nil, true
}

// unmarked16 takes a file for UTF-16 only where that explains every letter.
func unmarked16(order unicode.Endianness, data []byte) (charset, []problem.Kind, bool) {
	e := charset{wide: func() transform.Transformer { return unicode.UTF16(order, unicode.IgnoreBOM).NewDecoder() }}
	return e, nil, !e.holds(data, unknown) && !e.holds(data, "\x00")
}

// isUTF16 reports whether a file without a mark looks like UTF-16 of which the high
// bytes stand at the places that are odd (1) or even (0): those are nearly all zero
// in a European text, and the others never.
func isUTF16(data []byte, odd int) bool {
	head := data[:min(len(data), 1<<12)&^1]
	zeros := [2]int{}
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	return len(data)%2 == 0 && len(head) > 0 && zeros[1-odd] == 0 && zeros[odd]*10 > len(head)/2*9
}

// holds reports whether the text has what is looked for in it.
func (e charset) holds(data []byte, what string) bool {
	p := &pieces{from: e.reader(bytes.NewReader(data))}
	for !p.over {
		p.more()
		if bytes.Contains(p.left(), []byte(what)) {
			return true
		}
		p.take(max(len(p.left())-len(what), 0))
	}
	return false
}

// reader gives the text without its mark; delimiters, quotes and line ends are one
// byte each.
func (e charset) reader(from io.Reader) io.Reader {
	if e.wide != nil {
		return transform.NewReader(from, e.wide())
	}
	io.ReadFull(from, make([]byte, e.mark)) // an error comes again with the next reading
	return from
}

// fromWindows1252 is charmap's decoder without its transform.Reader.
func fromWindows1252(to, text []byte) []byte {
	for {
		n := firstHigh(text)
		to = append(to, text[:n]...)
		if n == len(text) {
			return to
		}
		to = utf8.AppendRune(to, charmap.Windows1252.DecodeByte(text[n]))
		text = text[n+1:]
	}
}

// fromMixture reads each letter in the encoding that it fits.
func fromMixture(to, text []byte) []byte {
	for {
		n := firstHigh(text)
		to, text = append(to, text[:n]...), text[n:]
		if len(text) == 0 {
			return to
		}
		r, size := utf8.DecodeRune(text)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(text[0])
		}
		to, text = utf8.AppendRune(to, r), text[size:]
	}
}

// hasUTF8Letters reports whether data, which is no UTF-8, holds letters or signs
// that are: two files of different encodings were pasted together, or some bytes
// are wrong. In Windows-1252 such groups of bytes make no word.
func hasUTF8Letters(data []byte) bool {
	for {
		data = data[firstHigh(data):]
		if len(data) == 0 {
			return false
		}
		if lead := data[0]; lead == 0xC3 || lead == 0xC4 || lead == 0xC5 || lead == 0xE2 {
			r, _ := utf8.DecodeRune(data)
			if (r >= 'À' && r <= 'ſ') || (r >= '‐' && r <= '€') {
				return true
			}
		}
		data = data[1:]
	}
}
