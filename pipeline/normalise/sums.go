package normalise

import (
	"slices"
	"strings"
)

// isSum: the row sums up others. What is a sum by its first word may be a name too:
// then it names nobody, and only figures stand beside the word.
func (r *reader) isSum(filled []placed) bool {
	switch first := filled[0]; {
	case isTotal(first.text):
		return !r.isName(first.at) || !r.readsKey()
	case mayBeTotal(first.text):
		return !r.readsKey() && !slices.ContainsFunc(filled[1:], func(cell placed) bool { return !isFigure(cell.text) })
	}
	return r.totalsPupils()
}

// isName reports whether names stand at a place: the school's or the pupil's.
func (r *reader) isName(at int) bool {
	return slices.ContainsFunc(r.fields, func(f *field) bool {
		return f.at == at && slices.Contains([]string{"Naam", "Achternaam", "Roepnaam"}, f.column.Name)
	})
}

// isFigure: a number, a share or a length of time, or what was counted.
func isFigure(text string) bool {
	switch strings.ToLower(text) {
	case "leerlingen", "rijen", "meldingen", "lesuren", "uren", "minuten", "dagen":
		return true
	}
	return strings.Trim(text, "0123456789.,:%um -") == ""
}

// isTotal: the first filled cell of a row says that it sums up others.
func isTotal(first string) bool {
	switch firstWord(first) {
	case "totaal", "totalen", "eindtotaal", "subtotaal":
		return true
	}
	return false
}

// totalsPupils: the row says in the place of the pupil that it sums up others.
func (r *reader) totalsPupils() bool {
	for _, f := range r.fields {
		if f.column.Name == "Leerlingnummer" {
			return isTotal(cleanText(r.raw(f)))
		}
	}
	return false
}

// mayBeTotal: words that sum up too, but also are people's names.
func mayBeTotal(first string) bool {
	switch firstWord(first) {
	case "som", "aantal", "generaal", "total", "gemiddeld", "gemiddelde":
		return true
	}
	return false
}

func firstWord(text string) string {
	word, _, _ := strings.Cut(strings.ToLower(text), " ")
	return strings.Trim(word, ".:*=-")
}
