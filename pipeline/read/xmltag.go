package read

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// xmlAttribute is an attribute of the element that began last.
type xmlAttribute struct {
	name  []byte // with its prefix
	value []byte // with entities replaced
}

// xmlNamespace is a prefix ("" for elements without one) and what it stands for.
type xmlNamespace struct {
	depth       int
	prefix, uri string
}

// The classes of characters in a tag and in text.
const (
	xmlNameStart = 1 << iota
	xmlNameChar
	xmlOdd // in a name: a colon, or a byte above ASCII
	xmlSpace
	xmlStopsText
)

var xmlClasses = func() (classes [256]uint8) {
	for b := 'a'; b <= 'z'; b++ {
		classes[b], classes[b-'a'+'A'] = xmlNameStart|xmlNameChar, xmlNameStart|xmlNameChar
	}
	for b := 0x80; b <= 0xFF; b++ {
		classes[b] = xmlNameStart | xmlNameChar | xmlOdd
	}
	for b := '0'; b <= '9'; b++ {
		classes[b] = xmlNameChar
	}
	classes['_'] = xmlNameStart | xmlNameChar
	classes[':'] = xmlNameStart | xmlNameChar | xmlOdd
	classes['-'], classes['.'] = xmlNameChar, xmlNameChar
	classes[' '], classes['\t'], classes['\r'], classes['\n'] = xmlSpace, xmlSpace, xmlSpace, xmlSpace
	for _, b := range []byte("<&]\r\x00") {
		classes[b] |= xmlStopsText
	}
	return classes
}()

// startTag takes a tag as <a b="c"> or <a/>.
func (x *xmlScanner) startTag() error {
	if x.rooted && len(x.marks) == 0 {
		return xmlError("second root")
	}
	i, local, err := x.nameAt(x.pos + 1)
	if err != nil {
		return err
	}
	x.name, x.local = x.buf[x.pos+1:i], x.buf[local:i]
	x.attributes, x.scratch = x.attributes[:0], x.scratch[:0]
	for {
		before := i
		for xmlClasses[x.buf[i]]&xmlSpace != 0 {
			i++
		}
		switch c := x.buf[i]; {
		case c == '>':
			x.pos = i + 1
			return x.push()
		case c == '/' && x.buf[i+1] == '>':
			x.pos, x.empty = i+2, true
			return x.push()
		case c == 0 && i == x.end, c == '/' && i+1 == x.end:
			return errXMLShort
		case i == before:
			return xmlError("character where none may be in a tag")
		}
		if i, err = x.attributeAt(i); err != nil {
			return err
		}
	}
}

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

// attributeAt takes the attribute that begins at i and gives where it ends.
func (x *xmlScanner) attributeAt(i int) (int, error) {
	end, _, err := x.nameAt(i)
	if err != nil {
		return 0, err
	}
	name := x.buf[i:end]
	i = x.spaces(end)
	if x.buf[i] != '=' {
		return 0, x.unlessShort(i, "attribute without value")
	}
	i = x.spaces(i + 1)
	quote := x.buf[i]
	if quote != '"' && quote != '\'' {
		return 0, x.unlessShort(i, "attribute without quotes")
	}
	from, entities := i+1, false
	for i = from; x.buf[i] != quote; i++ {
		switch x.buf[i] {
		case '&':
			entities = true
		case '<':
			return 0, xmlError("tag inside an attribute")
		case 0:
			if i == x.end {
				return 0, errXMLShort
			}
		}
	}
	value := x.buf[from:i]
	if entities {
		if value, err = x.replaced(value); err != nil {
			return 0, err
		}
	}
	for _, other := range x.attributes {
		if bytes.Equal(other.name, name) {
			return 0, xmlError("attribute twice")
		}
	}
	if len(x.attributes) == maxXMLNames {
		return 0, xmlError("too many attributes")
	}
	x.attributes = append(x.attributes, xmlAttribute{name, value})
	return i + 1, nil
}

// unlessShort is an error, unless the buffer ends at i.
func (x *xmlScanner) unlessShort(i int, what string) error {
	if i == x.end {
		return errXMLShort
	}
	return xmlError(what)
}

func (x *xmlScanner) spaces(i int) int {
	for xmlClasses[x.buf[i]]&xmlSpace != 0 {
		i++
	}
	return i
}

// endTag takes a tag as </a>: only that of the element that is open.
func (x *xmlScanner) endTag() error {
	if len(x.marks) == 0 {
		return xmlError("end of an element that is not open")
	}
	name := x.open[x.marks[len(x.marks)-1]:]
	i := x.pos + 2 + len(name)
	if i >= x.end {
		if i := bytes.IndexByte(x.buf[x.pos:x.end], '>'); i < 0 {
			return errXMLShort
		}
		return xmlError("end of another element")
	}
	if string(x.buf[x.pos+2:i]) != string(name) {
		return xmlError("end of another element")
	}
	i = x.spaces(i)
	if x.buf[i] != '>' {
		return x.unlessShort(i, "end of another element")
	}
	x.pos = i + 1
	x.pop()
	return nil
}

// push opens the element that was just taken.
func (x *xmlScanner) push() error {
	if len(x.marks) == maxXMLDepth {
		return xmlError("too many elements inside each other")
	}
	x.rooted, x.started = true, true
	x.marks = append(x.marks, len(x.open))
	x.open = append(x.open, x.name...)
	for _, a := range x.attributes {
		if rest, ok := bytes.CutPrefix(a.name, []byte("xmlns")); ok && (len(rest) == 0 || rest[0] == ':') {
			prefix := string(bytes.TrimPrefix(rest, []byte(":")))
			x.bindings = append(x.bindings, xmlNamespace{len(x.marks), prefix, string(a.value)})
		}
	}
	return nil
}

// pop closes the last element; its name stays readable until the next token.
func (x *xmlScanner) pop() {
	last := len(x.marks) - 1
	x.name = x.open[x.marks[last]:]
	x.local = x.name[bytes.LastIndexByte(x.name, ':')+1:]
	x.open, x.marks = x.open[:x.marks[last]], x.marks[:last]
	for n := len(x.bindings); n > 0 && x.bindings[n-1].depth > last; n-- {
		x.bindings = x.bindings[:n-1]
	}
	x.attributes = x.attributes[:0]
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

// attribute is the value of the attribute with this name, prefix aside, of the
// element that began last. One without a prefix goes before one that has it.
func (x *xmlScanner) attribute(local string) (value []byte, ok bool) {
	for _, a := range x.attributes {
		if string(a.name) == local {
			return a.value, true
		}
		if n := len(a.name) - len(local); !ok && n > 0 && a.name[n-1] == ':' && string(a.name[n:]) == local {
			value, ok = a.value, true
		}
	}
	return value, ok
}

// attributeIn is the value of the attribute with this name in a namespace.
func (x *xmlScanner) attributeIn(namespace, local string) (value []byte, ok bool) {
	for _, a := range x.attributes {
		if n := len(a.name) - len(local); n > 0 && a.name[n-1] == ':' && string(a.name[n:]) == local && x.namespace(a.name) == namespace {
			return a.value, true
		}
	}
	return nil, false
}
