package normalise

import "strings"

// unitWords stand in a row below the header and say how its columns are filled in.
var unitWords = map[string]bool{
	"dd mm jjjj": true, "d m jjjj": true, "jjjj mm dd": true, "dd mm yyyy": true, "yyyy mm dd": true, "dd/mm/jjjj": true, "dd/mm/yyyy": true,
	"jjjjmmdd": true, "datum": true, "tijd": true, "uu:mm": true, "hh:mm": true, "u:mm": true,
	"min": true, "minuten": true, "in minuten": true, "uur": true, "uren": true, "in uren": true, "lesuur": true, "lesuren": true, "dagen": true,
	"ja/nee": true, "j/n": true, "ja of nee": true, "tekst": true, "getal": true, "nummer": true, "aantal": true, "code": true, "naam": true,
	"verplicht": true, "optioneel": true, "niet verplicht": true, "mag leeg": true, "#": true, "%": true, "n": true,
	"2 cijfers": true, "2 tekens": true, "4 tekens": true, "6 tekens": true, "cijfers": true,
}

// isUnits reports whether a row only says how the columns are filled in: every
// cell is a unit or stands between brackets.
func isUnits(cells []string) bool {
	filled := 0
	for _, cell := range cells {
		text := cleanText(cell)
		if text == "" {
			continue
		}
		filled++
		bracketed := strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") || strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]")
		if !bracketed && !unitWords[headerKey(text)] {
			return false
		}
	}
	return filled > 0
}
