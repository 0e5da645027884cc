package attendance

import "slices"

// Day (dag) is what is known of one pupil on one schooldag at one school, after
// rows that name the same lesuur were weighed against each other. Only days
// with at least one row that counts have a Day.
type Day struct {
	Date Date
	// Scheduled is what the timetable gives the pupil, in half minutes.
	Scheduled int
	// Absent are the half minutes of each category, see Category.CountsHours.
	Absent [Authorised + 1]int
	// Late and SentOut count lesuren and loose reports: never hours.
	Late, SentOut int
	// Rows are the rows that counted on this day, in the order of Ref.
	Rows []Counted
}

// Counted (meegetelde regel) is one row that counted on a day: its category and
// the half minutes it brought (0 for te laat and uit de les).
type Counted struct {
	Ref      Ref
	Category Category
	Amount   int
}

// Stay (verblijf) is everything about one pupil at one school location: the
// enrolments, the school's calendar and coverage, the timetable and the days.
type Stay struct {
	School     *School
	Calendar   *Calendar
	Coverage   Coverage // cut off at the peildatum
	Enrolments []Enrolment
	Ages       Ages
	// Timetable gives the lesuren of a date; never nil.
	Timetable *Timetable
	// Days are in date order, none after the peildatum, all on schooldagen inside
	// the enrolment.
	Days []Day
}

// Enrolled reports whether the pupil is enrolled at the school on d.
func (s *Stay) Enrolled(d Date) bool {
	for _, e := range s.Enrolments {
		if e.Period.Contains(d) {
			return true
		}
	}
	return false
}

// EnrolmentOn is the enrolment that covers d, the one that began last where
// several do; else the last one.
func (s *Stay) EnrolmentOn(d Date) Enrolment {
	for _, e := range slices.Backward(s.Enrolments) {
		if e.Period.Contains(d) {
			return e
		}
	}
	return s.Enrolments[len(s.Enrolments)-1]
}

// HasLessons reports whether d is a schooldag on which the timetable gives the
// pupil lessons.
func (s *Stay) HasLessons(d Date) bool {
	return s.Calendar.IsSchooldag(d) && s.Timetable.Lessons(d) > 0
}

// Timetable (rooster) answers how many lesuren a pupil has on a day.
type Timetable struct {
	School *School
	Stay   *Stay // whose class decides; nil: the pupil's rows and the school only
	// Own are the rooster rows of the pupil, ByClass those of the classes of the
	// school; each with the latest From first.
	Own     []TimetableRow
	ByClass map[string][]TimetableRow
}

// Lessons is the number of lesuren on d, by weekday alone (whether d is a
// schooldag is the calendar's business): a row of the pupil before one of the
// class, the latest From first; where none covers d, the school's week shared
// over five days.
func (t *Timetable) Lessons(d Date) int {
	weekday := d.daysSinceMonday()
	if weekday > 4 {
		return 0
	}
	if n, ok := lessonsIn(t.Own, d, weekday); ok {
		return n
	}
	if t.Stay != nil && len(t.ByClass) > 0 {
		if n, ok := lessonsIn(t.ByClass[t.Stay.EnrolmentOn(d).Class], d, weekday); ok {
			return n
		}
	}
	return t.School.NormalLessons(weekday)
}

func lessonsIn(rows []TimetableRow, d Date, weekday int) (int, bool) {
	for _, row := range rows {
		if row.Period.Contains(d) {
			return int(row.Lessons[weekday]), true
		}
	}
	return 0, false
}

// Dossier (leerlingdossier) is all about one pupil.
type Dossier struct {
	Pupil Pupil
	// Stays are in the order of their school codes; empty for a pupil who stands
	// only in a case (absoluut verzuim).
	Stays   []*Stay
	Cases   []Case   // in the order of their numbers
	Reports []Report // in date order
}

// Stay finds the stay at a school, nil if there is none.
func (d *Dossier) Stay(school SchoolCode) *Stay {
	for _, s := range d.Stays {
		if s.School.Code == school {
			return s
		}
	}
	return nil
}

// StayOf is the stay that a case belongs to: the one at its school, or, where the
// pupil is not enrolled there on that day, the first other one with an enrolment
// then; nil where there is none at all.
func (d *Dossier) StayOf(c Case, on Date) *Stay {
	own := d.Stay(c.School)
	if own != nil && own.Enrolled(on) {
		return own
	}
	for _, stay := range d.Stays {
		if stay.Enrolled(on) {
			return stay
		}
	}
	return own
}

// Delivery (levering) is what one school delivered.
type Delivery struct {
	School SchoolCode
	Files  []string // every file with a row of this school, sorted
	// Coverage is the known part of the attendance; empty: not delivered.
	Coverage Coverage
	Pupils   int
	// Rows are the rows that name this school (attendance, pupils, cases and the
	// rest), Used those without a fout.
	Rows, Used int
	// AttendanceRows are the verzuim rows among the used ones.
	AttendanceRows int
	// MissesMonth: there were lessons in the report month up to the peildatum, and
	// the coverage has none of those days.
	MissesMonth bool
}

// CoversMonth reports whether a covered day of the report month had lessons, or
// no day of it did.
func (c *Calendar) CoversMonth(covered Coverage, on Date) bool {
	lessons := false
	for d := on.MonthStart(); d <= on; d++ {
		if c.IsSchooldag(d) {
			if covered.Contains(d) {
				return true
			}
			lessons = true
		}
	}
	return !lessons
}

// Delivered reports whether attendance of the report month came in. A school that
// stopped delivering did not: see DeliveredBefore.
func (d Delivery) Delivered() bool { return d.AttendanceRows > 0 && !d.MissesMonth }

// DeliveredBefore reports whether attendance came in, but none of the report
// month: it is known up to Coverage.Last.
func (d Delivery) DeliveredBefore() bool { return d.AttendanceRows > 0 && d.MissesMonth }

// Dataset (gegevens) is everything that was read, put in order: schools by code,
// dossiers by BRIN and leerlingnummer. The dossiers' Days are filled by package hours.
type Dataset struct {
	Schools    []*School
	Deliveries []Delivery // one for each school, in the same order
	Dossiers   []*Dossier
	// Absences are the verzuim rows of each dossier, in the order of Dossiers and
	// in the order of reading; package hours spreads them over days.
	Absences [][]Absence
	// UnknownCodes are the codes that no table knows, in the order of reading.
	UnknownCodes []UnknownCode
}

// UnknownCode (onbekende code) is a code in the attendance of a school that no
// table knows, "" for rows without one, and the rows that have it.
type UnknownCode struct {
	School SchoolCode
	Code   string
	Rows   []Ref
}

// Release lets go of the days, once nobody will ask for them any more.
func (d *Dataset) Release() {
	for _, dossier := range d.Dossiers {
		for _, stay := range dossier.Stays {
			stay.Days = nil
		}
	}
}

// Sum is the half minutes of the given categories.
func (d Day) Sum(categories ...Category) int {
	sum := 0
	for _, c := range categories {
		sum += d.Absent[c]
	}
	return sum
}

// Full reports whether the pupil was absent all day for whatever reason, known
// or not: the absent hours reach the timetable's, and there are any.
func (d Day) Full() bool {
	return d.Scheduled > 0 && d.Sum(Unauthorised, Luxury, Sick, Authorised, Unknown) >= d.Scheduled
}
