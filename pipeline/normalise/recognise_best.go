package normalise

import (
	"cmp"

	"verzuimrapport/pipeline/read"
)

// first is the header of the first table among the rows: the best one, unless above
// it stands another that has all it needs.
func (all layouts) first(head []read.Row, schoolInPath bool) (best layout, found bool) {
	best, found = all.best(head, schoolInPath)
	for found {
		above, any := all.best(head[:best.header-best.rows], schoolInPath)
		if !any || len(above.missing) > 0 {
			break
		}
		best = above
	}
	return best, found
}

// next is the header that the rows begin with.
func (all layouts) next(head []read.Row, schoolInPath bool) (best layout, found bool) {
	best, found = all.best(head[:1], schoolInPath)
	for rows := 2; rows <= min(maxHeaderRows, len(head)); rows++ {
		if line, ok := join(head[:rows], rows); ok && all.knowsOneOf(line) {
			all.headerOf(line, schoolInPath, &best, &found)
		}
	}
	return best, found
}

// best lays every layout over every row, and over rows that stand above each
// other, and takes the one with most columns; rows above each other only where
// they give more than one row does. The rows and the list decide ties.
func (all layouts) best(head []read.Row, schoolInPath bool) (best layout, found bool) {
	for n, row := range head {
		if found && len(best.missing) == 0 && holdsDigits(row.Cells) {
			continue // data below the header
		}
		if line := lineOf(row, n+1); all.knowsOneOf(line) {
			all.headerOf(line, schoolInPath, &best, &found)
		}
	}
	for rows := 2; rows <= maxHeaderRows; rows++ {
		for n := range max(0, len(head)-rows+1) {
			if line, ok := join(head[n:n+rows], n+rows); ok && all.knowsOneOf(line) {
				all.headerOf(line, schoolInPath, &best, &found)
			}
		}
	}
	return best, found
}

// better: a layout that has all it needs goes before one that lacks something,
// unless that has at least two columns more: a sheet of which one header is
// misspelled must not be taken for another kind with few columns.
func (l layout) better(than layout) bool {
	return cmp.Or(cmp.Compare(l.score(), than.score()), cmp.Compare(len(than.missing), len(l.missing))) > 0
}

func (l layout) score() int {
	switch {
	case len(l.missing) > 0:
		return 2 * l.matched
	case l.profile.Own:
		return 2*l.matched + ownFirst
	}
	return 2*l.matched + 3
}

// ownFirst is more than the columns of any sheet: a profile that the customer
// wrote goes before all others.
const ownFirst = 1 << 20
