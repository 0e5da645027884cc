package attendance

import "time"

// CalendarRow (kalenderregel) adds free days to the calendar of schools, or,
// with Lessons, makes its Mondays to Fridays schooldagen whatever else says.
type CalendarRow struct {
	// School is a vestiging (6 characters), a BRIN (4: all its vestigingen) or ""
	// where Holidays names a holiday region.
	School   string
	Holidays HolidayRegion
	Period   Period // both days filled
	Lessons  bool   // les
	Ref      Ref
}

// appliesTo reports whether the row speaks of the school.
func (r CalendarRow) appliesTo(s *School) bool {
	if r.School == "" {
		return r.Holidays == s.Holidays
	}
	return r.School == string(s.Code) || r.School == s.Code.BRIN()
}

// FreeDays (vrije dagen) says whether the days on which schools decide are free.
type FreeDays struct{ GoedeVrijdag, Bevrijdingsdag bool }

// Calendar (schoolkalender) knows the schooldagen and lesweken of one school.
//
// Schooldag: Monday to Friday, not in a school holiday, not a public holiday,
// not free by a kalender row. Lesweek: an ISO week with at least one schooldag.
// Lesweekdag index: the calendar days numbered one after the other, leaving out
// every day of a week that is no lesweek, so that holidays of whole weeks are
// bridged and loose days off are not.
//
// A Calendar answers for every day; the weeks before and after its tables are
// lesweken of five schooldagen.
type Calendar struct {
	first  Date    // a Monday
	school []uint8 // per week: bit 0 is Monday, set for a schooldag
	before []int32 // per week: lesweken in the table before it; one longer than school
}

// NewCalendar makes the calendar of a school from the official tables and the
// kalender rows, in which rows that speak of other schools are passed over.
func NewCalendar(s *School, rows []CalendarRow, free FreeDays) *Calendar {
	first, last := MustDate("2023-12-25"), MustDate("2029-01-07")
	for _, row := range rows {
		if row.appliesTo(s) {
			first, last = min(first, row.Period.From.Monday()), max(last, row.Period.To)
		}
	}
	c := &Calendar{first: first, school: make([]uint8, (last-first)/7+1)}
	for i := range c.school {
		c.school[i] = 0b11111
	}
	c.takeHolidays(s, free)
	for _, lessons := range []bool{false, true} { // Les = ja wins over everything
		for _, row := range rows {
			if row.appliesTo(s) && row.Lessons == lessons {
				c.set(row.Period, lessons)
			}
		}
	}
	c.before = make([]int32, len(c.school)+1)
	for i, week := range c.school {
		c.before[i+1] = c.before[i]
		if week != 0 {
			c.before[i+1]++
		}
	}
	return c
}

func (c *Calendar) takeHolidays(s *School, free FreeDays) {
	for _, holiday := range schoolHolidays()[s.Holidays] {
		c.set(holiday, false)
	}
	for day, choice := range publicHolidays() {
		_, month, _ := day.Civil()
		bevrijdingsdag := choice && month == time.May
		if !choice || (bevrijdingsdag && free.Bevrijdingsdag) || (!bevrijdingsdag && free.GoedeVrijdag) {
			c.set(Period{day, day}, false)
		}
	}
}

// set makes the Mondays to Fridays of a period schooldagen or free.
func (c *Calendar) set(p Period, lessons bool) {
	for d := p.From; d <= p.To; d++ {
		day := d.daysSinceMonday()
		if day > 4 {
			continue
		}
		if week := (d - c.first) / 7; lessons {
			c.school[week] |= 1 << day
		} else {
			c.school[week] &^= 1 << day
		}
	}
}

// week finds the week of d in the table; inside is false before and after it.
func (c *Calendar) week(d Date) (i int, inside bool) {
	if d < c.first {
		return 0, false
	}
	i = int(d-c.first) / 7
	return i, i < len(c.school)
}

// IsSchooldag reports whether there are lessons at the school on d.
func (c *Calendar) IsSchooldag(d Date) bool {
	day := d.daysSinceMonday()
	if i, inside := c.week(d); inside {
		return day <= 4 && c.school[i]&(1<<day) != 0
	}
	return day <= 4
}

// IsLesweek reports whether the ISO week of d has a schooldag.
func (c *Calendar) IsLesweek(d Date) bool {
	i, inside := c.week(d)
	return !inside || c.school[i] != 0
}

// Index is the lesweekdag index of d: 7 for each lesweek before its week, and
// the days since Monday inside a lesweek. A day of a week that is no lesweek has
// the index of the next day that has one. Four lesweken from day d are the 28
// indices from Index(d).
func (c *Calendar) Index(d Date) int {
	if d < c.first {
		return int(d - c.first)
	}
	i, inside := c.week(d)
	if !inside {
		return int(d-c.first) - 7*(len(c.school)-int(c.before[len(c.school)]))
	}
	index := 7 * int(c.before[i])
	if c.school[i] != 0 {
		index += d.daysSinceMonday()
	}
	return index
}

// NextSchooldag is the first schooldag on or after d; LastSchooldag the last on
// or before it.
func (c *Calendar) NextSchooldag(d Date) Date {
	for !c.IsSchooldag(d) {
		d++
	}
	return d
}

// LastSchooldag is the last schooldag on or before d.
func (c *Calendar) LastSchooldag(d Date) Date {
	for !c.IsSchooldag(d) {
		d--
	}
	return d
}

// CoversMonth reports whether at least half of the schooldagen of the report month
// up to the peildatum are covered: one spilled-over row is no delivery.
func (c *Calendar) CoversMonth(covered Coverage, on Date) bool {
	lessons, known := 0, 0
	for d := on.MonthStart(); d <= on; d++ {
		if c.IsSchooldag(d) {
			lessons++
			if covered.Contains(d) {
				known++
			}
		}
	}
	return 2*known >= lessons
}
