package normalise

import (
	"maps"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// close divides the problems into those that are open and those that are closed.
func (c *closer) close(problems []problem.Problem) Closing {
	var out Closing
	for _, p := range problems {
		if p.Severity == problem.Fault {
			out.Open = append(out.Open, p)
			out.Open = append(out.Open, c.aboutExplained(p)...)
			continue
		}
		rest, left, closed := c.without(p)
		if left {
			out.Open = append(out.Open, rest)
		}
		if closed != nil {
			out.Questions = append(out.Questions, *closed)
		}
	}
	for key := range c.earlier {
		c.now[key] = true
	}
	out.Keys = slices.SortedFunc(maps.Keys(c.now), compareClosed)
	out.Open = problem.Sort(out.Open)
	return out
}

// without is what is left of a question, and what of it was closed.
func (c *closer) without(p problem.Problem) (rest problem.Problem, left bool, closed *ClosedQuestion) {
	all := p.AllRows()
	if !c.codes[p.Code] {
		return p, true, nil
	}
	if p.Key != "" || len(all) == 0 || c.sourcesAt(p.Ref) == nil {
		key, ok := c.looseKey(p)
		if !ok || !c.now[key] && !c.earlier[key] {
			return p, true, nil
		}
		return p, false, &ClosedQuestion{p, len(all), !c.now[key]}
	}
	done, earlier := 0, true
	rest, left = p.Without(func(row int) bool {
		key, ok := c.rowKey(p.Code, attendance.Ref{File: p.Ref.File, Sheet: p.Ref.Sheet, Row: row})
		if !ok || !c.now[key] && !c.earlier[key] {
			return false
		}
		done++
		earlier = earlier && !c.now[key]
		return true
	})
	if done == 0 {
		return p, true, nil
	}
	return rest, left, &ClosedQuestion{p, done, earlier}
}

// aboutExplained asks about rows with a fault that the school explained.
func (c *closer) aboutExplained(p problem.Problem) []problem.Problem {
	var rows []int
	for _, row := range p.AllRows() {
		reply := c.replied[attendance.Ref{File: p.Ref.File, Sheet: p.Ref.Sheet, Row: row}]
		if slices.Contains(reply.codes, p.Code) {
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		return nil
	}
	told := problem.FaultExplained.AtRows(attendance.Ref{File: p.Ref.File, Sheet: p.Ref.Sheet}, rows, p.Column)
	told.School = p.School
	return []problem.Problem{told}
}
