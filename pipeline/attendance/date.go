package attendance

import (
	"fmt"
	"time"
)

// Date (datum) is a calendar day without a zone or a clock, counted in days
// since 31 December of the year 0, so that days are ordered by < and their
// distance is a subtraction. The zero Date is "no date": a cell that was empty.
type Date int32

// dayZero is the day before the first day of the year 1.
var dayZero = time.Date(0, time.December, 31, 0, 0, 0, 0, time.UTC).Unix()

const secondsPerDay = 24 * 60 * 60

// NewDate gives the day of a year, month and day; a day past the end of its
// month runs on into the next, as in time.Date.
func NewDate(year int, month time.Month, day int) Date {
	if year > 0 && month >= time.January && month <= time.December { // the days before the year and the month, without the way through seconds
		before := year - 1
		days := 365*before + before/4 - before/100 + before/400 + daysBefore[month-1] + day
		if month > time.February && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			days++
		}
		return Date(days)
	}
	return Date((time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() - dayZero) / secondsPerDay)
}

// daysBefore are the days of a common year before each month.
var daysBefore = [12]int{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334}

// ParseDate reads the ISO form 2026-08-31; ok is false for anything else,
// also for days that do not exist.
func ParseDate(iso string) (d Date, ok bool) {
	t, err := time.Parse("2006-01-02", iso)
	if err != nil {
		return 0, false
	}
	return NewDate(t.Date()), true
}

// MustDate is ParseDate for dates that stand in the source.
func MustDate(iso string) Date {
	d, ok := ParseDate(iso)
	if !ok {
		panic("attendance: no date: " + iso)
	}
	return d
}

// Known reports whether d is a day at all.
func (d Date) Known() bool { return d != 0 }

// Time is midnight UTC of the day, for libraries that want a time.
func (d Date) Time() time.Time { return time.Unix(int64(d)*secondsPerDay+dayZero, 0).UTC() }

// Civil gives year, month and day.
func (d Date) Civil() (year int, month time.Month, day int) { return d.Time().Date() }

// Weekday of the day.
func (d Date) Weekday() time.Weekday { return time.Weekday(int(d) % 7) } // day 0 was a Sunday

// Monday of the ISO week of the day.
func (d Date) Monday() Date { return d - Date(d.daysSinceMonday()) }

func (d Date) daysSinceMonday() int { return (int(d.Weekday()) + 6) % 7 }

// AddMonths gives the same day n months on, or the last day of that month
// where it has no such day.
func (d Date) AddMonths(n int) Date {
	y, m, day := d.Civil()
	first := NewDate(y, m+time.Month(n), 1)
	_, _, last := (NewDate(y, m+time.Month(n)+1, 1) - 1).Civil()
	return first + Date(min(day, last)-1)
}

// Birthday gives the day on which somebody born on d turns the given age; who
// was born on 29 February has it on 1 March in other years.
func (d Date) Birthday(age int) Date {
	y, m, day := d.Civil()
	return NewDate(y+age, m, day)
}

// MonthStart and MonthEnd are the first and last day of the month of d.
func (d Date) MonthStart() Date {
	y, m, _ := d.Civil()
	return NewDate(y, m, 1)
}

// MonthEnd is the last day of the month of d.
func (d Date) MonthEnd() Date {
	y, m, _ := d.Civil()
	return NewDate(y, m+1, 1) - 1
}

// SchoolYearStart is the 1 August on or before d.
func (d Date) SchoolYearStart() Date {
	y, m, _ := d.Civil()
	if m < time.August {
		y--
	}
	return NewDate(y, time.August, 1)
}

// SchoolYearEnd is the 31 July on or after d.
func (d Date) SchoolYearEnd() Date { return d.SchoolYearStart().AddMonths(12) - 1 }

// SchoolYear names the school year of d, as "2026-2027".
func (d Date) SchoolYear() string {
	y, _, _ := d.SchoolYearStart().Civil()
	return fmt.Sprintf("%d-%d", y, y+1)
}

// String is the ISO form, "" for no date.
func (d Date) String() string {
	if !d.Known() {
		return ""
	}
	return d.Time().Format("2006-01-02")
}

// Dutch is the form that people here write, 31-08-2026; "" for no date.
func (d Date) Dutch() string {
	if !d.Known() {
		return ""
	}
	return d.Time().Format("02-01-2006")
}

var monthNames = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"}

// Long is the written form, 31 augustus 2026; "" for no date.
func (d Date) Long() string {
	if !d.Known() {
		return ""
	}
	y, m, day := d.Civil()
	return fmt.Sprintf("%d %s %d", day, monthNames[m-1], y)
}

// MonthName is the month and year of d in Dutch, as "oktober 2026".
func (d Date) MonthName() string {
	if !d.Known() {
		return ""
	}
	y, m, _ := d.Civil()
	return fmt.Sprintf("%s %d", monthNames[m-1], y)
}

// Period (periode) is a run of days, first and last included; an empty From or
// To is open on that side.
type Period struct{ From, To Date }

// Contains reports whether d lies in the period.
func (p Period) Contains(d Date) bool { return p.From <= d && (p.To == 0 || d <= p.To) }

// Overlaps reports whether the two have a day in common.
func (p Period) Overlaps(q Period) bool {
	return (p.To == 0 || q.From <= p.To) && (q.To == 0 || p.From <= q.To)
}
