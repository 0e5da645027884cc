package read

import "bytes"

// leaf takes a whole element that holds plain text and nothing else, where its
// tags stand in the buffer exactly so; else it takes nothing and next has to. The
// tags must balance each other and have no prefix.
func (x *xmlScanner) leaf(open, close string) (text []byte, ok bool) {
	rest := x.buf[x.pos:x.end]
	if x.empty || len(rest) < len(open) || string(rest[:len(open)]) != open || len(x.marks) == 0 {
		return nil, false
	}
	i := x.pos + len(open)
	for xmlClasses[x.buf[i]]&xmlStopsText == 0 {
		i++
	}
	if !bytes.HasPrefix(x.buf[i:x.end], []byte(close)) {
		return nil, false
	}
	text = x.buf[x.pos+len(open) : i]
	x.pos = i + len(close)
	return text, true
}
