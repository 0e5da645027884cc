package hours

import (
	"slices"
	"strconv"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// sheet is one sheet of one file.
type sheet struct{ file, name string }

func sheetOf(ref attendance.Ref) sheet { return sheet{ref.File, ref.Sheet} }

// alike is what rows of a sheet must have in common to be asked about at once,
// besides the kind of question: as far as the kind goes by it.
type alike struct {
	pupil    attendance.PupilID
	days     attendance.Period
	other    sheet
	was, now attendance.Category
}

// question is one question about rows of one sheet and school.
type question struct {
	code, column string
	at           sheet
	school       attendance.SchoolCode
	alike        alike
}

// asked gathers the rows of one question.
type asked struct {
	kind problem.Kind
	rows []int
	// other is the first place elsewhere that the rows were held against.
	other attendance.Ref
}

// notes gathers what one worker has to say.
type notes struct {
	school   attendance.SchoolCode // of the rows at hand
	pupil    attendance.PupilID
	problems []problem.Problem
	shared   map[question]*asked
}

func newNotes() notes {
	return notes{shared: map[question]*asked{}}
}

// add asks about one row by itself.
func (n *notes) add(kind problem.Kind, ref attendance.Ref, column string, args ...any) {
	p := kind.At(ref, column, args...)
	p.School = n.school
	n.problems = append(n.problems, p)
}

// share asks about a row together with those of the sheet that are alike.
func (n *notes) share(kind problem.Kind, ref attendance.Ref, column string, what alike) {
	n.against(kind, ref, column, what, attendance.Ref{})
}

// against is share about a row that was held against one elsewhere.
func (n *notes) against(kind problem.Kind, ref attendance.Ref, column string, what alike, other attendance.Ref) {
	key := question{kind.Code, column, sheetOf(ref), n.school, what}
	a := n.shared[key]
	if a == nil {
		a = &asked{kind: kind, other: other}
		n.shared[key] = a
	}
	a.add([]int{ref.Row}, other)
}

func (a *asked) add(rows []int, other attendance.Ref) {
	a.rows = append(a.rows, rows...)
	if other.Compare(a.other) < 0 {
		a.other = other
	}
}

// joinNotes makes problems of what all workers noted.
func joinNotes(parts []notes) []problem.Problem {
	all := newNotes()
	for _, part := range parts {
		all.problems = append(all.problems, part.problems...)
		for key, a := range part.shared {
			if sum := all.shared[key]; sum != nil {
				sum.add(a.rows, a.other)
			} else {
				all.shared[key] = a
			}
		}
	}
	for key, a := range all.shared {
		all.problems = append(all.problems, key.problem(a))
	}
	return all.problems
}

// problem says it, with what the kind asks to be named.
func (q question) problem(a *asked) problem.Problem {
	var args []any
	switch q.code {
	case problem.LaterRowChanges.Code, problem.FilesDiffer.Code:
		args = []any{a.other.Place(), q.alike.was.String(), q.alike.now.String()}
	case problem.RowGone.Code, problem.EndsSooner.Code:
		args = []any{a.other.File}
	}
	at := attendance.Ref{File: q.at.file, Sheet: q.at.name}
	p := a.kind.AtRows(at, a.rows, q.column, args...)
	if q.code == problem.SentAgain.Code {
		// Of a sheet that comes again no row is wrong: it is about the sheet.
		other := attendance.Ref{File: q.alike.other.file, Sheet: q.alike.other.name}
		p = a.kind.At(at, q.column, staanOp(len(a.rows)), other.Place(), slices.Min(a.rows))
	}
	p.School = q.school
	return p
}

// staanOp is a number of rows with its verb.
func staanOp(n int) string {
	if n == 1 {
		return "staat 1 rij"
	}
	return "staan " + strconv.Itoa(n) + " rijen"
}
