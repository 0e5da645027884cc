package reports

import (
	"cmp"
	"path"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// folders are the headings and explanations of the files, by their folder.
var folders = map[string]struct{ name, about string }{
	"meldformulieren": {"Meldformulieren", "Een formulier voor elke thuiszitter: vul aan wat ontbreekt, en verstuur het."},
	"rmc":             {"Overzicht per regio", "Thuiszitters, meldingen en cijfers, naar woongemeente, zonder gegevens over gezondheid."},
	returnGroup:       {"Retourwerkmappen", "Per bestand met problemen de rijen van één school, om te verbeteren of toe te lichten. Stuur ze veilig, en alleen aan die school; zet wat terugkomt in de invoermap."},
	"scholen":         {"Signalen per school", "Wat de school te doen heeft, met de rijen waarop het rust. Alleen eigen leerlingen."},
	"ledenraad":       {"Bijlage voor de ledenraad", "Alleen cijfers; kleine aantallen zijn verborgen."},
	reckoningFolder:   {"Verantwoording", "Waar de uitkomsten op rusten. Bewaar deze map: de volgende maand bouwt erop voort."},
}

const reckoningFolder = "verantwoording"

// returnGroup gathers the return workbooks, which lie beside the signal workbooks.
const returnGroup = "scholen/retour"

// groupOf is the heading that a document stands below.
func groupOf(file string) string {
	folder, _, _ := strings.Cut(file, "/")
	if folder == "scholen" && strings.HasPrefix(path.Base(file), "retour-") {
		return returnGroup
	}
	return folder
}

// fileGroups gathers the documents by the folder they lie in, in the order of making.
func (l *lookup) fileGroups(made []document.Document) []document.FileGroup {
	var groups []document.FileGroup
	at := map[string]int{}
	for _, d := range made {
		folder := groupOf(d.Path)
		i, known := at[folder]
		if !known {
			i = len(groups)
			at[folder] = i
			groups = append(groups, document.FileGroup{Name: folders[folder].name, For: d.For, About: folders[folder].about})
			if folder == reckoningFolder {
				groups[i].For = forSWV
			}
		}
		groups[i].Links = append(groups[i].Links, l.link(d, folder))
	}
	if i, known := at[reckoningFolder]; known {
		groups[i].Links = append(groups[i].Links, document.Link{Path: reckoningFolder + "/manifest.json", Text: "manifest.json", Note: "Alle bestanden met hun controlegetal"})
	}
	return groups
}

// link names a file: a school's by the school, another by its file name.
func (l *lookup) link(d document.Document, folder string) document.Link {
	link := document.Link{Path: d.Path, Text: path.Base(d.Path)}
	parts := strings.Split(d.Path, "/")
	switch {
	case folder == reckoningFolder:
		link.Note = d.About
	case folder == returnGroup:
		link.Text, link.Note = l.schoolName(attendance.SchoolCode(parts[1])), parts[1]+", "+shortPath(d.Label)
	case len(parts) == 3: // a folder for each school
		link.Text = cmp.Or(shortLabel(d.Label), link.Text)
		code := attendance.SchoolCode(parts[1])
		link.Note = l.schoolName(code)
		if folder == "scholen" {
			link.Text, link.Note = l.schoolName(code), parts[1]
			if missing := l.missing(l.deliveries[code]); missing != "" {
				link.Note += ", " + missing
			}
		}
	case folder == "rmc":
		if _, code, ok := strings.Cut(link.Text, "rmc-overzicht-"); ok {
			code, _, _ = strings.Cut(code, "-")
			link.Note = cmp.Or(attendance.RegionName(code), "leerlingen van wie de woongemeente onbekend is")
		}
	}
	return link
}

// longestLabel is how many letters of a label the index shows.
const longestLabel = 60

// shortLabel cuts a label that a school wrote at great length.
func shortLabel(label string) string {
	if letters := []rune(label); len(letters) > longestLabel {
		return string(letters[:longestLabel]) + "…"
	}
	return label
}
