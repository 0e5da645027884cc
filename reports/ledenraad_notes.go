package reports

import (
	"fmt"
	"strings"
)

// notes explain the marks, the terms and the settings of the attachment.
func (c *council) notes() []ledenraadNote {
	limit := c.books.set.limit
	notes := []ledenraadNote{
		{fmt.Sprintf("<%d en ×", limit), fmt.Sprintf("Aantallen van 1 tot en met %d staan er niet (<%d), omdat er een leerling in te herkennen kan zijn. "+
			"× staat bij een getal waarmee zo'n klein getal is terug te rekenen. Een 0 staat er gewoon. Leg deze cijfers niet naast andere uitsplitsingen: dan geldt dat niet meer.", limit-1, limit)},
		{"–", "Onbekend: de school heeft over deze tijd geen verzuim aangeleverd. Onbekend is geen nul. " +
			"Thuiszitters die bij zo'n school uit een dossier of eerder verzuim bekend zijn, tellen wel."},
		{"Totalen", "Gaan over de scholen die leverden, en zijn ten minste zoveel als er scholen ontbreken. Vergelijk maanden alleen als dezelfde scholen leverden."},
		{"Per school en per woongemeente", "Een leerling telt bij de school waar hij staat ingeschreven en bij de gemeente waar hij woont. Wie op twee scholen staat ingeschreven telt bij beide."},
	}
	for _, r := range c.facts.Rules {
		var settings []string
		for _, s := range r.Settings {
			settings = append(settings, fmt.Sprintf("%s = %s (%s)", s.Path, settingValue(s.Value), s.Basis))
		}
		text := r.Text + " Basis: " + string(r.Basis) + "."
		if len(settings) > 0 {
			text += " Instellingen: " + strings.Join(settings, "; ") + "."
		}
		notes = append(notes, ledenraadNote{r.ID + " " + r.Title, text})
	}
	return append(notes, ledenraadNote{"Instellingen van dit stuk", fmt.Sprintf("privacy.verberg_onder = %d (DUO).", limit)})
}
