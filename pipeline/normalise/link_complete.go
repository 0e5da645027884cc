package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// completeSchool fills in what no row says, and asks about it where it matters.
func (r *round) completeSchool(e *schoolEntry) *attendance.School {
	s := e.school
	if !e.own {
		r.question(s.Ref, problem.OnlyInList, "")
	}
	if s.Kind == "" {
		s.Kind = attendance.VO
		if e.own && !e.asked["Onderwijssoort"] {
			r.question(s.Ref, problem.DefaultUsed, "Onderwijssoort", "vo")
		}
	}
	if s.Holidays == "" {
		s.Holidays = r.opt.HolidayRegion
		if e.own && !e.asked["Vakantieregio"] {
			r.question(s.Ref, problem.DefaultUsed, "Vakantieregio", holidaysOfSettings)
		}
	}
	fillEmpty(&s.LessonMinutes, defaultLessonMinutes)
	fillEmpty(&s.LessonsPerWeek, defaultLessonsPerWeek)
	if official, region, ok := attendance.Municipality(s.Municipality); ok {
		s.Municipality = official
		fillEmpty(&s.Region, region)
	} else if s.Municipality != "" {
		r.problems = append(r.problems, problem.UnknownPlace.AtRows(s.Ref, []int{s.Ref.Row}, "Gemeente"))
	}
	slices.SortFunc(e.stated, func(a, b statedPeriod) int { return int(a.period.From - b.period.From) })
	for _, p := range e.stated {
		s.Stated = append(s.Stated, p.period)
	}
	s.Stated = slices.Compact(s.Stated)
	return &s
}

func fillEmpty[T comparable](value *T, otherwise T) {
	var none T
	if *value == none {
		*value = otherwise
	}
}
