package hours

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// fillDossier spreads the rows of one pupil and gives each stay its days.
func fillDossier(d *attendance.Dossier, rows []attendance.Absence, opt Options, n *notes) {
	claims := map[*attendance.Stay][]claim{}
	for i := range rows {
		row := &rows[i]
		n.school = row.School
		if row.From > opt.On {
			n.share(problem.AfterDate, row.Ref, "Datum", alike{})
			continue
		}
		stay := d.Stay(row.School)
		if stay == nil {
			n.share(problem.OutsideStay, row.Ref, "Datum", alike{pupil: n.pupil})
			continue
		}
		claims[stay] = append(claims[stay], spread(stay, row, opt.On, n)...)
	}
	for _, stay := range d.Stays {
		stay.Days = weighDays(stay, claims[stay], opt, n)
	}
	for _, c := range d.Cases {
		n.school = c.School
		if stay := d.StayOf(c, opt.On); stay != nil && len(stay.DaysNotHome(c, opt.On)) > 0 {
			n.add(problem.CaseContradicts, c.Ref, "Thuis sinds")
		}
	}
}

// spread turns one row into its claims, one for each day on which it counts.
func spread(stay *attendance.Stay, row *attendance.Absence, on attendance.Date, n *notes) []claim {
	last := row.To
	if row.Open {
		last = max(row.From, stay.Coverage.Last())
	}
	if timed := row.Begin >= 0 || row.End >= 0; timed && row.FirstLesson < 0 && row.LastLesson < 0 && row.Minutes < 0 {
		if row.To > row.From {
			n.share(problem.TimesOverDays, row.Ref, "Begintijd", alike{})
		} else if row.Begin < 0 || row.End < 0 {
			n.share(problem.OneTimeOnly, row.Ref, "Begintijd", alike{})
		}
	}
	if row.Minutes == attendance.UnknownMinutes && row.Category.CountsHours() {
		n.share(problem.MinutesWithheld, row.Ref, "Minuten", alike{})
	}
	var claims []claim
	var before, left, unstated bool
	lessonDays := 0
	for d := row.From; d <= min(last, on); d++ {
		if !stay.Calendar.IsSchooldag(d) || (byTimetable(row) && stay.Enrolled(d) && stay.Timetable.Lessons(d) == 0) {
			continue
		}
		lessonDays++
		if !stay.Enrolled(d) {
			left = left || stay.LeftBefore(d)
			before = before || !stay.LeftBefore(d)
			continue
		}
		unstated = unstated || (len(stay.School.Stated) > 0 && !stay.Coverage.Contains(d))
		claims = append(claims, claimOn(stay, row, d, last))
	}
	if countsOnce(row) && len(claims) > 1 {
		claims = claims[:1]
	}
	ask := func(whether bool, kind problem.Kind, what alike) {
		if whether {
			n.share(kind, row.Ref, "Datum", what)
		}
	}
	ask(lessonDays == 0, problem.NoLessonsThen, alike{days: attendance.Period{From: row.From, To: row.To}})
	ask(before, problem.OutsideStay, alike{pupil: n.pupil})
	ask(left, problem.AfterLeaving, alike{pupil: n.pupil})
	ask(unstated, problem.OutsidePeriod, alike{})
	return claims
}

// countsOnce: te laat or uit de les without a lesuur is one report, on the first day
// on which it can count, however many days the row names.
func countsOnce(row *attendance.Absence) bool {
	apart := row.Category == attendance.Late || row.Category == attendance.SentOut
	return apart && row.FirstLesson < 0 && row.LastLesson < 0
}

// claimOn is what the row says about day d of the days From to last.
func claimOn(stay *attendance.Stay, row *attendance.Absence, d, last attendance.Date) claim {
	c := claim{row: row, date: d, minutes: -1}
	lessons := min(stay.Timetable.Lessons(d), maxLesson)
	first, final := d == row.From, d == last
	switch {
	case row.FirstLesson >= 0 || row.LastLesson >= 0:
		c.slots = lessonsOn(row, lessons, first, final)
	case row.Minutes >= 0:
		c.minutes = 2 * int(row.Minutes)
	case (row.Begin >= 0 && first) || (row.End >= 0 && final):
		c.minutes = 2 * timeOn(row, first, final)
		c.vague = first && final && (row.Begin < 0 || row.End < 0)
	case c.apart():
		c.loose = true
	case row.Minutes == attendance.UnknownMinutes:
		c.minutes, c.vague = 2*endOfDay, true
	default:
		c.slots = daySlots(lessons, row.Part)
	}
	return c
}

// lessonsOn: the first lesuur belongs to the first day and the last to the last;
// between them the days are whole.
func lessonsOn(row *attendance.Absence, lessons int, first, final bool) uint64 {
	from, to := 1, lessons
	if first && row.FirstLesson >= 0 {
		from = int(row.FirstLesson)
	}
	if final && row.LastLesson >= 0 {
		to = int(row.LastLesson)
	}
	if first && final { // one day: a single lesuur may stand in either cell
		if row.LastLesson < 0 {
			to = from
		} else if row.FirstLesson < 0 {
			from = to
		}
	}
	return lessonSlots(from, to)
}

// timeOn: the time of the row on its first or last day, in minutes.
func timeOn(row *attendance.Absence, first, final bool) int {
	from, to := 0, endOfDay
	if first && row.Begin >= 0 {
		from = int(row.Begin)
	}
	if final && row.End >= 0 {
		to = int(row.End)
	}
	return max(0, to-from)
}

// byTimetable reports whether the timetable decides what the row counts: a whole
// day or half of it.
func byTimetable(row *attendance.Absence) bool {
	return row.WholeDay() || row.Part != attendance.NoPart
}
