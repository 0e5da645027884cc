package normalise

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/read"
)

// rowSets draws rows in order.
func rowSets() *rapid.Generator[Ranges] {
	return rapid.Custom(func(t *rapid.T) Ranges {
		var rows Ranges
		row := 0
		for range rapid.IntRange(1, 30).Draw(t, "n") {
			row += rapid.SampledFrom([]int{1, 1, 1, 2, 40}).Draw(t, "step")
			rows.add(row)
		}
		return rows
	})
}

func TestRangesAreReadBackAsTheyWereWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rowSets().Draw(t, "rows")
		back, ok := parseRanges(rows.String())
		if !ok || !slices.Equal(back, rows) {
			t.Fatalf("%s became %v", rows, back)
		}
		n := 0
		for row := 1; row <= rows.last(); row++ {
			if rows.Holds(row) != (rows.Index(row) == n) {
				t.Fatalf("row %d of %s: index %d, want %d", row, rows, rows.Index(row), n)
			}
			if rows.Holds(row) {
				n++
			}
		}
		if n != rows.Len() {
			t.Fatalf("%s has %d rows, counted %d", rows, rows.Len(), n)
		}
	})
}

func TestRowsThatAreDividedAreAllThereOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rowSets().Draw(t, "rows")
		n := rapid.IntRange(0, rows.Len()+2).Draw(t, "n")
		first, rest := rows.Split(n)
		if first.Len() != min(n, rows.Len()) || first.Len()+rest.Len() != rows.Len() || !slices.Equal(merge(first, rest), merge(rows, nil)) {
			t.Fatalf("%s at %d became %s and %s", rows, n, first, rest)
		}
	})
}

// originSheetOf makes a sheet of lines.
func originSheetOf(lines [][3]string) read.Sheet {
	return read.Sheet{File: "r.xlsx", Name: OriginSheetName, Rows: func(yield func(read.Row, error) bool) {
		if !yield(read.Row{N: 3, Cells: OriginHeader}, nil) {
			return
		}
		for i, line := range lines {
			if !yield(read.Row{N: 4 + i, Cells: line[:]}, nil) {
				return
			}
		}
	}}
}

func TestAnOriginIsReadBackAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := Origin{
			File: "2026-10/verzuim 'x';.csv", SHA256: string(slices.Repeat([]byte("0a"), 32)), Round: rapid.IntRange(1, 9).Draw(t, "round"),
			On: "2026-10-31", School: "01AB00",
		}
		for _, name := range []string{"Gegevens", "Blad 2"}[:rapid.IntRange(1, 2).Draw(t, "sheets")] {
			o.Sheets = append(o.Sheets, OriginSheet{name, rapid.SampledFrom([]string{"", "Verzuim"}).Draw(t, "of"), "verzuim", "PARS",
				rapid.SampledFrom([]string{"", "01AB00"}).Draw(t, "path"), rapid.Bool().Draw(t, "text"), rapid.Bool().Draw(t, "hidden"), rapid.IntRange(0, 2).Draw(t, "replies"), rowSets().Draw(t, "rows")})
		}
		back, found := takeOrigin(originSheetOf(o.Lines()))
		if !found || back.why != "" || !slices.EqualFunc(back.Sheets, o.Sheets, func(a, b OriginSheet) bool {
			return slices.Equal(a.Rows, b.Rows) && a.Name == b.Name && a.Of == b.Of && a.PathSchool == b.PathSchool && a.Text == b.Text && a.Hidden == b.Hidden && a.Replies == b.Replies
		}) || back.File != o.File || back.Round != o.Round || back.School != o.School {
			t.Fatalf("%+v became %+v", o, back)
		}
	})
}

// FuzzOrigin: whatever stands on the sheet, it is read or it is said why not.
func FuzzOrigin(f *testing.F) {
	for _, line := range (Origin{File: "a", SHA256: "b", Round: 1, School: "01AB00", Sheets: []OriginSheet{{Name: "x", Kind: "verzuim", Rows: Ranges{{1, 3}}}}}).Lines() {
		f.Add(line[0], line[1], line[2])
	}
	f.Add("Rijen", "x", "9-1;;-;99999999999999999999")
	f.Fuzz(func(t *testing.T, what, sheet, value string) {
		o, found := takeOrigin(originSheetOf([][3]string{{what, sheet, value}, {"Rijen", "x", "1-2"}, {what, sheet, value}}))
		if found && o.why == "" && o.complete() != "" {
			t.Errorf("%+v is not complete", o)
		}
	})
}

func TestTheSameRowHasTheSameContentInWhateverForm(t *testing.T) {
	p := Profile{Name: "x", Kind: &absences}
	source := func(at map[string]int) *Source {
		l := layout{at: make([]int, len(absences.Columns))}
		for i, c := range absences.Columns {
			l.at[i] = -1
			if n, stands := at[c.Name]; stands {
				l.at[i] = n
			}
		}
		return &Source{taken: &taken{profile: &p, kept: &copied{layout: l}}}
	}
	one := source(map[string]int{"Leerlingnummer": 0, "Datum": 1, "Code": 2, "Begintijd": 3}).content(read.Row{Cells: []string{"0001", "31-08-2026", "Z", "8:30", "x"}})
	two := source(map[string]int{"Leerlingnummer": 3, "Datum": 0, "Code": 1, "Begintijd": 2, "Eindtijd": 4}).content(read.Row{Cells: []string{"46265.0", " Z", "0.354166666666667", "1.0"}})
	if one != two || one == "" {
		t.Errorf("%q and %q", one, two)
	}
	if keyOf("P403", "01AB00", "a", "bc") == keyOf("P403", "01AB00", "ab", "c") || keyOf("P403", attendance.SchoolCode("01AB00"), "a") == keyOf("P404", "01AB00", "a") {
		t.Error("two questions have one key")
	}
}
