package pipeline

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/settings"
)

// twoSchools are two schools whose only pupil has the same four days of absence, all
// with the code AO.
func twoSchools(codes string) fs.FS {
	files := fstest.MapFS{
		"codes.csv": {Data: []byte(codes)},
		"scholen.csv": {Data: []byte("BRIN;Vestiging;Naam;Gemeente;Onderwijssoort;Vakantieregio;Lesuur minuten;Lesuren per week\n" +
			"99AA;00;Eerste;Haarlem;vo;Noord;50;30\n98BB;00;Tweede;Haarlem;vo;Noord;50;30\n")},
		"leerlingen.csv": {Data: []byte("BRIN;Vestiging;Leerlingnummer;Naam;Geboortedatum\n99AA;00;1001;Testa Een;4-3-2012\n98BB;00;1001;Testo Twee;4-3-2012\n")},
	}
	for _, school := range []string{"99AA00", "98BB00"} {
		text := "Leerlingnummer;Datum;Lesuur;Code\n"
		for day := range 4 {
			for lesson := range 6 {
				text += fmt.Sprintf("1001;%d-9-2026;%d;AO\n", 7+day, lesson+1)
			}
		}
		files[school+" verzuim.csv"] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

// signalsOf runs to the end and names each signal of VZ01 with its school.
func signalsOf(t *testing.T, source fs.FS) (signals []string, r Result) {
	t.Helper()
	r, err := Check(context.Background(), source, Options{On: attendance.MustDate("2026-09-30"), Settings: settings.Default(), Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range r.Signals {
		if s.Rule == assess.VZ01 {
			signals = append(signals, fmt.Sprintf("%s %s %s", s.School, s.Certainty, s.From))
		}
	}
	return signals, r
}

func TestOneCodeMeansTwoThingsAtTwoSchoolsInOneRun(t *testing.T) {
	signals, r := signalsOf(t, twoSchools("BRIN;Code;Omschrijving;Categorie\n99AA;AO;arts of orthodontist;geoorloofd\n98BB;AO;absent ongeoorloofd;ongeoorloofd\n"))
	if diff := cmp.Diff([]string{"98BB00 zeker 2026-09-07"}, signals); diff != "" || len(r.Problems) != 0 {
		t.Errorf("signals (-want +got):\n%s\n%v", diff, r.Problems)
	}
}

func TestACodeThatOnlyOneSchoolExplainsStaysUnknownAtTheOther(t *testing.T) {
	signals, r := signalsOf(t, twoSchools("BRIN;Code;Omschrijving;Categorie\n99AA;AO;arts of orthodontist;geoorloofd\n"))
	if diff := cmp.Diff([]string{"98BB00 mogelijk 2026-09-07"}, signals); diff != "" {
		t.Errorf("signals (-want +got):\n%s", diff)
	}
	if len(r.Data.UnknownCodes) != 1 || r.Data.UnknownCodes[0].School != "98BB00" || len(r.Data.UnknownCodes[0].Rows) != 24 {
		t.Errorf("%+v", r.Data.UnknownCodes)
	}
}

// workbook is an xlsx of the given sheets; a cell that is a number is one there too.
func workbook(t *testing.T, sheets map[string][][]any) string {
	t.Helper()
	f := excelize.NewFile()
	for name, rows := range sheets {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			if err := f.SetSheetRow(name, fmt.Sprintf("A%d", i+1), &row); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := f.DeleteSheet("Sheet1"); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestCodesThatLookLikeNumbersKeepTheirZerosAndLoseTheirDecimals(t *testing.T) {
	r := taken(t, oneSchool(map[string]string{
		"codes.csv": "BRIN;Code;Categorie\n99AA;1;ziek\n99AA;01;ongeoorloofd\n99AA;02;geoorloofd\n",
		"99AA00.xlsx": workbook(t, map[string][][]any{"Verzuim": {
			{"Leerlingnummer", "Datum", "Lesuur", "Code"},
			{900001, "7-9-2026", 1, 1}, {900001, "7-9-2026", 2, "01"}, {900001, "7-9-2026", 3, "1.0"}, {900001, "7-9-2026", 4, 2},
		}}),
	}), "")
	want := []string{"900001 2026-09-07 lesuur 1 ziek", "900001 2026-09-07 lesuur 2 ongeoorloofd", "900001 2026-09-07 lesuur 3 ziek", "900001 2026-09-07 lesuur 4 onbekend"}
	if diff := cmp.Diff(want, absencesOf(r)); diff != "" {
		t.Errorf("absences (-want +got):\n%s", diff)
	}
	if len(r.Problems) != 1 || r.Problems[0].Code != "P330" {
		t.Errorf("%v", r.Problems)
	}
}

func TestATotalsReportOfNoSchoolIsToldAndCostsNothing(t *testing.T) {
	r := taken(t, oneSchool(map[string]string{"totalen.csv": "Studentnummer;Ongeoorloofde afwezigheid;Totale afwezigheid\n900001;1u0m;2u0m\n"}), "")
	if len(r.Problems) != 1 || r.Problems[0].Code != "P215" || r.Faults() != 0 || r.Data.Deliveries[0].Totals.Pupils != 0 {
		t.Errorf("%v", r.Problems)
	}
}

func TestATotalsReportCountsAsTotalsOnly(t *testing.T) {
	header := []any{"Studentnummer", "Roepnaam", "Voorvoegsels", "Achternaam", "Aanwezigheid", "Geoorloofde afwezigheid", "Ongeoorloofde afwezigheid", "Totale afwezigheid", "Laatste verzuimmelding"}
	top := [][]any{{"Totaaloverzicht Verzuim"}, {}, {"Klas", "3A"}, {"Periode", "1-8-2026 t/m 30-9-2026"}, {}, {}}
	r := taken(t, oneSchool(map[string]string{"99AA00 totalen.xlsx": workbook(t, map[string][][]any{
		"3A": append(append([][]any{}, top...), header, []any{900001.0, "Testa", "van den", "Beek", "107u24m", "1u30m", "0u45m", "2u15m", "1-9-2026"}),
		"3B": append(append([][]any{}, top...), header, []any{"900002.0", "Proef", "van den", "Beek", "90u0m", "<5", "", "12u0m", ""}, []any{"Totaal", "", "", "", "197u24m"}),
	})}), "")
	if r.Faults() != 0 || len(r.Data.Absences[0])+len(r.Data.Absences[1]) != 0 {
		t.Errorf("%v", r.Problems)
	}
	want := attendance.Totals{Pupils: 2, Present: attendance.TotalTime{Minutes: 107*60 + 24 + 90*60}, Authorised: attendance.TotalTime{Minutes: 90, Unknown: 1},
		Unauthorised: attendance.TotalTime{Minutes: 45, Unknown: 1}, Absent: attendance.TotalTime{Minutes: 14*60 + 15}}
	if d := r.Data.Deliveries[0]; d.Totals != want || d.Delivered() {
		t.Errorf("%+v", d)
	}
	var codes []string
	for _, p := range r.Problems {
		codes = append(codes, p.Code)
	}
	if diff := cmp.Diff([]string{"P215", "P215", "P274", "P212"}, codes); diff != "" {
		t.Errorf("problems (-want +got):\n%s%v", diff, r.Problems)
	}
}
