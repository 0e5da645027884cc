package reports

import (
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// meldingRules are the rules of which a certain signal makes that an open case
// gets a meldformulier.
var meldingRules = []string{assess.VZ03, assess.VZ04, assess.VZ05, assess.VZ06, assess.VZ12}

// meldformulieren makes the meldformulier of every open case with a certain
// signal of the meldingRules, see formSignal, and of every pupil without such a
// case who by attendance alone is certainly a thuiszitter now.
func meldformulieren(f Facts) (documents []document.Document) {
	l := newLookup(f)
	names := fileNames{}
	for _, n := range notices(l) {
		path := names.path(n)
		documents = append(documents, document.Document{
			Path:    path,
			For:     n.addressee(),
			About:   n.about(),
			Label:   n.label(path),
			Content: n.form(),
		})
	}
	return documents
}

// form is the customer's form: its sentences, its questions, its order.
func (n notice) form() document.Form {
	return document.Form{
		Paper: n.paper("MELDFORMULIER THUISZITTERS AAN SWV", "Melding van een thuiszitter aan het samenwerkingsverband", "Vertrouwelijk"),
		Intro: []string{
			"Vermeld aan ouders dat de onderstaande gegevens zullen worden geregistreerd door het samenwerkingsverband. " +
				"De zorgcoördinator zorgt ervoor dat de gegevens worden aangeleverd bij het samenwerkingsverband (verantwoordelijke consulent: " +
				orElse(n.Settings.SWV.Consulent, blank) + " " + orElse(n.Settings.SWV.ConsulentEmail, blank) + ")",
		},
		Sections: []document.FormSection{
			{Fields: n.questions()},
			{
				Lead: "Volgt de leerling weer onderwijs na een periode van thuiszitten? Graag de volgende gegevens doorgeven aan " +
					orElse(n.Settings.SWV.ConsulentEmail, blank),
				Fields: n.returnQuestions(),
			},
		},
		Behind: n.behind(),
	}
}

// blank is a place in a sentence to write on.
const blank = "______________________"

// orElse is the text, or what to say where there is none.
func orElse(text, otherwise string) string {
	if strings.TrimSpace(text) == "" {
		return otherwise
	}
	return text
}

func (n notice) addressee() string {
	return orElse(n.Settings.SWV.Consulent, "de consulent passend onderwijs")
}

// label is the dossiernummer where the file name does not tell it, else "".
func (n notice) label(path string) string {
	if strings.HasSuffix(path, "/meldformulier-"+n.number+".pdf") {
		return ""
	}
	return "dossier " + shownNumber(n.number)
}

// about says what the form is about without a name.
func (n notice) about() string {
	if n.open == nil {
		return "Melding van een thuiszitter zonder dossier, van " + n.schoolName(n.school)
	}
	return "Melding van een thuiszitter bij een dossier, van " + n.schoolName(n.school)
}
