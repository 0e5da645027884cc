package settings

import (
	"strings"
	"testing"
)

func TestSingleSettingsAreLaidOverOthers(t *testing.T) {
	base, err := Read([]byte("[zestien_uur]\nuren = 20\n"), Vocabulary{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := base.With(Vocabulary{}, Entry{"thuiszitter.vergelijking", ">="}, Entry{"nadert_zestien_uur.uren", "12.5"}, Entry{"te_laat.telt_als_lesuur", "true"}, Entry{"te_laat.stappen", "[2, 4]"}, Entry{"vakantieregio", `"Zuid"`})
	if err != nil {
		t.Fatal(err)
	}
	if s.Thuiszitter.Comparator != ">=" || s.NearSixteen.Hours != 12.5 || !s.Late.CountsAsLesson || len(s.Late.Steps) != 2 || s.HolidayRegion != "Zuid" || s.SixteenHours.Hours != 20 {
		t.Errorf("%+v", s)
	}
	if base.Thuiszitter.Comparator != ">" || len(base.Late.Steps) != 4 {
		t.Error("the settings it was laid over have changed")
	}
	if _, err := Default().With(Vocabulary{}, Entry{"zestien_uur.uren", "8"}, Entry{"nadert_zestien_uur.uren", "5"}); err != nil {
		t.Errorf("settings that depend on each other, changed at once: %v", err)
	}
}

func TestSingleSettingsAreCheckedAsAFileIs(t *testing.T) {
	for _, c := range []struct{ key, value, want string }{
		{"zestien_uur.lesweken", "0", "zestien_uur.lesweken: verwacht wordt een geheel getal van 1 tot en met 52."},
		{"zestien_uur.uurn", "12", "zestien_uur.uurn: deze instelling bestaat niet. Bedoelt u zestien_uur.uren?"},
		{"zestien_uur.uren", "veel", "zestien_uur.uren: verwacht wordt een getal, zonder aanhalingstekens"},
		{"zestien_uur.uren", "", "zestien_uur.uren: verwacht wordt een getal, zonder aanhalingstekens"},
		{"zestien_uur.uren", "12 # dertien", "zestien_uur.uren: verwacht wordt een getal"},
		{"zestien_uur.uren", "12\nlesweken = 1", "zestien_uur.uren: verwacht wordt een getal"},
		{"zestien_uur.uren\nx", "12", "deze instelling bestaat niet"},
		{"zestien_uur.uren", "8", "nadert_zestien_uur.uren: verwacht wordt een getal kleiner dan zestien_uur.uren."},
		{"thuiszitter.vergelijking", "<", `thuiszitter.vergelijking: verwacht wordt ">" of ">=".`},
		{"te_laat.stappen", "3", "te_laat.stappen: verwacht wordt een lijst"},
		{"zestien_uur", "3", "zestien_uur: dit is een groep instellingen"},
		{"reden.1.naam", "x", "reden.1.naam: deze instelling bestaat niet"},
	} {
		_, err := Default().With(Vocabulary{}, Entry{c.key, c.value})
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.HasPrefix(err.Error(), "regel ") {
			t.Errorf("%s = %s: %v, want %s", c.key, c.value, err, c.want)
		}
	}
}
