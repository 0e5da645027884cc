package invent

import "verzuimrapport/pipeline/attendance"

// maxUnauthorised is how many lesuren ongeoorloofd a pupil without a part may
// have in all: at most nine, so far from sixteen that faulty rows cannot make a
// signal of them.
const maxUnauthorised = 8

// fillWithBackground gives every pupil without a part ordinary absences, about as
// many rows as asked. A day is touched once, at most three whole days follow one
// another, and the schooldag after them stays free.
func (s *place) fillWithBackground(rows int) {
	if s.silent {
		return
	}
	for _, p := range s.pupils {
		if p == s.leaver() {
			p.until = leftOn
		}
		if p.part != "" || p == s.scapegoat() || p == s.leaver() {
			continue
		}
		if joins := s.chance.IntN(60) == 0 || p == s.joiner(); joins && s.layout != magister {
			p.joined = s.monday(6)
		}
		s.ordinary(p, rows)
	}
	s.markEnds()
}

func (s *place) ordinary(p *pupil, rows int) {
	days := s.coveredDays(p)
	taken := make([]bool, len(days)+4)
	truant := 0
	for left, tries := rows/2+s.chance.IntN(rows+1), 0; left > 0 && tries < 4*rows; tries++ {
		i := s.chance.IntN(len(days))
		long := 1
		if taken[i] {
			continue
		}
		e := event{from: days[i], to: days[i]}
		switch roll := s.chance.IntN(100); {
		case s.layout == pars && roll < 88:
			s.someLessons(p, &e, present, p.lessons(e.from))
		case roll < 30 && s.layout != magister, roll < 12:
			if long = s.sickDays(days, taken, i); long == 0 {
				continue
			}
			e.to, e.category = days[i+long-1], sick
		case roll < 55:
			s.someLessons(p, &e, late, 1)
		case roll < 80:
			s.someLessons(p, &e, authorised, 3)
			e.note = pick(s, notes[:])
		case roll < 86:
			s.someLessons(p, &e, attendance.SentOut, 1)
		case roll < 90:
			s.someLessons(p, &e, attendance.NoAbsence, 1)
		case truant+2 <= maxUnauthorised:
			s.someLessons(p, &e, unauthorised, 2)
			truant += e.last - e.first + 1
		default:
			continue
		}
		for k := range long {
			taken[i+k] = true
		}
		p.events = append(p.events, e)
		left -= s.rowsOf(p, e)
	}
}

// notes are the remarks of schools; some run over two lines.
var notes = [...]string{"", "", "", "", "tandarts", "Orthodontist; komt terug", "bruiloft (verlofbrief in dossier)", "reden onbekend\ngebeld, geen gehoor", "bezoek open dag", "rijexamen", "\"mag eerder weg\"", "Verslapen; belt terug"}

// coveredDays are the days on which something may be registered.
func (s *place) coveredDays(p *pupil) []attendance.Date {
	var days []attendance.Date
	for _, d := range s.lessonDays(p, max(s.start(), p.joined), On) {
		if s.covered(d) {
			days = append(days, d)
		}
	}
	return days
}

// sickDays gives one to three free days in a row from day i on, with a free day
// on either side, which it keeps free; 0 where there is no room.
func (s *place) sickDays(days []attendance.Date, taken []bool, i int) int {
	n := 1 + s.chance.IntN(3)
	if i == 0 || i+n >= len(days) || taken[i-1] || days[i+n-1] > days[i]+4 {
		return 0
	}
	for k := i; k <= i+n; k++ {
		if taken[k] {
			return 0
		}
	}
	taken[i-1], taken[i+n] = true, true
	return n
}

func (s *place) someLessons(p *pupil, e *event, c attendance.Category, most int) {
	all := p.lessons(e.from)
	n := 1 + s.chance.IntN(min(most, all))
	e.first = 1 + s.chance.IntN(all-n+1)
	e.last, e.category = e.first+n-1, c
}

// rowsOf is how many rows the layout of the school makes of an event.
func (s *place) rowsOf(p *pupil, e event) int {
	switch {
	case s.layout == magister && e.first > 0:
		return e.last - e.first + 1
	case s.layout == magister, s.layout == pars:
		n := 0
		for _, d := range s.lessonDays(p, e.from, e.to) {
			n++
			if s.layout == magister {
				n += p.lessons(d) - 1
			}
		}
		return n
	}
	return 1
}

// markEnds gives the first and the last day of each delivery a row, so that what
// a school covers shows from its rows alone, and each lesweek one.
func (s *place) markEnds() {
	p := s.pupils[len(s.pupils)-1]
	if p.part != "" {
		return
	}
	p.events = nil
	days := s.coveredDays(p)
	for i, d := range days {
		edge := i == 0 || i == len(days)-1 || d.Monday() != days[i-1].Monday()
		if edge || days[i+1] >= secondDelivery && d < secondDelivery || d >= secondDelivery && days[i-1] < secondDelivery {
			p.events = append(p.events, event{from: d, to: d, first: 1, last: 1, category: late})
		}
	}
}
