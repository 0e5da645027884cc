package main

import (
	"fmt"
	"io"
	"path"
	"path/filepath"
	"strconv"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// summarise says at the end of a run what came of it and where to look.
func summarise(to io.Writer, src source, opt pipeline.Options, result pipeline.Result, folder string) {
	if opt.Sample {
		fmt.Fprint(to, sampleNotice)
	}
	summariseInput(to, opt, result)
	summariseSignals(to, opt, result)
	summariseFlow(to, result.Flow)
	fmt.Fprintln(to, "\nDocumenten")
	for _, kind := range documentKinds {
		if n := kind.count(result.Documents); n > 0 {
			fmt.Fprintf(to, "  %-56s%7s\n", kind.name, thousands(n))
		}
	}
	summariseProblems(to, result, "op index.html")
	summariseClosed(to, result)
	fmt.Fprintf(to, "\nBegin hier: %s\n", filepath.Join(folder, "index.html"))
}

const sampleNotice = `Er is hier geen map "invoer". Daarom draaide het programma op ingebouwde,
verzonnen voorbeeldgegevens; op elk document staat VOORBEELD. Uw eigen rapport:
zet de bestanden van de scholen in een map "invoer" en start opnieuw.

`

func summariseInput(to io.Writer, opt pipeline.Options, result pipeline.Result) {
	rows, used, delivered := result.Data.OtherRows, result.Data.OtherUsed, 0
	for _, delivery := range result.Data.Deliveries {
		rows, used = rows+delivery.Rows, used+delivery.Used
		if delivery.Delivered() {
			delivered++
		}
	}
	fmt.Fprintf(to, "Peildatum %s (schooljaar %s)\n\n", opt.On.Long(), opt.On.SchoolYear())
	fmt.Fprintf(to, "Gelezen: %s; %s\n",
		count(len(result.Input.Files), "bestand", "bestanden"),
		count(result.Figures.SWV.Pupils, "ingeschreven leerling", "ingeschreven leerlingen"))
	fmt.Fprintf(to, "Scholen: %s, waarvan %s met verzuim van %s\n", thousands(len(result.Data.Schools)), thousands(delivered), opt.On.MonthName())
	fmt.Fprintf(to, "Rijen:   %s gelezen, %s gebruikt\n", thousands(rows), thousands(used))
}

func summariseSignals(to io.Writer, opt pipeline.Options, result pipeline.Result) {
	found := map[string]map[assess.Certainty]int{}
	for _, s := range result.Signals {
		if found[s.Rule] == nil {
			found[s.Rule] = map[assess.Certainty]int{}
		}
		found[s.Rule][s.Certainty]++
	}
	fmt.Fprintf(to, "\n%-58s%7s%10s\n", "Signalen", assess.Certain, assess.Possible)
	for _, rule := range assess.Register(opt.Limits()) {
		n := found[rule.ID]
		fmt.Fprintf(to, "  %-56s%7s%10s\n", rule.ID+" "+rule.Title, thousands(n[assess.Certain]), thousands(n[assess.Possible]))
	}
}

// documentKind is a kind of document, known by where it stands in the run folder.
type documentKind struct{ name, pattern string }

// documentKinds are the patterns of the run folder, in the order of the index page.
var documentKinds = []documentKind{
	{"meldformulieren", "meldformulieren/*/*.pdf"},
	{"overzichten per regio", "rmc/*.xlsx"},
	{"signaallijsten per school", "scholen/*/signalen-*.xlsx"},
	{"retourwerkmappen voor scholen met problemen", "scholen/*/retour-*.xlsx"},
	{"bijlagen voor de ledenraad", "ledenraad/*"},
	{"verantwoording", "verantwoording/*"},
}

func (k documentKind) count(all []document.Document) int {
	n := 0
	for _, d := range all {
		if ok, _ := path.Match(k.pattern, d.Path); ok {
			n++
		}
	}
	return n
}

// summariseProblems counts the problems; where says where they all stand.
func summariseProblems(to io.Writer, result pipeline.Result, where string) {
	faults := result.Faults()
	questions := len(result.Problems) - faults
	fmt.Fprintf(to, "\nProblemen in de invoer: %s, %s\n", count(faults, "fout", "fouten"), count(questions, "vraag", "vragen"))
	if faults > 0 {
		fmt.Fprintln(to, "Let op: door de fouten zijn rijen, bladen of bestanden niet gebruikt. Ze staan "+where+".")
	}
}

// count is a number with its noun.
func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + more
}

// thousands writes a number as people here do: 20.000.
func thousands(n int) string {
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "." + digits[i:]
	}
	return digits
}
