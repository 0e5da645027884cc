package normalise

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestTheFormOfANumberIsToldByItsSigns(t *testing.T) {
	for number, want := range map[string]numberForm{
		"1.234,5": decimalComma, "1,234.5": decimalPoint, "90,5": decimalComma, "90.5": decimalPoint, "1.234.567": decimalComma, "1,234,567": decimalPoint,
		"0,125": decimalComma, "0.125": decimalPoint, "1234,567": decimalComma, "90": anyForm, "1.234": anyForm, "1,234": anyForm,
	} {
		form, either := formOf(number)
		if form != want || either != (want == anyForm && number != "90") {
			t.Errorf("%s: %d %v", number, form, either)
		}
	}
}

func TestANumberWrittenInEitherFormReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 10_000_000).Draw(t, "hundredths")
		plain := strconv.FormatFloat(float64(n)/100, 'f', 2, 64)
		units, hundredths, _ := strings.Cut(plain, ".")
		for form, signs := range map[numberForm]string{decimalComma: ".,", decimalPoint: ",."} {
			for _, text := range []string{units + signs[1:] + hundredths, grouped(units, signs[:1]) + signs[1:] + hundredths} {
				x, ok := parseDecimal(text, form)
				if !ok || math.Abs(x*100-float64(n)) > 1e-3 {
					t.Fatalf("%s: %v %v", text, x, ok)
				}
			}
		}
	})
}

// grouped writes digits with a sign between the thousands.
func grouped(digits, sign string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + sign + digits[i:]
	}
	return digits
}

const minutesHead = "BRIN;Vestiging;Leerlingnummer;Datum;Minuten;Code\n"

func TestTheColumnDecidesWhetherASignIsOfThousandsOrOfAFraction(t *testing.T) {
	o := takeRows(t, "v.csv", minutesHead+"01AB;00;1001;1-9-2026;1.200;ziek\n01AB;00;1001;2-9-2026;90,0;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 minuten 1200 ziek", "01AB00 1001 2026-09-02 minuten 90 ziek")
	o = takeRows(t, "v.csv", minutesHead+"01AB;00;1001;1-9-2026;1.200;ziek\n01AB;00;1001;2-9-2026;90.0;ziek\n01AB;00;1001;3-9-2026;5.000;ziek")
	o.tells("P236 v.csv:2 Minuten")
	o.hasAbsences("01AB00 1001 2026-09-02 minuten 90 ziek", "01AB00 1001 2026-09-03 minuten 5 ziek")
}

func TestANumberThatMayBeTwoIsAFaultWhereTheColumnDoesNotDecide(t *testing.T) {
	o := takeRows(t, "v.csv", minutesHead+"01AB;00;1001;1-9-2026;1.200;ziek\n01AB;00;1001;2-9-2026;90;ziek")
	o.tells("P249 v.csv:2 Minuten")
	o.hasAbsences("01AB00 1001 2026-09-02 minuten 90 ziek")
}

func TestANumberWithThreeZerosBehindASignIsNoPupil(t *testing.T) {
	takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001.0;1-9-2026;ziek\n01AB;00;1.000;1-9-2026;ziek\n01AB;00;1001;2-9-2026;ziek").
		tells("P239 v.csv:3 Leerlingnummer")
}

func TestANumberThatASpreadsheetRoundedIsTold(t *testing.T) {
	for _, cell := range []string{"1,23E+05", "1.23457E+11", "1E+05", "1.2e5"} {
		if !isScientific(cell) {
			t.Errorf("%s is no rounded number", cell)
		}
		takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;"+cell+";1-9-2026;ziek\n01AB;00;1001;1-9-2026;ziek").tells("P248 v.csv:2 Leerlingnummer")
	}
	for _, cell := range []string{"1E5", "E5", "12E", "S1E+X", "1001", "2E12", ""} {
		if isScientific(cell) {
			t.Errorf("%s is a rounded number", cell)
		}
	}
	equal(t, "exact", must1(exactNumber("1.001E+03")), "1001")
}

func must1(text string, _ bool) string { return text }
