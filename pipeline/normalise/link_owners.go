package normalise

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// nameSchools gives the problems of rows the school that the row names, also those
// of files that are refused: that school is told of its own rows, and of no others.
func (r *round) nameSchools(problems []problem.Problem, all []*taken, no refusals) {
	type place struct{ file, sheet string }
	tables := map[place][]*linked{} // a sheet may have several
	for _, s := range r.sheets {
		at := place{s.sheet.File, s.sheet.Name}
		tables[at] = append(tables[at], s)
	}
	for _, t := range all {
		if t.profile != nil && no.files[t.sheet.File] {
			s := &linked{taken: t}
			r.resolvePlaces(s)
			at := place{t.sheet.File, t.sheet.Name}
			tables[at] = append(tables[at], s)
		}
	}
	for i, p := range problems {
		if p.Ref.Row > 0 {
			problems[i].School = r.schoolIn(tables[place{p.Ref.File, p.Ref.Sheet}], p.Ref.Row)
		}
	}
}

// schoolIn is the school that a row names in one of the tables of its sheet, ""
// where tables side by side name two: then it is told to neither.
func (r *round) schoolIn(tables []*linked, row int) (code attendance.SchoolCode) {
	for _, s := range tables {
		switch found := r.schoolAt(s, row); {
		case code == "":
			code = found
		case found != "" && found != code:
			return ""
		}
	}
	return code
}

// schoolAt is the school that a row of a sheet names, "" for none that is known.
func (r *round) schoolAt(s *linked, row int) attendance.SchoolCode {
	n, found := slices.BinarySearchFunc(s.lines, row, func(l line, row int) int { return cmp.Compare(int(l.row), row) })
	if !found {
		return ""
	}
	if school := r.named(s, n); school != nil {
		return school.Code
	}
	return ""
}

// named is the school that a line names; an action names that of its case.
func (r *round) named(s *linked, n int) *attendance.School {
	if place := s.lines[n].place; place >= 0 {
		return s.school[place]
	}
	if s.profile.Kind == &actions && n < len(s.actions) {
		if e := r.cases[s.actions[n].Case]; e != nil {
			return e.school
		}
	}
	return nil
}
