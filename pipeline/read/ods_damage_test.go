package read

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// odsAttendance is a workbook of n rows and the places of its values.
func odsAttendance(t testing.TB, n int) (book []byte, places []string) {
	t.Helper()
	var b strings.Builder
	b.WriteString(odsLine(odsWords("Leerlingnummer"), odsWords("Datum"), odsWords("Lesuur"), odsWords("Code")))
	for i := range n {
		b.WriteString(odsLine(
			fmt.Sprintf(`<table:table-cell office:value-type="float" office:value="%d"><text:p>%[1]d</text:p></table:table-cell>`, 1000+i),
			fmt.Sprintf(`<table:table-cell office:value-type="date" office:date-value="2026-09-%02d"/>`, 1+i%28),
			`<table:table-cell office:value-type="float" office:value="3"/>`, odsWords(fmt.Sprint("code ", i))))
	}
	book = []byte(odsOne(t, b.String()))
	in, _ := readOne(t, "a.ods", string(book))
	return book, filled(rows(t, in.Sheets[0]))
}

func TestODSFlipsCutsAndSwapsNeverCostCellsInSilence(t *testing.T) {
	book, places := odsAttendance(t, 20)
	random := rand.New(rand.NewPCG(3, 1))
	refused, tried := 0, 300
	for n := range tried {
		broken := bytes.Clone(book)
		what := ""
		switch i, j := random.IntN(len(book)), random.IntN(len(book)); n % 3 {
		case 0:
			broken[i] ^= 1 << random.IntN(8)
			what = fmt.Sprint("flip at ", i)
		case 1:
			broken = broken[:i]
			what = fmt.Sprint("cut at ", i)
		case 2:
			k := min(len(book)-max(i, j), 64)
			for x := range k {
				broken[i+x], broken[j+x] = broken[j+x], broken[i+x]
			}
			what = fmt.Sprintf("swap of %d and %d", i, j)
		}
		if !bytes.Equal(broken, book) && damagedOrSame(t, "a.ods", what, broken, places) {
			refused++
		}
	}
	if refused < tried/2 {
		t.Errorf("only %d refused", refused)
	}
}

// A flip in the XML of a sound zip may change a value, but a row or a cell that
// goes is told.
func TestODSFlipsInTheXMLNeverCostRowsInSilence(t *testing.T) {
	book, places := odsAttendance(t, 5)
	for i := 0; i < 4000; i += 7 {
		flipped := edited(t, book, func(name string, part []byte) []byte {
			if name == odsContent && i < len(part) {
				part[i] ^= 0x02
			}
			return part
		})
		in, problems := readOne(t, "a.ods", string(flipped))
		if len(problems) > 0 {
			continue
		}
		all, err := collect(in.Sheets[0])
		if got := filled(all); err == nil && len(got) < len(places)-1 {
			t.Fatalf("byte %d: %d cells and no problem of %d", i, len(got), len(places))
		}
	}
}

func TestODSContentThatIsCutIsRefused(t *testing.T) {
	book, places := odsAttendance(t, 5)
	for share := range 100 {
		cut := edited(t, book, func(name string, part []byte) []byte {
			if name == odsContent {
				return part[:len(part)*share/100]
			}
			return part
		})
		if !damagedOrSame(t, "a.ods", fmt.Sprintf("cut at %d %%", share), cut, places) {
			t.Errorf("cut at %d %% is read", share)
		}
	}
}
