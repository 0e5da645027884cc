package invent

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
)

func TestTheSampleHoldsEveryShapeOfFile(t *testing.T) {
	want := []string{
		"2026-09/99AA00 levering.xlsx", "2026-09/99AA01 levering.xlsx", "2026-09/99AB00 leerlingen.csv", "2026-09/99AB00 verzuim.csv",
		"2026-09/99AC00 leerlingen.xlsx", "2026-09/99AC00 pars export.csv", "2026-09/99AD00 somtoday.xlsx", "2026-09/99AG00 levering.xlsx",
		"2026-09/99AH00 somtoday.xlsx", "2026-09/oude verzuimlijst.xls", "2026-09/~$99AA00 levering.xlsx",
		"2026-10/99AA00 levering.xlsx", "2026-10/99AA00 totaaloverzicht verzuim.csv",
		"2026-10/99AA01 levering.xlsx", "2026-10/99AA01 nagekomen verzuim.csv", "2026-10/99AB00 leerlingen.csv", "2026-10/99AB00 verzuim.csv",
		"2026-10/99AC00 leerlingen.xlsx", "2026-10/99AC00 pars export.csv", "2026-10/99AD00 somtoday.xlsx", "2026-10/99AF00 leerlingen.xlsx",
		"2026-10/99AG00 levering.xlsx", "2026-10/99AH00 somtoday.xlsx", "2026-10/Thumbs.db", "2026-10/bestellijst.csv", "2026-10/dossiers.xlsx",
		"2026-10/duo-meldingen.xlsx", "codes.xlsx", "duo alle vestigingen.csv", "instellingen.toml", "kalender.xlsx",
		"rooster.xlsx", "scholen.xlsx", "verwacht.json",
	}
	if got := makeSample(t).paths(); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// marks says what must stand in a faulty row for it to be the one meant.
var marks = map[string]string{
	"datum bestaat niet": "31-09-2026", "datum is een woord": "vorige week", "datum is een foutwaarde": "#N/B",
	"leerling staat in geen leerlingenlijst": "987654", "code staat in geen tabel": "X9", "lesuur buiten bereik": "45",
	"lesuur is een woord": "eerste", "dagdeel onbekend": "avond", "school staat in geen scholenlijst": "99ZZ", "totaalregel": "Totaal",
	"dossier van een leerling die in geen lijst staat": "987653", "thuis sinds is geen datum": "sinds de zomer",
	"actie bij een dossier dat er niet is": "SWV-2026-8999", "datum van een actie is een woord": "morgen",
}

func TestFaultyRowsStandWhereVerwachtSays(t *testing.T) {
	asText := Sample
	asText.CSVOnly = true
	for _, files := range []made{makeSample(t), makeInput(t, asText)} {
		kinds, sheets := map[string]bool{}, map[[2]string][][]string{}
		for _, bad := range files.expected(t).BadRows {
			kinds[bad.Kind] = true
			place := [2]string{bad.File, bad.Sheet}
			if sheets[place] == nil {
				sheets[place] = files.rows(t, bad.File, bad.Sheet)
			}
			rows := sheets[place]
			if bad.Row > len(rows) {
				t.Errorf("%+v: the sheet has %d rows", bad, len(rows))
				continue
			}
			if row := strings.Join(rows[bad.Row-1], ";"); !strings.Contains(row, marks[bad.Kind]) {
				t.Errorf("%+v: %s", bad, row)
			}
		}
		if len(kinds) < 20 {
			t.Errorf("%d kinds of faulty rows", len(kinds))
		}
	}
}

func TestEverythingIsPlainlyInvented(t *testing.T) {
	address := regexp.MustCompile(`[\w.+-]+@[\w.-]+`)
	school := regexp.MustCompile(`\b\d{2}[A-Z]{2}\d{2}\b`)
	for path, data := range makeInput(t, Options{Schools: 8, Pupils: 800, Seed: 4, CSVOnly: true}) {
		for _, a := range address.FindAllString(string(data), -1) {
			if !strings.HasSuffix(strings.TrimRight(a, "."), "example.nl") {
				t.Errorf("%s: the address %s might exist", path, a)
			}
		}
		for _, code := range school.FindAllString(string(data)+path, -1) {
			if !strings.HasPrefix(code, "99") {
				t.Errorf("%s: the school %s might exist", path, code)
			}
		}
	}
}

func TestMunicipalitiesAreSpelledAsInTheRegions(t *testing.T) {
	towns := slices.Concat(homeTowns[:], laterTowns[:])
	for _, template := range templates {
		towns = append(towns, template.municipality)
	}
	for _, town := range towns {
		if official, _, ok := attendance.Municipality(town); !ok || official != town {
			t.Errorf("%s is no municipality", town)
		}
	}
}

func TestTheColumnOfNumbersLooksLikeCitizenServiceNumbers(t *testing.T) {
	for i := range 50 {
		digits, sum := elevenProof(i), 0
		weights := [...]int{9, 8, 7, 6, 5, 4, 3, 2, -1}
		for k, w := range weights {
			sum += w * int(digits[k]-'0')
		}
		if len(digits) != 9 || sum%11 != 0 || !strings.HasPrefix(digits, "9999") {
			t.Errorf("%s", digits)
		}
	}
}

func TestCodeTablesContradictEachOther(t *testing.T) {
	if codeTables[ownBook][attendance.Authorised] != codeTables[magister][attendance.Unauthorised] {
		t.Error("one code is to mean geoorloofd at one school and ongeoorloofd at another")
	}
}
