package normalise

import (
	"math"
	"strconv"
	"testing"

	"verzuimrapport/pipeline/read"
)

// Each target holds laws: no text brings the reading down, what is read lies within
// its limits, and written again it reads back as the same.

func FuzzDatesReadBack(f *testing.F) {
	for _, cell := range []string{"31-8-2026", "8-31-2026", "1-9-2026", "20260831", "46265.5", "31 aug 2026", "ma 1-1-2026", "2026-08-31T23:30:00Z", "31-12-9999", "1-9-26", "１-9-2026", "9.30.2026 8:15"} {
		f.Add(cell, false)
		f.Add(cell, true)
	}
	f.Fuzz(func(t *testing.T, cell string, epoch1904 bool) {
		d := parseDate(asASCII(cell), epoch1904)
		if !d.ok {
			if d.date != 0 || d.dayFirst || d.swapped != 0 {
				t.Fatalf("%q is no date and says %+v", cell, d)
			}
			return
		}
		y, m, day := d.date.Civil()
		again := parseDate(d.date.String(), epoch1904)
		if !again.ok || again.date != d.date {
			t.Fatalf("%q is %s, which reads back as %s", cell, d.date, again.date)
		}
		if y < firstYear || y > lastYear+1 || d.minutes < -1 || d.minutes > minutesPerDay || d.monthFirst || d.dayFirst && d.swapped != 0 {
			t.Fatalf("%q: %+v", cell, d)
		}
		if d.swapped != 0 && d.minutes < 0 {
			if sy, sm, sd := d.swapped.Civil(); sy != y || int(sm) != day || sd != int(m) {
				t.Fatalf("%q is %s or %s", cell, d.date, d.swapped)
			}
		}
	})
}

func FuzzDurations(f *testing.F) {
	for _, cell := range []string{"107u24m", "9 uur(en), 99 minuten.", "1:30", "90 min", "1,5 uur", "3 dagen", "0", "1.000", "999999 dagen"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		minutes, oneDay, ok := parseDuration(cell)
		if !ok {
			return
		}
		if minutes < 0 || minutes > math.MaxInt32*2 {
			t.Fatalf("%q lasts %d minutes", cell, minutes)
		}
		if text := strconv.Itoa(minutes/60) + "u" + strconv.Itoa(minutes%60) + "m"; oneDay && minutes < 60*999_999 {
			if again, _, ok := parseDuration(text); !ok || again != minutes {
				t.Fatalf("%q is %d minutes, and %s %d", cell, minutes, text, again)
			}
		}
	})
}

func FuzzClocks(f *testing.F) {
	for _, cell := range []string{"8:30", "08:30:00", "8u30", "0.354166666666667", "24:00", "08:30:00.000+02:00", "0,5"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		minutes, ok := parseClock(cell)
		if !ok {
			return
		}
		text := strconv.Itoa(int(minutes)/60) + ":" + string([]byte{'0' + byte(minutes%60/10), '0' + byte(minutes%10)})
		if again, ok := parseClock(text); minutes < 0 || minutes > minutesPerDay || !ok || again != minutes {
			t.Fatalf("%q is %d minutes, and %s %d", cell, minutes, text, again)
		}
	})
}

func FuzzNumbers(f *testing.F) {
	for _, cell := range []string{"6", "6.0", "1.234,5", "1,234.5", "1.234", "1E+05", "1,23E+05", "0.5", "00", "1.000.000"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		if n, ok := parseWhole(cell); ok {
			if again, ok := parseWhole(strconv.Itoa(n)); n < 0 || !ok || again != n {
				t.Fatalf("%q is %d, which reads back as %d", cell, n, again)
			}
		}
		form, either := formOf(cell)
		if either && form != anyForm {
			t.Fatalf("%q has a form and may be two numbers", cell)
		}
		for _, form := range []numberForm{decimalComma, decimalPoint} {
			if x, ok := parseDecimal(cell, form); ok && (x < 0 || math.IsNaN(x) || math.IsInf(x, 0)) {
				t.Fatalf("%q is %v", cell, x)
			}
		}
		if digits, ok := exactNumber(cell); ok && (!isDigits(digits) || digits == "0") {
			t.Fatalf("%q is %s", cell, digits)
		}
	})
}

func FuzzIds(f *testing.F) {
	for _, cell := range []string{"1001", "0001001", "248109.0", "'0012", "S1234", "1,23E+05", "01AB00", "1AB", "0", "00", "01AB 00", "12-3-2026", "０１AB"} {
		f.Add(cell, "00")
		f.Add("01AB", cell)
	}
	f.Fuzz(func(t *testing.T, cell, other string) {
		if number, ok := parsePupil(cell); ok {
			if again, ok := parsePupil(number); !ok || again != number || len(number) > 20 {
				t.Fatalf("%q is %q, which reads back as %q", cell, number, again)
			}
		}
		if code, ok := parseSchool(asASCII(cell), asASCII(other)); ok && code != "" {
			if len(code) != 4 && len(code) != 6 || !isBRIN(code[:4]) {
				t.Fatalf("%q and %q are the school %q", cell, other, code)
			}
			if again, ok := parseSchool(code, ""); !ok || again != code {
				t.Fatalf("the school %q reads back as %q", code, again)
			}
		}
	})
}

func FuzzHeaders(f *testing.F) {
	f.Add("Leerling-", "nummer", "BRIN", "Vestiging")
	f.Add("Afwezigheid", "van", "", "tot")
	f.Add("Lesuur", "", "\ufefftot en met", "1")
	all := newLayouts(nil)
	f.Fuzz(func(t *testing.T, a, b, c, d string) {
		head := []read.Row{{N: 1, Cells: []string{a, b, "Leerlingnummer"}}, {N: 2, Cells: []string{c, d, "", a}}, {N: 3, Cells: []string{d, c, b}}}
		l, found := all.first(head, true)
		if !found {
			return
		}
		if l.header < 1 || l.header > len(head) || l.rows < 1 || l.rows > l.header {
			t.Fatalf("header of %d rows up to row %d", l.rows, l.header)
		}
		for _, at := range l.at {
			if at >= l.width {
				t.Fatalf("column %d of %d", at, l.width)
			}
		}
	})
}
