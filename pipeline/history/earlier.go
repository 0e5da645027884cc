package history

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// FactsPath is where the facts of a run stand in its run folder.
const FactsPath = "verantwoording/feiten.json"

// Earlier is what an earlier run knew of those who were at home.
type Earlier struct {
	On     attendance.Date // its peildatum
	Sample bool            // it was about the built-in sample
	Homes  []Home          // the certain VZ03 that lasted then
	// Delivered are the schools of which attendance was known then, sorted.
	Delivered []attendance.SchoolCode
	SHA256    string // of its feiten.json, in hexadecimals
	// Closed are the questions that schools had explained by then.
	Closed []Closed
}

// Closed is a question that a school explained: its code, and the sealed key by which
// it is known again. See Seal.
type Closed struct {
	Code string `json:"code"`
	Key  string `json:"sleutel"`
}

// Home is a pupil who was thuiszitter on a peildatum.
type Home struct {
	School attendance.SchoolCode
	Number string // leerlingnummer
	Person string // see Person, "" unknown
}

// who tells two pupils apart.
func (h Home) who() string { return cmp.Or(h.Person, h.School.BRIN()+" "+h.Number) }

// facts is the part of feiten.json that matters here.
type facts struct {
	Version int    `json:"versie"`
	On      string `json:"peildatum"`
	Sample  bool   `json:"voorbeeld"`
	Signals []struct {
		Rule      string `json:"regel"`
		School    string `json:"school"`
		Number    string `json:"leerlingnummer"`
		To        string `json:"tot"`
		Certainty string `json:"zekerheid"`
	} `json:"signalen"`
	Deliveries []struct {
		School  string            `json:"school"`
		Periods []json.RawMessage `json:"perioden"`
	} `json:"leveringen"`
	Pupils []struct {
		School string `json:"school"`
		Number string `json:"leerlingnummer"`
		Person string `json:"persoon"`
	} `json:"leerlingen"`
	Closed []Closed `json:"gesloten"`
}

// errNoFacts is told without the text of the file, which may hold facts of people.
var errNoFacts = errors.New("history: not the feiten.json of a run")

// Read reads the feiten.json of an earlier run.
func Read(text []byte) (Earlier, error) {
	var f facts
	if err := json.Unmarshal(text, &f); err != nil || f.Version != 1 {
		return Earlier{}, errNoFacts
	}
	on, ok := attendance.ParseDate(f.On)
	if !ok {
		return Earlier{}, errNoFacts
	}
	persons := map[[2]string]string{}
	for _, p := range f.Pupils {
		persons[[2]string{p.School, p.Number}] = p.Person
	}
	hash := sha256.Sum256(text)
	e := Earlier{On: on, Sample: f.Sample, SHA256: hex.EncodeToString(hash[:]), Closed: f.Closed}
	for _, d := range f.Deliveries {
		if len(d.Periods) > 0 {
			e.Delivered = append(e.Delivered, attendance.SchoolCode(d.School))
		}
	}
	slices.Sort(e.Delivered)
	seen := map[string]bool{} // a pupil who stands at two schools counts once
	for _, s := range f.Signals {
		h := Home{attendance.SchoolCode(s.School), s.Number, persons[[2]string{s.School, s.Number}]}
		if s.Rule == assess.VZ03 && s.Certainty == "zeker" && s.To == "" && !seen[h.who()] {
			seen[h.who()] = true
			e.Homes = append(e.Homes, h)
		}
	}
	return e, nil
}
