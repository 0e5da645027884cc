package read

// paragraphs takes the content of the cell that began last, up to its end, and
// appends its text to the row: what stands in paragraphs, each on a line of its
// own. Comments and drawings are not part of the value.
func (r *odsReader) paragraphs() error {
	first := true
	return r.within(func(token xmlToken) error {
		switch {
		case token == xmlText && !isSpace(r.text):
			return damagedPlace
		case token != xmlStart:
		case r.is(odsText, "p"), r.is(odsText, "h"):
			if !first {
				r.row.chars = append(r.row.chars, '\n')
			}
			first = false
			return r.paragraph()
		case r.is(odsText, "list"), r.is(odsText, "list-item"), r.is(odsText, "section"): // paragraphs are in there
		case r.is(odsTable, "table"):
			return damagedPlace // a table inside a cell
		default:
			return r.pass(!r.isNear() && !r.isData())
		}
		return nil
	})
}

// isNear reports whether the element that began last is one in which no table may be.
func (r *odsReader) isNear() bool {
	space := r.space(r.name)
	return space == odsTable || space == odsText
}

// paragraph appends the text of the paragraph that began last, up to its end.
// White space counts once and not at the beginning; more of it stands there as
// elements.
func (r *odsReader) paragraph() error {
	from := len(r.row.chars)
	return r.within(func(token xmlToken) error {
		switch token {
		case xmlText:
			r.row.chars = appendCollapsed(r.row.chars, from, r.text)
		case xmlStart:
			return r.inline()
		}
		return nil
	})
}

// inline takes an element inside a paragraph. Those that only dress text are
// entered, those that are no text of the cell are passed over.
func (r *odsReader) inline() error {
	if r.space(r.name) != odsText {
		return r.pass(true)
	}
	switch string(r.local) {
	case "s":
		n, ok := repeated(r.value(odsText, "c"))
		if !ok {
			return damagedCell
		}
		for range min(n, maxSpaces) {
			r.row.chars = append(r.row.chars, ' ')
		}
	case "tab":
		r.row.chars = append(r.row.chars, '\t')
	case "line-break":
		r.row.chars = append(r.row.chars, '\n')
	case "note", "ruby-text":
		return r.skip()
	}
	return nil
}

// maxSpaces is how many spaces on end are kept: nobody counts more.
const maxSpaces = 1000

// appendCollapsed appends text to the paragraph that begins at from, in which any
// white space is one space.
func appendCollapsed(to []byte, from int, text []byte) []byte {
	for _, b := range text {
		if xmlClasses[b]&xmlSpace != 0 {
			if len(to) == from || to[len(to)-1] == ' ' {
				continue
			}
			b = ' '
		}
		to = append(to, b)
	}
	return to
}
