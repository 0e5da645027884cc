package assess

import "verzuimrapport/pipeline/attendance"

// run (aaneengesloten reeks) is a row of schooldagen that follow each other, each
// with hours of one category. A schooldag on which the timetable gives the pupil no
// lessons neither begins, lengthens nor ends it. It goes up to the first schooldag of
// which no such hours are known, also where nothing is known of that day; to the end of
// the enrolment; to a day whose age status does not count. It lasts while nothing is
// known of the days after it: they lie after the coverage and no row names them.
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
		if f.leaves(d) || f.stay.HasLessons(d) {
			return true
		}
	}
	return false
}

// lasts reports whether nothing is known to have ended the run up to the peildatum.
func (f runFinder) lasts(r run, on attendance.Date) bool {
	for d := r.last() + 1; d <= on; d++ {
		if f.leaves(d) || (f.stay.HasLessons(d) && f.known(d)) {
			return false
		}
	}
	return true
}

// leaves reports whether the pupil is not enrolled or of no age that counts.
func (f runFinder) leaves(d attendance.Date) bool {
	return !f.stay.Enrolled(d) || !f.covers(f.stay.Ages.On(d))
}

// known reports whether it is known, or must be taken as known, what a day was.
func (f runFinder) known(d attendance.Date) bool {
	return d < f.lastCovered || f.stay.Coverage.Contains(d) || f.stay.Day(d) != nil || f.stay.SeenOn(d)
}
