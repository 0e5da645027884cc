package reports

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

var updateFacts = flag.Bool("update-facts", false, "rewrite the goldens of the verantwoording")

// tinyFacts are two schools, of which one did not deliver, and one pupil.
func tinyFacts(t testing.TB) Facts {
	f := testFacts(t)
	short := fullCase
	short.spells = []spell{{"2026-10-05", "2026-10-07", attendance.Unauthorised, 0}, {"2026-10-20", "2026-10-20", attendance.Unknown, 2}}
	short.cases = slices.Clone(fullCase.cases)
	short.cases[0].HomeSince = attendance.MustDate("2026-09-14")
	f.Data = attendance.Dataset{
		Schools:    []*attendance.School{f.Data.Schools[0], f.Data.Schools[undelivered]},
		Deliveries: []attendance.Delivery{f.Data.Deliveries[0], f.Data.Deliveries[undelivered]},
	}
	f.Data.Deliveries[1].Pupils = 0
	f.Data.Dossiers = []*attendance.Dossier{short.dossier(f.Data)}
	f.Data.Absences = make([][]attendance.Absence, 1)
	f.Signals = assess.Signals(f.Data, f.On, assess.DefaultLimits)
	f.Figures = aggregate.Count(f.Data, f.Signals, aggregate.Options{On: f.On, Reasons: f.reasonNames()})
	f.Problems = []problem.Problem{
		{Code: "P991", Severity: problem.Fault, Ref: attendance.Ref{File: "scholen.xlsx"}, Text: "Een fout aan het hele bestand."},
		{Code: "P992", Severity: problem.Question, Ref: attendance.Ref{File: "scholen.xlsx", Sheet: "scholen", Row: 7}, Column: "Datum", Text: "Een vraag over één rij."},
	}
	return f
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name
	if *updateFacts {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (rewrite with -update-facts):\n%s", name, diff)
	}
}

func TestTheVerantwoordingOfATinyRun(t *testing.T) {
	for name, data := range printFiles(t, verantwoording(tinyFacts(t)), `feiten|signalen|problemen|logboek`) {
		golden(t, strings.TrimPrefix(name, "verantwoording/"), data)
	}
}

// Other people's scripts rest on these names and their order.
func TestTheKeysOfFeitenStandInTheirOrder(t *testing.T) {
	var data []byte
	for _, d := range printFiles(t, verantwoording(tinyFacts(t)), `feiten`) {
		data = d
	}
	for path, want := range map[string]string{
		"":           "versie programma peildatum schooljaar leveringen regels signalen leerlingen dossiers problemen scholen regios stroom",
		"leveringen": "school bestanden perioden leerlingen rijen gebruikt",
		"regels":     "id titel basis instelling",
		"signalen":   "regel school leerlingnummer dossiernummer van tot uren zekerheid bron actueel uiterste_melddatum meldstatus aantal klasse tekst bewijs",
		"leerlingen": "school leerlingnummer persoon regio onderwijssoort status van tot",
		"dossiers":   "dossiernummer school leerlingnummer stappen",
		"problemen":  "code ernst bestand blad rij kolom tekst",
		"scholen":    "school leerlingen lesuren signalen",
		"regios":     "regio leerlingen lesuren signalen",
		"stroom":     "begin nieuw einde eind",
	} {
		got := strings.Join(keysOf(t, data, path), " ")
		if got != want && !strings.HasPrefix(got, want+" ") {
			t.Errorf("%q: %s\nwant %s", path, got, want)
		}
	}
}

// keysOf lists the keys of the whole, of a member, or of the first element of a
// member that is a list.
func keysOf(t *testing.T, data []byte, member string) (keys []string) {
	t.Helper()
	if member != "" {
		var whole map[string]json.RawMessage
		if err := json.Unmarshal(data, &whole); err != nil {
			t.Fatal(err)
		}
		data = bytes.TrimLeft(whole[member], "[ \n")
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.Token()
	for decoder.More() {
		key, err := decoder.Token()
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, key.(string))
		var skipped json.RawMessage
		if err := decoder.Decode(&skipped); err != nil {
			t.Fatal(err)
		}
	}
	return keys
}

func TestListsOfFeitenAreInOrderAndNeverNull(t *testing.T) {
	empty := Facts{On: testOn}
	for _, d := range printFiles(t, verantwoording(empty), `feiten`) {
		if strings.Count(string(d), ":[]") != 10 {
			t.Errorf("an empty run:\n%s", d)
		}
	}
	f := testFacts(t, fullCase, newPupil)
	facts := newLookup(f).pupilFacts()
	if !slices.IsSortedFunc(facts, func(a, b pupilFacts) int {
		return strings.Compare(a.School, b.School)
	}) {
		t.Error("leerlingen are not sorted by school")
	}
	for _, p := range facts {
		if len(p.Person) != 32 {
			t.Errorf("%s %s: persoon %q", p.School, p.Pupil, p.Person)
		}
	}
}
