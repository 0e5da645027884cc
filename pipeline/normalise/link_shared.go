package normalise

import (
	"strconv"

	"verzuimrapport/pipeline/problem"
)

// What many rows of a sheet have in common is said once, at the first of them,
// with how many there are: twenty thousand times the same says nothing.

// shared is a problem that rows of one sheet have in common.
type shared struct {
	kind   problem.Kind
	column string
	sheet  *linked
	line   int // the first
	rows   int
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
		one = &shared{kind: kind, column: column, sheet: s, line: n}
		r.shared[key] = one
		r.sharing = append(r.sharing, one)
	}
	one.rows++
}

// tellShared says it all, once every row is counted.
func (r *round) tellShared() {
	for _, one := range r.sharing {
		r.problems = append(r.problems, one.kind.At(one.sheet.ref(one.sheet.lines[one.line].row), one.column, one.sentence()))
	}
}

// sentence is the part of the text that counts the rows.
func (one *shared) sentence() string {
	switch {
	case one.kind.Severity == problem.Fault && one.rows == 1:
		return "De rij is niet gebruikt."
	case one.kind.Severity == problem.Fault:
		return "Dit geldt voor " + strconv.Itoa(one.rows) + " rijen op dit blad, waarvan dit de eerste is; ze zijn niet gebruikt."
	case one.rows == 1:
		return "Dit geldt voor deze rij."
	}
	return "Dit geldt voor " + strconv.Itoa(one.rows) + " rijen op dit blad, waarvan dit de eerste is."
}
