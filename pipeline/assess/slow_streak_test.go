package assess

import (
	"fmt"
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// slowKind is one kind of long absence, as the definition of its rule says.
type slowKind struct {
	categories []attendance.Category
	covers     func(attendance.Date) bool
	caseKinds  []attendance.CaseKind
	weeks      int
	comparator Comparator
	notBefore  attendance.Date // the first day that a case can count from
	whole      bool            // of a case all schooldagen of the weeks must have been
}

func (s slow) unauthorisedKind() slowKind {
	k := slowKind{
		categories: []attendance.Category{attendance.Unauthorised, attendance.Luxury}, covers: s.plichtig,
		caseKinds: []attendance.CaseKind{"", "ongeoorloofd"}, weeks: s.r.Limits.ThuiszitterWeeks, comparator: s.r.Limits.Comparator,
	}
	if s.possible() {
		k.categories = append(k.categories, attendance.Unknown)
	}
	return k
}

func (s slow) anyKind() slowKind {
	k := s.unauthorisedKind()
	k.categories = append(k.categories, attendance.Sick, attendance.Authorised)
	k.caseKinds = []attendance.CaseKind{"geoorloofd"}
	return k
}

func (s slow) adultKind() slowKind {
	k := s.unauthorisedKind()
	k.covers = func(d attendance.Date) bool { return s.is(d, "18plus") }
	k.weeks, k.comparator = s.r.Limits.AdultWeeks, s.r.Limits.AdultComparator
	if birth := s.d.Pupil.Birth; birth != 0 {
		k.notBefore = birth.Birthday(18)
	}
	return k
}

// slowSpell is a streak of the plain reading.
type slowSpell struct {
	from, last, to attendance.Date
	absent         map[attendance.Date]bool
}

func (s slow) coveredLater(d attendance.Date) bool {
	for e := d + 1; e <= s.r.On; e++ {
		if s.stay.Coverage.Contains(e) && s.stay.Calendar.IsSchooldag(e) {
			return true
		}
	}
	return false
}

func (s slow) spells(k slowKind) (all []slowSpell) {
	full := func(d attendance.Date) bool {
		if !s.possible() && s.hours(d, attendance.Unknown) > 0 {
			return false
		}
		scheduled := s.stay.Timetable.Lessons(d) * s.stay.School.Lesson()
		return scheduled > 0 && s.hours(d, k.categories...) >= scheduled
	}
	begun := attendance.Date(0)
	for _, d := range s.all() {
		unseen := !s.stay.Coverage.Contains(d) && s.coveredLater(d) && !s.possible()
		if d <= begun || !s.stay.Calendar.IsSchooldag(d) || !full(d) || !k.covers(d) || !s.stay.Enrolled(d) || unseen {
			continue
		}
		spell := slowSpell{from: d, last: d, absent: map[attendance.Date]bool{d: true}}
		absent := func(e attendance.Date) { spell.last, spell.absent[e] = e, true }
		ended := false
		for e := d + 1; e <= s.r.On && !ended; e++ {
			switch schooldag := s.stay.Calendar.IsSchooldag(e); {
			case !k.covers(e), !s.stay.Enrolled(e):
				ended = true
			case !schooldag:
			case s.stay.Timetable.Lessons(e) == 0:
			case s.stay.Coverage.Contains(e) && full(e):
				absent(e)
			case s.stay.Coverage.Contains(e):
				ended = true
			case s.coveredLater(e) && !s.possible():
				ended = true
			case s.coveredLater(e) || full(e):
				absent(e)
			}
		}
		if ended {
			spell.to = spell.last
		}
		begun = spell.last
		all = append(all, spell)
	}
	return all
}

func (s slow) fires(spell slowSpell, weeks int, comparator Comparator) bool {
	limit := s.index(spell.from) + 7*weeks
	if comparator == MoreThan {
		for d := range spell.absent {
			if s.index(d) >= limit {
				return true
			}
		}
		return false
	}
	for d := spell.from; s.index(d) < limit; d++ {
		if s.stay.HasLessons(d) && !spell.absent[d] {
			return false
		}
	}
	return true
}

// slowHome is a time at home of the plain reading; to is zero while it lasts.
type slowHome struct {
	school   attendance.SchoolCode
	from, to attendance.Date
	source   string
}

func slowLines(homes []slowHome) (lines []string) {
	for _, h := range homes {
		lines = append(lines, fmt.Sprintf("%s %s-%s  %s", h.school, h.from, h.to, h.source))
	}
	return lines
}

// cases are those that say that the pupil is at home at this stay.
func (s slow) cases(k slowKind) (since []attendance.Date) {
	for _, c := range s.d.Cases {
		told := c.HomeSince != 0 && c.HomeSince <= s.r.On && slices.Contains(k.caseKinds, c.Kind)
		over := (c.ResumedOn != 0 && c.ResumedOn <= s.r.On) || (c.ClosedOn != 0 && c.ClosedOn <= s.r.On)
		if told && !over && s.d.StayOf(c, s.r.On) == s.stay && s.stay.Enrolled(s.r.On) && k.covers(s.r.On) {
			since = append(since, c.HomeSince)
		}
	}
	return since
}

func (s slow) thuis(k slowKind) (found []slowHome) {
	here := s.stay.School.Code
	last := s.r.On
	for !s.stay.Calendar.IsSchooldag(last) {
		last--
	}
	told := slowHome{school: here, source: "dossier"}
	toldFires := false
	for _, since := range s.cases(k) {
		since = max(since, k.notBefore)
		if told.from == 0 || since < told.from {
			told.from = since
		}
		passed := s.index(last) >= s.index(since)+7*k.weeks
		if k.whole {
			passed = s.passed(since, k.weeks)
		}
		toldFires = toldFires || passed
	}
	hasCase := told.from != 0
	for _, spell := range s.spells(k) {
		if hasCase && (spell.to == 0 || spell.to >= told.from) {
			told.from, told.source = min(told.from, spell.from), "beide"
			toldFires = toldFires || s.fires(spell, k.weeks, k.comparator)
		} else if s.fires(spell, k.weeks, k.comparator) {
			found = append(found, slowHome{here, spell.from, spell.to, "verzuim"})
		}
	}
	if toldFires {
		found = append(found, told)
	}
	return found
}

// passed reports whether all schooldagen of the lesweken from a day on have been.
func (s slow) passed(since attendance.Date, weeks int) bool {
	for day := since; s.index(day) < s.index(since)+7*weeks; day++ {
		if s.stay.Calendar.IsSchooldag(day) && day > s.r.On {
			return false
		}
	}
	return true
}

func (s slow) unauthorised() []slowHome { return s.thuis(s.unauthorisedKind()) }

// ofPupil are the VZ03 of the pupil at all schools.
func (s slow) ofPupil() (all []slowHome) {
	for _, stay := range s.d.Stays {
		all = append(all, slow{s.d, stay, s.r}.unauthorised()...)
	}
	return all
}

func (s slow) longAbsent() (found []slowHome) {
	for _, h := range s.thuis(s.anyKind()) {
		overlaps, lasting := false, false
		for _, o := range s.ofPupil() {
			lasting = lasting || o.to == 0
			overlaps = overlaps || ((h.to == 0 || o.from <= h.to) && (o.to == 0 || h.from <= o.to))
		}
		if !overlaps || (h.to == 0 && !lasting) {
			found = append(found, h)
		}
	}
	return found
}

func (s slow) threeMonths() (lines []string) {
	for _, h := range s.unauthorised() {
		until := h.to
		if until == 0 && h.source == "verzuim" {
			until = s.stay.Coverage.Last()
		} else if until == 0 {
			until = s.r.On
		}
		if until > h.from.AddMonths(s.r.Limits.LongMonths) {
			lines = append(lines, fmt.Sprintf("%s %s-%s 2b %s", h.school, h.from, h.to, h.source))
		}
	}
	return lines
}
