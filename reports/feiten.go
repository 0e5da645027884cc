package reports

import (
	"encoding/json"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/history"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
)

// feitenVersion is the version of the form of feiten.json: it goes up when a key
// changes its meaning, not when one is added.
const feitenVersion = 1

// feiten is feiten.json. The types below are its form: an unknown text is "", an
// unknown number null, an empty list [].
func (l *lookup) feiten() document.JSON {
	return document.JSON{Members: document.Object{
		{Name: "versie", Value: feitenVersion},
		{Name: "programma", Value: l.Program},
		{Name: "peildatum", Value: l.On.String()},
		{Name: "schooljaar", Value: l.On.SchoolYear()},
		{Name: "leveringen", Value: each(l.Data.Deliveries, deliveryFact)},
		{Name: "regels", Value: each(l.Rules, ruleFact)},
		{Name: "signalen", Value: each(l.Signals, l.signalFact)},
		{Name: "leerlingen", Value: l.pupilFacts()},
		{Name: "dossiers", Value: l.caseFacts()},
		{Name: "problemen", Value: each(problem.Apart(l.Problems), problemFact)},
		{Name: "scholen", Value: l.schoolFacts()},
		{Name: "regios", Value: l.regionFacts()},
		{Name: "stroom", Value: l.flowFacts()},
		{Name: "swv", Value: l.figureFacts("swv", l.Figures.SWV, true)},
		{Name: "voorbeeld", Value: l.Sample},
		{Name: "onbekende_codes", Value: l.codeFacts()},
		{Name: "gesloten", Value: each(l.Closing.Keys, closedFact)},
	}}
}

// closedFact is a question that a school explained, by which a later run knows it
// again: never the explanation, which may name people.
func closedFact(c normalise.Closed) history.Closed { return history.Closed{Code: c.Code, Key: c.Key} }

// each makes a list that is never nil.
func each[A, B any](all []A, make func(A) B) []B {
	list := []B{}
	for _, a := range all {
		list = append(list, make(a))
	}
	return list
}

type ruleFacts struct {
	ID       string          `json:"id"`
	Title    string          `json:"titel"`
	Basis    string          `json:"basis"`
	Settings document.Object `json:"instelling"`
}

func ruleFact(r assess.RegisterEntry) ruleFacts {
	settings := each(r.Settings, func(s assess.Setting) document.Member { return document.Member{Name: s.Key, Value: s.Value} })
	return ruleFacts{r.ID, r.Title, string(r.Basis), settings}
}

type signalFacts struct {
	Rule      string          `json:"regel"`
	School    string          `json:"school"`
	Pupil     string          `json:"leerlingnummer"`
	Case      string          `json:"dossiernummer"`
	From      string          `json:"van"`
	To        string          `json:"tot"`
	Hours     *json.Number    `json:"uren"`
	Certainty string          `json:"zekerheid"`
	Source    string          `json:"bron"`
	Current   bool            `json:"actueel"`
	Deadline  string          `json:"uiterste_melddatum"`
	State     string          `json:"meldstatus"`
	Count     *int            `json:"aantal"`
	Class     string          `json:"klasse"`
	Text      string          `json:"tekst"`
	Evidence  []evidenceFacts `json:"bewijs"`
	AtLeast   *json.Number    `json:"uren_ten_minste"`  // the bounds of uren, null where it is exact
	AtMost    *json.Number    `json:"uren_ten_hoogste"` // or unknown
}

type placeFacts struct {
	File  string `json:"bestand"`
	Sheet string `json:"blad"`
	Row   *int   `json:"rij"`
}

func (l *lookup) signalFact(s assess.Signal) signalFacts {
	return signalFacts{
		Rule: s.Rule, School: string(s.School), Pupil: s.Pupil.Number, Case: s.Case, From: s.From.String(), To: s.To.String(),
		Hours: decimal(s.Hours), Certainty: string(s.Certainty), Source: string(s.Source), Current: s.Current,
		Deadline: s.Deadline.String(), State: string(s.State), Count: s.Count, Class: s.Class, Text: s.Text,
		Evidence: l.evidenceFacts(s), AtLeast: decimal(s.AtLeast), AtMost: decimal(s.AtMost),
	}
}

func placeFact(ref attendance.Ref) placeFacts {
	return placeFacts{ref.File, ref.Sheet, rowNumber(ref)}
}

// rowNumber is nil for a place that is a whole file or sheet.
func rowNumber(ref attendance.Ref) *int {
	if ref.Row == 0 {
		return nil
	}
	return &ref.Row
}

// decimal is a number with at most 2 decimals, nil for unknown.
func decimal(h *attendance.Hours) *json.Number {
	if h == nil {
		return nil
	}
	n := json.Number(h.Decimal())
	return &n
}

type problemFacts struct {
	Code     string `json:"code"`
	Severity string `json:"ernst"`
	File     string `json:"bestand"`
	Sheet    string `json:"blad"`
	Row      *int   `json:"rij"`
	Column   string `json:"kolom"`
	Text     string `json:"tekst"`
	// Rows are all rows of a problem that stands there once for very many of them, as
	// 2–9, 12; null where each row stands apart.
	Rows *string `json:"rijen"`
}

func problemFact(p problem.Problem) problemFacts {
	fact := problemFacts{p.Code, string(p.Severity), p.Ref.File, p.Ref.Sheet, rowNumber(p.Ref), p.Column, p.Text, nil}
	if p.Rows != nil {
		rows := rowsText(p.Rows)
		fact.Rows = &rows
	}
	return fact
}
