package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// cover works out of which days each school's attendance is known.
func (b *builder) cover() {
	b.given = b.delivered()
	b.coverage = map[attendance.SchoolCode]attendance.Coverage{}
	for _, school := range b.list {
		d := b.given[school.Code]
		switch {
		case d == nil:
			if len(school.Stated) > 0 {
				b.question(school.Ref, problem.StatedNothing, "Periode van")
			}
		case len(school.Stated) > 0:
			b.coverage[school.Code] = stated(school.Stated, b.opt.On)
			if n := d.emptyWeeks(b.coverage[school.Code], b.calendars[school.Code]); n > 0 {
				b.question(school.Ref, problem.EmptyWeeks, "Periode van", counted(n, "lesweek", "lesweken"))
				b.problems[len(b.problems)-1].Key = KeyOfWord(problem.EmptyWeeks, school.Code, counted(n, "lesweek", "lesweken")) // more weeks are another question
			}
		default:
			b.coverage[school.Code] = d.coverage(b.calendars[school.Code], b.opt.On)
		}
	}
}

// stated is the coverage that a school states: an empty end is the peildatum.
func stated(periods []attendance.Period, on attendance.Date) attendance.Coverage {
	closed := slices.Clone(periods)
	for i := range closed {
		if closed[i].To == 0 {
			closed[i].To = on
		}
	}
	return attendance.NewCoverage(closed).Until(on)
}

// deliveredDays are the days of the rows of one school.
type deliveredDays struct {
	files map[string]*attendance.Period // from the first to the last row date
	weeks []int                         // the rows of each week, by their number since week zero
}

// weekZero is the Monday from which weeks are numbered here.
var weekZero = attendance.NewDate(firstYear, 1, 1).Monday()

func weekNumber(d attendance.Date) int { return int(d-weekZero) / 7 }

// delivered gathers the days of all rows that are used and that have begun.
func (b *builder) delivered() map[attendance.SchoolCode]*deliveredDays {
	all := map[attendance.SchoolCode]*deliveredDays{}
	var d *deliveredDays // that of the row before, as a rule also of this one
	var sheet *linked
	var span *attendance.Period
	place := int32(-1)
	b.eachAbsence(func(s *linked, n int) {
		if s != sheet || s.lines[n].place != place {
			sheet, place = s, s.lines[n].place
			code := s.school[place].Code
			if d = all[code]; d == nil {
				d = &deliveredDays{files: map[string]*attendance.Period{}, weeks: make([]int, weekNumber(b.opt.On)+1)}
				all[code] = d
			}
			if span = d.files[s.sheet.File]; span == nil {
				span = &attendance.Period{}
				d.files[s.sheet.File] = span
			}
		}
		d.add(span, &s.absences[n], b.opt.On)
	})
	return all
}

// add counts a row: its days up to the peildatum, of an open row its first. An open
// row says that its pupil is not back yet, until somebody closes it; that no other
// pupil was absent since is nowhere said, so it makes no day known. In a school with
// hardly any other rows its hours therefore stand beside the timetable of that pupil
// alone: a high share of a small number, and not a low one of many who are unknown.
func (d *deliveredDays) add(span *attendance.Period, row *absenceRow, on attendance.Date) {
	if row.from > on {
		return
	}
	last := min(row.to, on)
	if !span.From.Known() || row.from < span.From {
		span.From = row.from
	}
	span.To = max(span.To, last)
	for week := weekNumber(row.from); week <= weekNumber(last); week++ {
		d.weeks[week]++
	}
}

// coverage: per file from its first to its last row date, less the lesweken in
// which the school has no row at all.
func (d *deliveredDays) coverage(calendar *attendance.Calendar, on attendance.Date) attendance.Coverage {
	var periods []attendance.Period
	for _, span := range d.files {
		if !span.From.Known() {
			continue // every row of the file is about later days
		}
		for monday := span.From.Monday(); monday <= span.To; monday += 7 {
			if d.weeks[weekNumber(monday)] > 0 || !calendar.IsLesweek(monday) {
				periods = append(periods, attendance.Period{From: max(monday, span.From), To: min(monday+6, span.To)})
			}
		}
	}
	return attendance.NewCoverage(periods).Until(on)
}

// emptyWeeks counts the covered lesweken in which the school has no row at all.
func (d *deliveredDays) emptyWeeks(c attendance.Coverage, calendar *attendance.Calendar) int {
	n := 0
	for _, p := range c.Periods() {
		for monday := p.From.Monday(); monday <= p.To; monday += 7 {
			if calendar.IsLesweek(monday) && d.weeks[weekNumber(monday)] == 0 {
				n++
			}
		}
	}
	return n
}

// rows counts the rows with a day in the week of a Monday.
func (d *deliveredDays) rows(monday attendance.Date) int {
	if n := weekNumber(monday); d != nil && n >= 0 && n < len(d.weeks) {
		return d.weeks[n]
	}
	return 0
}
