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
		end := bytes.Index(rest[4:], []byte("--"))
		if end < 0 || end+6 >= len(rest) {
			return false, errXMLShort
		}
		if rest[end+6] != '>' {
			return false, xmlError("two dashes inside a comment")
		}
		x.pos += end + 7
	case bytes.HasPrefix(rest, []byte("<?")):
		end := bytes.Index(rest[2:], []byte("?>"))
		if end < 0 {
			return false, errXMLShort
		}
		if err := x.instruction(rest[2 : 2+end]); err != nil {
			return false, err
		}
		x.pos += end + 4
	case bytes.HasPrefix(rest, []byte("<![CDATA[")) && len(x.marks) > 0:
		end := bytes.Index(rest[9:], []byte("]]>"))
		if end < 0 {
			return false, errXMLShort
		}
		x.text = oneLineEnd(rest[9 : 9+end])
		x.pos += end + 12
		return true, nil
	case !bytes.HasPrefix([]byte("<!--"), rest) && !bytes.HasPrefix([]byte("<![CDATA["), rest):
		return false, xmlError("declaration that no spreadsheet holds")
	default:
		return false, errXMLShort
	}
	return false, nil
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
