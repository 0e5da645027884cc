package read

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

func TestEncodingsGiveTheSameText(t *testing.T) {
	const list = "Leerlingnummer;Naam\r\n1001;Zoë Müller – Çelik\r\n"
	const want = "1: Leerlingnummer|Naam\n2: 1001|Zoë Müller – Çelik\n"
	for name, e := range map[string]encoding.Encoding{
		"UTF-8":             encoding.Nop,
		"UTF-8 with BOM":    unicode.UTF8BOM,
		"UTF-16LE with BOM": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16BE with BOM": unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		"Windows-1252":      charmap.Windows1252,
	} {
		content, err := e.NewEncoder().String(list)
		check(t, err)
		if got := csvOf(t, content); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestTheFirstOddLetterMayStandAtTheVeryEnd(t *testing.T) {
	got := csvOf(t, "Nummer;Naam\n"+strings.Repeat("1001;Jansen\n", 20000)+"1002;Andr\xE9\n")
	if !strings.HasSuffix(got, "1002|André\n") {
		t.Error(got[len(got)-30:])
	}
}

func TestTextThatCannotBeReadForCertainIsAQuestion(t *testing.T) {
	for content, code := range map[string]string{
		"a;b\nZoë;Andr\xE9\n":           "P134",
		"\xEF\xBB\xBFa;b\nx;Andr\xE9\n": "P135",
		"\xFF\xFEa\x00;\x00b":           "P135",
		"\xFF\xFEa\x00;\x00\x00\xD8":    "P135",
	} {
		in, problems := readOne(t, "a.csv", content)
		if codes(problems) != code || len(in.Sheets) != 1 {
			t.Errorf("%q: problems %s, want %s; %d sheets", content, codes(problems), code, len(in.Sheets))
		}
	}
}

func TestTwoEncodingsInOneFileAreReadLetterByLetter(t *testing.T) {
	in, _ := readOne(t, "a.csv", "a;b\nZoë;Andr\xE9\n")
	if got := text(rows(t, in.Sheets[0])); got != "1: a|b\n2: Zoë|André\n" {
		t.Error(got)
	}
}

func TestTheDelimiterIsFoundOnTheWholeFile(t *testing.T) {
	for name, test := range map[string]struct{ content, want string }{
		"semicolon":                 {"a;b;c\n1;2,5;x\n2;3,5;y\n", "1: a|b|c\n2: 1|2,5|x\n3: 2|3,5|y\n"},
		"comma":                     {"a,b,c\n1,2,\"x;y;z;w\"\n", "1: a|b|c\n2: 1|2|x;y;z;w\n"},
		"tab":                       {"a\tb\n1\t2;3\n", "1: a|b\n2: 1|2;3\n"},
		"bar":                       {"a|b\n1|2;3\n", "1: a|b\n2: 1|2;3\n"},
		"decimal commas everywhere": {"Code;Uren\nA;1,5\nB;2,5\nC;3,5\n", "1: Code|Uren\n2: A|1,5\n3: B|2,5\n4: C|3,5\n"},
		"names with a comma":        {"Nr;Naam\n1;Jansen, Jan\n2;Piet, Peter\n", "1: Nr|Naam\n2: 1|Jansen, Jan\n3: 2|Piet, Peter\n"},
		"title rows":                {"Verzuim, augustus, week 1, 2\n\na;b;c\n1;2;3\n2;3;4\n", "1: Verzuim, augustus, week 1, 2\n3: a|b|c\n4: 1|2|3\n5: 2|3|4\n"},
		"ragged rows":               {"a;b;c;d;e\n1;2,5\n1;2,5;3\n1;2,5;3;4;5\n1;2,5;3;4;5\n", "1: a|b|c|d|e\n2: 1|2,5\n3: 1|2,5|3\n4: 1|2,5|3|4|5\n5: 1|2,5|3|4|5\n"},
		"one column":                {"a\n1\n2\n", "1: a\n2: 1\n3: 2\n"},
		"named":                     {"sep=,\r\na,b;c\r\n1,2;3\r\n", "1: a|b;c\n2: 1|2;3\n"},
		"named, quoted, BOM":        {"\uFEFF\"SEP=\t\"\ra\tb\r", "1: a|b\n"},
	} {
		if got := csvOf(t, test.content); strings.ReplaceAll(got, "||", "|") != test.want {
			t.Errorf("%s:\n%swant\n%s", name, got, test.want)
		}
	}
}

func TestLineEnds(t *testing.T) {
	const want = "1: a|b\n2: 1|2\n4: 3|4\n"
	for _, end := range []string{"\n", "\r\n", "\r"} {
		if got := csvOf(t, strings.ReplaceAll("a;b\n1;2\n\n3;4", "\n", end)); got != want {
			t.Errorf("%q: %s", end, got)
		}
	}
	if got := csvOf(t, "a;b\n1;2\r\n3;4\r5;6"); got != "1: a|b\n2: 1|2\n3: 3|4\n4: 5|6\n" {
		t.Errorf("mixed: %s", got)
	}
}

func TestRowNumbersAreThoseOfTheSpreadsheet(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", "\r"} {
		content := strings.ReplaceAll("a;b\n1;\"eerste\ntweede\n\nvierde\"\n;;\n  \n2;x\n", "\n", end)
		if got := csvOf(t, content); got != "1: a|b\n2: 1|eerste⏎tweede⏎⏎vierde\n5: 2|x\n" {
			t.Errorf("%q: %s", end, got)
		}
	}
}

func TestQuotes(t *testing.T) {
	for name, test := range map[string]struct{ content, want string }{
		"around a delimiter":  {"a;b\n\"1;2\";3\n", "2: 1;2|3\n"},
		"doubled":             {"a;b\n\"zei \"\"ja\"\"\";3\n", "2: zei \"ja\"|3\n"},
		"empty":               {"a;b;c\n\"\";\"\";3\n", "2: ||3\n"},
		"inside a word":       {"a;b\n5\" breed;3\n", "2: 5\" breed|3\n"},
		"not doubled":         {"a;b\n\"zei \"ja\" en ging\";3\n", "2: zei \"ja\" en ging|3\n"},
		"spaces behind it":    {"a;b\n\"1;2\"  ;3\n", "2: 1;2|3\n"},
		"at the very end":     {"a;b\n1;\"2\"", "2: 1|2\n"},
		"comment of an app":   {"a;b\n\"Moeder belt: \"\"ziek\"\"\r\nmorgen terug\";3\n", "2: Moeder belt: \"ziek\"⏎morgen terug|3\n"},
		"delimiters in lines": {"a;b;c;d\n1;\"x; y\nz\";3;4\n", "2: 1|x; y⏎z|3|4\n"},
	} {
		if got := csvOf(t, test.content); strings.TrimPrefix(strings.TrimPrefix(got, "1: a|b\n"), "1: a|b|c\n") != test.want && !strings.HasSuffix(got, "\n"+test.want) {
			t.Errorf("%s: %s, want %s", name, got, test.want)
		}
	}
}

func TestAQuoteThatSwallowsRowsIsAFaultOnItsRow(t *testing.T) {
	head := "nr;naam;code\n1;a;x\n"
	for name, test := range map[string]struct{ tail, codes, rows string }{
		"to the end of the file":       {"2;\"b;y\n3;c;z\n4;d;x\n", "P139@3", "1 2 4 5"},
		"to the end, no rows in it":    {"2;b;\"y\nc\nd\n", "P136@3", "1 2"},
		"to the end, a half row":       {"2;\"b;y\n3;c\n4;d;x\n", "P131@3", ""},
		"text behind the closing one":  {"2;\"b\nc\" d;y\n3;c;z\n4;d;x\n", "P139@3", "1 2 4 5"},
		"closed early, on its line":    {"2;\"b\" d;y\n3;c;z\n", "P139@3", "1 2 4"},
		"up to the next quote":         {"2;\"b;y\n3;\"c\";z\n4;d;x\n", "P132@3", "1 2 4"},
		"up to a quote that closes":    {"2;\"b;y\n3;c;z\n4;5\";x\n5;d;x\n", "P132@3", "1 2 4"},
		"text behind all of them":      {"2;\"b\" d;y\n" + strings.Repeat("3;\"c\" d;z\n", 9), "P139@3 P139@4 P139@5 P139@6 P139@7 P139@8 P139@9 P139@10 P139@11 P139@12", "1 2"},
		"on the last line":             {"2;b;y\n3;\"c;z\n", "P136@4", "1 2 3"},
		"long comment, loose quotes":   {"2;\"b \"c\" e\nd\";y\n3;c;z\n", "P133@3", "1 2 3 4"},
		"within its own line":          {"\"2\";\"b;\"y\"\n\"3\";\"c\";\"z\"\n", "", "1 2 3 4"},
		"a comment full of commas":     {"2;\"b;c;d;e;f\ng\";y\n3;c;z\n", "P133@3", "1 2 3 4"},
		"a comment over lines is fine": {"2;\"b\nc\nd\";y\n3;c;z\n", "", "1 2 3 4"},
	} {
		in, problems := readOne(t, "a.csv", head+test.tail)
		got := ""
		if len(in.Sheets) == 1 {
			for _, row := range rows(t, in.Sheets[0]) {
				got += " " + itoa(row.N)
			}
		}
		if codes(problems) != test.codes || strings.TrimSpace(got) != test.rows {
			t.Errorf("%s: problems %q, want %q; rows%s, want %s", name, codes(problems), test.codes, got, test.rows)
		}
	}
}

func TestControlCharactersAreTakenOut(t *testing.T) {
	got := csvOf(t, "leerlingnummer;naam\x00;opmerking van de mentor\n1\x00\x01;2\uFEFF\u0085;\"x\ty\x1A\"\n\x1A")
	if got != "1: leerlingnummer|naam|opmerking van de mentor\n2: 1|2 |x y\n" {
		t.Errorf("%q", got)
	}
}

func TestRowsKeepTheirOwnWidth(t *testing.T) {
	if got := csvOf(t, "a;b;c\n1;;\n1;2;3;4;5\n;;3\n"); got != "1: a|b|c\n2: 1\n3: 1|2|3|4|5\n4: ||3\n" {
		t.Error(got)
	}
}

func TestKeptStringsOutliveTheRow(t *testing.T) {
	in, _ := readOne(t, "a.csv", "a;b\n1;2\n3;4\n")
	var kept []string
	for row := range in.Sheets[0].Rows {
		kept = append(kept, row.Cells[0])
	}
	if strings.Join(kept, "") != "a13" {
		t.Error(kept)
	}
}

func TestAProblemWithAQuoteNamesTheRowAndTheLine(t *testing.T) {
	in, problems := readOne(t, "a.csv", "nr;naam;code\n1;\"a\nb\";x\n2;\"b;y\n3;c;z\n4;5\";x\n5;d;x\n")
	if codes(problems) != "P132@3" || !strings.Contains(problems[0].Text, "(regel 4 van het bestand)") || !strings.Contains(problems[0].Text, "2 rijen erna") {
		t.Error(problems)
	}
	if in.Sheets[0].Lost != 3 {
		t.Errorf("%d rows are lost, want 3", in.Sheets[0].Lost)
	}
}

func TestLinesThatStandInQuotesAsOneCellAreRead(t *testing.T) {
	got := csvOf(t, "\"BRIN;Vestiging;Naam\"\r\n\r\n\"99AA;00;De \"\"Brug\"\"\"\r\n\"99AA;01;\"\"Oost;West\"\"\"\r\n")
	if want := "1: BRIN|Vestiging|Naam\n3: 99AA|00|De \"Brug\"\n4: 99AA|01|Oost;West\n"; got != want {
		t.Errorf("%swant\n%s", got, want)
	}
	if got := csvOf(t, "\"a\"\n\"b\"\n"); got != "1: a\n2: b\n" {
		t.Error(got)
	}
}

func TestALineQuotedTwiceThatSwallowsTheFileRefusesIt(t *testing.T) {
	line := func(cells string) string { return `"` + strings.ReplaceAll(cells, ";", `"";""`) + "\"\n" }
	text := line("BRIN;Vestiging;Leerlingnummer;Datum;Code") + line("01AB;00;1001;1-9-2026;A") + line("01AB;00;1001;2-9-2026;A")
	_, problems, err := All(t.Context(), fstest.MapFS{"v.csv": {Data: []byte(text)}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		if p.Code == "P131" {
			return
		}
	}
	t.Errorf("want P131, got %v", problems)
}

func TestAQuoteThatStandsWrongInTheHeaderOrTooOftenRefusesTheFile(t *testing.T) {
	for _, text := range []string{
		"nr;naam;\"code\n1;a;x\n2;b;y\n3;c;z\n",
		"nr;naam;code\n" + strings.Repeat("1;\"a;x\n", maxRescued+5),
	} {
		in, problems := readOne(t, "a.csv", text)
		if len(in.Sheets) > 0 || len(problems) == 0 || problems[len(problems)-1].Code != "P131" {
			t.Errorf("%v of %.40q", problems, text)
		}
	}
}
