package normalise

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// Rows that seem to be about one person under two numbers, at two schools, or about
// two people under one number. Nothing is joined or parted: a name and a birth date
// may be shared by two people, so the school is asked. The message names places only.

// questionPeople asks about pupils who are enrolled twice at the same time, in the
// school year of the peildatum.
func (r *round) questionPeople() {
	byLetters := map[nameLetters][]*pupilEntry{}
	for _, e := range r.pupils {
		r.questionPlaces(e)
		if e.pupil.Birth.Known() {
			key := lettersOf(e.pupil)
			byLetters[key] = append(byLetters[key], e)
		}
	}
	byPerson := map[person][]*pupilEntry{}
	for _, some := range byLetters {
		if len(some) == 1 {
			continue
		}
		for _, e := range some {
			if p := personOf(e.pupil); p != (person{}) {
				byPerson[p] = append(byPerson[p], e)
			}
		}
	}
	for _, same := range byPerson {
		slices.SortFunc(same, func(a, b *pupilEntry) int { return attendance.ComparePupils(a.pupil.ID, b.pupil.ID) })
		for i, a := range same {
			for _, b := range same[i+1 : min(i+1+nextAlike, len(same))] {
				if r.questionTwo(a, b) {
					break
				}
			}
		}
	}
}

// nextAlike is with how many entries an entry of the same name and birth date is held
// against. A list may give one name and one date to all its pupils.
const nextAlike = 5

// questionTwo asks at both rows about two entries that seem to be one person, and
// reports whether it did.
func (r *round) questionTwo(a, b *pupilEntry) bool {
	for _, p := range a.enrolments {
		for _, q := range b.enrolments {
			if r.together(p.Period, q.Period) {
				r.questionBoth(p, q)
				return true
			}
		}
	}
	return false
}

// questionPlaces asks about a pupil who is enrolled at two locations of a school.
func (r *round) questionPlaces(e *pupilEntry) {
	for i, p := range e.enrolments {
		for _, q := range e.enrolments[i+1:] {
			if p.School != q.School && r.together(p.Period, q.Period) {
				r.questionBoth(p, q)
				return
			}
		}
	}
}

// questionBoth asks at both rows. One school is not told where another's row stands.
func (r *round) questionBoth(p, q attendance.Enrolment) {
	if p.School == q.School {
		r.question(p.Ref, problem.TwoNumbers, "Leerlingnummer", q.Ref.Place())
		r.question(q.Ref, problem.TwoNumbers, "Leerlingnummer", p.Ref.Place())
		return
	}
	r.question(p.Ref, problem.TwoSchools, "Ingeschreven tot")
	r.question(q.Ref, problem.TwoSchools, "Ingeschreven tot")
}

// together reports whether two enrolments share a day of the school year up to the peildatum.
func (r *round) together(p, q attendance.Period) bool {
	year := attendance.Period{From: r.opt.On.SchoolYearStart(), To: r.opt.On}
	first := max(p.From, q.From, year.From)
	return first <= cmp.Or(p.To, year.To) && first <= cmp.Or(q.To, year.To) && first <= year.To
}

// questionName asks about a row that gives a pupil of the same delivery a name that
// has no word in common with the one before, while the birth date is no other.
func (r *round) questionName(s *linked, n int, e *pupilEntry, later attendance.Pupil) {
	if e.namedIn != s.sheet.Delivery || e.pupil.Name() == "" || e.pupil.Name() == later.Name() {
		return
	}
	before, now := nameWords(e.pupil.Name()), nameWords(later.Name())
	if len(before) == 0 || len(now) == 0 || slices.ContainsFunc(now, func(word string) bool { return slices.Contains(before, word) }) {
		return
	}
	r.question(s.ref(s.lines[n].row), problem.NameDiffers, "Leerlingnummer", e.pupil.Ref.Place())
}
