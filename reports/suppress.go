package reports

import (
	"maps"
	"slices"
)

// A countSet is every count of people that one publication prints, with all the
// ways in which those counts add up. Small counts must not be printed, and
// neither may the counts from which a reader could solve them: protect decides
// which those are.
//
// What a reader knows is taken to be: every printed count; that "<5" stands for
// 1 to 4; that "×" stands for at least 1 (a zero is always printed); and every
// sum that was told to the set. A hidden count is safe when there is a witness:
// other numbers that fit all of that, in which the count is another one. Where
// hiding the small counts alone leaves no witness, the cheapest other counts
// that give one are hidden too.
type countSet struct {
	limit  int // counts of 1 up to this one (not included) are small
	counts []publishedCount
	sums   []publishedSum
}

// publishedCount is one number of the set, printed in one or more places.
type publishedCount struct {
	value int
	state figureState
	// weight is what the reader loses by hiding it; slack is never printed at all.
	weight int
	slack  bool
	sums   []share // the sums it takes part in
	// proof is the witness that shows a hidden count to be safe, nil where
	// everything around it is hidden.
	proof []step
}

// publishedSum says that the signed counts add up to nothing: the parts less their total.
type publishedSum struct{ terms []term }

type term struct{ count, sign int }

// share is the part of a count in a sum: the same as a term, seen from the count.
type share struct{ sum, sign int }

// add puts a count in the set and gives its number.
func (s *countSet) add(value, weight int) int {
	c := publishedCount{value: value, weight: weight}
	if 0 < value && value < s.limit {
		c.state = figureSmall
	}
	s.counts = append(s.counts, c)
	return len(s.counts) - 1
}

// sum tells that the parts add up to the total; where they do not, a reader can
// conclude nothing, and nothing is told.
func (s *countSet) sum(total int, parts ...int) {
	terms, left := []term{{total, -1}}, s.counts[total].value
	for _, part := range parts {
		terms = append(terms, term{part, 1})
		left -= s.counts[part].value
	}
	if left != 0 {
		return
	}
	for _, t := range terms {
		s.counts[t.count].sums = append(s.counts[t.count].sums, share{len(s.sums), t.sign})
	}
	s.sums = append(s.sums, publishedSum{terms})
}

// atMost tells that a part can be no more than a whole: what lies between them
// is a count that is never printed.
func (s *countSet) atMost(part, whole int) {
	if rest := s.counts[whole].value - s.counts[part].value; rest >= 0 {
		s.counts = append(s.counts, publishedCount{value: rest, state: figureMasked, slack: true})
		s.sum(whole, part, len(s.counts)-1)
	}
}

// protect hides counts until every hidden one has a witness.
func (s *countSet) protect() {
	safe := make([]bool, len(s.counts))
	for i, c := range s.counts {
		if safe[i] || c.slack || c.state == figureShown {
			continue
		}
		witness := s.witness(i)
		for _, step := range witness {
			c := &s.counts[step.count]
			safe[step.count], c.proof, c.state = true, witness, c.after(step.by, s.limit)
		}
		if witness == nil {
			s.hideAround(i, safe)
		}
	}
}

// hideAround hides everything that hangs together with a count. Then all of it
// is safe: one more person who is like one already counted changes only counts
// that are not zero, and keeps every sum.
func (s *countSet) hideAround(i int, safe []bool) {
	for _, n := range s.around(i) {
		if s.counts[n].value > 0 {
			s.counts[n].state, s.counts[n].proof, safe[n] = figureMasked, nil, true
		}
	}
}

// around are the counts that hang together with a count by sums, through counts
// that are not zero.
func (s *countSet) around(i int) []int {
	reached, queue := map[int]bool{i: true}, []int{i}
	for len(queue) > 0 {
		c := &s.counts[queue[0]]
		queue = queue[1:]
		if c.value == 0 {
			continue
		}
		for _, part := range c.sums {
			for _, t := range s.sums[part.sum].terms {
				if !reached[t.count] {
					reached[t.count] = true
					queue = append(queue, t.count)
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(reached))
}

// after is how the count must be printed if it could have been one more or less:
// "<5" may stay only while the other value is small too.
func (c publishedCount) after(by, limit int) figureState {
	if other := c.value + by; c.state == figureSmall && 0 < other && other < limit {
		return figureSmall
	}
	return figureMasked
}

// cost is what is lost by letting the count be one more or less in a witness;
// ok is false where that cannot be: a zero is printed, and nothing falls to zero.
func (c publishedCount) cost(by, limit int) (cost int, ok bool) {
	switch {
	case c.value == 0, c.value+by < 0, !c.slack && c.value+by == 0:
		return 0, false
	case c.state == figureShown:
		return c.weight, true
	case c.after(by, limit) != c.state:
		return c.weight / 2, true
	}
	return 0, true
}
