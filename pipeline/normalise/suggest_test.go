package normalise

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/read"
)

func TestAMisspelledHeaderIsAskedAbout(t *testing.T) {
	o := takeRows(t, "01AB00.csv", "Leerlingnumer;Datum;Lesuur;Code\n1001;1-9-2026;1;ziek")
	o.tells("P202 01AB00.csv:0")
	if text := o.problems[0].Text; !strings.Contains(text, "Bedoelt u met ‘Leerlingnumer’ de kolom Leerlingnummer?") {
		t.Error(text)
	}
}

func TestTheNearestLayoutsAreNamedWithWhatFitsAndWhatIsMissing(t *testing.T) {
	o := takeRows(t, "01AB00.csv", "Lesuur;Afdeling;Lokaal;Docent\n1;x;y;z")
	o.tells("P201 01AB00.csv:0")
	if text := o.problems[0].Text; !strings.Contains(text, "Het meest lijkt het op het blad verzuim (bekend: ‘Lesuur’; er ontbreekt: Leerlingnummer; Datum of Begindatum; Code).") {
		t.Error(text)
	}
}

func TestASystemOfWhichASignIsMissingIsNamedWithIt(t *testing.T) {
	own := &Profile{Name: "Leersysteem", Kind: &absences, Own: true, KindIsEnough: true, Signs: [][]string{{"Pupil", "Slot"}},
		Headers: map[string]string{"Pupil": "Leerlingnummer", "Absent on": "Datum", "Why": "Code"}}
	opt := options
	opt.Profiles = []*Profile{own}
	o := takeWith(t, opt, schoolsSheet, pupilsSheet, sheet("01AB00.csv", "Pupil;Absent on;Why;Period\n1001;1-9-2026;ziek;3"))
	o.tells("P201 01AB00.csv:0")
	if text := o.problems[0].Text; !strings.Contains(text, "het blad verzuim van Leersysteem (bekend: ‘Pupil’, ‘Absent on’, ‘Why’; er ontbreekt: ‘Slot’).") {
		t.Error(text)
	}
}

func TestWordsForColumnsAreShownAndNamesAreNot(t *testing.T) {
	for _, header := range []string{"Verzuimdatum", "LLNR", "leerling_nummer", "Lesuurnummer", "Absence Date", "Pupil No", "afw_cd", "Stamgr", "Mentorcode", "Datum 2", "Leerlingnumer"} {
		if !isColumnWord(header) {
			t.Errorf("%q is not taken for a header", header)
		}
	}
	for _, name := range []string{"Jansen", "de Vries", "Koster", "Mentor Jansen", "Schoolmeester", "Piet", "van den Berg", "Claassen", "Vestering",
		"havo", "ziek", "1001", "9-14-2026", "Voorbeeldstraat 3", "Vermeulen", "Dagevos", "Weekhout", "Till", "Naamsma"} {
		if isColumnWord(name) {
			t.Errorf("%q is taken for a header", name)
		}
	}
}

func TestNearnessIsOneLetterOrInLongWordsTwo(t *testing.T) {
	for _, pair := range [][2]string{{"leerlingnumer", "leerlingnummer"}, {"lerlingnumer", "leerlingnummer"}, {"lesuru", "lesuur"}, {"gebortedatum", "geboortedatum"}, {"leerling numer", "leerlingnummer"}} {
		if !isNear(spell(pair[0]), spell(pair[1])) {
			t.Errorf("%s is not near %s", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{{"koster", "kosten2x"}, {"code", "coode"}, {"naam", "naan"}, {"docent", "lesuur"}, {"gemeente", "benoemte"}} {
		if isNear(spell(pair[0]), spell(pair[1])) {
			t.Errorf("%s is near %s", pair[0], pair[1])
		}
	}
}

func TestLawEditDistanceIsThatOfBothWays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := []rune(rapid.StringMatching("[abc]{0,6}").Draw(t, "a")), []rune(rapid.StringMatching("[abc]{0,6}").Draw(t, "b"))
		if there, back := editDistance(a, b, 9), editDistance(b, a, 9); there != back || (there == 0) != slices.Equal(a, b) {
			t.Fatalf("%d and %d", there, back)
		}
	})
}

func TestAnUnknownSheetIsDescribedAsFarAsItIsSafe(t *testing.T) {
	s := sheet("01AB00.csv", "Uitdraai\nafwReden;Les;Jansen;Geb dat\nw;3;x;14-9-2010\nw;4;y;15-9-2010")
	s.Rows = withKinds(s.Rows)
	o := take(t, schoolsSheet, pupilsSheet, s)
	if len(o.data.UnknownSheets) != 1 {
		t.Fatal(o.problems)
	}
	u := o.data.UnknownSheets[0]
	var got []string
	for _, c := range u.Columns {
		got = append(got, c.Letter+" "+c.Header+" "+c.Holds)
	}
	equal(t, "columns", got, []string{"A afwReden tekst", "B Les getallen", "C  tekst", "D Geb dat datums"})
	equal(t, "row of the header", u.Ref.Row, 2)
}

// withKinds gives rows the kinds of a workbook, all text.
func withKinds(rows func(func(read.Row, error) bool)) func(func(read.Row, error) bool) {
	return func(yield func(read.Row, error) bool) {
		for row, err := range rows {
			row.Kinds = make([]read.CellKind, len(row.Cells))
			if !yield(row, err) {
				return
			}
		}
	}
}

func TestASchoolThatIsMissingNeedsNoProfile(t *testing.T) {
	o := takeRows(t, "v.csv", "Leerlingnummer;Datum;Lesuur;Code\n1001;1-9-2026;1;ziek")
	o.tells("P202 v.csv:0")
	equal(t, "unknown sheets", len(o.data.UnknownSheets), 0)
}

func TestAVeryWideSheetIsDescribedInTime(t *testing.T) {
	wide := strings.Repeat("kolom;waarde x;", 2000)
	take(t, schoolsSheet, sheet("breed.csv", strings.Repeat(wide+"\n", 31)))
}

func TestMonthFirstSwapsOnlyWhatIsADate(t *testing.T) {
	for text, want := range map[string]string{
		"8/31/2026": "2026-08-31", "08/31/2026 08:30": "2026-08-31", "8-1-2026": "2026-08-01", "2026-08-31": "2026-08-31",
		"20260831": "2026-08-31", "46265": "2026-08-31", "31 aug 2026": "2026-08-31", "31/8/2026": "", "1/2": "", "": "",
	} {
		p := Profile{Dates: MonthFirst}
		d := p.parseDate(text, false)
		got := ""
		if d.ok {
			got = d.date.String()
		}
		equal(t, text, got, want)
	}
	p := Profile{Dates: YearFirst}
	for text, want := range map[string]bool{"2026-08-31": true, "20260831": true, "31-8-2026": false, "8/31/2026": false} {
		equal(t, text, p.parseDate(text, false).ok, want)
	}
}
