package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// Dates that can be read and are hardly meant: they are used as they stand, and
// asked about.

// yearsBefore is the same day so many years before the peildatum.
func (r *round) yearsBefore(n int) attendance.Date {
	year, month, day := r.opt.On.Civil()
	return attendance.NewDate(year-n, month, day)
}

// questionDays asks about absences of long ago: a year that was mistyped moves the
// beginning of what is known.
func (r *round) questionDays(s *linked, n int) {
	if s.bad[n] || s.absences[n].from >= r.longAgo {
		return
	}
	column := "Datum"
	if s.begins {
		column = "Begindatum"
	}
	r.share(s, n, problem.LongAgo, column, "")
}

// questionBirth asks about a pupil who is too young or too old for any school.
func (r *round) questionBirth(s *linked, n int, birth attendance.Date) {
	if birth.Known() && (birth > r.yearsBefore(3) || birth <= r.yearsBefore(31)) {
		r.share(s, n, problem.OddAge, "Geboortedatum", "")
	}
}

// dated is a day with the column that it stands in.
type dated struct {
	column string
	day    attendance.Date
}

// questionAhead asks about days after the peildatum in columns that say what has
// happened.
func (r *round) questionAhead(s *linked, n int, days ...dated) {
	for _, one := range days {
		if !s.bad[n] && one.day > r.opt.On {
			r.share(s, n, problem.DateAhead, one.column, "")
		}
	}
}

// happened are the days of a case on which something is said to have happened.
func happened(c attendance.Case) []dated {
	return []dated{
		{"Thuis sinds", c.HomeSince}, {"Ouders geïnformeerd op", c.ParentsInformed}, {"Leerling geïnformeerd op", c.PupilInformed},
		{"Melding SWV op", c.ReportedToSWV}, {"Thuiszitterstafel sinds", c.TableSince},
		{"Start vervolgonderwijs", c.ResumedOn}, {"Gesloten op", c.ClosedOn},
	}
}
