package reports

import (
	"cmp"
	"math"
	"slices"
)

// step is one count of a witness that differs from the truth by one.
type step struct{ count, by int }

// searches bound the search for one witness: first for a short one, then for
// longer ones, each with so many tries. Past them more is hidden than needed,
// never less.
var searches = []struct{ steps, tries int }{{6, 2000}, {10, 4000}, {16, 8000}, {40, 8000}}

// witness finds the cheapest change of the counts, each by one at most, that
// keeps every sum and changes count i, among the shortest; nil where none was found.
func (s *countSet) witness(i int) []step {
	w := witnessSearch{set: s, used: make([]bool, len(s.counts)), off: make([]int, len(s.sums)), cheapest: math.MaxInt}
	for _, search := range searches {
		w.longest, w.left = search.steps, search.tries
		for _, by := range []int{1, -1} {
			if cost, ok := s.counts[i].cost(by, s.limit); ok {
				w.take(step{i, by}, cost)
			}
		}
		if w.best != nil {
			break
		}
	}
	return w.best
}

// witnessSearch is a search with branch and bound: off tells by how much each
// sum is out, and a change is complete when none is.
type witnessSearch struct {
	set      *countSet
	used     []bool
	off      []int
	open     []int // the sums that are out, in the order in which they became so
	steps    []step
	best     []step
	cheapest int
	longest  int // how many steps it may have
	left     int // how many may still be tried
}

// take changes one count, searches on and changes it back.
func (w *witnessSearch) take(st step, cost int) {
	if w.left--; cost >= w.cheapest || w.left < 0 || len(w.steps) == w.longest {
		return
	}
	open := slices.Clone(w.open)
	w.shift(st, 1)
	w.used[st.count], w.steps = true, append(w.steps, st)
	w.search(cost)
	w.used[st.count], w.steps = false, w.steps[:len(w.steps)-1]
	w.shift(st, -1)
	w.open = open
}

// shift enters a step in the sums, or takes it out again with times -1.
func (w *witnessSearch) shift(st step, times int) {
	for _, part := range w.set.counts[st.count].sums {
		w.off[part.sum] += times * part.sign * st.by
		if w.off[part.sum] != 0 && !slices.Contains(w.open, part.sum) {
			w.open = append(w.open, part.sum)
		}
	}
	w.open = slices.DeleteFunc(w.open, func(number int) bool { return w.off[number] == 0 })
}

func (w *witnessSearch) search(cost int) {
	if len(w.open) == 0 {
		w.best, w.cheapest = slices.Clone(w.steps), cost
		return
	}
	for _, c := range w.fewestChoices() {
		w.take(c.step, cost+c.cost)
	}
}

// choice is a step that brings a sum nearer to right.
type choice struct {
	step
	cost, out int // out: how many sums it puts out, less those it puts right
}

// fewestChoices are those of the sum that leaves the least to choose: a wrong
// turn shows soonest there.
func (w *witnessSearch) fewestChoices() (fewest []choice) {
	for i, number := range slices.Clone(w.open) {
		if all := w.choices(number); i == 0 || len(all) < len(fewest) {
			fewest = all
		}
		if len(fewest) < 2 {
			break
		}
	}
	return fewest
}

func (w *witnessSearch) choices(number int) []choice {
	var all []choice
	for _, t := range w.set.sums[number].terms {
		by := -t.sign
		if w.off[number] < 0 {
			by = t.sign
		}
		if w.used[t.count] {
			continue
		}
		if cost, ok := w.set.counts[t.count].cost(by, w.set.limit); ok {
			all = append(all, choice{step{t.count, by}, cost, w.putsOut(step{t.count, by})})
		}
	}
	slices.SortStableFunc(all, func(a, b choice) int { return cmp.Or(a.cost-b.cost, a.out-b.out) })
	return all
}

func (w *witnessSearch) putsOut(st step) int {
	n := 0
	for _, part := range w.set.counts[st.count].sums {
		switch before := w.off[part.sum]; {
		case before == 0:
			n++
		case before+part.sign*st.by == 0:
			n--
		}
	}
	return n
}
