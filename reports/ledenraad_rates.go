package reports

import (
	"slices"

	"verzuimrapport/pipeline/aggregate"
)

// A rate of lesuren is no count of pupils, but in a small school it gives one
// away: of 12 pupils one at home is 8,3 %. So the rates of a group are hidden
// with fewer pupils than tinySchool times the limit of small counts, and with fewer
// than smallSchool times it where one of its counts of pupils at home is hidden.
const tinySchool, smallSchool = 2, 10

// hiddenRates are the groups of which the rates are hidden, with the lesuren behind
// them and the number of spells. What the hidden schools are together could be
// reckoned from the others and the whole: so that they are never one alone and never
// as few pupils as tell by themselves, the smallest other ones are hidden with them,
// and without another one the whole is.
func (c *council) hiddenRates() map[string]bool {
	hidden, pupils := map[string]bool{}, 0
	var open []aggregate.Figures
	hide := func(f aggregate.Figures) { hidden[schoolGroup(f)], pupils = true, pupils+f.Pupils }
	for _, f := range c.facts.Figures.Schools {
		switch {
		case !f.Year.Lessons.Known:
		case c.tellingRate(schoolGroup(f), f):
			hide(f)
		default:
			open = append(open, f)
		}
	}
	slices.SortStableFunc(open, func(a, b aggregate.Figures) int { return a.Pupils - b.Pupils })
	few := func() bool {
		return len(hidden) == 1 || len(hidden) > 1 && pupils < tinySchool*c.books.set.limit
	}
	for ; few() && len(open) > 0; open = open[1:] {
		hide(open[0])
	}
	hidden[everybody] = few() || c.tellingRate(everybody, c.facts.Figures.SWV)
	return hidden
}

// tellingRate reports whether the rates of a group tell a count that is hidden.
func (c *council) tellingRate(group string, f aggregate.Figures) bool {
	limit := c.books.set.limit
	if f.Pupils < tinySchool*limit || !c.books.shown(group, pupilMeasure.name()) {
		return limit > 0
	}
	homeHidden := !c.books.shown(group, homeMeasure.name()) || !c.books.shown(group, absentMeasure.name())
	return f.Pupils < smallSchool*limit && homeHidden
}
