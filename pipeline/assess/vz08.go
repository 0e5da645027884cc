package assess

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"verzuimrapport/pipeline/attendance"
)

var vz08 = Rule{
	ID:    VZ08,
	Title: "Te laat",
	Basis: Local,
	Law:   "Afspraak van scholen en leerplicht in de regio",
	Text: func(l Limits) string {
		return fmt.Sprintf("Een leerling kwam in een schooljaar zo vaak te laat dat een stap is bereikt (%s keer). Elk lesuur te laat telt één keer, bij elke leeftijd. "+
			"Eén signaal per schooljaar: de klasse is de hoogste stap, de begindatum de dag waarop die is bereikt.", steps(l.LateSteps))
	},
	Limit: func(Limits) string {
		return "aantal keer te laat in een schooljaar >= de laagste stap"
	},
	Settings: func(l Limits) []Setting {
		return []Setting{{"stappen", l.LateSteps, Local, "te_laat.stappen"}}
	},
	Categories:   func(Reckoning) []attendance.Category { return late },
	Counts:       "keer te laat",
	Moment:       true,
	PerPupil:     true,
	WithoutHours: true,
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		var all []Signal
		for days := lateDays(d); len(days) > 0; {
			year := days[0].Date.SchoolYearStart()
			n := 1
			for n < len(days) && days[n].Date.SchoolYearStart() == year {
				n++
			}
			if s, reached := lateSignal(days[:n], r.Limits.LateSteps); reached {
				all = append(all, s)
			}
			days = days[n:]
		}
		return all
	},
	Examples: []Example{
		{
			Text:   "Drie keer te laat: op 7, 8 en 9 september 2026",
			Absent: spells(1, attendance.Late, "2026-09-07", "2026-09-08", "2026-09-09"),
			Want:   []string{"zeker 2026-09-09, klasse 3, 3 keer te laat"},
		}, {
			Text:   "Twee keer te laat: nog geen stap",
			Absent: spells(1, attendance.Late, "2026-09-07", "2026-09-08"),
		}, {
			Text:   "Zeven keer te laat: de stap van 6 is bereikt met de tweede keer op 14 september",
			Absent: append(spells(2, attendance.Late, "2026-09-07", "2026-09-10", "2026-09-14"), spells(1, attendance.Late, "2026-09-21")...),
			Want:   []string{"zeker 2026-09-14, klasse 6, 7 keer te laat"},
		}, {
			Text:   "Twee keer voor en twee keer na de zomervakantie: elk schooljaar telt apart",
			Absent: spells(1, attendance.Late, "2026-06-29", "2026-06-30", "2026-09-01", "2026-09-02"),
		},
	},
}

var late = []attendance.Category{attendance.Late}

// lateDay is a day with late lesuren at one stay.
type lateDay struct {
	*attendance.Day
	stay *attendance.Stay
}

// lateDays are those of a pupil in date order, whatever the school.
func lateDays(d *attendance.Dossier) []lateDay {
	var days []lateDay
	for _, stay := range d.Stays {
		for i := range stay.Days {
			day := &stay.Days[i]
			if day.Late > 0 {
				days = append(days, lateDay{day, stay})
			}
		}
	}
	slices.SortStableFunc(days, func(a, b lateDay) int { return cmp.Compare(a.Date, b.Date) })
	return days
}

// lateSignal is about the days of one school year: at the school where the highest
// step was reached.
func lateSignal(days []lateDay, steps []int) (s Signal, reached bool) {
	count, highest := 0, 0
	for _, day := range days {
		before := highest
		count += day.Late
		for _, step := range steps {
			if step <= count {
				highest = max(highest, step)
			}
		}
		if highest > before {
			s.From, s.School = day.Date, day.stay.School.Code
		}
	}
	if highest == 0 {
		return s, false
	}
	s.Count, s.Class, s.Source, s.KnownUntil = &count, strconv.Itoa(highest), FromAttendance, s.From
	for _, day := range days {
		s.Days = append(s.Days, day.Date)
		for _, row := range day.Rows {
			if row.LateHalves > 0 {
				s.Evidence = append(s.Evidence, row.Ref)
			}
		}
	}
	s.sortEvidence()
	s.Days = slices.Compact(s.Days)
	s.Text = fmt.Sprintf("%d keer te laat in schooljaar %s; %d keer bereikt op %s.", count, s.From.SchoolYear(), highest, s.From.Dutch())
	return s, true
}

// steps are the steps in words: 3, 6 of 9.
func steps(all []int) string {
	text := ""
	for i, step := range all {
		switch {
		case i > 0 && i == len(all)-1:
			text += " of "
		case i > 0:
			text += ", "
		}
		text += strconv.Itoa(step)
	}
	return text
}
