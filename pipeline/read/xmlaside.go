package read

import (
	"bytes"
	"strings"
)

// aside takes what begins with <! or <?. Only CDATA is text.
func (x *xmlScanner) aside() (isText bool, err error) {
	rest := x.buf[x.pos:x.end]
	switch {
	case bytes.HasPrefix(rest, []byte("<!--")):
		content, err := x.between("<!--", "-->")
		if bytes.Contains(content, []byte("--")) || bytes.HasSuffix(content, []byte("-")) {
			return false, xmlError("two dashes inside a comment")
		}
		return false, err
	case bytes.HasPrefix(rest, []byte("<?")):
		content, err := x.between("<?", "?>")
		if err != nil {
			return false, err
		}
		return false, x.instruction(content)
	case bytes.HasPrefix(rest, []byte("<![CDATA[")) && len(x.marks) > 0:
		content, err := x.between("<![CDATA[", "]]>")
		x.text = oneLineEnd(content)
		return err == nil, err
	case bytes.HasPrefix([]byte("<!--"), rest), bytes.HasPrefix([]byte("<![CDATA["), rest):
		return false, errXMLShort
	}
	return false, xmlError("declaration that no spreadsheet holds")
}

// between takes what stands between two marks, with both of them.
func (x *xmlScanner) between(opening, closing string) ([]byte, error) {
	rest := x.buf[x.pos+len(opening) : x.end]
	end := bytes.Index(rest, []byte(closing))
	if end < 0 {
		return nil, errXMLShort
	}
	x.pos += len(opening) + end + len(closing)
	return rest[:end], nil
}

// instruction judges <?name …?>: of an XML declaration, its place and encoding.
func (x *xmlScanner) instruction(content []byte) error {
	name, rest, _ := strings.Cut(strings.Map(spaceOut, string(content)), " ")
	if name == "" || xmlClasses[name[0]]&xmlNameStart == 0 {
		return xmlError("instruction without name")
	}
	if !strings.EqualFold(name, "xml") {
		return nil
	}
	if x.started {
		return xmlError("XML declaration in the middle")
	}
	_, encoding, found := strings.Cut(rest, "encoding")
	encoding = strings.TrimLeft(encoding, " =")
	if !found {
		return nil
	}
	for _, known := range []string{"utf-8", "utf8", "utf-16", "us-ascii", "ascii"} {
		if len(encoding) > len(known)+1 && strings.EqualFold(encoding[1:1+len(known)], known) && encoding[0] == encoding[1+len(known)] {
			return nil
		}
	}
	return errXMLEncoding
}

// errXMLEncoding: anything but Unicode; a table of one's own could mislead.
const errXMLEncoding xmlError = "encoding other than UTF-8 and UTF-16"

func spaceOut(r rune) rune {
	if r == '\t' || r == '\r' || r == '\n' {
		return ' '
	}
	return r
}
