package normalise

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// someRows are rows of a verzuim sheet of every sort; each says what it says
// whatever stands above it.
var someRows = []string{
	"01AB;00;1001;1-9-2026;1;ziek;", "01AB;00;1001;2-9-2026;2;ongeoorloofd;", "01AB;00;1001;3-9-2026;3;ziek;ja", "01AB;01;1002;4-9-2026;4;aanwezig;",
	"02CD;00;1001;5-9-2026;5;luxe;nee", "02CD;00;1001;8-9-2026;;ziek;", "01AB;00;1001;31-9-2026;1;ziek;", "01AB;00;9;1-9-2026;1;ziek;",
	"09ZZ;00;1001;1-9-2026;1;ziek;", "01AB;00;1001;1-9-2026;40;ziek;", "01AB;00;1001;1-9-2026;1;;", "01AB;;1001;1-9-2026;1;ziek;", "01AB;00;x;1-9-2026;1;ziek;",
	"01AB;00;1001;1-9-2026;1;ziek;soms",
}

const lawHeader = "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code;Geoorloofd\n"

// codesOf are the problems without their rows, in order.
func codesOf(problems []problem.Problem) []string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Code+" "+p.Column+" "+p.Text)
	}
	slices.Sort(all)
	return all
}

func takeQuietly(t *rapid.T, sheets ...read.Sheet) outcome {
	taken, err := Take(context.Background(), read.Input{Sheets: sheets}, options)
	if err != nil {
		t.Fatal(err)
	}
	return outcome{data: taken.Data, problems: taken.Problems}
}

func TestTheOrderOfRowsDoesNotChangeWhatIsWrong(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(rapid.SampledFrom(someRows), 1, 30).Draw(t, "rows")
		shuffled := rapid.Permutation(rows).Draw(t, "shuffled")
		one := takeQuietly(t, schoolsSheet, pupilsSheet, sheet("v.csv", lawHeader+strings.Join(rows, "\n")))
		other := takeQuietly(t, schoolsSheet, pupilsSheet, sheet("v.csv", lawHeader+strings.Join(shuffled, "\n")))
		if a, b := codesOf(one.problems), codesOf(other.problems); !slices.Equal(a, b) {
			t.Fatalf("%v\n%v", a, b)
		}
		a, b := one.absences(), other.absences()
		slices.Sort(a)
		slices.Sort(b)
		if !slices.Equal(a, b) {
			t.Fatalf("%v\n%v", a, b)
		}
	})
}

// alone counts the faults of a row that stands alone.
func alone(t *rapid.T, row string) int {
	return problem.Faults(takeQuietly(t, schoolsSheet, pupilsSheet, sheet("v.csv", lawHeader+row)).problems)
}

func TestRowsWithoutAFaultAreUsedAndNoOthers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(rapid.SampledFrom(someRows), 1, 30).Draw(t, "rows")
		o := takeQuietly(t, schoolsSheet, pupilsSheet, sheet("v.csv", lawHeader+strings.Join(rows, "\n")))
		refused := slices.ContainsFunc(o.problems, func(p problem.Problem) bool { return p.Code == problem.RefusedFile.Code })
		faulty := 0
		for _, row := range rows {
			if alone(t, row) > 0 {
				faulty++
			}
		}
		want := len(rows) - faulty
		if refused != (2*faulty > len(rows)) {
			t.Fatalf("refused %v with %d of %d rows faulty", refused, faulty, len(rows))
		}
		if refused {
			want = 0
		}
		if got := len(o.absences()); got != want {
			t.Fatalf("%d absences of %d rows with %d faults", got, len(rows), faulty)
		}
		used := 0
		for _, d := range o.data.Deliveries {
			used += d.AttendanceRows
		}
		if used != want {
			t.Fatalf("%d rows used, %d absences", used, want)
		}
	})
}

func TestWhatIsSaidHoldsNoValueOfTheInput(t *testing.T) {
	secrets := []string{"GeheimeNaam", "geheime datum", "771234567", "13-13-2013"}
	row := "01AB;00;" + strings.Join(secrets, ";") + "\n"
	for _, header := range []string{
		"BRIN;Vestiging;Leerlingnummer;Datum;Code;Lesuur\n", "BRIN;Vestiging;Naam;Leerlingnummer;Geboortedatum;Woongemeente\n",
		"BRIN;Vestiging;Naam;Gemeente;Onderwijssoort;Lesuur minuten\n", "BRIN;Van;Tot;Les;Omschrijving;Vakantieregio\n",
		"Vestiging;Dossiernummer;Soort;Leerlingnummer;Thuis sinds;Dreigend\n", "a;b;Categorie;Code;BRIN;c\n",
	} {
		o := take(t, schoolsSheet, pupilsSheet, sheet("x.csv", header+row+row))
		for _, p := range o.problems {
			for _, secret := range secrets {
				if strings.Contains(fmt.Sprint(p), secret) {
					t.Errorf("%s says %q", p.Code, secret)
				}
			}
		}
	}
}

func FuzzSheets(f *testing.F) {
	f.Add(lawHeader + strings.Join(someRows, "\n"))
	f.Add("Code;Categorie\nA;ziek\n;\nTotaal;3")
	f.Add("1001;2026-09-01;08:30;2026-09-01;10:00;1;2;ziek;tandarts")
	f.Add("datumvan;tijdVan2;tijdTot2;ovnr;TypeOmschrijving;tijd\n1-9-2026;8:30;31-2;1001;Ziek;3 dagen")
	f.Add("BRIN;Vestiging;Leerlingnummer;Geboortedatum;Ingeschreven vanaf;Vrijstelling van\n01AB;00;1;1-1-2012;1-1-1900;31-12-2099")
	f.Add("BRIN;Van;Tot;Les\n01AB;1-1-1900;31-12-2099;ja")
	f.Add("BRIN;Vestiging;Klas;Ma;Di;Wo;Do;Vr\n01AB;00;3A;1;2;3;4;5")
	f.Fuzz(func(t *testing.T, text string) {
		o := take(t, schoolsSheet, pupilsSheet, sheet("1/02CD00 x.csv", text), sheet("2/x.xlsx#Blad1", text))
		for _, d := range o.data.Deliveries {
			if d.Used > d.Rows || d.AttendanceRows > d.Used || d.Coverage.Last() > on {
				t.Errorf("delivery %+v", d)
			}
		}
		for i, d := range o.data.Dossiers {
			for _, a := range o.data.Absences[i] {
				if a.To < a.From || a.School.BRIN() != d.Pupil.ID.BRIN {
					t.Errorf("absence %+v of %v", a, d.Pupil.ID)
				}
			}
		}
	})
}
