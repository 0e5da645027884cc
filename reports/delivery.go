package reports

import (
	"fmt"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// How complete a delivery is. A school that never delivered attendance and one of
// which only the report month is missing are asked for different things.

// missing says in Dutch what did not come in of a school, "" where attendance of
// the report month did.
func (f Facts) missing(d attendance.Delivery) string {
	switch {
	case d.Delivered():
		return ""
	case d.DeliveredBefore():
		return fmt.Sprintf("over %s niet of te weinig verzuim aangeleverd (verzuim tot en met %s)", f.On.MonthName(), d.Coverage.Last().Dutch())
	}
	if d.Totals.Pupils > 0 {
		return "geen verzuim met datums aangeleverd, alleen een totaaloverzicht"
	}
	return "geen verzuim aangeleverd"
}

// deliveredText names the schools of a group of which attendance of the report
// month came in, as who did something. The share is rounded down, so that 100 % is
// everybody.
func deliveredText(f aggregate.Figures) string {
	switch {
	case f.Schools == 0:
		return "geen enkele school"
	case f.Delivered == f.Schools && f.Schools == 1:
		return "de enige school"
	case f.Delivered == f.Schools:
		return fmt.Sprintf("alle %s", howMany(f.Schools, "school", "scholen"))
	case f.Delivered == 0:
		return "geen enkele school"
	}
	text := fmt.Sprintf("%d van %s", f.Delivered, howMany(f.Schools, "school", "scholen"))
	if f.Pupils > 0 {
		text += fmt.Sprintf(", %d %% van de leerlingen", 100*f.DeliveredPupils/f.Pupils)
	}
	return text
}

// A count of pupils or meldingen in a group is unknown where nobody of the group
// delivered that time and nothing is known from elsewhere: from a case, or from
// attendance of before.

// knownNow reports whether a count of the report month or the peildatum is known.
func knownNow(f aggregate.Figures, n int) bool { return n > 0 || f.Delivered > 0 }

// knownIn reports the same of a count over the month or the school year.
func knownIn(span aggregate.Span, n int) bool { return n > 0 || span.Lessons.Known }

// foundText says how many signals there are.
func foundText(signals []assess.Signal) string {
	certain := 0
	for _, s := range signals {
		if s.Certainty == assess.Certain {
			certain++
		}
	}
	return howManyOrNone(certain, "zeker signaal", "zekere signalen") + " en " +
		howManyOrNone(len(signals)-certain, "mogelijk signaal", "mogelijke signalen")
}

// howManyOrNone is howMany with a word for nothing.
func howManyOrNone(n int, one, more string) string {
	if n == 0 {
		return "geen " + more
	}
	return howMany(n, one, more)
}
