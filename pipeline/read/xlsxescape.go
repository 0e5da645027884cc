package read

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// unescaped puts the characters for escapes as _x000D_ in what stands from a place
// on: the format writes so what XML cannot hold. A literal "_x" is written _x005F_x.
func unescaped(text []byte, from int) []byte {
	if bytes.IndexByte(text[from:], '_') < 0 || !bytes.Contains(text[from:], []byte("_x")) {
		return text
	}
	out := text[:from] // never grows past what is read: an escape is longer than its character
	for i := from; i < len(text); {
		unit, ok := escape(text[i:])
		if !ok {
			out = append(out, text[i])
			i++
			continue
		}
		i += escapeLength
		r := rune(unit)
		if utf16.IsSurrogate(r) {
			second, ok := escape(text[i:])
			if r = utf16.DecodeRune(r, rune(second)); ok && r != utf8.RuneError {
				i += escapeLength
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}

const escapeLength = len("_x000D_")

// escape reads an escape at the beginning of a text.
func escape(text []byte) (uint16, bool) {
	if len(text) < escapeLength || text[0] != '_' || text[1] != 'x' || text[6] != '_' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	return uint16(n), err == nil
}

// cleanText cleans what stands from a place on, see clean.
func cleanText(text []byte, from int) []byte {
	if !mayBeUnseen(text[from:]) {
		return text
	}
	return append(text[:from], clean(string(text[from:]))...)
}

// mayBeUnseen reports whether a text has a byte with which a character begins
// that is cleaned.
func mayBeUnseen(text []byte) bool {
	for _, b := range text {
		if b < ' ' || b == 0x7F || b == 0xC2 || b == 0xEF {
			return true
		}
	}
	return false
}
