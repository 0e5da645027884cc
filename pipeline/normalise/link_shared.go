package normalise

import (
	"verzuimrapport/pipeline/problem"
)

// What many rows of a sheet have in common is said once, see problem.AtRows.

// shared is a problem that rows of one sheet have in common.
type shared struct {
	kind   problem.Kind
	column string
	sheet  *linked
	rows   []int
}

// sharedKey tells apart what is said: the school is in it, so that each is told of
// its own rows; what is a leerlingnummer or the like.
type sharedKey struct {
	code, column, what string
	sheet              int
	place              int32
}

// share counts a line among those that have a problem in common; a fault makes
// the line fout.
func (r *round) share(s *linked, n int, kind problem.Kind, column, what string) {
	if kind.Severity == problem.Fault {
		s.bad[n] = true
	}
	key := sharedKey{kind.Code, column, what, s.number, s.lines[n].place}
	one := r.shared[key]
	if one == nil {
		one = &shared{kind: kind, column: column, sheet: s}
		r.shared[key] = one
		r.sharing = append(r.sharing, one)
	}
	one.rows = append(one.rows, int(s.lines[n].row))
}

// tellShared says it all, once every row is counted.
func (r *round) tellShared() {
	for _, one := range r.sharing {
		r.problems = append(r.problems, one.kind.AtRows(one.sheet.ref(0), one.rows, one.column))
	}
	r.shared, r.sharing = map[sharedKey]*shared{}, nil
}
