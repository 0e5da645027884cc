package normalise

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// round holds the rows of all sheets against each other: rows name schools,
// pupils and cases that other sheets must know. What it finds is about files that
// are not refused.
type round struct {
	opt    Options
	sheets []*linked

	schools  map[attendance.SchoolCode]*schoolEntry // the members
	list     []*attendance.School                   // the same, by code
	facts    map[attendance.SchoolCode]*schoolEntry // of lists of all schools
	codes    codeBook
	pupils   map[attendance.PupilID]*pupilEntry
	listed   map[string]bool   // per BRIN: some pupil is known
	homes    map[string]string // municipalities as written → their official names, "" for none
	calendar []attendance.CalendarRow
	tables   timetableBook
	cases    map[string]*caseEntry
	problems []problem.Problem
	longAgo  attendance.Date // before it, an absence is asked about
	shared   map[sharedKey]*shared
	sharing  []*shared // the same, as they were found
}

// linked is one sheet in a round.
type linked struct {
	*taken
	number int
	bad    []bool               // per line: a cell or a link is fout
	school []*attendance.School // per place, nil for none
	why    []problem.Kind       // per place: why there is none
	pupil  []*pupilEntry        // per line of a verzuim sheet
	kept   map[int]bool         // lines with a fault whose pupil is used all the same
}

// newRound links the sheets of the files that are not refused.
func newRound(sheets []*taken, refused map[string]bool, opt Options) *round {
	r := &round{opt: opt, shared: map[sharedKey]*shared{}}
	r.longAgo = r.yearsBefore(2)
	for i, t := range sheets {
		if t.profile == nil || refused[t.sheet.File] {
			continue
		}
		s := &linked{taken: t, number: i, bad: make([]bool, len(t.lines))}
		for n, line := range t.lines {
			s.bad[n] = line.bad
		}
		r.sheets = append(r.sheets, s)
	}
	r.takeSchools()
	r.takeCodes()
	r.takePupils()
	people := r.people()
	r.takeCalendars()
	r.takeTimetables()
	r.takeReports()
	r.takeCases()
	r.takeActions()
	r.takeAbsences()
	r.takeTotals()
	r.tellShared()
	r.problems = append(r.problems, <-people...)
	return r
}

// people asks about pupils who seem to be one, or two, while the other sheets are
// linked: of the pupils it reads what no other sheet changes.
func (r *round) people() <-chan []problem.Problem {
	found := make(chan []problem.Problem, 1)
	aside := &round{opt: r.opt, pupils: r.pupils}
	go func() {
		aside.questionPeople()
		found <- aside.problems
	}()
	return found
}

// link goes on until no more files must be refused: a refused file takes pupils
// and schools away, which can make rows of other files faulty.
func link(sheets []*taken, opt Options) (*round, refusals) {
	sheets = inOrder(sheets)
	no := newRefusals(sheets)
	for {
		r := newRound(sheets, no.files, opt)
		if !no.grow(r) {
			return r, no
		}
	}
}

// inOrder puts sheets in the order of reading: by delivery, then as they came.
func inOrder(sheets []*taken) []*taken {
	sorted := slices.Clone(sheets)
	slices.SortStableFunc(sorted, func(a, b *taken) int { return cmp.Compare(a.sheet.Delivery, b.sheet.Delivery) })
	return sorted
}

func (r *round) fault(s *linked, n int, kind problem.Kind, column string, args ...any) {
	s.bad[n] = true
	r.problems = append(r.problems, kind.At(s.ref(s.lines[n].row), column, args...))
}

func (r *round) question(ref attendance.Ref, kind problem.Kind, column string, args ...any) {
	r.problems = append(r.problems, kind.At(ref, column, args...))
}

// schoolOf is the school that a line names; where none is known it says so and
// gives nil.
func (r *round) schoolOf(s *linked, n int) *attendance.School {
	place := s.lines[n].place
	if place < 0 {
		return nil
	}
	if s.school[place] == nil {
		if s.schoolFromPath {
			r.share(s, n, problem.UnknownPathSchool, "", "")
		} else {
			r.share(s, n, s.why[place], "BRIN", "")
		}
	}
	return s.school[place]
}

// sheetsOf are the sheets of one kind, save those that were given up.
func (r *round) sheetsOf(kind *Kind) []*linked {
	var some []*linked
	for _, s := range r.sheets {
		if s.profile.Kind == kind && !s.refused {
			some = append(some, s)
		}
	}
	return some
}
