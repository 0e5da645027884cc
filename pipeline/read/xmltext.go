package read

import "bytes"

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
