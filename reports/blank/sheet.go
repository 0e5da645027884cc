package blank

import (
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/settings"
)

// sheet is one sheet to be filled in.
type sheet struct {
	kind    *normalise.Kind
	entries []normalise.Entry
}

func newSheet(kind *normalise.Kind, s settings.Settings) sheet {
	entries := kind.Entries()
	for i := range entries {
		addChoices(kind.Name, &entries[i], s)
	}
	return sheet{kind, entries}
}

// document is the sheet with its header, example and rules.
func (s sheet) document() document.Sheet {
	examples := s.kind.Examples()
	entry := &document.Entry{Fixed: s.fixed(), Keep: document.Alert{
		Title: "Laat de kop staan",
		Text:  "Aan deze woorden herkent het programma de kolom. Druk op Esc om de kop te laten zoals hij is. Een kolom die u niet gebruikt mag leeg blijven of helemaal weg.",
	}}
	for i, e := range s.entries {
		entry.Columns = append(entry.Columns, column(e, examples[i]))
	}
	return document.Sheet{
		Name: s.kind.Name, Title: normalise.SheetMark + " " + s.kind.Name, Subtitle: s.kind.About(),
		Notes: []string{"Vul in vanaf de rij onder het voorbeeld. Het voorbeeld mag blijven staan: het wordt overgeslagen. Uitleg per kolom: klik op een cel, of zie het blad " + explanationSheet + "."},
		Entry: entry,
	}
}

// fixed is how many columns stay in view: those that say whose row it is.
func (s sheet) fixed() int {
	for i, e := range s.entries {
		switch e.Column {
		case "Leerlingnummer", "Dossiernummer", "Code", "Naam":
			return i + 1
		}
	}
	return 2
}
