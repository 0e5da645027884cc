package normalise

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// isNoData looks at a row with a fault: is it data at all? Totals, headers that
// are repeated, units below the header and footnotes are passed over and counted.
// The header of another table ends this one. Only rows with a fault are looked at,
// so that a row that can be read is never taken for a footnote; and of those only
// what is certain is passed over: a row in doubt keeps its fault.
func (r *reader) isNoData() bool {
	filled := r.filled()
	switch {
	case len(filled) == 0, r.isSum(filled), r.isFootnote(filled):
	case len(r.out.lines) == 0 && isUnits(r.row.Cells):
	case r.isHeader():
		if !r.sameHeader() {
			r.ended = true
			return true
		}
	default:
		return false
	}
	r.out.passed++
	if r.skipped++; r.skipped == 1 {
		r.firstSkipped = r.row.N
	}
	return true
}

// placed is the text of a cell with its place.
type placed struct {
	text string
	at   int
}

// filled are the cells of the row at hand that are not empty.
func (r *reader) filled() []placed {
	var all []placed
	for i, cell := range r.row.Cells {
		if cell = cleanText(cell); cell != "" {
			all = append(all, placed{cell, i})
		}
	}
	return all
}

// readsKey reports whether the row names a pupil, a school or a day that can be read,
// or something else by which a row is known.
func (r *reader) readsKey() bool {
	who, other := r.keys()
	return who > 0 || other
}

// keys counts the cells that name a pupil, a school or a day; other is whether there
// is a code or another short word by which a row is known.
func (r *reader) keys() (who int, other bool) {
	for _, f := range r.fields {
		text := cleanText(r.raw(f))
		if text == "" {
			continue
		}
		ok := false
		switch f.column.Name {
		case "Leerlingnummer":
			_, ok = parsePupil(text)
		case "BRIN":
			_, ok = parseBRIN(text)
		case "Datum", "Begindatum", "Geboortedatum", "Van", "Thuis sinds":
			d := r.layout.profile.parseDate(text, r.out.sheet.Epoch1904)
			ok = d.ok || d.monthFirst
		case "Categorie":
			other = other || f.at != 0 // a footnote stands in the first column
		case "Dossiernummer", "Code":
			other = other || f.at != 0 || r.kind.Name != "verzuim" && isShortWord(text)
		}
		if ok {
			who++
		}
	}
	return who, other
}

// isShortWord: what a code looks like, and a footnote does not.
func isShortWord(text string) bool {
	return !strings.ContainsAny(text, " *:") && utf8.RuneCountInString(text) <= 20
}

// isHeader: at least two of the cells, and half of them, are headers of some kind
// of sheet.
func (r *reader) isHeader() bool {
	keys := lineOf(r.row, 1).keys
	keys = slices.DeleteFunc(keys, func(key string) bool { return key == "" })
	if !r.layouts.knowsOneOf(headLine{keys: keys}) {
		return false
	}
	for _, candidate := range r.layouts {
		known := 0
		for _, key := range keys {
			if _, ok := candidate.headers.column[key]; ok {
				known++
			}
		}
		if known >= 2 && 2*known >= len(keys) {
			return true
		}
	}
	return false
}

// sameHeader reports whether the row repeats the header of the sheet.
func (r *reader) sameHeader() bool {
	for i, cell := range r.row.Cells {
		key := headerKey(cell)
		if key != "" && (i >= len(r.layout.cells) || key != headerKey(r.layout.cells[i])) {
			return false
		}
	}
	return true
}
