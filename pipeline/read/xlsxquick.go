package read

// quickCell takes a cell that stands in the buffer as nearly all do:
//
//	<c r="B2" s="1" t="s"><v>12</v></c>
//
// with its attributes in any order, an inline text instead of a value, or empty.
// Anything else it leaves to takeCell, and so anything that is wrong: it only has
// to be right where it says yes. It is what makes reading fast.
func (s *sheetReader) quickCell() (bool, error) {
	if s.empty {
		return false, nil
	}
	b := s.buf[s.pos : s.end+1] // with the 0 at its end, at which everything stops
	if len(b) < 4 || b[0] != '<' || b[1] != 'c' {
		return false, nil
	}
	cell := rawCell{column: s.row.column + 1, from: len(s.row.chars)}
	i, ok := s.quickTag(b, &cell)
	if !ok {
		return false, nil
	}
	if b[i] == '/' {
		if b[i+1] != '>' {
			return false, nil
		}
		i += 2
	} else if i, ok = s.quickValue(b, i+1, &cell); !ok {
		s.row.chars = s.row.chars[:cell.from]
		return false, nil
	}
	s.pos += i
	return true, s.add(&cell)
}

// quickTag reads the attributes of a cell up to the > or / that ends its tag.
func (s *sheetReader) quickTag(b []byte, cell *rawCell) (i int, ok bool) {
	seen := [3]bool{}
	for i = 2; b[i] == ' '; i++ {
		name := b[i+1]
		if name == 0 || b[i+2] != '=' || b[i+3] != '"' {
			return 0, false
		}
		from := i + 4
		for i = from; quickChars[b[i]]; i++ {
		}
		if b[i] != '"' || i == from {
			return 0, false
		}
		var which int
		switch value := b[from:i]; name {
		case 'r':
			which, ok = 0, s.quickPlace(value, cell)
		case 's':
			which = 1
			cell.style, ok = digits(value)
		case 't':
			which = 2
			cell.kind = cellTypeOf(value)
			ok = cell.kind != unknownCell
		default:
			ok = false
		}
		if !ok || seen[which] {
			return 0, false
		}
		seen[which] = true
	}
	return i, b[i] == '>' || b[i] == '/'
}

// quickPlace reads the place of a cell, which must lie in the row and behind the
// last cell.
func (s *sheetReader) quickPlace(name []byte, cell *rawCell) bool {
	column, i := 0, 0
	for ; i < len(name) && i < 3 && 'A' <= name[i] && name[i] <= 'Z'; i++ {
		column = column*26 + int(name[i]-'A') + 1
	}
	row, ok := digits(name[i:])
	if !ok || row != s.row.number || column < cell.column {
		return false
	}
	cell.column = column
	return true
}

// quickValue reads what stands between the tags of a cell, and its end tag.
func (s *sheetReader) quickValue(b []byte, i int, cell *rawCell) (end int, ok bool) {
	from := i
	switch {
	case startsWith(b[i:], "<v>"):
		from += len("<v>")
	case startsWith(b[i:], "<is><t>"):
		from, cell.inline = from+len("<is><t>"), true
	case startsWith(b[i:], `<is><t xml:space="preserve">`):
		from, cell.inline = from+len(`<is><t xml:space="preserve">`), true
	default:
		return i + len("</c>"), startsWith(b[i:], "</c>")
	}
	for i = from; xmlClasses[b[i]]&xmlStopsText == 0; {
		i++
	}
	cell.values = 1
	s.row.chars = append(s.row.chars, b[from:i]...)
	if cell.inline {
		return i + len("</t></is></c>"), startsWith(b[i:], "</t></is></c>")
	}
	return i + len("</v></c>"), startsWith(b[i:], "</v></c>")
}

// startsWith is bytes.HasPrefix for a text that is known beforehand, which the
// compiler compares in one or two steps.
func startsWith(b []byte, text string) bool {
	return len(b) >= len(text) && string(b[:len(text)]) == text
}

// quickChars are the characters of the values that the attributes of a cell have.
var quickChars = func() (chars [256]bool) {
	for _, b := range []byte("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") {
		chars[b] = true
	}
	return chars
}()

// digits reads a whole number of at most nine digits.
func digits(text []byte) (n int, ok bool) {
	for _, b := range text {
		if b < '0' || b > '9' {
			return 0, false
		}
		n = n*10 + int(b-'0')
	}
	return n, len(text) > 0 && len(text) <= 9
}
