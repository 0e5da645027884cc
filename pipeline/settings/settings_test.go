package settings

import (
	"strings"
	"testing"

	"verzuimrapport/templates"
)

func TestEveryDefaultStandsInTheTemplate(t *testing.T) {
	lines := keyLines(templates.Settings)
	for _, entry := range Default().Entries() {
		if lines[entry.Key] == 0 && !strings.HasSuffix(entry.Key, ".gezondheid") {
			t.Errorf("templates/instellingen.toml does not name %s", entry.Key)
		}
	}
}

func TestEveryGroupOfTheTemplateNamesItsBasis(t *testing.T) {
	for _, group := range strings.Split(templates.Settings, "\n\n") {
		if strings.Contains(group, " = ") && !strings.Contains(group, "Basis:") && !strings.HasPrefix(group, "[[reden]]") {
			t.Errorf("no Basis in:\n%s", group)
		}
	}
}

func TestAFileChangesOnlyWhatItNames(t *testing.T) {
	s, err := Read([]byte("\ufeff[zestien_uur]\r\nuren = 20\r\n[leeftijd]\r\njongvolwassen_sinds = 2025-01-01\r\n"), someWords)
	if err != nil {
		t.Fatal(err)
	}
	want := Default()
	want.SixteenHours.Hours = 20
	want.Age.Since = "2025-01-01"
	if got, want := s.Entries(), want.Entries(); !equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

func TestOwnReasonsReplaceTheList(t *testing.T) {
	s, err := Read([]byte("[[reden]]\nnaam = \"een\"\n[[reden]]\nnaam = \"twee\"\ngezondheid = true\n"), someWords)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Reasons) != 2 || s.Reasons[1] != (Reason{"twee", true}) {
		t.Errorf("reasons: %v", s.Reasons)
	}
}

func TestTheEntriesDoNotTellThePrivacyKey(t *testing.T) {
	s, err := Read([]byte("[privacy]\nsleutel = \"een heel geheime sleutel\"\n"), someWords)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range s.Entries() {
		if strings.Contains(entry.Value, "geheime") {
			t.Errorf("%s shows the key", entry.Key)
		}
	}
}

func TestFaults(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"unknown key", "[zestien_uur]\nuern = 16\n", "regel 2: zestien_uur.uern: deze instelling bestaat niet. Bedoelt u zestien_uur.uren?"},
		{"unknown table", "\n[thuiszitters]\nlesweken = 4\n", "regel 2: thuiszitters: deze instelling bestaat niet. Bedoelt u thuiszitter?"},
		{"key outside its table", "vergelijking = \">\"\n", "regel 1: vergelijking: deze instelling bestaat niet. Bedoelt u thuiszitter.vergelijking?"},
		{"nothing near", "xq = 1\n", "regel 1: xq: deze instelling bestaat niet. Alle instellingen staan in: verzuimrapport help instellingen"},
		{"text for a number", "[zestien_uur]\nuren = \"16\"\n", "regel 2: zestien_uur.uren: verwacht wordt een getal, zonder aanhalingstekens en met een punt voor de decimalen."},
		{"fraction of a week", "[thuiszitter]\nlesweken = 4.5\n", "regel 2: thuiszitter.lesweken: verwacht wordt een geheel getal, zonder aanhalingstekens."},
		{"number for a yes or no", "[te_laat]\ntelt_als_lesuur = 1\n", "regel 2: te_laat.telt_als_lesuur: verwacht wordt true of false, zonder aanhalingstekens."},
		{"value for a group", "swv = \"x\"\n", "regel 1: swv: dit is een groep instellingen. Schrijf [swv] op een eigen regel en de instellingen eronder."},
		{"window of no weeks", "[zestien_uur]\nlesweken = 0\n", "regel 2: zestien_uur.lesweken: verwacht wordt een geheel getal van 1 tot en met 52."},
		{"three decimals", "[zestien_uur]\nuren = 16.125\n", "regel 2: zestien_uur.uren: verwacht wordt een getal groter dan 0 en ten hoogste 1000, met ten hoogste twee decimalen."},
		{"no number", "[zestien_uur]\nuren = nan\n", "regel 2: zestien_uur.uren: verwacht wordt een getal groter dan 0 en ten hoogste 1000, met ten hoogste twee decimalen."},
		{"other comparator", "thuiszitter.vergelijking = \"=>\"\n", "regel 1: thuiszitter.vergelijking: verwacht wordt \">\" of \">=\"."},
		{"no colour", "[huisstijl]\nkleur = \"blauw\"\n", "regel 2: huisstijl.kleur: verwacht wordt een kleur als #1B4F72: een hekje en zes cijfers of letters a tot en met f."},
		{"no region", "vakantieregio = \"Oost\"\n", "regel 1: vakantieregio: verwacht wordt \"Noord\", \"Midden\" of \"Zuid\"."},
		{"no day", "[leeftijd]\njongvolwassen_sinds = \"31-02-2026\"\n", "regel 2: leeftijd.jongvolwassen_sinds: verwacht wordt een datum als \"2026-01-01\"."},
		{"short key", "[privacy]\nsleutel = \"kort\"\n", "regel 2: privacy.sleutel: verwacht wordt een tekst van ten minste 16 tekens, of leeg."},
		{"reason without a name", "[[reden]]\ngezondheid = true\n", "regel 1: reden.1: deze redengroep heeft geen naam. Schrijf naam = \"…\"."},
		{"reason twice", "[[reden]]\nnaam = \"a\"\n[[reden]]\nnaam = \"a\"\n", "regel 3: reden.2: deze redengroep staat er twee keer in."},
		{"list without its brackets", "reden = \"a\"\n", "regel 1: reden: verwacht wordt een lijst."},
		{"other agreements", "[rmc]\nafspraken = \"alles\"\n", "regel 2: rmc.afspraken: verwacht wordt \"kern\" of \"tekst\"."},
		{"every fault in one pass", "[rmc]\nnaam = \"bsn\"\nlable = \"x\"\n", "regel 2: rmc.naam: verwacht wordt \"initialen\", \"volledig\" of \"dossiernummer\".\nregel 3: rmc.lable: deze instelling bestaat niet. Bedoelt u rmc.label?"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Read([]byte(test.text), someWords)
			if err == nil || err.Error() != test.want {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
		})
	}
}

func TestALibrarysOwnWordsAreNeverShown(t *testing.T) {
	for _, text := range []string{"a = ", "geheim = Jansen", "[x\n", "a = 1\na = 2\n", "naam = \"caf\xe9\"\n", "x = \"\\q\""} {
		_, err := Read([]byte(text), someWords)
		if err == nil {
			t.Fatalf("%q was read", text)
		}
		if !strings.HasPrefix(err.Error(), "regel ") || !strings.Contains(err.Error(), "schrijfwijze") {
			t.Errorf("%q gives %q", text, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(templates.Settings))
	f.Add([]byte("[zestien_uur]\nuren = 16\n"))
	f.Add([]byte(aProfile))
	f.Add([]byte("a.b.\"c d\" = [[1]]\nreden = [{naam = 1}]\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := Read(text, someWords)
		if err == nil && (s.SixteenHours.Weeks < 1 || len(s.Reasons) == 0) {
			t.Errorf("settings without sense were accepted")
		}
		if err != nil && err.Error() == "" {
			t.Errorf("an error without a word")
		}
	})
}

func equal(a, b []Entry) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func TestFingerprintChangesWithEverySettingAlsoTheMaskedOne(t *testing.T) {
	a := Default()
	seen := map[string]bool{a.Fingerprint(): true}
	for _, change := range []func(*Settings){
		func(s *Settings) { s.Thuiszitter.Comparator = ">=" },
		func(s *Settings) { s.Privacy.Key = "een sleutel van zestien" },
		func(s *Settings) { s.Privacy.Key = "een sleutel van zestieN" },
		func(s *Settings) { s.Reasons[0].Health = true },
	} {
		b := Default()
		change(&b)
		if seen[b.Fingerprint()] {
			t.Errorf("the same fingerprint for other settings")
		}
		seen[b.Fingerprint()] = true
	}
	if a.Fingerprint() != Default().Fingerprint() {
		t.Error("the same settings have another fingerprint")
	}
}
