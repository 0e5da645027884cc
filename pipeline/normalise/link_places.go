package normalise

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// resolvePlaces finds the school of each code that rows of a sheet name.
func (r *round) resolvePlaces(s *linked) {
	s.school = make([]*attendance.School, len(s.places.texts))
	s.why = make([]problem.Kind, len(s.places.texts))
	for i, text := range s.places.texts {
		code := attendance.SchoolCode(text)
		s.why[i] = problem.UnknownSchool
		if len(text) == 4 {
			codes := locations(r.schools, text)
			if len(codes) > 1 {
				s.why[i] = problem.AmbiguousSchool
			}
			if len(codes) != 1 {
				continue
			}
			code = codes[0]
		}
		if n, found := slices.BinarySearchFunc(r.list, code, func(s *attendance.School, code attendance.SchoolCode) int {
			return cmp.Compare(s.Code, code)
		}); found {
			s.school[i] = r.list[n]
		}
		if back := s.in.back; back != nil && s.school[i] != nil && code != back.book.origin.School {
			s.school[i], s.why[i] = nil, problem.OtherSchool // one school's workbook brings no rows of another
		}
	}
}

// knows reports whether a BRIN or a school code belongs to a known school; a list
// of all schools is enough.
func (r *round) knows(code string) bool {
	if len(code) == 4 {
		return len(locations(r.schools, code)) > 0 || len(locations(r.facts, code)) > 0
	}
	return r.schools[attendance.SchoolCode(code)] != nil || r.facts[attendance.SchoolCode(code)] != nil
}
