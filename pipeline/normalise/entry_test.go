package normalise

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// asTyped is the example row of a kind as somebody would type it: without its mark,
// about the school and the pupil of the tests.
func asTyped(kind *Kind) []string {
	cells := kind.Examples()
	cells[0] = strings.TrimPrefix(cells[0], exampleMark+" ")
	for i, entry := range kind.Entries() {
		switch entry.Column {
		case "BRIN":
			cells[i] = "01AB"
		case "Leerlingnummer":
			switch {
			case kind == &pupils:
				cells[i] = "1099" // one more
			case cells[i] != "":
				cells[i] = "1001"
			}
		case "Geboortedatum":
			cells[i] = "1-3-2012"
		case "Klas":
			cells[i] = "3A"
		}
	}
	return cells
}

// takeTyped reads rows of one kind, below our own header.
func takeTyped(t *testing.T, kind *Kind, rows ...[]string) outcome {
	t.Helper()
	var header []string
	for _, entry := range kind.Entries() {
		header = append(header, entry.Column)
	}
	lines := []string{strings.Join(header, ";")}
	for _, row := range rows {
		lines = append(lines, strings.Join(row, ";"))
	}
	sheets := []string{"Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds;Dreigend\nD-2026-001;01AB;01;1002;;ja\n", "Code;Categorie\nsp;ongeoorloofd\n"}
	opt := options
	opt.RefuseAbove = 1
	return takeWith(t, opt, schoolsSheet, pupilsSheet, sheet("d.csv", sheets[0]), sheet("c.csv", sheets[1]), sheet("x.csv", strings.Join(lines, "\n")+"\n"))
}

// What the examples show must be what is read.
func TestAnExampleTypedAsARowIsReadWithoutAProblem(t *testing.T) {
	for _, kind := range []*Kind{&pupils, &absences, &codes, &timetables, &calendars, &duoReports, &actions} {
		t.Run(kind.Name, func(t *testing.T) { takeTyped(t, kind, asTyped(kind)).tells() })
	}
}

// A template lets through what is read, and stops what is not.
func TestTheLimitsOfNumbersAreThoseOfTheReader(t *testing.T) {
	for _, kind := range []*Kind{&absences, &timetables} {
		for i, entry := range kind.Entries() {
			if entry.Form != Number {
				continue
			}
			t.Run(kind.Name+" "+entry.Column, func(t *testing.T) {
				for n, good := range map[int]bool{entry.Low: true, entry.High: true, entry.Low - 1: false, entry.High + 1: false} {
					row := asTyped(kind)
					if kind == &absences {
						row[slices.IndexFunc(kind.Entries(), func(e Entry) bool { return e.Column == "Lesuur" })] = ""
					}
					row[i] = strconv.Itoa(n)
					told := slices.ContainsFunc(takeTyped(t, kind, row).told(), func(p string) bool { return strings.HasSuffix(p, ":2 "+entry.Column) })
					if told == good {
						t.Errorf("%d: told %v", n, told)
					}
				}
			})
		}
	}
}

func TestTheLimitsOfASchoolAreThoseOfTheReader(t *testing.T) {
	for i, entry := range schools.Entries() {
		if entry.Form != Number {
			continue
		}
		for n, good := range map[int]bool{entry.Low: true, entry.High: true, entry.Low - 1: false, entry.High + 1: false} {
			row := asTyped(&schools)
			row[0], row[i] = "03EF", strconv.Itoa(n)
			told := slices.Contains(takeTyped(t, &schools, row).told(), "P269 x.csv:2 "+entry.Column)
			if told == good {
				t.Errorf("%s %d: told %v", entry.Column, n, told)
			}
		}
	}
}

func TestWhatMustBeFilledIsMarked(t *testing.T) {
	needs := map[string]Need{}
	for _, kind := range Kinds {
		for _, entry := range kind.Entries() {
			needs[kind.Name+" "+entry.Column] = entry.Need
		}
	}
	for column, want := range map[string]Need{
		"scholen BRIN": Required, "scholen Vestiging": Required, "scholen Naam": Required, "scholen Vakantieregio": Wanted, "scholen Bestuur": Optional,
		"leerlingen Geboortedatum": Required, "leerlingen Roepnaam": Optional,
		"verzuim BRIN": Required, "verzuim Datum": OneOf, "verzuim Begindatum": OneOf, "verzuim Code": Required, "verzuim Lesuur": Optional,
		"codes BRIN": Wanted, "codes Categorie": Required, "rooster Klas": OneOf, "rooster Leerlingnummer": OneOf, "rooster Ma": Required,
		"kalender BRIN": OneOf, "kalender Vestiging": Optional, "kalender Vakantieregio": OneOf, "kalender Van": Required,
		"dossiers Thuis sinds": Required, "dossiers Dossiernummer": Required, "acties Soort": Required, "acties Door": Optional,
	} {
		if got, stands := needs[column]; !stands || got != want {
			t.Errorf("%s: %d, want %d", column, got, want)
		}
	}
}
