package read

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// nameAt finds the end of the name that begins at i, and where it goes on behind
// its prefix.
func (x *xmlScanner) nameAt(i int) (end, local int, err error) {
	if xmlClasses[x.buf[i]]&xmlNameStart == 0 {
		if i == x.end {
			return 0, 0, errXMLShort
		}
		return 0, 0, xmlError("no name where one should be")
	}
	from, odd := i, false
	local = i
	for class := xmlClasses[x.buf[i]]; class&xmlNameChar != 0; class = xmlClasses[x.buf[i]] {
		i++
		if class&xmlOdd != 0 {
			odd = odd || local > from || x.buf[i-1] != ':'
			local = i
		}
	}
	if i == x.end {
		return 0, 0, errXMLShort
	}
	if odd {
		return i, from, checkOddName(x.buf[from:i])
	}
	return i, local, nil
}

// checkOddName judges a name with letters above ASCII or more than one colon. No
// part of a spreadsheet has one, but XML allows the letters.
func checkOddName(name []byte) error {
	if bytes.Count(name, []byte(":")) > 1 {
		return xmlError("name with two colons")
	}
	for _, r := range string(name) {
		if r >= utf8.RuneSelf && !unicode.IsLetter(r) {
			return xmlError("name with a character that is no letter")
		}
	}
	return nil
}

// xmlNamespace is a prefix ("" for elements without one) and what it stands for.
type xmlNamespace struct {
	depth       int
	prefix, uri string
}

// namespace is what the prefix of a name stands for: that of the element that
// began last, or of an attribute of it (an attribute without prefix has none). A
// prefix that is not declared stands for itself.
func (x *xmlScanner) namespace(name []byte) string {
	prefix := name[:max(0, bytes.LastIndexByte(name, ':'))]
	for i := len(x.bindings) - 1; i >= 0; i-- {
		if x.bindings[i].prefix == string(prefix) {
			return x.bindings[i].uri
		}
	}
	return string(prefix)
}
