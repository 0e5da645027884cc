package pipeline

import (
	"context"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/templates"
)

// oneSchool is a school with two pupils, for exports of whatever system.
func oneSchool(files map[string]string) fs.FS {
	all := fstest.MapFS{
		"scholen.csv":    {Data: []byte("BRIN;Vestiging;Naam;Gemeente;Onderwijssoort;Vakantieregio;Lesuur minuten;Lesuren per week\n99AA;00;Voorbeeldschool;Haarlem;vo;Noord;50;30\n")},
		"leerlingen.csv": {Data: []byte("BRIN;Vestiging;Leerlingnummer;Naam;Geboortedatum\n99AA;00;900001;Testa van den Beek;4-3-2012\n99AA;00;900002;Proef van den Beek;5-3-2012\n")},
	}
	for name, text := range files {
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return all
}

// taken reads an export as far as the rows, before hours are reckoned from them.
func taken(t *testing.T, source fs.FS, settings string) Result {
	t.Helper()
	values, err := ReadSettings([]byte(settings))
	if err != nil {
		t.Fatal(err)
	}
	opt := Options{On: attendance.MustDate("2026-10-31"), Settings: values, Program: "test"}
	var r Result
	var reading []problem.Problem
	if r.Input, reading, err = read.All(context.Background(), source, opt.read()); err != nil {
		t.Fatal(err)
	}
	if r.Taken, err = normalise.Take(context.Background(), r.Input, opt.normalise()); err != nil {
		t.Fatal(err)
	}
	r.Data, r.Problems = r.Taken.Data, append(r.Taken.Problems, reading...)
	return r
}

const parsExport = "datumvan,tijdVan2,tijdTot2,ovnr,DeelnemerNaam,Groepnaam,LesuurBegin,LesuurEind,Reden,Opmerking,TypeOmschrijving,Naam,tijd\r\n" +
	"01-09-2026,12:30,13:30,900001,Testa van den Beek,TST0-AB1C,9,10,,,Present,\"Docent, A \",\"1 uur(en), 0 minuten.\"\r\n" +
	"01-09-2026,13:30,14:00,900001,Testa van den Beek,TST0-AB1C,11,11,Trein,\"Belde\nom tien uur\",Absent,\"Docent, A \",30 minuten.\r\n" +
	"02-09-2026,08:30,09:00,900002,Proef van den Beek,TST0-AB1C,1,1,,,Te laat,\"van Docent, C \",30 minuten.\r\n" +
	"29-09-2026,10:00,02-10,900002,Proef van den Beek,TST0-AB1C,3,3,,,Ziek,\"van Docent, C \",\"3 dagen, 0 uur(en), 30 minuten.\"\r\n"

// parsTwin describes PARS under headers of its own.
const parsTwin = `
[[profiel]]
naam = "Leersysteem"
blad = "verzuim"
herken = ["Pupil", "Kind of absence"]
eindtijd_kan_dag_zijn = true
[profiel.kolommen]
"On" = "Datum"
"From" = "Begintijd"
"Until" = "Eindtijd"
"Pupil" = "Leerlingnummer"
"Kind of absence" = "Soort"
"Length" = "Minuten"
"Slot" = ""
"Last slot" = ""
"Why" = ""
[profiel.codes]
"Present" = "aanwezig"
"Te laat" = "te laat"
"Ziek" = "ziek"
"Absent" = "onbekend"
"Regulier absent" = "onbekend"
`

func TestAProfileInTheSettingsReadsWhatTheBuiltInOneReads(t *testing.T) {
	renamed := strings.NewReplacer("datumvan", "On", "tijdVan2", "From", "tijdTot2", "Until", "ovnr", "Pupil", "DeelnemerNaam", "Who",
		"Groepnaam", "Where", "LesuurBegin", "Slot", "LesuurEind", "Last slot", "Reden", "Why", "TypeOmschrijving", "Kind of absence",
		",Naam,tijd\r", ",By,Length\r").Replace(parsExport)
	builtIn := taken(t, oneSchool(map[string]string{"99AA00 verzuim.csv": "\ufeff" + parsExport}), "")
	own := taken(t, oneSchool(map[string]string{"99AA00 verzuim.csv": "\ufeff" + renamed}), parsTwin)
	if diff := cmp.Diff(builtIn.Data.Absences, own.Data.Absences); diff != "" {
		t.Errorf("absences (-built in +settings):\n%s", diff)
	}
	if n := len(builtIn.Data.Absences[0]) + len(builtIn.Data.Absences[1]); n != 4 {
		t.Errorf("%d absences", n)
	}
	if builtIn.Faults() != 0 || own.Faults() != 0 {
		t.Errorf("faults: %v %v", builtIn.Problems, own.Problems)
	}
}

func TestAProfileReadsMonthsFirstAndSlotsThatAreNoLesuren(t *testing.T) {
	r := taken(t, oneSchool(map[string]string{"99AA00.csv": "Pupil;On;Slot;Why\n900001;09/14/2026;3;S\n900001;9/5/2026;4;S\n900002;13/9/2026;1;S\n"}), `
[[profiel]]
naam = "Leersysteem"
blad = "verzuim"
herken = ["Pupil", "Slot"]
datumvorm = "m-d-j"
lesuur_minuten = 30
[profiel.kolommen]
Pupil = "Leerlingnummer"
On = "Datum"
Slot = "Lesuur"
Why = "Code"
[profiel.codes]
S = "ongeoorloofd"
`)
	first := r.Data.Absences[0]
	if len(first) != 2 || first[0].From != attendance.MustDate("2026-09-14") || first[1].From != attendance.MustDate("2026-09-05") {
		t.Fatalf("%+v", first)
	}
	if first[0].Minutes != 30 || first[0].FirstLesson >= 0 || first[0].Category != attendance.Unauthorised {
		t.Errorf("%+v", first[0])
	}
	if len(r.Data.Absences[1]) != 0 || r.Faults() != 1 {
		t.Errorf("a date with the day first was read: %v", r.Problems)
	}
}

func TestAProfileWithoutHeadersIsKnownByItsValues(t *testing.T) {
	const settings = `
[[profiel]]
naam = "Zonder koppen"
blad = "verzuim"
vaste_kolommen = ["", "Leerlingnummer", "Datum", "Lesuur", "Code"]
[profiel.codes]
"01" = "ziek"
`
	r := taken(t, oneSchool(map[string]string{"99AA00.csv": "x;900001;14-9-2026;3;01\ny;900002;15-9-2026;4;01\n"}), settings)
	if r.Faults() != 0 || len(r.Data.Absences[0]) != 1 || r.Data.Absences[0][0].Category != attendance.Sick {
		t.Errorf("%v %+v", r.Problems, r.Data.Absences)
	}
	r = taken(t, oneSchool(map[string]string{"99AA00.csv": "x;900001;14-9-2026;half drie;01\ny;900002;niets;4;01\n"}), settings)
	if r.Faults() == 0 || len(r.Data.Absences[0]) != 0 {
		t.Errorf("a file of other values was read: %v", r.Problems)
	}
}

func TestAProfileInTheSettingsGoesBeforeABuiltInOne(t *testing.T) {
	r := taken(t, oneSchool(map[string]string{"99AA00.csv": "stamnr;datum;lesuur;omschr;code;bluxeverzuim;Klas\n1;14-9-2026;3;900001;Z;x;ziek\n"}), `
[[profiel]]
naam = "Eigen lijst"
blad = "verzuim"
herken = ["bluxeverzuim"]
[profiel.kolommen]
stamnr = ""
omschr = "Leerlingnummer"
code = ""
Klas = "Code"
[profiel.codes]
ziek = "ziek"
`)
	if len(r.Data.Absences[0]) != 1 || r.Data.Absences[0][0].Category != attendance.Sick {
		t.Errorf("%v %+v", r.Problems, r.Data.Absences)
	}
}

func TestTheExampleProfilesOfTheTemplateCanBeUsed(t *testing.T) {
	_, example, found := strings.Cut(templates.Settings, "# [[profiel]]\n")
	if !found {
		t.Fatal("templates/instellingen.toml has no example")
	}
	lines := strings.Split("# [[profiel]]\n"+example, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(line+" ", "# ")
	}
	r := taken(t, oneSchool(map[string]string{
		"99AA00.csv":           "Pupil No;Absence Date;Period;Absence Type;Teacher\n900001;09/14/2026;3;Truant;x\n",
		"99AA00 zonderkop.csv": "900002;14-9-2026;x;1;2;ziek\n900002;15-9-2026;x;3;3;ziek\n",
	}), strings.Join(lines, "\n"))
	if r.Faults() != 0 || len(r.Data.Absences[0]) != 1 || len(r.Data.Absences[1]) != 2 || r.Data.Absences[0][0].Minutes != 30 {
		t.Errorf("%v %+v", r.Problems, r.Data.Absences)
	}
}

func TestAListOfAllSchoolsIsDescribedInTheSettings(t *testing.T) {
	r := taken(t, oneSchool(map[string]string{
		"lijst.csv": "Nummer;Titel;Stad\n98BB00;School van de lijst;Haarlem\n97CC00;Nergens genoemd;Utrecht\n",
		"meer.csv":  "BRIN;Vestiging;Leerlingnummer;Naam;Geboortedatum\n98BB;00;1;Een Ander;1-2-2012\n",
	}), `
[[profiel]]
naam = "Landelijke lijst"
blad = "scholen"
herken = ["Nummer", "Titel"]
alleen_genoemde_scholen = true
[profiel.kolommen]
Nummer = "Vestiging"
Titel = "Naam"
Stad = "Gemeente"
`)
	if r.Faults() != 0 || len(r.Data.Schools) != 2 || r.Data.Schools[0].Name != "School van de lijst" {
		t.Errorf("%v", r.Problems)
	}
}

func TestATypingErrorInAProfileIsNamedWithItsLine(t *testing.T) {
	_, err := ReadSettings([]byte("[[profiel]]\nnaam = \"x\"\nblad = \"verzuim\"\nherken = [\"a\"]\n[profiel.kolommen]\na = \"Leerlingnumer\"\n"))
	if err == nil || err.Error() != "regel 6: profiel.1.kolommen.a: het blad verzuim heeft geen kolom van die naam. Bedoelt u Leerlingnummer?" {
		t.Error(err)
	}
}

func TestASkeletonThatIsCompletedReadsTheFile(t *testing.T) {
	const export = "Pupil No;Name;Absence Date;Period;Absence Type\n900001;Testa;09/14/2026;3;Truant\n900002;Proef;09/30/2026;4;Sick\n"
	source := oneSchool(map[string]string{"99AA00.csv": export, "99AA00 oktober.csv": export, "anders/99AA00.csv": "Les;x9;afwReden\n3;4;w\n3;4;w\n"})
	skeletons := taken(t, source, "").Skeletons()
	if len(skeletons) != 2 || len(skeletons[0].Sheets) != 2 {
		t.Fatalf("%+v", skeletons)
	}
	if _, err := ReadSettings([]byte(skeletons[0].Text + skeletons[1].Text)); err != nil {
		t.Errorf("not yet completed: %v", err)
	}
	completed := strings.NewReplacer(`"Pupil No" = ""`, `"Pupil No" = "Leerlingnummer"`, `"Absence Date" = ""`, `"Absence Date" = "Datum"`,
		`"Period" = ""`, `"Period" = "Lesuur"`, `"Absence Type" = ""`, `"Absence Type" = "Code"`,
		`# "Z" = "ziek"`, `"Sick" = "ziek"`+"\n"+`"Truant" = "ongeoorloofd"`).Replace(skeletons[0].Text)
	r := taken(t, source, completed)
	if got := r.Data.Absences; len(got[0]) != 2 || got[0][0].Category != attendance.Unauthorised || got[1][0].From != attendance.MustDate("2026-09-30") {
		t.Errorf("%+v\n%v", got, r.Problems)
	}
	if left := r.Skeletons(); len(left) != 1 {
		t.Errorf("%d left", len(left))
	}
}

func TestASkeletonNeverShowsWhatMayBeAValue(t *testing.T) {
	for _, text := range []string{
		"Jansen;Piet;1001;14-9-2026;ziek\nBedacht;Els;1002;14-9-2026;ziek\n",
		"Klas;Datum;Jansen;Code\n3A;1-9-2026;x;ziek\n3A;2-9-2026;x;ziek\n",
		"Jansen;Piet;havo\nBedacht;Els;vwo\n",
		"BRIN;Vestiging;Leerlingnummer;Naam;Jansen;Piet Geheim\n01AB;00;1001;x;1;2\n",
		"jansen;piet;havo;ziek\nbedacht;els;vwo;ziek\n",
		"n.v.t.;geen;jansen;piet;havo\n1001;1-9-2026;bedacht;els;vwo\n1002;2-9-2026;bedacht;els;vwo\n",
	} {
		for _, s := range taken(t, oneSchool(map[string]string{"99AA00.csv": text}), "").Skeletons() {
			for _, secret := range []string{"Jansen", "Piet", "havo", "Geheim", "Bedacht", "jansen", "piet", "1001"} {
				if strings.Contains(s.Text, secret) {
					t.Errorf("%q is shown:\n%s", secret, s.Text)
				}
			}
		}
	}
}

// FuzzSkeletons: whatever a file holds, the profile that is offered for it can be
// read, save that it may ask for what the customer has to fill in.
func FuzzSkeletons(f *testing.F) {
	f.Add("Pupil No;Absence Date;Period\n900001;09/14/2026;3\n")
	f.Add("Jansen;Piet;1001;14-9-2026;ziek\nBedacht;Els;1002;14-9-2026;ziek\n")
	f.Add("leerling_id,\"van\\\"tijd\",datum 2,=x\n1,2,3,4\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, s := range taken(t, oneSchool(map[string]string{"99AA00.csv": text}), "").Skeletons() {
			_, err := ReadSettings([]byte(s.Text))
			var faults settings.Faults
			if err != nil && !errors.As(err, &faults) {
				t.Fatal(err)
			}
			for _, fault := range faults {
				if !strings.Contains(fault.Text, "lege kop") && !strings.Contains(fault.Text, "ontbreekt") {
					t.Errorf("%v\n%s", fault, s.Text)
				}
			}
		}
	})
}
