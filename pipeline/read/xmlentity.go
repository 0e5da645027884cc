package read

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// maxEntity is the longest entity in bytes: &#x0010FFFF; with some zeros.
const maxEntity = 32

// replaced puts characters for the entities in a text, in the scratch buffer.
func (x *xmlScanner) replaced(text []byte) ([]byte, error) {
	from := len(x.scratch)
	for {
		i := bytes.IndexByte(text, '&')
		if i < 0 {
			x.scratch = append(x.scratch, text...)
			return x.scratch[from:], nil
		}
		x.scratch = append(x.scratch, text[:i]...)
		text = text[i+1:]
		end := bytes.IndexByte(text[:min(len(text), maxEntity)], ';')
		r, ok := entity(text[:max(0, end)])
		if !ok {
			return nil, xmlError("unknown entity")
		}
		x.scratch = utf8.AppendRune(x.scratch, r)
		text = text[end+1:]
	}
}

// entity is the character that the name between & and ; stands for.
func entity(name []byte) (rune, bool) {
	switch string(name) {
	case "amp":
		return '&', true
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	digits, base := "", 10
	if rest, ok := bytes.CutPrefix(name, []byte("#x")); ok {
		digits, base = string(rest), 16
	} else if rest, ok := bytes.CutPrefix(name, []byte("#")); ok {
		digits = string(rest)
	}
	n, err := strconv.ParseUint(digits, base, 32)
	r := rune(n)
	return r, err == nil && n <= utf8.MaxRune && isXMLCharacter(r)
}
