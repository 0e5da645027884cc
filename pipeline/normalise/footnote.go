package normalise

import (
	"slices"
	"strings"
	"unicode"

	"verzuimrapport/pipeline/problem"
)

// isFootnote: the row holds a remark and nothing else. It names nobody and no day;
// and it is a sentence, a label with what belongs to it, a line, or the day on which
// the list was printed. One word or two with a digit may be what is left of a pupil,
// and a name what is left of a row.
func (r *reader) isFootnote(filled []placed) bool {
	first := filled[0]
	cutOff := r.row.Width > 1 && r.row.Width < r.layout.width && first.at > 0
	if r.readsKey() || cutOff {
		return false
	}
	switch len(filled) {
	case 1:
		return r.isRemark(first)
	case 2:
		beside := first.at == 0 && filled[1].at == 1 && !r.isText(0) && !hasDigit(first.text)
		return r.layout.width > 3 && (isLabel(first.text) || beside && strings.Contains(first.text, " "))
	}
	return false
}

// isRemark: the only cell of a row says something about the list.
func (r *reader) isRemark(cell placed) bool {
	words := len(strings.Fields(cell.text))
	switch {
	case isLabel(cell.text), isPageNumber(cell.text), parseDate(cell.text, false).ok, !strings.ContainsFunc(cell.text, isSign):
		return true
	case r.isText(cell.at):
		return words > 2
	}
	return words > 2 || !hasDigit(cell.text)
}

// isPageNumber: the foot of a page of the list, once printed.
func isPageNumber(text string) bool {
	word, number, _ := strings.Cut(strings.ToLower(text), " ")
	switch strings.TrimRight(word, ".") {
	case "pagina", "pag", "blz", "bladzijde", "blad":
		return isDigits(strings.TrimSpace(number))
	}
	return false
}

// isLabel: a text with the sign of a footnote before it, or of a label behind it.
func isLabel(text string) bool { return strings.HasPrefix(text, "*") || strings.HasSuffix(text, ":") }

func isSign(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func hasDigit(text string) bool { return strings.ContainsAny(text, "0123456789") }

// isText reports whether a place is that of a column in which any word may stand:
// a name, a class, a code; and any column that is not read, save the first, below
// which remarks stand.
func (r *reader) isText(at int) bool {
	for _, f := range r.fields {
		if f.at == at {
			return !slices.Contains([]string{"BRIN", "Vestiging", "Leerlingnummer", "Datum", "Begindatum", "Geboortedatum", "Van", "Thuis sinds", "Dossiernummer"}, f.column.Name)
		}
	}
	return at > 0
}

// isRunTogether: the row stands in one cell, with other delimiters in it than the
// rest of the file has. As cells of their own its parts name a school, a pupil or a
// day, or they are about as many as there are headers.
func (r *reader) isRunTogether() bool {
	filled := r.filled()
	if len(filled) != 1 || r.layout.width < 3 {
		return false
	}
	whole := r.row
	defer func() { r.row = whole }()
	for _, delimiter := range []string{";", ",", "\t", "|"} {
		parts := strings.Split(strings.Trim(whole.Cells[filled[0].at], `"`), delimiter)
		r.row.Cells = parts
		if len(parts) >= 3 && 4*len(parts) >= 3*r.layout.width || len(parts) > 1 && r.readsKey() {
			return true
		}
	}
	r.row.Cells = strings.FieldsFunc(whole.Cells[filled[0].at], func(c rune) bool { return c == ':' || c == '^' || unicode.IsSpace(c) })
	who, _ := r.keys() // a remark has spaces too, and may name one of them
	return who > 1
}

// runTogether is the one thing that is said of such a row.
func (r *reader) runTogether() {
	r.notes = append(r.notes[:0], problem.OtherDelimiter.At(r.ref(), ""))
}
