package normalise

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
)

func TestDatesAreReadInEveryFormOfTheContract(t *testing.T) {
	for cell, want := range map[string]string{
		"31-8-2026": "2026-08-31", "31-08-2026": "2026-08-31", "1-8-2026": "2026-08-01", "31/08/2026": "2026-08-31", "31.08.2026": "2026-08-31",
		"12.04.2019": "2019-04-12", "2026-08-31": "2026-08-31", "20260831": "2026-08-31", "20260831.0": "2026-08-31",
		"31 aug 2026": "2026-08-31", "31 augustus 2026": "2026-08-31", "1 mrt. 2026": "2026-03-01", "31-aug-2026": "2026-08-31", "ma 31-08-2026": "2026-08-31",
		"46265": "2026-08-31", "46265.0": "2026-08-31", "46265,75": "2026-08-31", "29-2-2024": "2024-02-29",
		"31-08-2026 08:30": "2026-08-31", "31-8-2026 8.30": "2026-08-31", "2026-08-31T08:30:00.000+02:00": "2026-08-31", "2026-08-31T23:30:00Z": "2026-09-01", "20260831 08:30": "2026-08-31",
	} {
		if d := parseDate(cell, false); !d.ok || d.date.String() != want {
			t.Errorf("%s: %+v %s, want %s", cell, d, d.date, want)
		}
	}
}

func TestWhatIsNoDateIsNotReadAsOne(t *testing.T) {
	for _, cell := range []string{
		"", "x", "31-8-26", "31-9-2026", "29-2-2026", "0-1-2026", "2026-31-08", "2026-13-01", "32-1-2026", "31-8", "2026", "9999", "123456", "1234567",
		"31 august 2026", "31-8-2026x", "31-8-2026 25:00", "1-2-3-2026", "31-8-20266", "a-8-2026", "46265.1.2", "31--2026", "13-13-2026", "12/31-2026",
	} {
		if d := parseDate(cell, false); d.ok {
			t.Errorf("%q was read as %s", cell, d.date)
		}
	}
}

func TestDateThatFitsMonthFirstOnlyIsToldApart(t *testing.T) {
	for cell, want := range map[string]bool{"8-31-2026": true, "12/13/2026": true, "8-12-2026": false, "31-8-2026": false, "13-13-2026": false, "2-30-2026": false, "2026-31-08": false} {
		if got := parseDate(cell, false).monthFirst; got != want {
			t.Errorf("%s: month first %v", cell, got)
		}
	}
}

func TestSerialsCountFromTheEpochOfTheWorkbook(t *testing.T) {
	equal(t, "1900", parseDate("44197", false).date.String(), "2021-01-01")
	equal(t, "1904", parseDate("42735", true).date.String(), "2021-01-01")
	equal(t, "time", parseDate("46265.354166666664", false).minutes, 510)
	equal(t, "whole day", parseDate("46265", false).minutes, -1)
}

// days are all days that a school's file can hold.
func days(t *rapid.T) attendance.Date {
	first, last := attendance.MustDate("1928-01-01"), attendance.MustDate("2099-12-31")
	return attendance.Date(rapid.Int32Range(int32(first), int32(last)).Draw(t, "day"))
}

func TestADateWrittenInAnyFormReadsBack(t *testing.T) {
	months := []string{"", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}
	forms := []func(y int, m time.Month, d int) string{
		func(y int, m time.Month, d int) string { return fmt.Sprintf("%d-%d-%d", d, m, y) },
		func(y int, m time.Month, d int) string { return fmt.Sprintf("%02d-%02d-%d", d, m, y) },
		func(y int, m time.Month, d int) string { return fmt.Sprintf("%d/%d/%d", d, m, y) },
		func(y int, m time.Month, d int) string { return fmt.Sprintf("%02d.%02d.%d", d, m, y) },
		func(y int, m time.Month, d int) string { return fmt.Sprintf("%d-%02d-%02d", y, m, d) },
		func(y int, m time.Month, d int) string { return fmt.Sprintf("%d%02d%02d", y, m, d) },
		func(y int, m time.Month, d int) string { return fmt.Sprintf("%d %s %d", d, months[m], y) },
		func(y int, m time.Month, d int) string { return fmt.Sprintf("%d-%02d-%02dT08:30:00+01:00", y, m, d) },
		func(y int, m time.Month, d int) string { return attendance.NewDate(y, m, d).Long() },
		func(y int, m time.Month, d int) string {
			return fmt.Sprint(int(attendance.NewDate(y, m, d) - attendance.MustDate("1899-12-30")))
		},
	}
	rapid.Check(t, func(t *rapid.T) {
		day := days(t)
		y, m, d := day.Civil()
		cell := forms[rapid.IntRange(0, len(forms)-1).Draw(t, "form")](y, m, d)
		if got := parseDate(cell, false); !got.ok || got.date != day {
			t.Fatalf("%s: %+v", cell, got)
		}
	})
}

func TestClocksAreReadAsMinutesAfterMidnight(t *testing.T) {
	for cell, want := range map[string]int16{
		"8:30": 510, "08:30": 510, "08:30:00": 510, "8.30": 510, "8u30": 510, "8:30 uur": 510, "0:00": 0, "24:00": 1440, "23:59:59": 1439,
		"0.354166666666667": 510, "0,354166666666667": 510, "0.5": 720, "08:30:00.000+02:00": 510, "08:30:00Z": 510,
	} {
		if got, ok := parseClock(cell); !ok || got != want {
			t.Errorf("%s: %d %v, want %d", cell, got, ok, want)
		}
	}
	for _, cell := range []string{"", "8", "830", "25:00", "24:01", "8:60", "8:3", "half negen", "1.5", "-1", "08:30:61", "8:30x"} {
		if got, ok := parseClock(cell); ok {
			t.Errorf("%q was read as %d", cell, got)
		}
	}
}

func TestDurationsAreReadInMinutes(t *testing.T) {
	for cell, want := range map[string]int{
		"90": 90, "90.0": 90, "90 min": 90, "107u24m": 107*60 + 24, "30 minuten.": 30, "1 uur(en), 30 minuten.": 90, "2 uur": 120, "1 uur, 5 minuten": 65,
		"3 dagen, 0 uur(en), 30 minuten.": 3*24*60 + 30, "0": 0,
		"9 uur(en), 99 minuten.": 9*60 + 99, "1:30": 90, "1:30:00": 90, "107:24": 107*60 + 24, "1,5 uur": 90, "1.5 uur": 90, "0,25 u": 15, "90 minuten": 90,
	} {
		if got, _, ok := parseDuration(cell); !ok || got != want {
			t.Errorf("%s: %d %v, want %d", cell, got, ok, want)
		}
	}
	for _, cell := range []string{"", "x", "-30", "1,5", "30 minuten 1 uur", "1 uur 2 uur", "uur", "3 weken", ".", "1:60", "1:3", "1,234 uur", "1,001 uur", "0,33 uur", "1:30:30", "<5", "*", "-1", "1.000"} {
		if got, _, ok := parseDuration(cell); ok {
			t.Errorf("%q was read as %d", cell, got)
		}
	}
}

func TestLessonsAreOneOrARange(t *testing.T) {
	for cell, want := range map[string][2]int8{
		"3": {3, 3}, "3.0": {3, 3}, "0": {0, 0}, "31": {31, 31}, "3-5": {3, 5}, "3 - 5": {3, 5}, "3 t/m 5": {3, 5}, "3 T/M 5": {3, 5}, "3 tot en met 5": {3, 5}, "3–5": {3, 5}, "4-4": {4, 4},
		"3e": {3, 3}, "3e uur": {3, 3}, "3E UUR": {3, 3}, "lesuur 3": {3, 3}, "uur 3": {3, 3}, "10e lesuur": {10, 10}, "3e t/m 5e": {3, 5}, "lesuur 3 t/m 5": {3, 5},
		"1,2,3": {1, 3}, "1, 2, 3, 4": {1, 4}, "9,10,11": {9, 11},
	} {
		if first, last, ok := parseLessons(cell); !ok || [2]int8{first, last} != want {
			t.Errorf("%s: %d %d %v", cell, first, last, ok)
		}
	}
	for _, cell := range []string{"", "x", "32", "5-3", "3-32", "3,4", "3.5", "-1", "1-2-3", "46086", "1,3,5", "3,2,1", "1,2,", "1/3", "1,234,567", "3 uur", "e", "uur", "lesuur", "32e uur", "30,31,32"} {
		if first, last, ok := parseLessons(cell); ok {
			t.Errorf("%q was read as %d to %d", cell, first, last)
		}
	}
}

func TestPupilNumbersAreDigitsOrCodesWithADigit(t *testing.T) {
	for cell, want := range map[string]string{"1001": "1001", "0001001": "1001", "248109.0": "248109", "'0012": "12", "S1234": "S1234", "s1234": "S1234", "0": "0", "12-345": "12-345"} {
		if got, ok := parsePupil(cell); !ok || got != want {
			t.Errorf("%s: %s %v", cell, got, ok)
		}
	}
	for _, cell := range []string{"Totaal", "12 34", "12.5", "-1", "*", "1.2E+05", "Jan", "31-8-2026", "123456789012345678901", "é1"} {
		if got, ok := parsePupil(cell); ok {
			t.Errorf("%q was read as %s", cell, got)
		}
	}
}

func TestAnswersAreJaOrNee(t *testing.T) {
	for cell, want := range map[string]answer{"": noAnswer, "ja": yes, "J": yes, "1": yes, "1.0": yes, "WAAR": yes, "true": yes, "x": yes, "X": yes, "nee": no, "N": no, "0": no, "onwaar": no, "False": no} {
		if got, ok := parseAnswer(cell); !ok || got != want {
			t.Errorf("%s: %d %v", cell, got, ok)
		}
	}
	if _, ok := parseAnswer("soms"); ok {
		t.Error("soms is an answer")
	}
}

func TestTextIsCleanedAndKeepsItsLetters(t *testing.T) {
	for text, want := range map[string]string{
		" Jan  Piet ": "Jan Piet", "Andre\u0301": "André", "a\u0000b\u200bc\u202ed": "abcd", "op\nregels\r\n": "op regels", "\u00a0x\u00a0": "x", "😀 ok": "😀 ok", "Çelik": "Çelik",
	} {
		equal(t, text, cleanText(text), want)
	}
	equal(t, "lines", cleanLines("een \r\n twee\rdrie\n\n"), "een\ntwee\ndrie")
}

func TestHeadersAreComparedWholeAndFolded(t *testing.T) {
	for _, header := range []string{"Lesuur tot en met", " lesuur_TOT-en.met ", "LESUUR\nTOT  EN MET", "\ufeffLesuur tot en met", "Lesuur\u00a0tot en met"} {
		equal(t, header, headerKey(header), "lesuur tot en met")
	}
	equal(t, "accents in two pieces", headerKey("Zorgcoo\u0308rdinator"), headerKey("Zorgcoördinator"))
}

func TestAPlainHeaderHasTheSameKeyWhicheverWayItIsMade(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		header := rapid.StringMatching(`[ -~]{0,20}`).Draw(t, "header")
		if quick, full := headerKey(header), headerKey("\u200b"+header); quick != full {
			t.Fatalf("%q: %q and %q", header, quick, full)
		}
	})
}

func TestColumnsAreNamedAsSpreadsheetsDo(t *testing.T) {
	for place, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"} {
		equal(t, want, letter(place), want)
	}
}

func FuzzLessons(f *testing.F) {
	for _, cell := range []string{"3", "3-5", "3 t/m 5", "31", "46086"} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		if first, last, ok := parseLessons(cell); ok && (first < 0 || last < first || last > maxLesson) {
			t.Errorf("%q is lesuur %d to %d", cell, first, last)
		}
	})
}

// isStable: a few letters of Unicode have a lower case that has one of its own.
func isStable(cell string) bool {
	lower := strings.ToLower(cell)
	return strings.ToLower(lower) == lower
}

func FuzzHeadersAndTexts(f *testing.F) {
	f.Add("Lesuur tot en met")
	f.Add("\ufeffBRIN_Nummer.")
	f.Fuzz(func(t *testing.T, cell string) {
		key, text := headerKey(cell), cleanText(cell)
		if headerKey(key) != key && utf8.ValidString(cell) && isStable(cell) {
			t.Errorf("the key of %q is %q, of which the key is %q", cell, key, headerKey(key))
		}
		if cleanText(text) != text || strings.ContainsFunc(text, unicode.IsControl) {
			t.Errorf("%q cleaned is %q", cell, text)
		}
	})
}
