package reports

import (
	"fmt"
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
		text := r.Text + " Basis: " + string(r.Basis) + "."
		if settings := settingSentences(r); settings != "" {
			text += " Ingesteld: " + settings
		}
		notes = append(notes, ledenraadNote{r.ID + " " + r.Title, text})
	}
	if limit == 0 {
		return append(notes, ledenraadNote{"Kleine aantallen", "Het samenwerkingsverband heeft ingesteld dat kleine aantallen zichtbaar zijn."})
	}
	return append(notes, ledenraadNote{"Kleine aantallen", fmt.Sprintf("Aantallen onder de %d zijn verborgen (volgt DUO). Percentages, lesuren en het aantal keren afwezig van een school met minder dan %d leerlingen zijn verborgen, en ook die van een school met minder dan %d leerlingen waar het aantal thuiszitters of langdurig afwezigen verborgen is.",
		limit, tinySchool*limit, smallSchool*limit)})
}
