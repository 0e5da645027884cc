package reports

import (
	"slices"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// division divides the thuiszitters of now in one way.
type division struct {
	sheet, title, note string
	rows               []divisionRow
}

type divisionRow struct {
	label string
	count int
}

var kindNames = []struct{ kind, name string }{
	{"vo", "voortgezet onderwijs"}, {"pro", "praktijkonderwijs"}, {"vso", "voortgezet speciaal onderwijs"}, {"po", "basisonderwijs"},
}

// divisions are the ways in which the attachment divides the thuiszitters.
func (c *council) divisions() []division {
	now := c.facts.Figures.SWV
	return []division{
		{"leeftijd", "Leeftijdsstatus", "Op de peildatum.", byNames(now.ByAge, ageNames())},
		{"onderwijssoort", "Onderwijssoort", "Van de school.", byKinds(now.ByKind)},
		{"reden", "Reden", "Volgens het dossier. Redenen die iets over gezondheid zeggen staan samen onder ‘" + supportQuestion + "’.", c.byReason(now.ByReason)},
		{"regie", "Regie", "Volgens het dossier.", byNames(now.ByRegie, aggregate.Regies)},
	}
}

func ageNames() (names []string) {
	for _, s := range []attendance.AgeStatus{attendance.Leerplichtig, attendance.Kwalificatieplichtig, attendance.Exempt, attendance.Adult, attendance.NotYetLeerplichtig, attendance.AgeUnknown} {
		names = append(names, s.String())
	}
	return names
}

// byNames gives the rows in the order of the names; a name that nobody has is
// left out, unless it is one of the first two.
func byNames(counts map[string]int, names []string) (rows []divisionRow) {
	for i, name := range names {
		if counts[name] > 0 || i < 2 {
			rows = append(rows, divisionRow{name, counts[name]})
		}
	}
	return rows
}

func byKinds(counts map[string]int) (rows []divisionRow) {
	for _, k := range kindNames {
		if counts[k.kind] > 0 || k.kind == "vo" {
			rows = append(rows, divisionRow{k.name, counts[k.kind]})
		}
	}
	return rows
}

// byReason gives the reason groups in the order of the settings.
func (c *council) byReason(counts map[string]int) (rows []divisionRow) {
	merged, order := map[string]int{}, []string{}
	for _, reason := range c.facts.Settings.Reasons {
		name := reason.Name
		if reason.Health {
			name = supportQuestion
		}
		if !slices.Contains(order, name) {
			order = append(order, name)
		}
		merged[name] += counts[reason.Name]
	}
	if !slices.Contains(order, aggregate.Nowhere) {
		order = append(order, aggregate.Nowhere)
		merged[aggregate.Nowhere] += counts[aggregate.Nowhere]
	}
	for _, name := range order {
		if merged[name] > 0 {
			rows = append(rows, divisionRow{name, merged[name]})
		}
	}
	return rows
}

// keepDivisions enters the divisions; the onderwijssoort of the thuiszitters also
// follows from the schools.
func (c *council) keepDivisions() {
	b := &c.books
	for _, d := range c.divisions() {
		var entries []entry
		for _, row := range d.rows {
			b.put(d.title, row.label, row.count, weightOther)
			entries = append(entries, entry{d.title, row.label})
		}
		b.sum(entry{everybody, homeMeasure.name()}, entries)
	}
	for _, k := range kindNames {
		whole := entry{"Onderwijssoort", k.name}
		if _, ok := b.numbers[whole]; !ok {
			continue
		}
		var schools []entry
		for _, f := range c.facts.Figures.Schools {
			if string(c.school(f).Kind) == k.kind {
				schools = append(schools, entry{schoolGroup(f), homeMeasure.name()})
			}
		}
		b.sum(whole, schools)
	}
}

// school finds the school of its figures.
func (c *council) school(f aggregate.Figures) *attendance.School {
	i := slices.IndexFunc(c.facts.Data.Schools, func(s *attendance.School) bool { return string(s.Code) == f.Key })
	return c.facts.Data.Schools[i]
}
