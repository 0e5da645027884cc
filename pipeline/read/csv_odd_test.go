package read

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/unicode"
)

func TestUTF16WithoutAMarkIsReadWhereItIsCertain(t *testing.T) {
	const list = "Leerlingnummer;Naam\r\n1001;Zoë Müller\r\n"
	for name, order := range map[string]unicode.Endianness{"little": unicode.LittleEndian, "big": unicode.BigEndian} {
		content, err := unicode.UTF16(order, unicode.IgnoreBOM).NewEncoder().String(list)
		check(t, err)
		if got := csvOf(t, content); got != "1: Leerlingnummer|Naam\n2: 1001|Zoë Müller\n" {
			t.Errorf("%s: %s", name, got)
		}
		if _, problems := readOne(t, "a.csv", content+"\x00"); codes(problems) != "P130" {
			t.Errorf("%s with half a letter: %v", name, problems)
		}
	}
}

func TestTheFirstOddByteFarIntoTheFileDecidesTheEncoding(t *testing.T) {
	head := "Nummer;Naam\n"
	line := "1001;Jansen\n"
	content := head + strings.Repeat(line, (142_874-len(head))/len(line))
	content += strings.Repeat("x", 142_874-len(content)) + "\xE9;Ren\xE9e\n"
	if strings.IndexByte(content, 0xE9) != 142_874 {
		t.Fatal("the odd byte stands elsewhere")
	}
	if got := csvOf(t, content); !strings.HasSuffix(got, "é|Renée\n") {
		t.Error(got[len(got)-30:])
	}
}

func TestSomeInvalidBytesInUTF8AreTold(t *testing.T) {
	for name, content := range map[string]string{
		"letters":       "naam;code\nZoë;A\nRen\xE9e;B\n",
		"signs":         "naam;code\n„hij”;A\nRen\xE9e;B\n",
		"with a mark":   "\xEF\xBB\xBFnaam;code\nZo\xEB;A\n",
		"cut in a rune": "naam;code\nZoë;A\nZo\xC3",
	} {
		in, problems := readOne(t, "a.csv", content)
		if len(problems) != 1 || (problems[0].Code != "P134" && problems[0].Code != "P135") || len(in.Sheets) != 1 {
			t.Errorf("%s: %v", name, problems)
		}
	}
	if _, problems := readOne(t, "a.csv", "naam;code\nCAF\xC9\xBB;A\n"); len(problems) > 0 {
		t.Errorf("Windows-1252 that looks a little like UTF-8: %v", problems)
	}
}

func TestEmptyFilesAndFilesOfAHeaderAlone(t *testing.T) {
	for _, content := range []string{"", "\n", "\xEF\xBB\xBF", "\xFF\xFE", "sep=;\n", ";;;\n;;\n", "\"\";\"\"\n"} {
		if _, problems := readOne(t, "a.csv", content); codes(problems) != "P101" {
			t.Errorf("%q: %v", content, problems)
		}
	}
	for _, content := range []string{"BRIN;Naam", "BRIN;Naam\r\n", "sep=;\nBRIN;Naam\n", "\xEF\xBB\xBFBRIN;Naam\r\n;\r\n"} {
		if got := csvOf(t, content); got != "1: BRIN|Naam\n" {
			t.Errorf("%q: %s", content, got)
		}
	}
}

func TestFilesOfOneColumn(t *testing.T) {
	for _, content := range []string{"Code\nA\nB C\n", "\"Code\"\r\n\"A\"\r\n\"B C\"", "Code\rA\rB C"} {
		if got := csvOf(t, content); got != "1: Code\n2: A\n3: B C\n" {
			t.Errorf("%q: %s", content, got)
		}
	}
}

func TestAVeryLongLineIsARowAndAnEndlessOneIsRefused(t *testing.T) {
	long := strings.Repeat("lang ", 100_000)
	if got := csvOf(t, "a;b\n1;"+long+"\n2;x\n"); got != "1: a|b\n2: 1|"+long+"\n3: 2|x\n" {
		t.Error(len(got))
	}
	in, problems := readOne(t, "a.csv", "a;b\n1;"+strings.Repeat("lang ", 2_000_000)+"\n2;x\n")
	if len(problems) == 0 && len(in.Sheets) == 1 {
		_, err := collect(in.Sheets[0])
		if faultCode(t, err) != "P138" {
			t.Error(err)
		}
	}
	_, problems = readOne(t, "a.csv", "a;b\n1;\""+strings.Repeat("lang\n", 2_000_000))
	if codes(problems) != "P131@2" {
		t.Error(problems)
	}
}

func TestAPieceOfZerosInTheMiddleRefusesTheFile(t *testing.T) {
	zeros := strings.Repeat("\x00", 4096)
	if _, problems := readOne(t, "a.csv", strings.Repeat("a;b\n1;2\n", 5000)+zeros+strings.Repeat("3;4\n", 5000)); codes(problems) != "P137" {
		t.Error(problems)
	}
	if got := csvOf(t, "a;b\n"+strings.Repeat("1;2\n", 2000)+zeros[:600]); !strings.HasSuffix(got, "2001: 1|2\n") {
		t.Error("zeros behind the end are padding")
	}
}

func TestRowsTellHowManyFieldsTheyHave(t *testing.T) {
	in, _ := readOne(t, "a.csv", "a;b;c\n1;;\n1\n\"1\";\"\";\"x\ny\";\n1;2;3;4\n")
	got := ""
	for _, row := range rows(t, in.Sheets[0]) {
		got += itoa(row.Width) + "/" + itoa(len(row.Cells)) + " "
	}
	if got != "3/3 3/1 1/1 4/3 4/4 " {
		t.Error(got)
	}
}

// Whatever the size of the pieces in which a file comes, its rows are the same.
func TestRowsDoNotDependOnWhereBlocksEnd(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", "\r"} {
		for pad := range 40 {
			content := "nr;tekst" + end + strings.Repeat("1;"+strings.Repeat("x", 60+pad)+end+"2;\"q\""+end+"3;\"a "+end+"b; \"\"c\"\"\""+end, 200)
			in, problems := readOne(t, "a.csv", content)
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			all := rows(t, in.Sheets[0])
			if len(all) != 601 || all[600].Cells[1] != "a \nb; \"c\"" || all[599].Cells[1] != "q" {
				t.Fatalf("%q, %d: %d rows", end, pad, len(all))
			}
		}
	}
}
