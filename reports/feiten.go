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
		{Name: "signalen", Value: each(l.Signals, signalFact)},
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

type deliveryFacts struct {
	School  string        `json:"school"`
	Files   []string      `json:"bestanden"`
	Periods []periodFacts `json:"perioden"`
	Pupils  int           `json:"leerlingen"`
	Rows    int           `json:"rijen"`
	Used    int           `json:"gebruikt"`
	Weeks   []weekFacts   `json:"weken"`
	Totals  *totalsFacts  `json:"totalen"`
}

// weekFacts is one week of a delivery; of a week that was not delivered the rows
// are not known.
type weekFacts struct {
	From    string `json:"van"`
	Lessons int    `json:"schooldagen"`
	Covered int    `json:"geleverd"`
	Rows    *int   `json:"rijen"`
	State   string `json:"stand"`
}

func weekFact(w attendance.DeliveredWeek) weekFacts {
	fact := weekFacts{From: w.Monday.String(), Lessons: w.Lessons, Covered: w.Covered, State: weekWords[w.State()]}
	if w.Covered > 0 || w.Rows > 0 {
		fact.Rows = &w.Rows
	}
	return fact
}

// weekWords are the states of a week as programs read them.
var weekWords = map[attendance.WeekState]string{
	attendance.AllDelivered: "geleverd", attendance.PartDelivered: "deels", attendance.WithoutRows: "zonder rijen",
	attendance.NotDelivered: "niet geleverd", attendance.NoLessons: "geen lessen",
}

type periodFacts struct {
	From string `json:"van"`
	To   string `json:"tot"`
}

func deliveryFact(d attendance.Delivery) deliveryFacts {
	return deliveryFacts{
		School: string(d.School), Files: each(d.Files, func(path string) string { return path }),
		Periods: each(d.Coverage.Periods(), func(p attendance.Period) periodFacts { return periodFacts{p.From.String(), p.To.String()} }),
		Pupils:  d.Pupils, Rows: d.Rows, Used: d.Used, Weeks: each(d.Weeks, weekFact),
		Totals: totalsFact(d.Totals),
	}
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
	Rule      string       `json:"regel"`
	School    string       `json:"school"`
	Pupil     string       `json:"leerlingnummer"`
	Case      string       `json:"dossiernummer"`
	From      string       `json:"van"`
	To        string       `json:"tot"`
	Hours     *json.Number `json:"uren"`
	Certainty string       `json:"zekerheid"`
	Source    string       `json:"bron"`
	Current   bool         `json:"actueel"`
	Deadline  string       `json:"uiterste_melddatum"`
	State     string       `json:"meldstatus"`
	Count     *int         `json:"aantal"`
	Class     string       `json:"klasse"`
	Text      string       `json:"tekst"`
	Evidence  []placeFacts `json:"bewijs"`
}

type placeFacts struct {
	File  string `json:"bestand"`
	Sheet string `json:"blad"`
	Row   *int   `json:"rij"`
}

func signalFact(s assess.Signal) signalFacts {
	return signalFacts{
		Rule: s.Rule, School: string(s.School), Pupil: s.Pupil.Number, Case: s.Case, From: s.From.String(), To: s.To.String(),
		Hours: decimal(s.Hours), Certainty: string(s.Certainty), Source: string(s.Source), Current: s.Current,
		Deadline: s.Deadline.String(), State: string(s.State), Count: s.Count, Class: s.Class, Text: s.Text,
		Evidence: each(s.Evidence, placeFact),
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
}

func problemFact(p problem.Problem) problemFacts {
	return problemFacts{p.Code, string(p.Severity), p.Ref.File, p.Ref.Sheet, rowNumber(p.Ref), p.Column, p.Text}
}
