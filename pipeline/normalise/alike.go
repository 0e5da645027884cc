package normalise

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// Rows that seem to be about one person under two numbers, at two schools, or about
// two people under one number. Nothing is joined or parted: a name and a birth date
// may be shared by two people, so the school is asked. The message names places only.

// person is what two entries of one person have in common: the birth date and the
// words of the name, in whatever order the columns give them.
type person struct {
	birth attendance.Date
	words string
}

// nameLetters is what is the same in all ways to write a person, and quickly made: most
// pupils are told apart by it.
type nameLetters struct {
	birth attendance.Date
	sum   uint32 // of the letters of the name, whatever their order
}

func lettersOf(p attendance.Pupil) nameLetters {
	l := nameLetters{birth: p.Birth}
	for _, part := range []string{p.FirstName, p.Infix, p.LastName} {
		l.add(part)
	}
	if p.FirstName == "" && p.LastName == "" {
		l.sum = 0
		l.add(p.FullName)
	}
	return l
}

func (l *nameLetters) add(name string) {
	if !isPlain(name) {
		name = strings.Join(nameWords(name), " ")
	}
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c >= 'a' && c <= 'z' || c >= 0x80 {
			l.sum += uint32(c) * uint32(c)
		}
	}
}

// personOf is nobody (zero) where a name of at least two words or the birth date
// is missing.
func personOf(p attendance.Pupil) person {
	words := nameWords(p.Name())
	if len(words) < 2 || !p.Birth.Known() {
		return person{}
	}
	slices.Sort(words)
	return person{p.Birth, strings.Join(words, " ")}
}

// nameWords are the words of a name in lower case, without accents and signs.
func nameWords(name string) []string {
	if isPlain(name) {
		return strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(name, "'", "")), func(r rune) bool { return r < 'a' || r > 'z' })
	}
	plain := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r):
			return unicode.ToLower(r)
		case unicode.Is(unicode.Mn, r) || r == '\'' || r == '’':
			return -1
		}
		return ' '
	}, norm.NFD.String(name))
	return strings.Fields(plain)
}

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
			for _, b := range same[i+1:] {
				r.questionTwo(a, b)
			}
		}
	}
}

// questionTwo asks at both rows about two entries that seem to be one person.
func (r *round) questionTwo(a, b *pupilEntry) {
	kind, column := problem.TwoNumbers, "Leerlingnummer"
	if a.pupil.ID.BRIN != b.pupil.ID.BRIN {
		kind, column = problem.TwoSchools, "Ingeschreven tot"
	}
	for _, p := range a.enrolments {
		for _, q := range b.enrolments {
			if r.together(p.Period, q.Period) {
				r.question(p.Ref, kind, column, q.Ref.Place())
				r.question(q.Ref, kind, column, p.Ref.Place())
				return
			}
		}
	}
}

// questionPlaces asks about a pupil who is enrolled at two locations of a school.
func (r *round) questionPlaces(e *pupilEntry) {
	for i, p := range e.enrolments {
		for _, q := range e.enrolments[i+1:] {
			if p.School != q.School && r.together(p.Period, q.Period) {
				r.question(p.Ref, problem.TwoSchools, "Ingeschreven tot", q.Ref.Place())
				r.question(q.Ref, problem.TwoSchools, "Ingeschreven tot", p.Ref.Place())
				return
			}
		}
	}
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
