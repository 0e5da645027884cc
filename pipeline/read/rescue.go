package read

import "bytes"

// maxRescued is how many records with a quote that stands wrong are taken out of a
// text. Each costs a look at the whole rest, and a text with more of them has another
// idea of quotes.
const maxRescued = 20

// maxBreaks is over how many lines a text in quotes may go, to be taken for one.
const maxBreaks = 30

// rescue finds the end of a record in which a text begins with a quote that closes
// nowhere, so that only that record is lost and not the rest of the text. Where it
// cannot be told the record stays as it is: unclosed. So does the first, without which
// the others may be read as something else.
func (r *records) rescue(text []byte) (used int, whole bool) {
	perLine := r.form.layout.perLine
	if r.row > 0 && r.spoilt < maxRescued && perLine > 1 {
		if used, ok := r.fields.shutEarly(text, perLine); ok {
			return r.rescued(used)
		}
		if used, ok := r.fields.ownLine(text, perLine); ok {
			return r.rescued(used)
		}
	}
	return r.fields.parse(text, r.text.over)
}

func (r *records) rescued(used int) (int, bool) {
	r.spoilt++
	r.fields.unclosed, r.fields.spoilt = false, true
	return used, true
}

// shutEarly takes the first quote that is not doubled for the closing one, though
// text follows: "two lines" 49. The record must then have as many fields as most, and
// too few delimiters within its quotes to have another one in it.
func (f *fields) shutEarly(text []byte, perLine int) (used int, ok bool) {
	f.shut = true
	used, _ = f.parse(text, true)
	f.shut = false
	return used, !f.unclosed && len(f.ends)-1 == perLine && f.commas < perLine && f.breaks <= maxBreaks
}

// ownLine takes the quote for a character: the line by itself must have as many
// fields as most, and so must the one below it.
func (f *fields) ownLine(text []byte, perLine int) (used int, ok bool) {
	end, next := lineOf(text)
	below := bytes.TrimLeft(text[next:], "\r\n")
	endBelow, _ := lineOf(below)
	f.quotes = quotes{}
	comma := []byte{f.comma}
	return next, bytes.Count(text[:end], comma) == perLine && bytes.Count(below[:endBelow], comma) == perLine
}

// isCut reports whether the unclosed record is the last one: all its line breaks are
// in the text that is not closed, and that is a few lines without delimiters of any
// kind, and no row.
func (f *fields) isCut(perLine int) bool {
	last, outside := f.chars, len(f.ends)-1
	if outside > 0 {
		last = f.chars[f.ends[outside-1]:]
	}
	return perLine > 1 && outside <= perLine && f.breaks <= maxBreaks &&
		bytes.Count(last, []byte("\n")) == f.breaks && f.commas == 0 && !bytes.ContainsAny(last, ";\t|")
}
