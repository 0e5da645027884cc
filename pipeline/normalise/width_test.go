package normalise

import (
	"iter"
	"strings"
	"testing"

	"verzuimrapport/pipeline/read"
)

// textSheet is a sheet as read from a text file: its rows know how many fields
// they have.
func textSheet(path, text string) read.Sheet {
	s := read.Sheet{File: path}
	s.Rows = iter.Seq2[read.Row, error](func(yield func(read.Row, error) bool) {
		for i, line := range strings.Split(strings.Trim(text, "\n"), "\n") {
			cells := strings.Split(strings.TrimRight(line, ";"), ";")
			if !yield(read.Row{N: i + 1, Cells: cells, Width: 1 + strings.Count(line, ";")}, nil) {
				return
			}
		}
	})
	return s
}

const widthHead = "BRIN;Vestiging;Leerlingnummer;Datum;Code;Opmerking\n"

func TestRowsWiderOrNarrowerThanTheHeadersAreRefusedOneByOne(t *testing.T) {
	for name, test := range map[string]struct {
		rows, codes string
		used        int
	}{
		"all full":                          {"01AB;00;1001;1-9-2026;A;x\n01AB;00;1001;2-9-2026;A;\n", "", 2},
		"one cut off":                       {"01AB;00;1001;1-9-2026;A;x\n01AB;00;1001;2-9-2026;A\n01AB;00;1001;3-9-2026;A;\n", "P228@3", 2},
		"one cut off, none ends empty":      {"01AB;00;1001;1-9-2026;A;x\n01AB;00;1001;2-9-2026;A\n", "P228@3", 1},
		"one too wide":                      {"01AB;00;1001;1-9-2026;A;x\n01AB;00;1001;2-9-2026;A;x;y\n01AB;00;1001;3-9-2026;A;\n", "P214@3", 2},
		"empty fields at the end too many":  {"01AB;00;1001;1-9-2026;A;x;;\n01AB;00;1001;2-9-2026;A;;;\n", "", 2},
		"a program that leaves empties out": {"01AB;00;1001;1-9-2026;A\n01AB;00;1001;2-9-2026;A\n01AB;00;1001;3-9-2026;A;x\n", "", 3},
	} {
		got := take(t, schoolsSheet, pupilsSheet, textSheet("verzuim.csv", widthHead+test.rows))
		var told []string
		for _, p := range got.problems {
			if p.Ref.File == "verzuim.csv" && (p.Code == "P228" || p.Code == "P214") {
				told = append(told, p.Code+"@"+string(rune('0'+p.Ref.Row)))
			}
		}
		used := len(got.absences())
		if strings.Join(told, " ") != test.codes || used != test.used {
			t.Errorf("%s: %v, %d rows used, want %s and %d", name, told, used, test.codes, test.used)
		}
	}
}

func TestFilledColumnUnderAnEmptyHeaderIsAskedAboutOnce(t *testing.T) {
	const head = "BRIN;Vestiging;Leerlingnummer;Datum;Code;\n"
	filled := "01AB;00;1001;1-9-2026;A;x\n01AB;00;1001;2-9-2026;A;y\n01AB;00;1001;3-9-2026;A;z\n"
	o := take(t, schoolsSheet, pupilsSheet, textSheet("v.csv", head+filled))
	o.tells("P207 v.csv:0", "P307 v.csv:2 Code")
	contains(t, o.problems[0].Text, "niet gelezen: F.")
	o = take(t, schoolsSheet, pupilsSheet, textSheet("v.csv", head+filled+"01AB;00;1001;4-9-2026;A;x;z\n"))
	o.tells("P207 v.csv:0", "P307 v.csv:2 Code", "P214 v.csv:5")
}

func TestCellUnderAnEmptyHeaderHereAndThereIsARowTooLong(t *testing.T) {
	const head = "BRIN;Vestiging;Leerlingnummer;Datum;Code;\n"
	o := take(t, schoolsSheet, pupilsSheet, textSheet("v.csv", head+
		"01AB;00;1001;1-9-2026;A;\n01AB;00;1001;2-9-2026;A;\n01AB;00;1001;3-9-2026;A;x\n01AB;00;1001;4-9-2026;A;\n"))
	o.tells("P307 v.csv:2 Code", "P214 v.csv:4")
}
