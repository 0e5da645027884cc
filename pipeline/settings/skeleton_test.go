package settings

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestASkeletonSaysWhatToFillIn(t *testing.T) {
	s := Skeleton{Name: "Eigen systeem 1", Sheet: "verzuim", HasHeader: true, DateForm: "m-d-j", Columns: []SkeletonColumn{
		{Letter: "A", Header: "Pupil \"No\"", Holds: "getallen"},
		{Letter: "B", Header: "Datum", Ours: "Datum", Known: true, Holds: "datums"},
		{Letter: "C", Holds: "tekst"},
	}}
	want := `[[profiel]]
naam = "Eigen systeem 1"  # kies een naam; meldingen gebruiken hem
blad = "verzuim"  # wat erop staat: verzuim
herken = ["Pupil \"No\"", "Datum"]  # de koppen waaraan dit bestand te herkennen is; ze moeten er alle staan
datumvorm = "m-d-j"  # of d-m-j, j-m-d
# Nodig op het blad verzuim: Leerlingnummer; Datum.
# Kies uit: BRIN, Leerlingnummer, Datum, Code.

[profiel.kolommen]  # links de kop in het bestand, rechts onze kolom; "" wordt niet gelezen
"Pupil \"No\"" = ""  # getallen
"Datum" = "Datum"  # datums
# "de kop van kolom C" = ""  # tekst
# Een kop die een naam of een waarde kan zijn, toont het programma niet: neem
# hem zelf over uit het bestand en haal het hekje weg.
`
	if got := s.Text(someWords); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestASkeletonWithoutAnyHeaderAsksForOne(t *testing.T) {
	s := Skeleton{Name: "X", Sheet: "verzuim", HasHeader: true, Columns: []SkeletonColumn{{Letter: "A", Holds: "tekst"}}}
	_, err := Read([]byte(s.Text(someWords)), someWords)
	if err == nil || err.Error() != "regel 4: profiel.1.herken: in deze lijst staat een lege kop. Haal die weg." {
		t.Error(err)
	}
}

func TestLawASkeletonIsReadWhateverItsHeadersAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		headers := rapid.SliceOfNDistinct(rapid.StringN(1, 12, -1), 1, 5, func(s string) string { return someWords.SameHeader(s) }).Draw(t, "headers")
		s := Skeleton{Name: "X", Sheet: "verzuim", HasHeader: true}
		for _, header := range headers {
			s.Columns = append(s.Columns, SkeletonColumn{Letter: "A", Header: header, Holds: "tekst"})
		}
		values, err := Read([]byte(s.Text(someWords)), someWords)
		if err != nil {
			t.Fatalf("%v\n%s", err, s.Text(someWords))
		}
		for _, header := range headers {
			if _, stands := values.Profiles[0].Columns[strings.ToValidUTF8(header, "\ufffd")]; !stands {
				t.Fatalf("%q is lost:\n%s", header, s.Text(someWords))
			}
		}
	})
}
