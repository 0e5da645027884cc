package reports

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// meldingRules are the rules of which a certain signal makes that an open case
// gets a meldformulier.
var meldingRules = []string{"VZ03", "VZ04", "VZ05", "VZ06", "VZ12"}

// notice is what one meldformulier is about: a pupil, at a school, with or
// without a case.
type notice struct {
	*lookup
	dossier *attendance.Dossier
	stay    *attendance.Stay // nil where the pupil stands in no list
	kase    *attendance.Case // nil without an open case
	school  attendance.SchoolCode
	signals []assess.Signal // all of the pupil
	number  string          // as in the file name
}

// meldformulieren makes the meldformulier of every open case with a certain
// signal of the meldingRules, and of every pupil without an open case who by
// attendance alone is certainly a thuiszitter now.
func meldformulieren(f Facts) (documents []document.Document) {
	l := newLookup(f)
	names := fileNames{}
	for _, n := range notices(l) {
		documents = append(documents, document.Document{
			Path:    names.path(n),
			For:     n.addressee(),
			About:   n.about(),
			Content: n.form(),
		})
	}
	return documents
}

// notices are in the order of the dossiers: the open cases of a pupil, or else
// each school at which the pupil is a thuiszitter now.
func notices(l *lookup) (all []notice) {
	byPupil := map[attendance.PupilID][]assess.Signal{}
	for _, s := range l.Signals {
		byPupil[s.Pupil] = append(byPupil[s.Pupil], s)
	}
	for _, d := range l.Data.Dossiers {
		signals, open := byPupil[d.Pupil.ID], false
		for i := range d.Cases {
			if d.Cases[i].ClosedAt(l.On) {
				continue
			}
			open = true
			if s := firstSignal(signals, isMelding); s != nil {
				all = append(all, caseNotice(l, d, &d.Cases[i], s.School, signals))
			}
		}
		if !open {
			all = append(all, newNotices(l, d, signals)...)
		}
	}
	return all
}

func isMelding(s assess.Signal) bool {
	return s.Certainty == assess.Certain && slices.Contains(meldingRules, s.Rule)
}

// isNew: without a case only a thuiszitter of now is reported.
func isNew(s assess.Signal) bool {
	return s.Certainty == assess.Certain && s.Rule == "VZ03" && s.Current
}

func firstSignal(signals []assess.Signal, is func(assess.Signal) bool) *assess.Signal {
	if i := slices.IndexFunc(signals, is); i >= 0 {
		return &signals[i]
	}
	return nil
}

// caseNotice is about a case; seenAt is the school of its signal, which may be
// another location than the one the case names.
func caseNotice(l *lookup, d *attendance.Dossier, c *attendance.Case, seenAt attendance.SchoolCode, signals []assess.Signal) notice {
	n := notice{lookup: l, dossier: d, kase: c, school: c.School, signals: signals, number: c.Number}
	if n.school == "" {
		n.school = seenAt
	}
	n.stay = d.Stay(n.school)
	if n.stay == nil {
		n.stay = d.Stay(seenAt)
	}
	return n
}

func newNotices(l *lookup, d *attendance.Dossier, signals []assess.Signal) (all []notice) {
	for _, stay := range d.Stays {
		code := stay.School.Code
		if firstSignal(signals, func(s assess.Signal) bool { return isNew(s) && s.School == code }) != nil {
			number := caseNumber(d, nil, code)
			all = append(all, notice{lookup: l, dossier: d, stay: stay, school: code, signals: signals, number: number})
		}
	}
	return all
}

// fileNames gives each form a name that no other has, also where a file system
// takes capitals and small letters for the same.
type fileNames map[string]bool

var plainNumber = regexp.MustCompile(`^[A-Za-z0-9_-]{1,60}$`)

// path is the place of a form. A number that a file name cannot have becomes
// dossier-1, dossier-2, ...
func (names fileNames) path(n notice) string {
	folder := "meldformulieren/" + string(n.school) + "/meldformulier-"
	path := folder + n.number + ".pdf"
	for i := 1; !plainNumber.MatchString(n.number) || names[strings.ToLower(path)]; i++ {
		path = fmt.Sprintf("%sdossier-%d.pdf", folder, i)
		if !names[strings.ToLower(path)] {
			break
		}
	}
	names[strings.ToLower(path)] = true
	return path
}

func (n notice) addressee() string {
	return orElse(n.Settings.SWV.Consulent, "de consulent passend onderwijs")
}

// about says what the form is about without a name.
func (n notice) about() string {
	if n.kase == nil {
		return "Melding zonder dossier: leerling " + n.dossier.Pupil.ID.Number + " van " + n.schoolName(n.school)
	}
	return "Melding bij een dossier: leerling " + n.dossier.Pupil.ID.Number + " van " + n.schoolName(n.school)
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
