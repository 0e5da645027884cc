package read

import "bytes"

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
