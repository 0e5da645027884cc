package assess

import (
	"verzuimrapport/pipeline/attendance"
)

// streak (reeks) is a run of schooldagen, each fully absent in the reckoning at
// hand. It ends at the first of: a covered schooldag that is not fully absent;
// the end of the enrolment; the first day whose age status the rule does not
// cover; an uncovered schooldag followed by a covered one (in the possible
// reckoning such an uncovered day counts as fully absent). Otherwise it lasts.
//
// A row on an uncovered day does not make it covered. A schooldag on which the
// timetable gives the pupil no lessons neither begins, lengthens nor ends a streak.
// A streak begins on a day of which absence was delivered: a day of which nothing
// was said lengthens it but never begins it.
type streak struct {
	from, last attendance.Date // first and last absent schooldag
	ended      bool
	unseen     attendance.Date   // the first day after the coverage of which nothing is known, zero for none
	days       int               // schooldagen in it
	amount     int               // half minutes absent on them, as far as rows say
	records    []*attendance.Day // those of which rows say so
}

// overlapsFrom reports whether the streak has a day on or after d.
func (s streak) overlapsFrom(d attendance.Date) bool { return !s.ended || s.last >= d }

// to is the last absent schooldag, zero while the streak lasts.
func (s streak) to() attendance.Date {
	if s.ended {
		return s.last
	}
	return 0
}

// streakFinder looks for the streaks of one stay by one reading.
type streakFinder struct {
	stay *attendance.Stay
	read reading
	// lastCovered is the last covered schooldag, zero if there is none.
	lastCovered attendance.Date
}

// streaks finds the streaks of a stay on which the hours of the reading fill the day.
func streaks(stay *attendance.Stay, read reading) []streak {
	f := streakFinder{stay: stay, read: read, lastCovered: lastCovered(stay)}
	var found []streak
	for i := 0; i < len(stay.Days); {
		if !f.begins(&stay.Days[i]) {
			i++
			continue
		}
		s := f.follow(i)
		found = append(found, s)
		for i++; i < len(stay.Days) && stay.Days[i].Date <= s.last; {
			i++
		}
	}
	return found
}

func lastCovered(stay *attendance.Stay) attendance.Date {
	for d := stay.Coverage.Last(); d.Known() && d >= stay.Coverage.First(); d-- {
		if stay.Coverage.Contains(d) && stay.Calendar.IsSchooldag(d) {
			return d
		}
	}
	return 0
}

// full reports whether the day is fully absent in this reckoning. A day with
// unknown hours is not so in the certain one, whatever else stands on it.
func (f streakFinder) full(day *attendance.Day) bool {
	if f.read.Certainty == Certain && day.Absent[attendance.Unknown] > 0 {
		return false
	}
	return day.Scheduled > 0 && day.Sum(f.read.categories...) >= day.Scheduled
}

func (f streakFinder) begins(day *attendance.Day) bool {
	return f.full(day) && f.read.covers(f.stay.Ages.On(day.Date)) && (f.read.Certainty == Possible || !f.gap(day.Date))
}

// gap reports whether d is an uncovered day followed by a covered schooldag:
// nothing is known of it, whatever a row may say.
func (f streakFinder) gap(d attendance.Date) bool {
	return d < f.lastCovered && !f.stay.Coverage.Contains(d)
}

// follow follows the streak that begins on the ith day of the stay.
func (f streakFinder) follow(i int) streak {
	s := streak{from: f.stay.Days[i].Date}
	for d := s.from; d <= f.read.On; d++ {
		if !f.read.covers(f.stay.Ages.On(d)) || !f.stay.Enrolled(d) {
			s.ended = true
			return s
		}
		if f.read.holidaysEnd && !f.stay.Calendar.IsLesweek(d) {
			s.ended = true
			return s
		}
		if !f.stay.Calendar.IsSchooldag(d) {
			continue
		}
		for i < len(f.stay.Days) && f.stay.Days[i].Date < d {
			i++
		}
		var day *attendance.Day
		if i < len(f.stay.Days) && f.stay.Days[i].Date == d {
			day = &f.stay.Days[i]
		}
		if f.ends(&s, d, day) {
			s.ended = true
			return s
		}
	}
	return s
}

// ends takes one schooldag into the streak, or reports that the streak ends
// before it. day is nil where no row counted.
func (f streakFinder) ends(s *streak, d attendance.Date, day *attendance.Day) bool {
	gap := f.gap(d)
	switch {
	case f.stay.Timetable.Lessons(d) == 0:
		return false
	case gap && f.read.Certainty == Certain:
		return true
	case day != nil && f.full(day):
		s.last = d
		s.days++
		s.addKnown(day, f.read.categories)
		return false
	case gap:
		s.last = d
		s.days++
		s.addKnown(day, f.read.categories)
		return false
	}
	if f.stay.Coverage.Contains(d) {
		return true
	}
	if s.unseen == 0 { // after the coverage nothing is known: it may last
		s.unseen = d
	}
	return false
}

// addKnown adds the hours that rows give of a day of the streak: of a day that was
// not delivered, a part of it at most.
func (s *streak) addKnown(day *attendance.Day, categories []attendance.Category) {
	if day == nil || day.Sum(categories...) == 0 {
		return
	}
	s.amount += day.Sum(categories...)
	s.records = append(s.records, day)
}

// fires reports whether the streak is long enough. With > the pupil is absent on a
// schooldag that lies the given weeks or more after the first; with >= on every
// schooldag before that. The index numbers the days.
func (s streak) fires(stay *attendance.Stay, index func(attendance.Date) int, weeks int, comparator Comparator) bool {
	limit := index(s.from) + 7*weeks
	if comparator == MoreThan {
		return index(s.last) >= limit
	}
	needed := s.from
	for d := s.from; index(d) < limit; d++ {
		if stay.HasLessons(d) {
			needed = d
		}
	}
	return s.last >= needed && (s.unseen == 0 || s.unseen > needed)
}
