package attendance

import "slices"

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
	// Seen are the schooldagen outside the coverage of which rows say only that nothing
	// was missed, in date order: something is known of them all the same.
	Seen []Date
}

// SeenOn reports whether a row says of a day outside the coverage that nothing was missed.
func (s *Stay) SeenOn(d Date) bool {
	_, seen := slices.BinarySearch(s.Seen, d)
	return seen
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

// LeftBefore reports whether every enrolment at the school had ended before d.
func (s *Stay) LeftBefore(d Date) bool {
	for _, e := range s.Enrolments {
		if !e.Period.To.Known() || e.Period.To >= d {
			return false
		}
	}
	return true
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

// Day is what is known of a day, nil where no row counted.
func (s *Stay) Day(d Date) *Day {
	i, found := slices.BinarySearchFunc(s.Days, d, func(day Day, d Date) int { return int(day.Date - d) })
	if !found {
		return nil
	}
	return &s.Days[i]
}

// DaysNotHome are the schooldagen from the day on which a case says that the pupil
// is at home up to the given one, of which attendance was delivered and on which
// the pupil was not absent all day. There are none where the case says nothing of
// the kind on that day: closed, returned, or absoluut.
func (s *Stay) DaysNotHome(c Case, on Date) []Date {
	if !c.HomeSince.Known() || c.ClosedAt(on) || c.ResumedAtDay(on) || c.Kind == CaseAbsolute {
		return nil
	}
	var days []Date
	for d := max(c.HomeSince, s.Coverage.First()); d <= min(on, s.Coverage.Last()); d++ {
		if !s.Coverage.Contains(d) || !s.HasLessons(d) || !s.Enrolled(d) {
			continue
		}
		if day := s.Day(d); day == nil || !day.Full() {
			days = append(days, d)
		}
	}
	return days
}
