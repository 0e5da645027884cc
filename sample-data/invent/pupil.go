package invent

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// pupil is an invented pupil at one place.
type pupil struct {
	number             int
	first, infix, last string
	birth              attendance.Date
	town               string
	year               int // leerjaar
	class, programme   string
	week               [5]int          // lesuren on Monday to Friday
	adapted            bool            // has a rooster row of its own
	joined             attendance.Date // first day of the enrolment, zero: the year the pupil came
	until              attendance.Date // last day of the enrolment, zero: open
	unlisted           bool            // stands in no list of pupils
	qualified          string          // startkwalificatie as the sheet writes it
	exemption          string          // vrijstelling
	exempted           attendance.Period
	part               string // the scenario that the pupil plays in, "" for none
	events             []event
	reports            []report
	file               *caseFile
}

// pupilsPerSchoolRange keeps the numbers of schools apart, also those of two
// vestigingen of one institution.
const pupilsPerSchoolRange = 100_000

func (p *pupil) name() string {
	if p.infix == "" {
		return p.first + " " + p.last
	}
	return p.first + " " + p.infix + " " + p.last
}

// homeTowns are where pupils live: mostly in region 25, some outside it.
var homeTowns = [...]string{"Haarlem", "Haarlem", "Haarlem", "Haarlem", "Velsen", "Velsen", "Heemstede", "Bloemendaal", "Zandvoort", "Beverwijk", "Beverwijk", "Heemskerk", "Heemskerk", "Haarlemmermeer", "Castricum"}

func (s *place) enrol(n int) {
	s.pupils = make([]*pupil, n)
	for i := range s.pupils {
		s.pupils[i] = s.newPupil((s.index+1)*pupilsPerSchoolRange + 1 + i)
	}
	s.free = 0
}

func (s *place) newPupil(number int) *pupil {
	p := &pupil{number: number, town: pick(s, homeTowns[:]), infix: pick(s, infixes[:]), first: pick(s, firstNames[:]), last: pick(s, lastNames[:])}
	if s.layout != magister && s.chance.IntN(6) == 0 {
		p.first = pick(s, wideFirst[:])
	}
	if s.layout != magister && s.chance.IntN(8) == 0 {
		p.last = pick(s, wideLast[:])
	}
	if s.Holidays == attendance.Midden && s.chance.IntN(2) == 0 {
		p.town = s.Municipality
	}
	s.setYear(p, 1+s.chance.IntN(5))
	return p
}

// setYear puts a pupil in a leerjaar, a class, and an age that goes with it:
// twelve in the first.
func (s *place) setYear(p *pupil, year int) {
	turned12 := attendance.NewDate(2026-11-year, 9, 1) // the last day on which somebody of this year was born
	p.year = year
	p.birth = turned12 - 1 - attendance.Date(s.chance.IntN(364))
	p.class = fmt.Sprintf("%d%c", year, 'A'+rune(s.chance.IntN(4)))
	p.programme = s.programme(year)
	p.week = s.week
	if year >= 4 {
		p.week = s.upperWeek()
	}
}

func (s *place) programme(year int) string {
	switch {
	case s.Kind == attendance.PrO:
		return "praktijkonderwijs"
	case s.Kind == attendance.VSO:
		return "vso"
	case year < 3:
		return "brugklas"
	}
	return [...]string{"vmbo-kb", "vmbo-tl", "havo", "vwo"}[s.chance.IntN(4)]
}

// upperWeek is the timetable of the classes from the fourth leerjaar on: the same
// lesuren otherwise divided, with a short Friday.
func (s *place) upperWeek() [5]int {
	w := s.week
	w[1]++
	w[4]--
	return w
}

// lessons is how many lesuren the timetable gives the pupil on a weekday of d.
func (p *pupil) lessons(d attendance.Date) int {
	if weekday := (int(d.Weekday()) + 6) % 7; weekday < 5 {
		return p.week[weekday]
	}
	return 0
}

// lessonDays are the schooldagen from one day to another on which the pupil has lessons.
func (s *place) lessonDays(p *pupil, from, to attendance.Date) []attendance.Date {
	var days []attendance.Date
	for d := from; d <= to; d++ {
		if s.calendar.IsSchooldag(d) && p.lessons(d) > 0 {
			days = append(days, d)
		}
	}
	return days
}

func pick[T any](s *place, from []T) T { return from[s.chance.IntN(len(from))] }
