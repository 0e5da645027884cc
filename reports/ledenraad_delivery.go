package reports

import (
	"fmt"

	"verzuimrapport/pipeline/aggregate"
)

// The names of the pupils of schools that delivered, and of those that did not.
const (
	deliveredPupils   = "leerlingen van scholen die leverden"
	undeliveredPupils = "leerlingen van scholen die niet leverden"
)

// keepDelivery enters the pupils of the schools that did and did not deliver:
// the share that is printed rests on them.
func (c *council) keepDelivery() {
	b, now := &c.books, c.facts.Figures.SWV
	names := map[bool]string{true: deliveredPupils, false: undeliveredPupils}
	parts := map[bool][]entry{}
	for _, f := range c.facts.Figures.Schools {
		parts[hasAttendance(f)] = append(parts[hasAttendance(f)], entry{schoolGroup(f), pupilMeasure.name()})
	}
	b.put(everybody, deliveredPupils, now.DeliveredPupils, weightOther)
	b.put(everybody, undeliveredPupils, now.Pupils-now.DeliveredPupils, weightOther)
	for _, did := range []bool{true, false} {
		b.sum(entry{everybody, names[did]}, parts[did])
	}
	b.sum(entry{everybody, pupilMeasure.name()}, []entry{{everybody, deliveredPupils}, {everybody, undeliveredPupils}})
}

// hasAttendance reports whether attendance of the group was delivered.
func hasAttendance(f aggregate.Figures) bool { return f.Delivered > 0 }

// delivered says how complete the delivery is, and which schools are missing.
// The share is rounded down: 100 % is everybody.
func (c *council) delivered() (sentence string, missing []string) {
	now := c.facts.Figures.SWV
	for _, f := range c.facts.Figures.Schools {
		if !hasAttendance(f) {
			missing = append(missing, f.Name)
		}
	}
	n := len(c.facts.Figures.Schools)
	sentence = fmt.Sprintf("%d van %d scholen", n-len(missing), n)
	if now.Pupils > 0 && c.books.shown(everybody, deliveredPupils) && c.books.shown(everybody, pupilMeasure.name()) {
		sentence += fmt.Sprintf(", %d %% van de leerlingen", 100*now.DeliveredPupils/now.Pupils)
	}
	return sentence, missing
}
