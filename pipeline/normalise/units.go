package normalise

import "strings"

// unitWords stand in a row below the header and say how its columns are filled in.
var unitWords = map[string]bool{
	"dd mm jjjj": true, "d m jjjj": true, "jjjj mm dd": true, "dd mm yyyy": true, "yyyy mm dd": true, "dd/mm/jjjj": true, "dd/mm/yyyy": true,
	"jjjjmmdd": true, "dd mm jj": true, "nr": true, "nummers": true, "letters": true, "j/nee": true, "ja / nee": true, "datum": true, "tijd": true, "uu:mm": true, "hh:mm": true, "u:mm": true,
	"min": true, "minuten": true, "in minuten": true, "uur": true, "uren": true, "in uren": true, "lesuur": true, "lesuren": true, "dagen": true,
	"ja/nee": true, "j/n": true, "ja of nee": true, "tekst": true, "getal": true, "nummer": true, "aantal": true, "code": true, "naam": true,
	"verplicht": true, "optioneel": true, "niet verplicht": true, "mag leeg": true, "#": true, "%": true, "n": true,
	"2 cijfers": true, "2 tekens": true, "4 tekens": true, "6 tekens": true, "cijfers": true,
}

// isUnits reports whether a row only says how the columns are filled in: every
// cell is a unit, stands between brackets or names the least and the most that may
// stand there, and half of them or more cannot be a value.
func isUnits(cells []string) bool {
	filled, ranges := 0, 0
	for _, cell := range cells {
		text := cleanText(cell)
		bracketed := strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") || strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]")
		switch {
		case text == "":
			continue
		case isRange(text):
			ranges++
		case !bracketed && !unitWords[headerKey(text)]:
			return false
		}
		filled++
	}
	return filled > 0 && 2*ranges <= filled
}

// isRange: the least and the most, as in 1-9 and 0 t/m 31. It may be lesuren too.
func isRange(text string) bool {
	least, most, ok := strings.Cut(strings.NewReplacer("t/m", "-", "–", "-", "..", "-", "tot", "-").Replace(text), "-")
	return ok && isDigits(strings.TrimSpace(least)) && isDigits(strings.TrimSpace(most)) && len(text) <= 10
}
