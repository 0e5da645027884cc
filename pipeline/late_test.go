package pipeline

import (
	"context"
	"slices"
	"testing"
	"testing/fstest"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/settings"
)

// A later delivery says something else about days of an earlier month: the signals
// of that month are reckoned as the rows stand now, in both directions.
func TestRowsOfEarlierMonthsAreReckonedAsTheyStandNow(t *testing.T) {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	const header = "BRIN;Vestiging;Leerlingnummer;Datum;Code;Soort\n"
	rows := func(code string) string {
		text := header
		for _, day := range []string{"2026-09-07", "2026-09-08", "2026-09-09"} {
			text += "99AA;00;1;" + day + ";" + code + ";\n"
		}
		return text
	}
	meldingen := func(files fstest.MapFS) (found []string) {
		base := fstest.MapFS{
			"scholen.csv":     file("BRIN;Vestiging;Naam;Gemeente;Onderwijssoort;Vakantieregio\n99AA;00;Verzonnen School;Haarlem;vo;Noord\n"),
			"leerlingen.csv":  file("BRIN;Vestiging;Leerlingnummer;Achternaam;Geboortedatum\n99AA;00;1;Verzonnen;2012-03-04\n"),
			"codes.csv":       file("BRIN;Code;Omschrijving;Categorie\n;O;Spijbelen;ongeoorloofd\n;Z;Ziek;ziek\n"),
			"2026-10/b.csv":   file(header + "99AA;00;1;2026-10-05;Z;\n99AA;00;1;2026-10-30;Z;\n"),
			"2026-09/aaa.csv": file(header + "99AA;00;1;2026-08-17;Z;\n99AA;00;1;2026-09-30;Z;\n"),
		}
		for name, f := range files {
			base[name] = f
		}
		r, err := Check(context.Background(), base, Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range r.Signals {
			if s.Rule == assess.VZ01 {
				found = append(found, s.From.String()+" "+s.To.String())
			}
		}
		return found
	}
	for name, c := range map[string]struct {
		files fstest.MapFS
		want  []string
	}{
		"as first delivered":           {fstest.MapFS{"2026-09/v.csv": file(rows("O"))}, []string{"2026-09-07 2026-09-09"}},
		"corrected to ill in October":  {fstest.MapFS{"2026-09/v.csv": file(rows("O")), "2026-10/v.csv": file(rows("Z"))}, nil},
		"corrected the other way":      {fstest.MapFS{"2026-09/v.csv": file(rows("Z")), "2026-10/v.csv": file(rows("O"))}, []string{"2026-09-07 2026-09-09"}},
		"delivered in October at last": {fstest.MapFS{"2026-10/v.csv": file(rows("O"))}, []string{"2026-09-07 2026-09-09"}},
	} {
		if got := meldingen(c.files); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}
