package assess

import (
	"fmt"
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// home (thuis) is a time at home: streaks of the attendance, a case that says so,
// or both where they overlap.
type home struct {
	stay    *attendance.Stay
	from    attendance.Date
	to      attendance.Date // zero while it lasts
	streaks []streak
	cases   []attendance.Case
	fires   bool
}

// homes puts the streaks of a stay and the cases of its pupil together: a case
// is a lasting streak from Thuis sinds, and a case and a streak that overlap are
// one. Those that are not long enough are left out.
func homes(stay *attendance.Stay, cases []attendance.Case, found []streak, read reading) []home {
	fromCases := home{stay: stay}
	var all []home
	for _, c := range cases {
		fromCases.addCase(c, read)
	}
	index := read.index(stay)
	for _, s := range found {
		long := s.fires(stay, index, read.weeks, read.comparator)
		if len(fromCases.cases) > 0 && s.overlapsFrom(fromCases.from) {
			fromCases.addStreak(s, long)
		} else if long {
			all = append(all, home{stay: stay, from: s.from, to: s.to(), streaks: []streak{s}, fires: true})
		}
	}
	if fromCases.fires {
		all = append(all, fromCases)
	}
	slices.SortFunc(all, func(a, b home) int { return int(a.from - b.from) })
	return all
}

// addCase takes in a case of which the pupil is at home up to the peildatum.
func (h *home) addCase(c attendance.Case, read reading) {
	if len(h.cases) == 0 || c.HomeSince < h.from {
		h.from = c.HomeSince
	}
	h.cases = append(h.cases, c)
	h.fires = h.fires || read.caseIsLong(h.stay, c.HomeSince)
}

func (h *home) addStreak(s streak, long bool) {
	h.from = min(h.from, s.from)
	h.streaks = append(h.streaks, s)
	h.fires = h.fires || long
}

// homeCases are the cases at this stay that say, read as of the peildatum, that
// the pupil is at home: not closed, no return, of a kind of the reading. The pupil
// is enrolled and of an age that the reading covers.
func homeCases(d *attendance.Dossier, stay *attendance.Stay, read reading) []attendance.Case {
	if len(d.Cases) == 0 || !stay.Enrolled(read.On) || !read.covers(stay.Ages.On(read.On)) {
		return nil
	}
	var cases []attendance.Case
	for _, c := range d.Cases {
		atHome := c.HomeSince.Known() && c.HomeSince <= read.On && !c.ClosedAt(read.On) && !c.ResumedAtDay(read.On)
		if atHome && d.StayOf(c, read.On) == stay && slices.Contains(read.cases, c.Kind) {
			cases = append(cases, c)
		}
	}
	return cases
}

// signal says what was found.
func (h home) signal(read reading) Signal {
	s := Signal{School: h.stay.School.Code, From: h.from, To: h.to, Source: FromAttendance}
	var days []*attendance.Day
	amount, count := 0, 0
	for _, st := range h.streaks {
		amount, count = amount+st.amount, count+st.days
		days = append(days, st.records...)
	}
	s.rest(days, read.categories)
	if len(h.streaks) > 0 {
		hours := h.stay.School.Hours(amount)
		s.Hours, s.Count = &hours, &count
		s.bound(h.stay, days, read.Reckoning, read.covers)
	}
	if len(h.cases) > 0 {
		s.Source, s.Case = FromCase, h.cases[0].Number
		if len(h.streaks) > 0 {
			s.Source = FromBoth
		}
		for _, c := range h.cases {
			s.Evidence = append(s.Evidence, c.Ref)
		}
		slices.SortFunc(s.Evidence, attendance.Ref.Compare)
	}
	s.KnownUntil = h.knownUntil(s, read.On)
	s.Text = h.sentence(s, read)
	return s
}

func (h home) knownUntil(s Signal, on attendance.Date) attendance.Date {
	switch {
	case !s.Lasts():
		return s.To
	case s.Source == FromAttendance:
		return h.stay.Coverage.Last()
	}
	return on
}

// sentence says in Dutch what the signal rests on.
func (h home) sentence(s Signal, read reading) string {
	until := "tot en met " + s.To.Dutch()
	if s.Lasts() {
		until = "en op de peildatum nog niet terug"
	}
	switch s.Source {
	case FromCase:
		return fmt.Sprintf("Volgens het dossier thuis sinds %s %s.", s.From.Dutch(), until)
	case FromBoth:
		return fmt.Sprintf("Thuis sinds %s %s volgens het dossier; in het verzuim %d hele dagen (%s uur) %s%s.", s.From.Dutch(), until, *s.Count, s.Hours, read.how, read.maybe())
	}
	return fmt.Sprintf("Elke lesdag de hele dag %s%s van %s %s (%d dagen, %s uur).", read.how, read.maybe(), s.From.Dutch(), until, *s.Count, s.Hours)
}
