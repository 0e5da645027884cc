package assess

import (
	"fmt"
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// slowRun is a run of schooldagen with hours of one category.
type slowRun struct {
	days  []attendance.Date
	hours []int
	over  bool // something ended it up to the peildatum
}

// runs goes through all days with one run in hand.
func (s slow) runs(category attendance.Category, covers func(attendance.Date) bool) (all []slowRun) {
	follows := false // the day at hand may lengthen the last run
	over := func() {
		if follows = false; len(all) > 0 {
			all[len(all)-1].over = true
		}
	}
	for _, d := range s.all() {
		switch {
		case !covers(d) || !s.stay.Enrolled(d):
			over()
		case !s.stay.Calendar.IsSchooldag(d) || s.stay.Timetable.Lessons(d) == 0:
		case s.hours(d, category) > 0:
			if !follows {
				over()
				all, follows = append(all, slowRun{}), true
			}
			current := &all[len(all)-1]
			current.days, current.hours = append(current.days, d), append(current.hours, s.hours(d, category))
		case s.stay.Coverage.Contains(d) || s.coveredLater(d) || s.told(d):
			over()
		default:
			follows = false
		}
	}
	return all
}

// told reports whether a row says anything of a day.
func (s slow) told(d attendance.Date) bool {
	says := slices.Contains(s.stay.Seen, d)
	for _, day := range s.stay.Days {
		says = says || day.Date == d
	}
	return says
}

func (r slowRun) total() (sum int) {
	for _, h := range r.hours {
		sum += h
	}
	return sum
}

func (s slow) luxury() (lines []string) {
	for _, r := range s.runs(attendance.Luxury, s.plichtig) {
		lines = append(lines, fmt.Sprintf("%s %s-%s  verzuim %s %d", s.stay.School.Code, r.days[0], r.days[len(r.days)-1], s.stay.School.Hours(r.total()), len(r.days)))
	}
	return lines
}

func (s slow) sick() (lines []string) {
	l, here := s.r.Limits, s.stay.School
	covers := func(d attendance.Date) bool {
		return s.is(d, "leerplichtig", "kwalificatieplichtig", "18plus", "vrij")
	}
	var reports []slowRun
	for _, r := range s.runs(attendance.Sick, covers) {
		reports = append(reports, r)
		if n := len(reports); n >= l.SickReports {
			last := reports[n-l.SickReports:]
			if s.index(r.days[0])-s.index(last[0].days[0]) <= 7*l.SickWeeks-1 {
				sum := r.hours[0]
				for _, earlier := range last[:len(last)-1] {
					sum += earlier.total()
				}
				lines = append(lines, fmt.Sprintf("%s %s-%s frequent verzuim %s %d", here.Code, last[0].days[0], r.days[0], here.Hours(sum), l.SickReports))
				reports = nil
			}
		}
		if len(r.days) >= l.SickDays {
			tot := r.days[len(r.days)-1]
			if !r.over {
				tot = 0
			}
			lines = append(lines, fmt.Sprintf("%s %s-%s lang verzuim %s %d", here.Code, r.days[0], tot, here.Hours(r.total()), len(r.days)))
		}
	}
	return lines
}

// slowLate counts each school year of the data by itself.
func slowLate(d *attendance.Dossier, r Reckoning) (lines []string) {
	for _, year := range []string{"2025-2026", "2026-2027"} {
		count, reached, at := 0, 0, ""
		for day := r.On - 230; day <= r.On; day++ {
			for _, stay := range d.Stays {
				for _, known := range stay.Days {
					if known.Date != day || day.SchoolYear() != year {
						continue
					}
					count += known.Late
					for _, step := range r.Limits.LateSteps {
						if count >= step && step > reached {
							reached, at = step, fmt.Sprintf("%s %s-", stay.School.Code, day)
						}
					}
				}
			}
		}
		if reached > 0 {
			lines = append(lines, fmt.Sprintf("%s %d verzuim %d", at, reached, count))
		}
	}
	return lines
}
