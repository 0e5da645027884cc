package attendance

import "slices"

// Coverage (dekking) is the set of days of which a school's attendance is known.
// Outside it nothing is known: unknown is not present.
type Coverage struct {
	periods []Period // in order, not touching, every From and To filled
}

// NewCoverage is the union of closed periods, less those that end before they begin.
func NewCoverage(periods []Period) Coverage {
	sorted := slices.Clone(periods)
	slices.SortFunc(sorted, func(a, b Period) int { return int(a.From - b.From) })
	var c Coverage
	for _, p := range sorted {
		n := len(c.periods)
		switch {
		case p.To < p.From:
		case n > 0 && p.From <= c.periods[n-1].To+1:
			c.periods[n-1].To = max(c.periods[n-1].To, p.To)
		default:
			c.periods = append(c.periods, p)
		}
	}
	return c
}

// Periods lists the covered periods in order.
func (c Coverage) Periods() []Period { return c.periods }

// Empty reports whether nothing was delivered.
func (c Coverage) Empty() bool { return len(c.periods) == 0 }

// Contains reports whether d is covered.
func (c Coverage) Contains(d Date) bool {
	for _, p := range c.periods {
		if p.Contains(d) {
			return true
		}
	}
	return false
}

// First and Last are the outer days, zero where nothing is covered.
func (c Coverage) First() Date {
	if c.Empty() {
		return 0
	}
	return c.periods[0].From
}

// Last is the last covered day, zero where nothing is covered.
func (c Coverage) Last() Date {
	if c.Empty() {
		return 0
	}
	return c.periods[len(c.periods)-1].To
}

// Until is the coverage up to a day.
func (c Coverage) Until(on Date) Coverage {
	var cut []Period
	for _, p := range c.periods {
		cut = append(cut, Period{p.From, min(p.To, on)})
	}
	return NewCoverage(cut)
}
