package blank

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
)

const explanationSheet = "Uitleg"

// howTo is what holds for every template.
var howTo = []string{
	"Vul de rijen in onder het grijze voorbeeld. Laat de koppen precies zoals zij zijn: daaraan wordt een blad herkend, niet aan de naam van het blad of het bestand.",
	"Donkere kop, ‘verplicht’: elke rij moet hier iets hebben. ‘Een van deze’: vul ten minste één van die kolommen in. ‘Gewenst’: leeg mag, maar lees wat dat betekent. ‘Mag leeg’: alleen als u het weet.",
	"Een blad dat u niet gebruikt laat u leeg of haalt u weg. Kolommen die u niet gebruikt mogen weg; de volgorde is vrij. De kolom met het voorbeeld (de eerste) laat u staan.",
	"Plakt u gegevens uit een ander bestand? Kies Plakken speciaal > Waarden. Dan blijven de keuzelijsten werken en de nullen vóór een nummer staan.",
	"Zet nergens een BSN of onderwijsnummer: het programma heeft ze niet nodig.",
	"Sla het bestand op als Excel-werkmap (.xlsx) en zet het in de map invoer. Komt er elke maand een levering, gebruik dan een map per levering, bijvoorbeeld invoer/2026-10: wat een latere levering over hetzelfde lesuur zegt, wint.",
	"Controleer het met: verzuimrapport controleer. Dat noemt elk probleem, met blad, rij en kolom, en schrijft niets.",
}

// explanation is the first sheet of a workbook.
func (b book) explanation(sheets []sheet) document.Sheet {
	s := document.Sheet{
		Name: explanationSheet, Title: normalise.ExplanationMark, Subtitle: b.title,
		Notes:   b.intro,
		Columns: []document.Column{{Width: 26}, {Width: 14}, {Width: 62}, {Width: 46}, {Width: 28}},
		Blocks:  []document.Block{steps()},
	}
	for _, one := range sheets {
		s.Blocks = append(s.Blocks, one.explained())
	}
	s.Blocks = append(s.Blocks, end())
	return s
}

// steps are the points of howTo, numbered.
func steps() document.Block {
	block := document.Block{Heading: "Zo werkt het"}
	for i, text := range howTo {
		block.Notes = append(block.Notes, fmt.Sprintf("%d. %s", i+1, text))
	}
	return block
}

// end closes an explanation: what stands below it is told when it is read.
func end() document.Block {
	return document.Block{Notes: []string{normalise.ExplanationEnd + " Wat op dit blad hieronder staat, wordt niet gelezen."}}
}

// explained is the table of the columns of one sheet.
func (s sheet) explained() document.Block {
	block := document.Block{
		Heading: "Blad " + s.kind.Name, Notes: []string{s.kind.About()},
		Header: []string{"Kolom", "Invullen", "Wat er hoort", "Toegestaan", "Voorbeeld"},
	}
	for _, e := range s.entries {
		name := document.Text(e.Column).As(document.Label)
		if e.Need == normalise.Required {
			name = document.Text(e.Column).As(document.Total)
		}
		may := allowed(e)
		if from, ok := links[s.kind.Name+" "+e.Column]; ok {
			may = "een van het blad " + from
		}
		block.Rows = append(block.Rows, document.Row{Cells: []document.Cell{
			name, document.Text(mark(e.Need)), document.Text(e.About), document.Text(may), document.Text(e.Example),
		}})
	}
	return block
}

// allowed says in words what may be typed.
func allowed(e normalise.Entry) string {
	text := ""
	switch e.Form {
	case normalise.Words:
		text = "tekst"
	case normalise.Lines:
		text = "tekst, ook van meer regels (Alt+Enter)"
	case normalise.Code:
		text = characters(e)
	case normalise.Choice:
		if text = strings.Join(e.Choices, ", "); !fitsInRule(e.Choices) {
			text = "zie het blad " + listsSheet
		}
	case normalise.Clock:
		text = "een tijd, zoals 8:30"
	case normalise.Number:
		text = fmt.Sprintf("een heel getal van %d tot en met %d", e.Low, e.High)
	case normalise.PastDay:
		text = "een datum, niet na vandaag"
	default:
		text = "een datum, zoals 31-8-2026"
	}
	if e.Open {
		text += "; of iets anders"
	}
	return text
}
