package normalise

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
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
					if entry.Column == "Lesuur tot en met" {
						row[i-1] = "0" // it has a first
					}
					row[i] = strconv.Itoa(n)
					o := takeTyped(t, kind, row)
					told := slices.ContainsFunc(o.told(), func(p string) bool { return strings.HasSuffix(p, ":2 "+entry.Column) })
					if kind == &absences { // a mark for minutes that are kept back is unknown
						told = told || o.data.Absences[0][0].Minutes == attendance.UnknownMinutes
					}
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

// typed draws a value that the rule of a column lets through.
func typed(r *rapid.T, e Entry) string {
	day := func() string {
		return attendance.Date(rapid.IntRange(int(attendance.MustDate("2005-01-01")), int(attendance.MustDate("2036-12-31"))).Draw(r, e.Column)).Dutch()
	}
	switch {
	case e.Column == "Lesuur":
		return rapid.StringMatching(`[1-9]|[1-4] t/m [5-9]|[12][0-9]`).Draw(r, e.Column)
	case e.Column == "Leerlingnummer":
		return rapid.StringMatching(`[0-9]{1,6}`).Draw(r, e.Column)
	case len(e.Shapes) > 0:
		return rapid.SampledFrom(e.Shapes).Draw(r, e.Column)
	case e.Form == Choice:
		return rapid.SampledFrom(append([]string{""}, e.Choices...)).Draw(r, e.Column)
	case e.Form == Number:
		return strconv.Itoa(rapid.IntRange(e.Low, e.High).Draw(r, e.Column))
	case e.Form == Clock:
		return strconv.FormatFloat(rapid.Float64Range(0, 0.9999).Draw(r, e.Column), 'f', 9, 64)
	case e.Form == Day || e.Form == PastDay || e.Form == BirthDay:
		return day()
	}
	return rapid.StringMatching(`[A-Za-z][A-Za-z0-9 ]{0,9}`).Draw(r, e.Column)
}

// A cell that a template lets through can be read. That cells contradict each
// other, or name what nobody knows, no rule of one column can see.
func TestWhatARuleLetsThroughIsAValueOfItsColumn(t *testing.T) {
	cannotBeRead := []string{"P231", "P232", "P233", "P234", "P235", "P236", "P237", "P238", "P239", "P240", "P242", "P243", "P244", "P245", "P250", "P269", "P270", "P271", "P272"}
	rapid.Check(t, func(r *rapid.T) {
		kind := rapid.SampledFrom(Kinds).Draw(r, "kind")
		var row []string
		for _, entry := range kind.Entries() {
			value := typed(r, entry)
			if entry.Need != Required && rapid.Bool().Draw(r, "empty") || entry.Column == "Vestiging" && row[len(row)-1] == "" {
				value = "" // a vestiging is one of a BRIN
			}
			row = append(row, value)
		}
		for _, p := range takeTyped(t, kind, row).problems {
			empty := p.Code == "P269" && row[max(0, slices.IndexFunc(kind.Entries(), func(e Entry) bool { return e.Column == p.Column }))] == ""
			reversed := p.Code == "P232" && p.Column == "Vrijstelling tot" // a last day before the first
			if p.Ref.File == "x.csv" && slices.Contains(cannotBeRead, p.Code) && !empty && !reversed {
				r.Errorf("%s: %s %s of %q", kind.Name, p.Code, p.Column, row)
			}
		}
	})
}
