package read

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/problem"
)

// The law of text files: every line with anything on it is the beginning of a
// row, lies inside a row that has as many line breaks, or has a problem.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"a;b\n1;2\n", "sep=,\r\na,b\r\n", "a;b\r1;\"x\ry\"\r", "a;b\n1;\"x;2\n3;4\n", "\"a\"\"b\";\"c\" \n\"", "\xEF\xBB\xBFa\tb\n\x00",
		"\xFF\xFEa\x00;\x00b\x00\n\x00", "a;b;c\n1;\"b;y\n3;\"c\";z\n4;d;x\n", "a|b\n\xE9|\"\n", "n;t\n1;\"\n\"\n2;\"\n;",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		in, problems := readOne(t, "a.csv", string(data))
		if len(in.Sheets) == 0 {
			if len(problems) == 0 {
				t.Fatal("no sheet and no problem")
			}
			return
		}
		all, begins := rows(t, in.Sheets[0]), beginsOf(data)
		for i := range all {
			all[i].N = begins[all[i].N]
		}
		for i := range problems {
			problems[i].Ref.Row = begins[problems[i].Ref.Row]
		}
		for i, line := range filledLines(data) {
			if line && !accounted(i+1, all, problems) {
				t.Fatalf("line %d is lost: rows %v, problems %v", i+1, all, problems)
			}
		}
	})
}

// decoded is a text as it is divided into records.
func decoded(data []byte) (text []byte, f form) {
	e, _, ok := encodingOf(data)
	if !ok {
		return nil, form{}
	}
	f = formOf(data, e)
	text, err := io.ReadAll(f.text(bytes.NewReader(data)).from)
	if err != nil {
		panic(err)
	}
	if e.letters != nil {
		text = e.letters(nil, text)
	}
	return text, f
}

// beginsOf gives the line on which each row of a text begins.
func beginsOf(data []byte) map[int]int {
	_, f := decoded(data)
	begins := map[int]int{}
	for r := newRecords(f.text(bytes.NewReader(data)), "", f, DefaultLimits()); r.next(); {
		begins[r.row] = r.begin
	}
	return begins
}

// filledLines tells of each line of a text whether anything stands on it.
func filledLines(data []byte) []bool {
	decoded, _ := decoded(data)
	_, skip, named := sepLine(decoded)
	body := strings.ReplaceAll(strings.ReplaceAll(string(decoded[skip:]), "\r\n", "\n"), "\r", "\n")
	var filled []bool
	if named {
		filled = append(filled, false)
	}
	for line := range strings.SplitSeq(body, "\n") {
		filled = append(filled, strings.ContainsFunc(line, func(r rune) bool {
			return !unicode.IsSpace(r) && !unseen(r) && !strings.ContainsRune(delimiters+`"`, r)
		}))
	}
	return filled
}

func accounted(line int, all []Row, problems []problem.Problem) bool {
	last := 0 // the last row or problem that begins on or before the line
	for _, row := range all {
		if row.N > line {
			break
		}
		last = row.N
		if line <= row.N+strings.Count(strings.Join(row.Cells, ""), "\n") {
			return true
		}
	}
	for _, p := range problems {
		if p.Ref.Row > last && p.Ref.Row <= line {
			return true
		}
	}
	return false
}

// What is written by the rules is read back, whatever the encoding and the ends.
func TestWhatIsWrittenByTheRulesIsReadBack(t *testing.T) {
	letters := rapid.StringOfN(rapid.RuneFrom([]rune("abcé \"\n1-")), 0, 6, -1)
	rapid.Check(t, func(t *rapid.T) {
		comma := string(rapid.RuneFrom([]rune(delimiters)).Draw(t, "comma"))
		end := rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "end")
		width := rapid.IntRange(2, 5).Draw(t, "width")
		content, want, line := "", "", 1
		for range rapid.IntRange(1, 8).Draw(t, "rows") {
			cells := rapid.SliceOfN(letters, width, width).Draw(t, "cells")
			cells[0] = "x" + cells[0]
			cells[width-1] += "x"
			want += fmt.Sprintf("%d: %s\n", line, strings.ReplaceAll(strings.Join(cells, "|"), "\n", "⏎"))
			for i, cell := range cells {
				cells[i] = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			line++
			content += strings.ReplaceAll(strings.Join(cells, comma)+"\n", "\n", end)
		}
		in, problems, err := All(t.Context(), folder(map[string]string{"a.csv": content}), Options{})
		if err != nil || len(problems) > 0 {
			t.Fatal(err, problems)
		}
		all, err := collect(in.Sheets[0])
		if got := text(all); err != nil || got != want {
			t.Fatalf("%q:\n%swant\n%s%v", content, got, want, err)
		}
	})
}

// A quote that somebody forgot never costs a row in silence: each row is there, or
// there is a problem.
func TestAForgottenQuoteNeverCostsRowsInSilence(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(2, 6).Draw(t, "width")
		count := rapid.IntRange(3, 9).Draw(t, "rows")
		content := "nr" + strings.Repeat(";kolom", width-1) + "\n"
		for i := range count {
			content += fmt.Sprint(100 + i)
			for range width - 1 {
				content += ";" + rapid.SampledFrom([]string{"", "ja", `"ja"`, `"zei ""ja"""`, `"a;b"`, `"a` + "\n" + `b"`, `""`, "3,5"}).Draw(t, "cell")
			}
			content += "\n"
		}
		var quotes []int
		for i := range content {
			if content[i] == '"' {
				quotes = append(quotes, i)
			}
		}
		if len(quotes) == 0 {
			return
		}
		at := rapid.SampledFrom(quotes).Draw(t, "forgotten")
		content = content[:at] + content[at+1:]
		in, problems, err := All(t.Context(), folder(map[string]string{"a.csv": content}), Options{})
		if err != nil || len(problems) > 0 {
			return
		}
		found := map[string]bool{}
		for row := range in.Sheets[0].Rows {
			found[row.Cells[0]] = true
		}
		for i := range count {
			if !found[fmt.Sprint(100+i)] {
				t.Fatalf("row %d is lost:\n%s", 100+i, content)
			}
		}
	})
}

// The law of workbooks, see damagedOrSame, for a byte changed anywhere.
func FuzzXLSXDamage(f *testing.F) {
	book, places := attendanceBook(f, 3)
	f.Add(uint16(60), uint16(len(book)), byte(1))
	f.Add(uint16(900), uint16(900), byte(0))
	f.Fuzz(func(t *testing.T, at, end uint16, change byte) {
		damaged := append([]byte(nil), book[:min(int(end), len(book))]...)
		if int(at) < len(damaged) {
			damaged[at] ^= change
		}
		damagedOrSame(t, "a.xlsx", "fuzzed", damaged, places)
	})
}

// Whatever the XML of a sheet says: no panic, and no rows without the table of rows.
func FuzzXLSXSheet(f *testing.F) {
	for _, seed := range []string{
		`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`, `<sheetData/>`, `<sheetData><row><c><f>1</f></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
		`<sheetData><row r="9" hidden="1"><c t="inlineStr"><is><t>x</t></is></c></row></sheetData>`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, sheetData string) {
		in, problems := readOne(t, "a.xlsx", string(withSheet(t, sheetData)))
		if len(in.Sheets) == 0 && len(problems) == 0 {
			t.Fatal("no sheet and no problem")
		}
		for _, sheet := range in.Sheets {
			if _, err := collect(sheet); err != nil {
				faultCode(t, err)
			}
		}
	})
}
