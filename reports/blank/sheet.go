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
		c := column(e, examples[i])
		if from, ok := links[s.kind.Name+" "+e.Column]; ok {
			c.Rule = linked(from, e.Column)
		}
		entry.Columns = append(entry.Columns, c)
	}
	return document.Sheet{
		Name: s.kind.Name, Title: normalise.SheetMark + " " + s.kind.Name, Subtitle: s.kind.About(),
		Notes: []string{"Vul in vanaf de rij onder het voorbeeld. Het voorbeeld mag blijven staan: het wordt overgeslagen. Uitleg per kolom: klik op een cel, of zie het blad " + explanationSheet + "."},
		Entry: entry,
	}
}

// links are the columns that name a row of another sheet of the same workbook.
var links = map[string]string{"acties Dossiernummer": "dossiers"}

// linked offers what has been filled in on the other sheet. That sheet may be
// filled in later, so something else is only warned about.
func linked(from, column string) document.Rule {
	return document.Rule{
		Kind: document.ChoiceRule, Source: document.Source{Sheet: from, Header: column}, Soft: true,
		Error: document.Alert{Title: column, Text: "Dit staat niet op het blad " + from + ". Komt het daar nog, kies dan OK; kies anders Annuleren."},
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
