package problem

import (
	"slices"
	"strconv"
	"strings"

	"verzuimrapport/pipeline/attendance"
)

// What many rows of a sheet have in common is said once, with how many there are:
// twenty thousand times the same says nothing. The problem keeps all its rows, so
// that each of them can be found.

// AtRows makes a problem that rows of one sheet have in common. The sentence about
// their number is the last of args, so the text of the kind ends on a verb for it.
// Rows may come in any order; ref is the file and sheet.
func (k Kind) AtRows(ref attendance.Ref, rows []int, column string, args ...any) Problem {
	rows = slices.Clone(rows)
	slices.Sort(rows)
	rows = slices.Compact(rows)
	ref.Row = rows[0]
	p := k.At(ref, column, append(slices.Clone(args), k.Severity.goesFor(len(rows)))...)
	if len(rows) > 1 {
		p.Rows = rows
	}
	return p
}

// goesFor says for how many rows of the sheet a problem goes.
func (s Severity) goesFor(rows int) string {
	switch {
	case s == Fault && rows == 1:
		return "De rij is niet gebruikt."
	case s == Fault:
		return "Dit geldt voor " + strconv.Itoa(rows) + " rijen op dit blad, waarvan dit de eerste is; ze zijn niet gebruikt."
	case rows == 1:
		return "Dit geldt voor deze rij."
	}
	return "Dit geldt voor " + strconv.Itoa(rows) + " rijen op dit blad, waarvan dit de eerste is."
}

// AllRows are the rows of the sheet that the problem is about, in order; none for
// a problem of a whole file or sheet.
func (p Problem) AllRows() []int {
	switch {
	case p.Rows != nil:
		return p.Rows
	case p.Ref.Row > 0:
		return []int{p.Ref.Row}
	}
	return nil
}

// Without is the problem without the rows that are answered for; left is false
// where none is left. A problem of a whole file or sheet stays as it is.
func (p Problem) Without(answered func(row int) bool) (rest Problem, left bool) {
	all := p.AllRows()
	rows := slices.DeleteFunc(slices.Clone(all), answered)
	if len(all) == 0 || len(rows) == len(all) {
		return p, true
	}
	if len(rows) == 0 {
		return p, false
	}
	p.Ref.Row = rows[0]
	p.Text = strings.Replace(p.Text, p.Severity.goesFor(len(all)), p.Severity.goesFor(len(rows)), 1)
	if p.Rows = rows; len(rows) == 1 {
		p.Rows = nil
	}
	return p, true
}

// MostApart is how many rows of one problem stand apart in a list. A code that no
// table knows on a million rows would make lists of a gigabyte, which nothing opens.
const MostApart = 1000

// Apart is the problem once for each of its rows, as lists that programs read have
// it; itself where it is about one row or none, or about more than MostApart.
func (p Problem) Apart() []Problem {
	if p.Rows == nil || len(p.Rows) > MostApart {
		return []Problem{p}
	}
	each := make([]Problem, len(p.Rows))
	one, _ := p.Without(func(row int) bool { return row != p.Rows[0] })
	for i, row := range p.Rows {
		each[i] = one
		each[i].Ref.Row = row
	}
	return each
}

// Apart is every problem once for each of its rows, in order; see Problem.Apart.
func Apart(all []Problem) []Problem {
	var each []Problem
	for _, p := range all {
		each = append(each, p.Apart()...)
	}
	return Sort(each)
}
