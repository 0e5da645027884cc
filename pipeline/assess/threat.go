package assess

import (
	"fmt"
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// threat (reden) is one reason why a pupil is a dreigende thuiszitter.
type threat struct {
	class, text string
	from        attendance.Date // the earliest known day, zero for none
	source      Source
	caseNumber  string
	stay        *attendance.Stay
	evidence    []attendance.Ref
	days        []attendance.Date
}

// The reasons, as the class of a VZ06 lists them.
const (
	threatCase       = "dossier"
	threatTimetable  = "aangepast rooster"
	threatExperiment = "experimenteerregeling"
	threatSixteen    = "herhaald zestien uur"
	threatStreak     = "lopende afwezigheid"
)

// threats are the reasons that hold for a pupil, each kind once, in the order of
// the register.
func threats(d *attendance.Dossier, enrolled []*attendance.Stay, r Reckoning) []threat {
	on := r.Limits.Threatening
	var all []threat
	add := func(switched bool, look func() *threat) {
		if !switched {
			return
		}
		if found := look(); found != nil {
			all = append(all, *found)
		}
	}
	add(on.Case, func() *threat {
		return markedCase(d, r, threatCase, "het dossier noemt de leerling dreigend", func(c attendance.Case) bool { return c.Threatening })
	})
	add(on.AdaptedTimetable, func() *threat { return adaptedTimetable(enrolled, r) })
	add(on.Experiment, func() *threat {
		return markedCase(d, r, threatExperiment, "de experimenteerregeling loopt", func(c attendance.Case) bool { return c.Experiment })
	})
	add(on.RepeatedSixteen, func() *threat { return repeatedSixteen(d, r) })
	add(on.LastingStreak, func() *threat { return lastingAbsence(d, r) })
	return all
}

// markedCase is an open case with a mark. The only day that such a case knows is
// that from which the pupil is at home.
func markedCase(d *attendance.Dossier, r Reckoning, class, text string, marked func(attendance.Case) bool) *threat {
	var found *threat
	for _, c := range d.Cases {
		if c.Kind == attendance.CaseAbsolute || !caseRuns(c, r.On) || !marked(c) {
			continue
		}
		if found == nil {
			found = &threat{class: class, text: text, source: FromCase, caseNumber: c.Number, stay: d.StayOf(c, r.On)}
		}
		if c.HomeSince.Known() && (!found.from.Known() || c.HomeSince < found.from) {
			found.from = c.HomeSince
		}
		found.evidence = append(found.evidence, c.Ref)
	}
	return found
}

// adaptedTimetable: the rooster row in force on the peildatum is an adapted one.
func adaptedTimetable(enrolled []*attendance.Stay, r Reckoning) *threat {
	for _, stay := range enrolled {
		if row := stay.Timetable.Row(r.On); row != nil && row.Adapted {
			text := "een aangepast rooster loopt"
			if row.Period.From.Known() {
				text += " sinds " + row.Period.From.Dutch()
			}
			return &threat{class: threatTimetable, text: text, from: row.Period.From, source: FromAttendance, stay: stay, evidence: []attendance.Ref{row.Ref}}
		}
	}
	return nil
}

// repeatedSixteen is the first time that VZ01 came twice within the lesweken: two
// that follow each other, for those further apart lie in no shorter time.
func repeatedSixteen(d *attendance.Dossier, r Reckoning) *threat {
	for _, stay := range d.Stays {
		found := r.meldingen(stay)
		for i := 1; i < len(found); i++ {
			first, second := found[i-1], found[i]
			if stay.Calendar.Index(second.To)-stay.Calendar.Index(first.From) < 7*r.Limits.Threatening.RepeatedWeeks {
				return &threat{
					class: threatSixteen, from: first.From, source: FromAttendance, stay: stay,
					text:     fmt.Sprintf("twee keer zestien uur (VZ01)%s van %s tot en met %s", r.maybe(), first.From.Dutch(), second.To.Dutch()),
					evidence: slices.Concat(first.Evidence, second.Evidence), days: slices.Concat(first.Days, second.Days),
				}
			}
		}
	}
	return nil
}

// lastingAbsence is a time at home of the kind of VZ03 or VZ04 that lasts and is long
// enough for VZ06: a streak, a case, or the two that overlap, from the earliest day.
func lastingAbsence(d *attendance.Dossier, r Reckoning) *threat {
	var found *threat
	for _, stay := range d.Stays {
		kinds := [][]streak{r.withoutReason(stay), r.absences(stay)}
		for i, read := range r.lasting() {
			for _, h := range homes(stay, homeCases(d, stay, read), kinds[i], read) {
				if h.to == 0 {
					found = found.with(h.signal(read), stay)
				}
			}
		}
	}
	if found != nil {
		found.text = "elke lesdag de hele dag afwezig" + r.maybe() + " sinds " + found.from.Dutch() + " en nog niet terug"
	}
	return found
}

// with is the threat with one more time at home.
func (t *threat) with(s Signal, stay *attendance.Stay) *threat {
	if t == nil {
		t = &threat{class: threatStreak, from: s.From, source: s.Source, stay: stay}
	} else if t.source != s.Source {
		t.source = FromBoth
	}
	t.from = min(t.from, s.From)
	if s.Case != "" {
		t.caseNumber = s.Case
	}
	t.evidence, t.days = append(t.evidence, s.Evidence...), append(t.days, s.Days...)
	return t
}

// sortedDays are days in order, each once.
func sortedDays(days []attendance.Date) []attendance.Date {
	slices.Sort(days)
	return slices.Compact(days)
}
