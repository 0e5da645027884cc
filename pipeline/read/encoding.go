package read

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"verzuimrapport/pipeline/problem"
)

const (
	utf8Mark    = "\xEF\xBB\xBF"
	utf16MarkLE = "\xFF\xFE"
	utf16MarkBE = "\xFE\xFF"
)

// decode gives a text file as valid UTF-8 without its byte order mark, and the
// questions to ask about it. It looks at the whole file: the first odd letter of
// a Windows-1252 file may stand on its last line.
func decode(data []byte) ([]byte, []problem.Kind) {
	switch {
	case bytes.HasPrefix(data, []byte(utf16MarkLE)):
		return fromUTF16(data, unicode.LittleEndian)
	case bytes.HasPrefix(data, []byte(utf16MarkBE)):
		return fromUTF16(data, unicode.BigEndian)
	case bytes.HasPrefix(data, []byte(utf8Mark)):
		data = data[len(utf8Mark):]
		if utf8.Valid(data) {
			return data, nil
		}
		return bytes.ToValidUTF8(data, []byte("\uFFFD")), []problem.Kind{problem.UnknownText}
	case utf8.Valid(data):
		return data, nil
	case hasUTF8Letters(data):
		return fromWindows1252(data), []problem.Kind{problem.MixedEncoding}
	}
	return fromWindows1252(data), nil
}

func fromUTF16(data []byte, order unicode.Endianness) ([]byte, []problem.Kind) {
	text, err := unicode.UTF16(order, unicode.ExpectBOM).NewDecoder().Bytes(data)
	if err != nil || len(data)%2 != 0 || bytes.Contains(text, []byte("\uFFFD")) {
		return bytes.ToValidUTF8(text, []byte("\uFFFD")), []problem.Kind{problem.UnknownText}
	}
	return text, nil
}

// fromWindows1252 is charmap's decoder without its transform.Reader, five times
// as fast on text that is mostly ASCII.
func fromWindows1252(data []byte) []byte {
	text := make([]byte, 0, len(data)+len(data)/32)
	for len(data) > 0 {
		n := 0
		for n < len(data) && data[n] < utf8.RuneSelf {
			n++
		}
		text = append(text, data[:n]...)
		if n < len(data) {
			text = utf8.AppendRune(text, charmap.Windows1252.DecodeByte(data[n]))
			n++
		}
		data = data[n:]
	}
	return text
}

// hasUTF8Letters reports whether data, which is no UTF-8, holds letters that are:
// two files of different encodings were pasted together. In Windows-1252 such
// pairs of bytes make no word.
func hasUTF8Letters(data []byte) bool {
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if size > 1 && r >= 0xC0 && r <= 0x17F {
			return true
		}
		data = data[size:]
	}
	return false
}
