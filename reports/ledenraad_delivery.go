package reports

import (
	"fmt"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
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

// hasAttendance reports whether attendance of the report month was delivered for
// the group: by one of its schools at least.
func hasAttendance(f aggregate.Figures) bool { return f.Delivered > 0 }

// missingSchool is a school of which no attendance of the report month came in.
type missingSchool struct {
	name string
	// until is the last day of which attendance is known, zero where nothing is.
	until attendance.Date
}

// missing are the schools that did not deliver the report month, in their order.
func (c *council) missing() (missing []missingSchool) {
	for i, f := range c.facts.Figures.Schools {
		if !hasAttendance(f) {
			missing = append(missing, missingSchool{f.Name, c.knownUntil(i)})
		}
	}
	return missing
}

func (c *council) knownUntil(school int) attendance.Date {
	if school >= len(c.facts.Data.Deliveries) || c.facts.Data.Deliveries[school].AttendanceRows == 0 {
		return 0
	}
	return c.facts.Data.Deliveries[school].Coverage.Last()
}

// what says in short what is known of the school.
func (m missingSchool) what(month string) string {
	if !m.until.Known() {
		return "niets aangeleverd"
	}
	return "over " + month + " niets aangeleverd, verzuim bekend tot en met " + m.until.Dutch()
}

// line names the school in a list of schools that did not deliver.
func (m missingSchool) line(month string) string {
	if !m.until.Known() {
		return m.name
	}
	return m.name + " (" + m.what(month) + ")"
}

// delivered says how complete the delivery of the report month is. The share is
// rounded down: 100 % is everybody.
func (c *council) delivered() string {
	now, n := c.facts.Figures.SWV, len(c.facts.Figures.Schools)
	sentence := fmt.Sprintf("%d van %s", n-len(c.missing()), howMany(n, "school", "scholen"))
	if now.Pupils > 0 && c.books.shown(everybody, deliveredPupils) && c.books.shown(everybody, pupilMeasure.name()) {
		sentence += fmt.Sprintf(", %d %% van de leerlingen", 100*now.DeliveredPupils/now.Pupils)
	}
	return sentence
}

// atLeast says of counts and their totals that more may be true, "" where every
// school delivered.
func (c *council) atLeast() string {
	missing, n := len(c.missing()), len(c.facts.Figures.Schools)
	switch {
	case missing == 0:
		return ""
	case missing == n:
		return " Van geen enkele school is het verzuim van " + c.facts.On.MonthName() + " bekend: een aantal is ten minste zoveel."
	}
	return fmt.Sprintf(" Van %d van de %s is het verzuim van %s niet bekend: aantallen en totalen zijn ten minste zoveel.", missing, howMany(n, "school", "scholen"), c.facts.On.MonthName())
}
