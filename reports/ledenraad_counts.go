package reports

import (
	"verzuimrapport/pipeline/aggregate"
)

// books hold every count that the attachment prints and all the ways in which
// they add up, each by its group and its name, so that a count that stands in two
// tables is one count.
type books struct {
	set     countSet
	numbers map[entry]int
}

type entry struct{ group, name string }

// everybody is the group of the whole SWV.
const everybody = "swv"

// What hiding a count costs the reader, by where it stands.
const (
	weightPart  = 10   // of one school or municipality
	weightWhole = 1000 // of the SWV, and the number of pupils of a school
	weightOther = 100  // anything between
)

// put enters one count; a count that is there already stays as it is.
func (b *books) put(group, name string, value, weight int) int {
	e := entry{group, name}
	if n, ok := b.numbers[e]; ok {
		return n
	}
	b.numbers[e] = b.set.add(value, weight+min(value, weightPart))
	return b.numbers[e]
}

// putAll enters the measures of a group.
func (b *books) putAll(group string, f aggregate.Figures, weight int, measures ...measure) {
	for _, m := range measures {
		w := weight
		if m.listed {
			w = weightWhole
		}
		b.put(group, m.name(), m.value(f), w)
	}
	b.atMost(entry{group, homeMeasure.name()}, entry{group, pupilMeasure.name()})
	b.atMost(entry{group, sixteenMeasure.name()}, entry{group, meldingMeasure.name()})
}

// divide tells that the parts of a group sum to one of its measures.
func (b *books) divide(group string, whole measure, parts []measure) {
	var entries []entry
	for _, m := range parts {
		entries = append(entries, entry{group, m.name()})
	}
	b.sum(entry{group, whole.name()}, entries)
}

// split tells that groups together are another group, for each of these measures.
func (b *books) split(whole string, measures []measure, groups []string) {
	for _, m := range measures {
		var entries []entry
		for _, g := range groups {
			entries = append(entries, entry{g, m.name()})
		}
		b.sum(entry{whole, m.name()}, entries)
	}
}

func (b *books) sum(whole entry, parts []entry) {
	var numbers []int
	for _, e := range parts {
		numbers = append(numbers, b.number(e))
	}
	b.set.sum(b.number(whole), numbers...)
}

func (b *books) atMost(part, whole entry) {
	if _, ok := b.numbers[part]; !ok {
		return
	}
	if _, ok := b.numbers[whole]; ok {
		b.set.atMost(b.number(part), b.number(whole))
	}
}

// number finds a count; one that was never entered is a mistake in this package.
func (b *books) number(e entry) int {
	n, ok := b.numbers[e]
	if !ok {
		panic("reports: no count " + e.group + ", " + e.name)
	}
	return n
}

// shown reports whether a count is printed as it is.
func (b *books) shown(group, name string) bool {
	return b.set.counts[b.number(entry{group, name})].state == figureShown
}

// cell prints one count as far as it may be.
func (b *books) cell(group, name string) figureCell {
	c := b.set.counts[b.number(entry{group, name})]
	if c.state == figureShown {
		return figureCount(c.value)
	}
	return markCell(c.state, b.set.limit)
}
