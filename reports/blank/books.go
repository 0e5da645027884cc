package blank

import (
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/settings"
)

// Options are what the templates take from the settings, and the name and version
// of the program.
type Options struct {
	Settings settings.Settings
	Program  string
}

// book is one workbook of templates.
type book struct {
	path, title, subject string
	intro                []string // how this one is used, at the top of its explanation
	kinds                []string // the sheets, in their order
}

var books = []book{
	{
		path: "invulbestand-school.xlsx", title: "Invulbestand voor de school", subject: "Wat een school elke maand aanlevert",
		intro: []string{
			"Dit bestand is voor de school. Vul de bladen leerlingen en verzuim elke maand in; de andere bladen alleen als er iets is veranderd.",
			"Zet de vestigingscode van 6 tekens in de naam van het bestand, bijvoorbeeld ‘99AA00 2026-10.xlsx’. Dan mogen BRIN en Vestiging op alle rijen leeg blijven in de bladen leerlingen, verzuim, rooster en duo-meldingen.",
			"Komt het verzuim uit een leerlingvolgsysteem (Magister, SOMtoday, Eduarte, PARS)? Lever dan de export zelf aan: die wordt herkend en dit bestand is daarvoor niet nodig.",
		},
		kinds: []string{"leerlingen", "verzuim", "codes", "rooster", "kalender", "duo-meldingen"},
	},
	{
		path: "invulbestand-samenwerkingsverband.xlsx", title: "Invulbestand voor het samenwerkingsverband", subject: "Scholen, dossiers en acties",
		intro: []string{
			"Dit bestand is voor het samenwerkingsverband: de scholen, en de dossiers van (dreigend) thuiszitters met wat daarin is gedaan.",
			"Houd één bestand bij en zet er elke maand een kopie van in de invoermap. Gesloten dossiers blijven staan, met de dag van sluiting.",
		},
		kinds: []string{"scholen", "dossiers", "acties"},
	},
}

// Workbooks are the templates, by path below the folder they are written to.
func Workbooks(opt Options) []document.Document {
	var all []document.Document
	for _, b := range books {
		all = append(all, document.Document{
			Path: b.path, For: b.subject, About: b.title, Content: b.workbook(opt),
		})
	}
	return all
}

func (b book) workbook(opt Options) document.Workbook {
	w := document.Workbook{
		Title: b.title, Subject: b.subject, Author: opt.Settings.SWV.Name, Program: opt.Program, Colour: opt.Settings.Style.Colour,
	}
	var sheets []sheet
	for _, name := range b.kinds {
		sheets = append(sheets, newSheet(normalise.KindNamed(name), opt.Settings))
	}
	w.Sheets = append(w.Sheets, b.explanation(sheets))
	for _, s := range sheets {
		w.Sheets = append(w.Sheets, s.document())
	}
	if lists := longLists(sheets); len(lists) > 0 {
		w.Sheets = append(w.Sheets, listSheet(lists))
	}
	return w
}
