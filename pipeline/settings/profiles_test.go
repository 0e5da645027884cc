package settings

import (
	"strings"
	"testing"
)

// someWords are a vocabulary of one kind of sheet.
var someWords = Vocabulary{
	Sheets:     []Sheet{{Name: "verzuim", Columns: []string{"BRIN", "Leerlingnummer", "Datum", "Code"}, Needs: [][]string{{"Leerlingnummer"}, {"Datum"}}}},
	Categories: []string{"ziek", "te laat"},
	SameHeader: strings.ToLower,
}

const aProfile = `[[profiel]]
naam = "Leersysteem"
blad = "verzuim"
herken = ["Pupil", "absent.on"]
datumvorm = "m-d-j"
lesuur_minuten = 30
[profiel.kolommen]
"Pupil" = "Leerlingnummer"
"absent.on" = "Datum"
"a = b" = ""
[profiel.codes]
"01" = "ziek"
`

func TestAProfileIsReadWithItsTables(t *testing.T) {
	s, err := Read([]byte(aProfile+"[[profiel]]\nnaam = \"Zonder koppen\"\nblad = \"verzuim\"\nvaste_kolommen = [\"Leerlingnummer\", \"\", \"Datum\"]\n"), someWords)
	if err != nil {
		t.Fatal(err)
	}
	p := s.Profiles[0]
	if p.Name != "Leersysteem" || p.Columns["absent.on"] != "Datum" || p.Codes["01"] != "ziek" || p.SlotMinutes != 30 || len(s.Profiles) != 2 {
		t.Errorf("%+v", s.Profiles)
	}
	var shown []string
	for _, entry := range s.Entries() {
		if strings.HasPrefix(entry.Key, "profiel.1.") {
			shown = append(shown, entry.Key+": "+entry.Value)
		}
	}
	want := `profiel.1.naam: Leersysteem
profiel.1.blad: verzuim
profiel.1.herken: "Pupil", "absent.on"
profiel.1.vaste_kolommen: 
profiel.1.datumvorm: m-d-j
profiel.1.lesuur_minuten: 30
profiel.1.eindtijd_kan_dag_zijn: false
profiel.1.alleen_genoemde_scholen: false
profiel.1.kolommen: "Pupil" = "Leerlingnummer", "a = b" = "", "absent.on" = "Datum"
profiel.1.codes: "01" = "ziek"`
	if got := strings.Join(shown, "\n"); got != want {
		t.Errorf("entries:\n%s\nwant\n%s", got, want)
	}
}

func TestFaultsOfProfilesNameKeyAndLine(t *testing.T) {
	const head = "[[profiel]]\nnaam = \"X\"\nblad = \"verzuim\"\nherken = [\"A\"]\n"
	for _, test := range []struct{ name, text, want string }{
		{"unknown key", head + "datumform = \"d-m-j\"\n", "regel 5: profiel.1.datumform: deze instelling bestaat niet. Bedoelt u profiel.1.datumvorm?"},
		{"no name", "[[profiel]]\nblad = \"verzuim\"\nherken = [\"A\"]\n", "regel 1: profiel.1.naam: dit profiel heeft geen naam. Schrijf naam = \"…\", zoals meldingen het moeten noemen."},
		{"a name twice", head + head, "regel 6: profiel.2.naam: er is nog een profiel met deze naam. Geef elk profiel een eigen naam."},
		{"unknown sheet", "[[profiel]]\nnaam = \"X\"\nblad = \"absenties\"\nherken = [\"A\"]\n", "regel 3: profiel.1.blad: verwacht wordt \"verzuim\"."},
		{"nothing to recognise it by", "[[profiel]]\nnaam = \"X\"\nblad = \"verzuim\"\n", "regel 1: profiel.1.herken: verwacht wordt een lijst van koppen waaraan het bestand te herkennen is. Heeft het geen koppen, schrijf dan vaste_kolommen."},
		{"headers and none", head + "vaste_kolommen = [\"Leerlingnummer\", \"Datum\"]\n", "regel 5: profiel.1.vaste_kolommen: deze lijst is voor een bestand zonder koppen en gaat niet samen met herken. Haal een van beide weg."},
		{"column misspelled", head + "[profiel.kolommen]\n\"Pupil Nr\" = \"Leerlingnumer\"\n", "regel 6: profiel.1.kolommen.Pupil Nr: het blad verzuim heeft geen kolom van die naam. Bedoelt u Leerlingnummer?"},
		{"no such column", head + "[profiel.kolommen]\n\"Pupil Nr\" = \"Kleur\"\n", "regel 6: profiel.1.kolommen.Pupil Nr: het blad verzuim heeft geen kolom van die naam. Kies uit: BRIN, Leerlingnummer, Datum, Code; of \"\" om haar niet te lezen."},
		{"within braces", head + "kolommen = { A = \"Kleur\" }\n", "regel 5: profiel.1.kolommen.A: het blad verzuim heeft geen kolom van die naam. Kies uit: BRIN, Leerlingnummer, Datum, Code; of \"\" om haar niet te lezen."},
		{"a header twice", head + "[profiel.kolommen]\nA = \"Datum\"\na = \"Code\"\n", "regel 7: profiel.1.kolommen.a: deze kop staat er twee keer in: hoofdletters, spaties, punten en streepjes maken geen verschil."},
		{"number for a column", head + "[profiel.kolommen]\nA = 1\n", "regel 6: profiel.1.kolommen.A: verwacht wordt een tekst tussen aanhalingstekens. Staat er een punt in de naam, zet die dan tussen aanhalingstekens."},
		{"a point without quotes", head + "[profiel.kolommen]\nabsent.on = \"Datum\"\n", "regel 6: profiel.1.kolommen.absent: verwacht wordt een tekst tussen aanhalingstekens. Staat er een punt in de naam, zet die dan tussen aanhalingstekens."},
		{"list for a table", head + "codes = [\"ziek\"]\n", "regel 5: profiel.1.codes: dit is een tabel. Schrijf [profiel.codes] op een eigen regel en daaronder regels als \"links\" = \"rechts\"."},
		{"unknown category", head + "[profiel.codes]\n\"Zk\" = \"zieck\"\n", "regel 6: profiel.1.codes.Zk: verwacht wordt \"ziek\" of \"te laat\"."},
		{"other form of dates", head + "datumvorm = \"dmj\"\n", "regel 5: profiel.1.datumvorm: verwacht wordt \"d-m-j\", \"m-d-j\" of \"j-m-d\"."},
		{"slots of no length", head + "lesuur_minuten = -1\n", "regel 5: profiel.1.lesuur_minuten: verwacht wordt een geheel getal van 0 tot en met 240; 0 is: een lesuur van de school."},
		{"fixed columns that miss one", "[[profiel]]\nnaam = \"X\"\nblad = \"verzuim\"\nvaste_kolommen = [\"Leerlingnummer\", \"Code\"]\n", "regel 4: profiel.1.vaste_kolommen: voor het blad verzuim ontbreekt Datum."},
		{"the second profile has the fault", head + "[profiel.codes]\n\"1\" = \"ziek\"\n[[profiel]]\nnaam = \"Y\"\nblad = \"verzuim\"\nherken = [\"B\"]\n[profiel.codes]\n\"1\" = \"x\"\n", "regel 12: profiel.2.codes.1: verwacht wordt \"ziek\" of \"te laat\"."},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Read([]byte(test.text), someWords)
			if err == nil || err.Error() != test.want {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
		})
	}
}
