package assess

import "verzuimrapport/pipeline/attendance"

// run (aaneengesloten reeks) is a row of schooldagen that follow each other, each
// with hours of one category. A schooldag on which the timetable gives the pupil no
// lessons neither begins, lengthens nor ends it. What ends a run is what ends a
// streak: a schooldag of which it is known, or must be taken as known, that it has
// no such hours; the end of the enrolment; a day whose age status does not count.
// Days after the coverage of which nothing is known end nothing.
type run struct {
	days   []*attendance.Day
	amount int // half minutes
}

func (r run) from() attendance.Date { return r.days[0].Date }
func (r run) last() attendance.Date { return r.days[len(r.days)-1].Date }

// runFinder looks for the runs of one stay.
type runFinder struct {
	stay        *attendance.Stay
	covers      func(attendance.AgeStatus) bool
	category    attendance.Category
	lastCovered attendance.Date
}

func newRunFinder(stay *attendance.Stay, category attendance.Category, covers func(attendance.AgeStatus) bool) runFinder {
	return runFinder{stay: stay, covers: covers, category: category, lastCovered: lastCovered(stay)}
}

func (f runFinder) runs() []run {
	var found []run
	for i := range f.stay.Days {
		day := &f.stay.Days[i]
		amount := day.Absent[f.category]
		if amount == 0 || f.stay.Timetable.Lessons(day.Date) == 0 || !f.covers(f.stay.Ages.On(day.Date)) {
			continue
		}
		n := len(found)
		if n == 0 || f.endsBetween(found[n-1].last(), day.Date) {
			found = append(found, run{})
			n++
		}
		found[n-1].days = append(found[n-1].days, day)
		found[n-1].amount += amount
	}
	return found
}

// endsBetween reports whether a day between two days with hours ends the run.
func (f runFinder) endsBetween(a, b attendance.Date) bool {
	for d := a + 1; d < b; d++ {
		if f.ends(d) {
			return true
		}
	}
	return false
}

// lasts reports whether nothing ended the run up to the peildatum.
func (f runFinder) lasts(r run, on attendance.Date) bool { return !f.endsBetween(r.last(), on+1) }

// ends reports whether a day without hours of the category ends a run.
func (f runFinder) ends(d attendance.Date) bool {
	if !f.stay.Enrolled(d) || !f.covers(f.stay.Ages.On(d)) {
		return true
	}
	known := d < f.lastCovered || f.stay.Coverage.Contains(d)
	return known && f.stay.HasLessons(d)
}
