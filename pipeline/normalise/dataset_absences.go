package normalise

import (
	"maps"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// addAbsences gives each dossier its absences, in the order of reading, and asks
// about the codes that no table knows.
func (b *builder) addAbsences() []problem.Problem {
	b.data.Absences = roomFor(b.entries)
	asked := askedCodes{}
	var words *meanings
	b.eachAbsence(func(s *linked, n int) {
		if words == nil || words.sheet != s {
			words = newMeanings(s, b.codes)
		}
		row, school := &s.absences[n], s.school[s.lines[n].place]
		m := words.of(row, s.lines[n].place, school)
		absence := row.absence(s, n, school, m)
		if m.unknown {
			asked.ask(s, n, school, m.word, row.askedColumn(s))
			asked.list[asked.last].near = row.code >= 0 && b.codes.hasNear(school.Code, m.word)
			asked.see(s.pupil[n].order, s.word(row.kind))
		}
		if absence.Category >= attendance.Present {
			b.present[school.Code]++
		}
		i := s.pupil[n].order
		b.data.Absences[i] = append(b.data.Absences[i], absence)
	})
	b.data.UnknownCodes = asked.unknown()
	return asked.told()
}

// roomFor makes the lists of the pupils, empty and long enough. Those of a few
// hundred pupils lie in one piece of memory: twenty thousand pieces would cost more
// than what is put into them, and one could not be let go bit by bit.
func roomFor(entries []*pupilEntry) [][]attendance.Absence {
	const together = 4096
	lists := make([][]attendance.Absence, len(entries))
	var room []attendance.Absence
	for i, e := range entries {
		n := e.rows
		if n > cap(room)-len(room) {
			room = make([]attendance.Absence, 0, max(together, n))
		}
		if n > 0 {
			lists[i] = room[len(room) : len(room) : len(room)+n]
			room = room[:len(room)+n]
		}
	}
	return lists
}

// eachAbsence goes through the absences that are used, in the order of reading.
func (b *builder) eachAbsence(do func(s *linked, n int)) {
	for _, s := range b.sheetsOf(&absences) {
		for n := range s.absences {
			if !s.bad[n] {
				do(s, n)
			}
		}
	}
}

// absence is the row as the rest of the program knows it.
func (row *absenceRow) absence(s *linked, n int, school *attendance.School, m meaning) attendance.Absence {
	return attendance.Absence{
		School: school.Code, From: row.from, To: row.to, Open: row.open,
		FirstLesson: row.first, LastLesson: row.last, Minutes: row.minutes, Begin: row.begin, End: row.end,
		Part: row.part, Category: allowed(luxurious(m.category, row.luxury), row.authorised), Code: m.word,
		Delivery: s.sheet.Delivery, Ref: s.ref(s.lines[n].row),
	}
}

// askedColumn is where the word stands that no table knows: that of the kind only
// counts where the cell of the code is empty.
func (row *absenceRow) askedColumn(s *linked) string {
	if row.code < 0 && row.kind >= 0 {
		return "Soort"
	}
	return s.codeColumn
}

// meanings remembers what the words of one sheet come to.
type meanings struct {
	sheet  *linked
	book   codeBook
	known  map[meaningKey]meaning
	recent [64]struct { // those met last, each in its place
		key meaningKey
		meaning
	}
}

type meaningKey struct{ place, code, kind int32 }

func newMeanings(s *linked, book codeBook) *meanings {
	m := &meanings{sheet: s, book: book, known: map[meaningKey]meaning{}}
	for i := range m.recent {
		m.recent[i].key.place = -1 // none
	}
	return m
}

func (m *meanings) of(row *absenceRow, place int32, school *attendance.School) meaning {
	key := meaningKey{place, row.code, row.kind}
	recent := &m.recent[uint32(place*5+row.code*3+row.kind)%uint32(len(m.recent))]
	if recent.key == key {
		return recent.meaning
	}
	found, ok := m.known[key]
	if !ok {
		found = m.book.meaning(school.Code, m.sheet.profile, m.sheet.word(row.code), m.sheet.word(row.kind))
		m.known[key] = found
	}
	recent.key, recent.meaning = key, found
	return found
}

// word is an interned code, "" for none.
func (t *taken) word(n int32) string {
	if n < 0 {
		return ""
	}
	return t.words.texts[n]
}

// askedCodes asks once for each sheet, school and code.
type askedCodes struct {
	place map[askedCode]int
	list  []asked
	last  int // the one that was asked last
}

type askedCode struct {
	school attendance.SchoolCode
	word   string
	sheet  int
}

type asked struct {
	askedCode
	at     attendance.Ref // the sheet
	column string
	near   bool    // a table has a code that differs in capitals or zeros only
	rows   []int32 // of the sheet: a million rows may have one code
	pupils map[int]bool
	kinds  map[string]bool
}

func (a *askedCodes) ask(s *linked, n int, school *attendance.School, word, column string) {
	key := askedCode{school.Code, word, s.number}
	i, ok := a.place[key]
	if !ok {
		if a.place == nil {
			a.place = map[askedCode]int{}
		}
		i = len(a.list)
		a.place[key] = i
		a.list = append(a.list, asked{askedCode: key, at: s.ref(0), column: column, pupils: map[int]bool{}, kinds: map[string]bool{}})
	}
	a.last = i
	a.list[i].rows = append(room(a.list[i].rows), s.lines[n].row)
}

// see notes whose row was asked about last, and what its Soort says.
func (a *askedCodes) see(pupil int, kind string) {
	a.list[a.last].pupils[pupil], a.list[a.last].kinds[kind] = true, true
}

// told are the questions, once all rows are counted.
func (a *askedCodes) told() []problem.Problem {
	var all []problem.Problem
	for _, one := range a.list {
		kind := problem.UnknownCode
		switch {
		case one.word == "":
			kind = problem.NoCode
		case one.near:
			kind = problem.NearCode
		}
		rows := make([]int, len(one.rows))
		for i, row := range one.rows {
			rows[i] = int(row)
		}
		p := kind.AtRows(one.at, rows, one.column)
		p.School = one.school
		all = append(all, p)
	}
	return all
}

// unknown lists the codes with all their rows, in the order of reading.
func (a *askedCodes) unknown() []attendance.UnknownCode {
	at := map[askedCode]int{}
	var sums [][]asked // those of one school and word
	for _, one := range a.list {
		one.sheet = 0
		i, ok := at[one.askedCode]
		if !ok {
			i = len(sums)
			at[one.askedCode] = i
			sums = append(sums, nil)
		}
		sums[i] = append(sums[i], one)
	}
	var all []attendance.UnknownCode
	for _, same := range sums {
		all = append(all, joined(same))
	}
	return all
}

// joined is one code with its rows of all sheets.
func joined(same []asked) attendance.UnknownCode {
	code := attendance.UnknownCode{School: same[0].school, Code: same[0].word}
	pupils, kinds, n := map[int]bool{}, map[string]bool{}, 0
	for _, one := range same {
		maps.Copy(pupils, one.pupils)
		maps.Copy(kinds, one.kinds)
		n += len(one.rows)
	}
	code.Rows = make([]attendance.Ref, 0, n)
	for _, one := range same {
		for _, row := range one.rows {
			code.Rows = append(code.Rows, attendance.Ref{File: one.at.File, Sheet: one.at.Sheet, Row: int(row)})
		}
	}
	if code.Pupils = len(pupils); len(kinds) == 1 {
		code.Kind = slices.Collect(maps.Keys(kinds))[0]
	}
	return code
}
