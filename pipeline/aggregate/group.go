package aggregate

import (
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// group counts one group of stays. Lesuren are kept in half minutes by how many
// of them make an hour, so that adding up thousands of pupils stays exact and cheap.
type group struct {
	f           *Figures
	schools     map[attendance.SchoolCode]known
	month, year map[int]*halfMinutes // by School.PerHour
}

func newGroup(key, name string) *group {
	return &group{f: newFigures(key, name), schools: map[attendance.SchoolCode]known{}, month: map[int]*halfMinutes{}, year: map[int]*halfMinutes{}}
}

// attends notes that a school has pupils in the group.
func (g *group) attends(school *attendance.School, delivered known) {
	g.schools[school.Code] = delivered
}

// add adds what one stay contributes.
func (g *group) add(p contribution) {
	if p.enrolled {
		g.f.Pupils++
		if p.delivered.month {
			g.f.DeliveredPupils++
		}
	}
	perHour := p.stay.School.PerHour()
	sum(g.month, perHour, p.month)
	sum(g.year, perHour, p.year)
	g.f.Month.addSignals(p.signals, func(s assess.Signal) bool { return s.Current })
	g.f.Year.addSignals(p.signals, func(s assess.Signal) bool { return s.Lasts() || s.End() >= p.yearStart })
	g.f.Month.addReports(p.signals, p.monthStart)
	g.f.Year.addReports(p.signals, p.yearStart)
	if p.home != nil {
		g.f.addThuiszitter(p)
	}
}

// addOutside adds the signals of a pupil at a school where the pupil is not and was
// not enrolled: somebody in a case of absoluut verzuim.
func (g *group) addOutside(signals []assess.Signal, yearStart attendance.Date) {
	g.f.Month.addSignals(signals, func(s assess.Signal) bool { return s.Current })
	g.f.Year.addSignals(signals, func(s assess.Signal) bool { return s.Lasts() || s.End() >= yearStart })
}

func sum(byHour map[int]*halfMinutes, perHour int, h halfMinutes) {
	total := byHour[perHour]
	if total == nil {
		total = &halfMinutes{}
		byHour[perHour] = total
	}
	total.scheduled += h.scheduled
	total.late += h.late
	total.sentOut += h.sentOut
	total.spells += h.spells
	total.sickSpells += h.sickSpells
	for i, w := range h.weekdays {
		total.weekdays[i].scheduled += w.scheduled
		total.weekdays[i].absent += w.absent
	}
	for c, amount := range h.absent {
		total.absent[c] += amount
	}
}

// addSignals counts the pupil once for each rule with a signal in the time.
func (s *Span) addSignals(signals []assess.Signal, in func(assess.Signal) bool) {
	certain, possible := map[string]bool{}, map[string]bool{}
	for _, signal := range signals {
		if in(signal) {
			if signal.Certainty == assess.Certain {
				certain[signal.Rule] = true
			} else {
				possible[signal.Rule] = true
			}
		}
	}
	for rule := range certain {
		s.Certain[rule]++
	}
	for rule := range possible {
		if !certain[rule] {
			s.Possible[rule]++
		}
	}
}

// addReports counts the meldingen that ended on or after a day.
func (s *Span) addReports(signals []assess.Signal, from attendance.Date) {
	for _, signal := range signals {
		if signal.State != "" && signal.To >= from {
			s.Reports[signal.State]++
		}
	}
}

func (f *Figures) addThuiszitter(p contribution) {
	f.ThuiszittersNow++
	if p.long {
		f.ByClass[assess.Class2b]++
	} else {
		f.ByClass[assess.Class2a]++
	}
	f.ByDuration[Duration(p.home.From, p.home.KnownUntil)]++
	f.ByAge[p.age]++
	f.ByReason[p.reason]++
	f.ByRegie[p.regie]++
	f.ByKind[string(p.stay.School.Kind)]++
}

// Duration is the class of a time at home, see Durations: from the first day up
// to the day until which it is known.
func Duration(from, until attendance.Date) string {
	for i, months := range []int{3, 6, 12} {
		if until <= from.AddMonths(months) {
			return Durations[i]
		}
	}
	return Durations[len(Durations)-1]
}

// figures closes the group.
func (g *group) figures() Figures {
	g.f.Schools = len(g.schools)
	var some known
	for _, school := range g.schools {
		some.month, some.year = some.month || school.month, some.year || school.year
		if school.month {
			g.f.Delivered++
		}
	}
	g.f.Month.close(g.month, some.month)
	g.f.Year.close(g.year, some.year)
	return *g.f
}

// close turns the half minutes into hours.
func (s *Span) close(byHour map[int]*halfMinutes, known bool) {
	s.Lessons.Known = known
	for perHour, h := range byHour {
		hours := func(amount int) attendance.Hours { return attendance.NewHours(amount, perHour) }
		l := &s.Lessons
		l.Scheduled = l.Scheduled.Add(hours(h.scheduled))
		l.Unauthorised = l.Unauthorised.Add(hours(h.absent[attendance.Unauthorised] + h.absent[attendance.Luxury]))
		l.Luxury = l.Luxury.Add(hours(h.absent[attendance.Luxury]))
		l.Sick = l.Sick.Add(hours(h.absent[attendance.Sick]))
		l.Authorised = l.Authorised.Add(hours(h.absent[attendance.Authorised]))
		l.Unknown = l.Unknown.Add(hours(h.absent[attendance.Unknown]))
		s.Late += h.late
		s.SentOut += h.sentOut
		s.Spells += h.spells
		s.SickSpells += h.sickSpells
		for i, w := range h.weekdays {
			day := &s.Weekdays[i]
			day.Scheduled, day.Absent = day.Scheduled.Add(hours(w.scheduled)), day.Absent.Add(hours(w.absent))
		}
	}
}
