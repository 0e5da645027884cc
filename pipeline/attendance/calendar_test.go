package attendance

import (
	"testing"
	"time"

	"github.com/rickar/cal/v2/nl"
	"pgregory.net/rapid"
)

var bothFree = FreeDays{GoedeVrijdag: true, Bevrijdingsdag: true}

func northern(rows ...CalendarRow) *Calendar {
	return NewCalendar(&School{Code: "99AA00", Holidays: Noord}, rows, bothFree)
}

func TestIndexBridgesHolidaysOfWholeWeeksAndNotLooseDays(t *testing.T) {
	c := northern()
	for _, tc := range []struct {
		from, to string
		want     int
	}{
		{"2026-08-24", "2026-09-21", 28},
		{"2026-09-22", "2026-10-23", 24}, // herfst holiday in between
		{"2026-09-21", "2026-10-26", 28},
		{"2026-04-20", "2026-05-04", 7},  // May holiday, with Koningsdag in it
		{"2026-05-11", "2026-05-18", 7},  // Hemelvaart is a loose day
		{"2026-06-29", "2026-08-17", 7},  // summer
		{"2026-10-10", "2026-10-19", 2},  // Saturday of the holiday still has its week's index
		{"2026-10-12", "2026-10-19", 0},  // a day of the holiday has that of the next day that has one
		{"2026-12-19", "2027-01-04", 2},  // kerst: two weeks
		{"2020-01-06", "2020-02-03", 28}, // no holidays known: every week is a lesweek
		{"2031-01-06", "2031-02-03", 28},
		{"2028-12-25", "2029-01-15", 21},
	} {
		if got := c.Index(MustDate(tc.to)) - c.Index(MustDate(tc.from)); got != tc.want {
			t.Errorf("from %s to %s: %d, want %d", tc.from, tc.to, got, tc.want)
		}
	}
}

func TestSchooldagen(t *testing.T) {
	c := northern()
	for day, want := range map[string]bool{
		"2026-08-31": true, "2026-08-29": false, "2026-10-12": false, "2026-10-19": true,
		"2026-04-03": false /* Goede Vrijdag */, "2026-04-06": false, "2026-05-14": false, "2026-05-15": true, "2027-05-05": false,
	} {
		if got := c.IsSchooldag(MustDate(day)); got != want {
			t.Errorf("%s: schooldag %v, want %v", day, got, want)
		}
	}
	open := NewCalendar(&School{Holidays: Noord}, nil, FreeDays{})
	for _, day := range []string{"2026-04-03", "2025-05-05"} {
		if !open.IsSchooldag(MustDate(day)) {
			t.Errorf("%s must be a schooldag where the school decides so", day)
		}
	}
}

func TestKalenderRowsAddFreeDaysAndLessonsWinOverEverything(t *testing.T) {
	period := Period{MustDate("2026-10-12"), MustDate("2026-10-18")}
	free := Period{MustDate("2026-10-14"), MustDate("2026-10-14")}
	other := Period{MustDate("2026-10-19"), MustDate("2026-10-25")}
	c := northern(
		CalendarRow{School: "99AA", Period: period, Lessons: true},
		CalendarRow{School: "99AA00", Period: free},
		CalendarRow{Holidays: Noord, Period: other},
		CalendarRow{School: "99BB", Period: Period{MustDate("2026-11-02"), MustDate("2026-11-06")}},
		CalendarRow{School: "99AA01", Period: Period{MustDate("2026-11-02"), MustDate("2026-11-06")}},
		CalendarRow{Holidays: Zuid, Period: Period{MustDate("2026-11-02"), MustDate("2026-11-06")}},
	)
	for day, want := range map[string]bool{"2026-10-12": true, "2026-10-14": true, "2026-10-17": false, "2026-10-20": false, "2026-11-03": true} {
		if got := c.IsSchooldag(MustDate(day)); got != want {
			t.Errorf("%s: schooldag %v, want %v", day, got, want)
		}
	}
	if c.IsLesweek(MustDate("2026-10-20")) || !c.IsLesweek(MustDate("2026-10-12")) {
		t.Error("the weeks themselves are the wrong way round")
	}
}

// The index as the definition says it: count the calendar days one after the
// other, leaving out the days of weeks that are no lesweek.
func TestIndexIsTheSlowCountOfTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rows []CalendarRow
		for range rapid.IntRange(0, 4).Draw(t, "rows") {
			from := MustDate("2023-06-01") + Date(rapid.IntRange(0, 2500).Draw(t, "from"))
			rows = append(rows, CalendarRow{School: "99AA", Lessons: rapid.Bool().Draw(t, "lessons"),
				Period: Period{from, from + Date(rapid.IntRange(0, 40).Draw(t, "days"))}})
		}
		c := northern(rows...)
		from := MustDate("2023-05-01") + Date(rapid.IntRange(0, 2600).Draw(t, "a"))
		to := from + Date(rapid.IntRange(0, 200).Draw(t, "b"))
		if got, want := c.Index(to)-c.Index(from), slowDistance(c, from, to); got != want {
			t.Fatalf("from %s to %s: %d, want %d", from, to, got, want)
		}
	})
}

// slowDistance counts days that have an index, from the day whose index is used
// for from to the one used for to.
func slowDistance(c *Calendar, from, to Date) int {
	hasIndex := func(d Date) bool {
		for day := d.Monday(); day < d.Monday()+7; day++ {
			if c.IsSchooldag(day) {
				return true
			}
		}
		return false
	}
	settle := func(d Date) Date {
		for !hasIndex(d) {
			d++
		}
		return d
	}
	n := 0
	for d := settle(from); d < settle(to); d++ {
		if hasIndex(d) {
			n++
		}
	}
	return n
}

func TestDeadlinesCountWerkdagen(t *testing.T) {
	for _, c := range []struct{ from, want string }{
		{"2026-09-02", "2026-09-09"},
		{"2026-10-09", "2026-10-16"}, // school holidays are werkdagen
		{"2026-04-01", "2026-04-10"}, // Goede Vrijdag and Tweede paasdag are not
		{"2026-05-01", "2026-05-11"}, // 5 May is not
		{"2026-12-23", "2026-12-31"}, // Christmas
	} {
		if got := AddWerkdagen(MustDate(c.from), 5); got != MustDate(c.want) {
			t.Errorf("5 werkdagen after %s: %s, want %s", c.from, got, c.want)
		}
	}
}

func TestPublicHolidaysAgreeWithAnIndependentCalendar(t *testing.T) {
	for d := MustDate("2024-01-01"); d <= MustDate("2028-12-31"); d++ {
		independent := false
		for _, h := range nl.Holidays {
			if actual, observed := h.Calc(d.Time().Year()); actual.Format(time.DateOnly) == d.String() || observed.Format(time.DateOnly) == d.String() {
				independent = true
			}
		}
		if _, ours := publicHolidays()[d]; ours != independent && d.Weekday() != time.Sunday {
			t.Errorf("%s: public holiday %v, the independent calendar says %v", d, ours, independent)
		}
	}
}
