package reports

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// grid is a small publication: schools by classes, with totals both ways, and
// the grand total divided in a second way too.
type grid struct {
	set            countSet
	cells          [][]int // numbers of the counts; the last row and column are totals
	other          []int   // the second division of the grand total
	rows, cols     int
	values, second []int
}

func newGrid(limit, rows, cols int, values, second []int) *grid {
	g := &grid{set: countSet{limit: limit}, rows: rows, cols: cols, values: values, second: second}
	at := func(r, c int) int { // the true value, totals worked out
		total := 0
		for i := range rows {
			for j := range cols {
				if (r == rows || r == i) && (c == cols || c == j) {
					total += values[i*cols+j]
				}
			}
		}
		return total
	}
	for r := range rows + 1 {
		var row []int
		for c := range cols + 1 {
			row = append(row, g.set.add(at(r, c), 10))
		}
		g.set.sum(row[cols], row[:cols]...)
		g.cells = append(g.cells, row)
	}
	for c := range cols + 1 {
		var column []int
		for r := range rows {
			column = append(column, g.cells[r][c])
		}
		g.set.sum(g.cells[rows][c], column...)
	}
	for _, v := range second {
		g.other = append(g.other, g.set.add(v, 10))
	}
	g.set.sum(g.cells[rows][cols], g.other...)
	return g
}

// solver knows what a reader knows, and nothing of how the hiding was done.
type solver struct {
	low, high []int
	sums      []publishedSum
}

func readerOf(s *countSet) *solver {
	k := &solver{sums: s.sums}
	for _, c := range s.counts {
		low, high := c.value, c.value
		switch {
		case c.slack:
			low, high = 0, c.value+2
		case c.state == figureSmall:
			low, high = 1, s.limit-1
		case c.state == figureMasked:
			low, high = 1, max(c.value, s.limit)+2
		}
		k.low, k.high = append(k.low, low), append(k.high, high)
	}
	return k
}

// narrow draws every conclusion about the bounds that single sums allow; false
// where they contradict each other.
func (k *solver) narrow() bool {
	for again := true; again; {
		again = false
		for _, s := range k.sums {
			for _, t := range s.terms {
				low, high := 0, 0 // of the rest of the sum, with its signs
				for _, u := range s.terms {
					switch {
					case u.count == t.count:
					case u.sign > 0:
						low, high = low+k.low[u.count], high+k.high[u.count]
					default:
						low, high = low-k.high[u.count], high-k.low[u.count]
					}
				}
				if t.sign > 0 {
					low, high = -high, -low
				}
				if low > k.low[t.count] {
					k.low[t.count], again = low, true
				}
				if high < k.high[t.count] {
					k.high[t.count], again = high, true
				}
				if k.low[t.count] > k.high[t.count] {
					return false
				}
			}
		}
	}
	return true
}

// possible reports whether count i can be v, trying everything.
func (k *solver) possible(i, v int) bool {
	try := &solver{low: slices.Clone(k.low), high: slices.Clone(k.high), sums: k.sums}
	try.low[i], try.high[i] = v, v
	return try.solvable()
}

func (k *solver) solvable() bool {
	if !k.narrow() {
		return false
	}
	for i := range k.low {
		if k.low[i] == k.high[i] {
			continue
		}
		for v := k.low[i]; v <= k.high[i]; v++ {
			if k.possible(i, v) {
				return true
			}
		}
		return false
	}
	return true
}

// canSolve is the first hidden count that a reader can work out, -1 for none.
func canSolve(s *countSet) int {
	for i, c := range s.counts {
		if c.slack || c.state == figureShown {
			continue
		}
		k, ways := readerOf(s), 0
		for v := k.low[i]; v <= k.high[i] && ways < 2; v++ {
			if k.possible(i, v) {
				ways++
			}
		}
		if ways < 2 {
			return i
		}
	}
	return -1
}

// drawnGrid draws counts that are mostly small, as they are in a real region.
func drawnGrid(t *rapid.T) *grid {
	rows, cols := rapid.IntRange(1, 4).Draw(t, "rows"), rapid.IntRange(1, 3).Draw(t, "columns")
	draw := rapid.OneOf(rapid.Just(0), rapid.IntRange(0, 4), rapid.IntRange(0, 12))
	values, total := make([]int, rows*cols), 0
	for i := range values {
		values[i] = draw.Draw(t, "count")
		total += values[i]
	}
	first := rapid.IntRange(0, total).Draw(t, "first part of the other division")
	return newGrid(5, rows, cols, values, []int{first, total - first})
}

func TestNoHiddenCountCanBeSolved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawnGrid(t)
		g.set.protect()
		if i := canSolve(&g.set); i >= 0 {
			t.Fatalf("count %d (%d) can be solved; printed: %v", i, g.set.counts[i].value, printed(g))
		}
	})
}

func TestNoHiddenCountCanBeSolvedFromInequalities(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawnGrid(t)
		for r := range g.rows + 1 { // a second figure per row, never more than the first
			whole := g.cells[r][g.cols]
			g.set.atMost(g.set.add(rapid.IntRange(0, g.set.counts[whole].value).Draw(t, "part"), 10), whole)
		}
		g.set.protect()
		if i := canSolve(&g.set); i >= 0 {
			t.Fatalf("count %d (%d) can be solved; printed: %v", i, g.set.counts[i].value, printed(g))
		}
	})
}

func TestSmallCountsAreHiddenAndZerosShown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawnGrid(t)
		g.set.protect()
		for _, c := range g.set.counts {
			if c.value == 0 && c.state != figureShown || 0 < c.value && c.value < 5 && c.state == figureShown {
				t.Fatalf("%d has state %d", c.value, c.state)
			}
		}
	})
}

func TestNothingIsHiddenWhereNothingIsSmall(t *testing.T) {
	g := newGrid(5, 3, 2, []int{5, 0, 7, 30, 9, 6}, []int{50, 7})
	g.set.protect()
	if got := hidden(g); got != 0 {
		t.Errorf("%d counts are hidden: %v", got, printed(g))
	}
}

func TestOneSmallCountCostsThreeOthers(t *testing.T) {
	g := newGrid(5, 3, 3, []int{2, 20, 31, 11, 22, 40, 12, 30, 35}, nil)
	g.set.protect()
	if got := hidden(g); got != 4 { // a rectangle: the least that keeps rows and columns unsolvable
		t.Errorf("%d counts are hidden: %v", got, printed(g))
	}
}

func TestFourOnesBelowASmallTotalAreNotGivenAway(t *testing.T) {
	g := newGrid(5, 4, 1, []int{1, 1, 1, 1}, nil)
	g.set.protect()
	if i := canSolve(&g.set); i >= 0 {
		t.Errorf("count %d can be solved: %v", i, printed(g))
	}
}

func hidden(g *grid) (n int) {
	for _, c := range g.set.counts {
		if c.state != figureShown {
			n++
		}
	}
	return n
}

// printed is the publication as a reader sees it: -1 small, -2 masked.
func printed(g *grid) (all [][]int) {
	show := func(numbers []int) (row []int) {
		for _, i := range numbers {
			switch c := g.set.counts[i]; c.state {
			case figureSmall:
				row = append(row, -1)
			case figureMasked:
				row = append(row, -2)
			default:
				row = append(row, c.value)
			}
		}
		return row
	}
	for _, row := range g.cells {
		all = append(all, show(row))
	}
	return append(all, show(g.other))
}
