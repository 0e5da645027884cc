package read

import (
	"bytes"
	"encoding/binary"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// utf8Source makes UTF-8 of a source in UTF-16, which is known by its first bytes.
func utf8Source(source io.Reader) (io.Reader, error) {
	head := make([]byte, 2)
	n, err := io.ReadFull(source, head)
	whole := io.MultiReader(bytes.NewReader(head[:n]), source)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return whole, err
	}
	order := unicode.BigEndian
	switch {
	case bytes.Equal(head, []byte{0xFF, 0xFE}), bytes.Equal(head, []byte{'<', 0}):
		order = unicode.LittleEndian
	case bytes.Equal(head, []byte{0xFE, 0xFF}), bytes.Equal(head, []byte{0, '<'}):
	default:
		return whole, nil
	}
	return transform.NewReader(whole, unicode.UTF16(order, unicode.UseBOM).NewDecoder()), nil
}

// checkXMLCharacters gives how many bytes are whole characters that XML may hold:
// fewer than all only where the last character is not complete.
func checkXMLCharacters(text []byte) (int, error) {
	for i := 0; i < len(text); {
		if len(text)-i >= 8 {
			w := binary.LittleEndian.Uint64(text[i:])
			control := (w - 0x2020202020202020) & ^w // a byte below ' ' sets its high bit
			if (w|control)&0x8080808080808080 == 0 {
				i += 8
				continue
			}
		}
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size <= 1 {
			if !utf8.FullRune(text[i:]) {
				return i, nil
			}
			return i, xmlError("not UTF-8")
		}
		if !isXMLCharacter(r) {
			return i, xmlError("character that XML forbids")
		}
		i += size
	}
	return len(text), nil
}

// isXMLCharacter reports whether XML may hold a character at all.
func isXMLCharacter(r rune) bool {
	return r >= ' ' && r < 0xD800 || r == '\t' || r == '\n' || r == '\r' || r >= 0xE000 && r < 0xFFFE || r >= 0x10000
}
