package reports

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/problem"
)

// marks say which problems each row of a table has. There may be as many as there are
// rows, so that a mark is only a row with the number of its problem.
type marks struct {
	problems []problem.Problem
	firsts   []int32   // the first row of each of them here
	list     []rowMark // by row, then as the problems came
}

type rowMark struct{ row, problem int32 }

// add marks rows, in order and at least one, with a problem.
func (m *marks) add(p problem.Problem, rows []int) {
	m.problems, m.firsts = append(m.problems, p), append(m.firsts, int32(rows[0]))
	for _, row := range rows {
		m.list = append(m.list, rowMark{int32(row), int32(len(m.problems) - 1)})
	}
}

// settle puts them in order, once all are there.
func (m *marks) settle() {
	slices.SortStableFunc(m.list, func(a, b rowMark) int { return cmp.Compare(a.row, b.row) })
}

// of are the problems of a row.
func (m *marks) of(row int) []problem.Problem {
	from, found := slices.BinarySearchFunc(m.list, int32(row), func(one rowMark, row int32) int { return cmp.Compare(one.row, row) })
	if !found {
		return nil
	}
	var all []problem.Problem
	for _, one := range m.list[from:] {
		if one.row != int32(row) {
			break
		}
		all = append(all, m.problems[one.problem])
	}
	return all
}
