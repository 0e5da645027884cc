package attendance

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestDateIsTheDayThatTheStandardLibraryKnows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Date(rapid.Int32Range(1, 1_000_000).Draw(t, "day"))
		if d.Weekday() != d.Time().Weekday() {
			t.Fatalf("%s: weekday %v, want %v", d, d.Weekday(), d.Time().Weekday())
		}
		if parsed, ok := ParseDate(d.String()); !ok || parsed != d {
			t.Fatalf("%d: read back as %d", d, parsed)
		}
		if m := d.Monday(); m.Weekday() != time.Monday || d-m > 6 || m > d {
			t.Fatalf("%s: Monday of its week is %s", d, m)
		}
		if next := d + 1; !next.Time().Equal(d.Time().AddDate(0, 0, 1)) {
			t.Fatalf("%s: the day after is %s", d, next)
		}
	})
}

func TestAddMonthsKeepsTheDayOrTakesTheLastOfTheMonth(t *testing.T) {
	for _, c := range []struct {
		from, want string
		months     int
	}{
		{"2026-07-31", "2026-10-31", 3}, {"2026-11-30", "2027-02-28", 3}, {"2027-11-30", "2028-02-29", 3},
		{"2026-01-15", "2026-07-15", 6}, {"2026-12-31", "2027-12-31", 12},
	} {
		if got := MustDate(c.from).AddMonths(c.months); got != MustDate(c.want) {
			t.Errorf("%s + %d months = %s, want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestSchoolYearRunsFromAugustToJuly(t *testing.T) {
	for day, want := range map[string]string{"2026-07-31": "2025-2026", "2026-08-01": "2026-2027", "2027-01-01": "2026-2027"} {
		if got := MustDate(day).SchoolYear(); got != want {
			t.Errorf("%s lies in %s, want %s", day, got, want)
		}
	}
}

func TestBornOnLeapDayHasBirthdayOnFirstOfMarch(t *testing.T) {
	if got := MustDate("2008-02-29").Birthday(18); got != MustDate("2026-03-01") {
		t.Errorf("18 on %s", got)
	}
	if got := MustDate("2008-02-29").Birthday(20); got != MustDate("2028-02-29") {
		t.Errorf("20 on %s", got)
	}
}

func TestDutchForms(t *testing.T) {
	d := MustDate("2026-08-03")
	if d.Dutch() != "03-08-2026" || d.Long() != "3 augustus 2026" || d.MonthName() != "augustus 2026" {
		t.Errorf("%s, %s, %s", d.Dutch(), d.Long(), d.MonthName())
	}
	if none := Date(0); none.String() != "" || none.Dutch() != "" || none.Long() != "" || none.Known() {
		t.Error("no date must print as nothing")
	}
}

func TestHoursAreExactAndPrintedWithTwoDecimals(t *testing.T) {
	third := NewHours(1, 3)
	if sum := third.Add(third).Add(third); sum.Cmp(NewHours(1, 1)) != 0 {
		t.Errorf("three thirds are %s", sum)
	}
	for text, h := range map[string]Hours{"0": {}, "16": NewHours(96, 6), "17,67": NewHours(53, 3), "0,5": NewHours(1, 2), "2,75": HoursOf(2.75)} {
		if h.String() != text {
			t.Errorf("%v prints as %s, want %s", h.Rat(), h, text)
		}
	}
}
