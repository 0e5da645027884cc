package reports

import "verzuimrapport/pipeline/document"

// A Maker makes the documents of one report from the facts of a run.
type Maker struct {
	Name string
	Make func(Facts) []document.Document
}

// Makers lists the reports. A new report is one file and one line here; a report in
// a folder of its own has a line in the list of index_files.go too, which says how
// the index names it, and one in cmd/verzuimrapport/summary.go, which counts it.
var Makers = []Maker{
	{"meldformulieren", meldformulieren},
	{"overzicht per regio", rmcWorkbooks},
	{"signalen per school", schoolWorkbooks},
	{"retourwerkmappen", returnWorkbooks},
	{"bijlage ledenraad", ledenraadReport},
	{"bijlage ledenraad (werkmap)", ledenraadWorkbook},
	{"verantwoording", verantwoording},
}

// All makes every document of a run, the index page last because it names the others.
func All(f Facts) []document.Document {
	var all []document.Document
	for _, m := range Makers {
		all = append(all, m.Make(f)...)
	}
	return append(all, indexPage(f, all))
}
