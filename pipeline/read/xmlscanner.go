package read

import (
	"bytes"
	"io"
)

// xmlScanner takes XML apart, token by token, without building anything of it.
// It is strict, because a part that is not well-formed is a part that may lack
// rows: tags that do not match, attributes twice or without quotes, unknown
// entities, characters that XML forbids, text outside the root and an end before
// the root is closed are errors. A DOCTYPE is an error too: no spreadsheet has
// one, and its entities can make much of little.
//
// More lenient than the standard it is in one thing that costs no data: a prefix
// need not be declared.
//
// Usage: call next until xmlEOF; name, local, attributes and text are valid until
// the following call. Errors of the source come through unchanged.
type xmlScanner struct {
	source io.Reader
	buf    []byte // buf[pos:end] is read and not used yet; buf[end] is 0, which XML cannot hold
	pos    int
	end    int
	tail   []byte // the bytes behind end of a character that is not complete yet
	eof    bool   // the source has nothing more
	err    error  // the source's error: what came before it is used first

	// The token that next found.
	name       []byte // of an element with its prefix
	local      []byte // of an element without its prefix
	attributes []xmlAttribute
	text       []byte // with entities replaced; one text may come in pieces

	scratch  []byte         // texts and values in which entities were replaced
	open     []byte         // the names of the elements that are open, one after the other
	marks    []int          // where each begins in open
	bindings []xmlNamespace // the namespaces declared by open elements
	empty    bool           // the element was <a/>: its end comes next
	rooted   bool           // the root was seen
	started  bool           // something was seen: an XML declaration may no longer come
}

type xmlToken uint8

const (
	xmlEOF   xmlToken = iota
	xmlStart          // an element begins
	xmlEnd            // an element ends
	xmlText           // characters, or a CDATA section
)

// xmlError says why XML is not well-formed; it is for programmers, and never
// holds what stands in the file.
type xmlError string

func (e xmlError) Error() string { return "xml: " + string(e) }

// errXMLShort says that the token goes on behind what is read of the source.
const errXMLShort xmlError = "token not complete"

const (
	xmlBufferSize = 64 << 10
	maxXMLTag     = 1 << 20 // bytes in one tag; a root with forty namespaces has 4,000
	maxXMLDepth   = 1000    // elements inside each other
	maxXMLNames   = 500     // attributes of one element
)

// newXMLScanner reads from the source, which may be UTF-8 or UTF-16.
func newXMLScanner(source io.Reader) *xmlScanner {
	x := &xmlScanner{buf: make([]byte, xmlBufferSize)}
	x.source, x.err = utf8Source(source)
	return x
}

// depth is how many elements are open; that of the last token is among them when
// it began, and no longer when it ended.
func (x *xmlScanner) depth() int { return len(x.marks) }

// next finds the next token. After an error or xmlEOF it may not be called again.
func (x *xmlScanner) next() (xmlToken, error) {
	if x.empty {
		x.empty = false
		x.pop()
		return xmlEnd, nil
	}
	for {
		token, err := x.token()
		if err != errXMLShort {
			return token, err
		}
		if x.eof {
			return xmlEOF, x.atEnd()
		}
		if err := x.more(); err != nil {
			return xmlEOF, err
		}
	}
}

// atEnd judges a source that has nothing more to give.
func (x *xmlScanner) atEnd() error {
	switch {
	case x.pos < x.end || len(x.tail) > 0:
		return xmlError("cut off inside a token")
	case !x.rooted || len(x.marks) > 0:
		return xmlError("cut off inside an element")
	}
	return nil
}

// token takes one token from the buffer, or gives errXMLShort and takes nothing.
func (x *xmlScanner) token() (xmlToken, error) {
	for x.pos < x.end {
		if x.buf[x.pos] != '<' {
			if err := x.characters(); err != nil || len(x.marks) > 0 {
				return xmlText, err
			}
			continue // white space outside the root
		}
		switch x.buf[x.pos+1] {
		case 0:
			return xmlEOF, errXMLShort
		case '/':
			return xmlEnd, x.endTag()
		case '!', '?':
			isText, err := x.aside()
			if err != nil || isText {
				return xmlText, err
			}
		default:
			return xmlStart, x.startTag()
		}
		x.started = true
	}
	return xmlEOF, errXMLShort
}

// more reads on behind what is left of the buffer.
func (x *xmlScanner) more() error {
	if x.err != nil {
		return x.err
	}
	left := copy(x.buf, x.buf[x.pos:x.end])
	x.pos = 0
	if left > len(x.buf)/2 {
		if len(x.buf) > maxXMLTag {
			return xmlError("tag too long")
		}
		x.buf = append(x.buf, make([]byte, len(x.buf))...)
	}
	filled := left + copy(x.buf[left:], x.tail)
	n, err := io.ReadAtLeast(x.source, x.buf[filled:len(x.buf)-1], 1)
	filled += n
	x.eof = err == io.EOF
	if err != nil && !x.eof {
		x.err = err
	}
	checked, err := checkXMLCharacters(x.buf[left:filled])
	if err != nil {
		return err
	}
	x.end = left + checked
	x.tail = append(x.tail[:0], x.buf[x.end:filled]...)
	x.buf[x.end] = 0
	if x.err != nil && n == 0 {
		return x.err
	}
	return nil
}

// skip passes over the rest of the element that began last.
func (x *xmlScanner) skip() error {
	return x.within(func(xmlToken) error { return nil })
}

// within hands over each token inside the element that began last, up to its end.
// What take passes over by itself is not handed over.
func (x *xmlScanner) within(take func(xmlToken) error) error {
	for outside := len(x.marks) - 1; ; {
		token, err := x.next()
		if err != nil {
			return err
		}
		if token == xmlEnd && len(x.marks) == outside {
			return nil
		}
		if err := take(token); err != nil {
			return err
		}
	}
}

// isSpace reports whether a text is nothing but the white space of XML.
func isSpace(text []byte) bool { return len(bytes.Trim(text, " \t\r\n")) == 0 }
