package reports

import (
	"slices"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// council is the attachment while it is being made.
type council struct {
	facts   Facts
	books   books
	regions []councilRegion
}

// councilRegion is a region with the schools that lie in it: for the council a
// region is its schools, wherever their pupils live.
type councilRegion struct {
	code, name string
	schools    []aggregate.Figures
}

func schoolGroup(f aggregate.Figures) string       { return "school " + f.Key }
func municipalityGroup(f aggregate.Figures) string { return "gemeente " + f.Key }
func (r councilRegion) group() string              { return "regio " + r.code }

// keep enters every count that the attachment prints, tells how they add up, and
// hides what must be hidden.
func (c *council) keep() {
	f := c.facts.Figures
	b := &c.books
	b.set.limit, b.numbers = c.facts.Settings.Privacy.HideBelow, map[entry]int{}
	school := slices.Concat(homeColumns(), meldingColumns(), spellColumns())
	b.putAll(everybody, f.SWV, weightWhole, append(school, longMeasure)...)
	b.divide(everybody, longMeasure, durationMeasures[1:])
	c.keepGroups(f.Schools, schoolGroup, school)
	c.keepGroups(f.Municipalities, municipalityGroup, placeColumns())
	c.keepRegions()
	c.keepDelivery()
	c.keepDivisions()
	c.keepTimes()
	c.keepSpells()
	for _, group := range c.schoolGroups() {
		b.divide(group, homeMeasure, durationMeasures)
		b.divide(group, meldingMeasure, stateMeasures)
	}
	b.set.protect()
}

func (c *council) schoolGroups() []string {
	groups := []string{everybody}
	for _, f := range c.facts.Figures.Schools {
		groups = append(groups, schoolGroup(f))
	}
	return groups
}

func (c *council) keepGroups(all []aggregate.Figures, group func(aggregate.Figures) string, measures []measure) {
	var groups []string
	for _, f := range all {
		c.books.putAll(group(f), f, weightPart, measures...)
		groups = append(groups, group(f))
	}
	c.books.split(everybody, measures, groups)
}

// keepRegions enters the regions, where the schools lie in more than one.
func (c *council) keepRegions() {
	byCode := map[string]*councilRegion{}
	for i, f := range c.facts.Figures.Schools {
		code := c.facts.Data.Schools[i].Region
		if byCode[code] == nil {
			byCode[code] = &councilRegion{code: code, name: regionName(code)}
		}
		byCode[code].schools = append(byCode[code].schools, f)
	}
	if len(byCode) < 2 {
		return
	}
	for _, r := range byCode {
		c.regions = append(c.regions, *r)
	}
	slices.SortFunc(c.regions, func(a, b councilRegion) int { return compareCodes(a.code, b.code) })
	var groups []string
	for _, r := range c.regions {
		var schools []string
		for _, f := range r.schools {
			schools = append(schools, schoolGroup(f))
		}
		for _, m := range placeColumns() {
			c.books.put(r.group(), m.name(), sumOf(r.schools, m.value), weightOther)
		}
		c.books.split(r.group(), placeColumns(), schools)
		groups = append(groups, r.group())
	}
	c.books.split(everybody, placeColumns(), groups)
}

// regionName is how a table names a region.
func regionName(code string) string {
	if name := attendance.RegionName(code); name != "" {
		return code + " " + name
	}
	return aggregate.Nowhere
}

// compareCodes orders codes, the empty one last.
func compareCodes(a, b string) int {
	if (a == "") != (b == "") {
		return map[bool]int{true: 1, false: -1}[a == ""]
	}
	return slices.Compare([]byte(a), []byte(b))
}

func sumOf(all []aggregate.Figures, value func(aggregate.Figures) int) int {
	n := 0
	for _, f := range all {
		n += value(f)
	}
	return n
}
