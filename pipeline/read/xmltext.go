package read

import (
	"bytes"
	"encoding/binary"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// characters takes text up to the next tag, or as much of it as is there.
func (x *xmlScanner) characters() error {
	i := x.pos
	for xmlClasses[x.buf[i]]&xmlStopsText == 0 {
		i++
	}
	if x.buf[i] == '<' || x.buf[i] == 0 {
		return x.takeText(x.buf[x.pos:i], i)
	}
	return x.mixedText()
}

// mixedText takes text with entities, with line ends to make alike, or with
// brackets that might be a stray end of a CDATA section.
func (x *xmlScanner) mixedText() error {
	i := x.end
	if n := bytes.IndexByte(x.buf[x.pos:x.end], '<'); n >= 0 {
		i = x.pos + n
	} else if !x.eof {
		i = x.pos + wholeText(x.buf[x.pos:x.end])
	}
	if i == x.pos {
		return errXMLShort
	}
	raw := x.buf[x.pos:i]
	if bytes.Contains(raw, []byte("]]>")) {
		return xmlError("end of a CDATA section that is not open")
	}
	x.scratch = x.scratch[:0]
	text, err := x.replaced(oneLineEnd(raw))
	if err != nil {
		return err
	}
	return x.takeText(text, i)
}

// wholeText is how much of a text that goes on can be taken: not a part of an
// entity, of "]]>" or of a line end.
func wholeText(text []byte) int {
	n := len(bytes.TrimRight(text, "]\r"))
	if i := bytes.LastIndexByte(text[max(0, n-maxEntity):n], '&'); i >= 0 {
		i += max(0, n-maxEntity)
		if bytes.IndexByte(text[i:n], ';') < 0 {
			n = i
		}
	}
	return n
}

// oneLineEnd makes "\n" of all line ends, as XML says. It changes the text itself.
func oneLineEnd(text []byte) []byte {
	if bytes.IndexByte(text, '\r') < 0 {
		return text
	}
	out := text[:0]
	for i, b := range text {
		switch {
		case b != '\r':
			out = append(out, b)
		case i+1 == len(text) || text[i+1] != '\n':
			out = append(out, '\n')
		}
	}
	return out
}

func (x *xmlScanner) takeText(text []byte, end int) error {
	if len(x.marks) == 0 {
		if !x.started {
			text = bytes.TrimPrefix(text, []byte("\uFEFF"))
		}
		if !isSpace(text) {
			return xmlError("text outside the root")
		}
	}
	x.text, x.pos = text, end
	return nil
}

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

// isXMLCharacter reports whether XML may hold a character at all.
func isXMLCharacter(r rune) bool {
	return r >= ' ' && r < 0xD800 || r == '\t' || r == '\n' || r == '\r' || r >= 0xE000 && r < 0xFFFE || r >= 0x10000
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
