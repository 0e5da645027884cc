package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz07 = Rule{
	ID:    VZ07,
	Title: "Luxeverzuim",
	Basis: DUO,
	Law:   "DUO, Soorten verzuim (luxeverzuim); Leerplichtwet 1969, artikel 13a",
	Text: func(Limits) string {
		return "Een leerplichtige of kwalificatieplichtige leerling was zonder toestemming weg voor vakantie of iets dergelijks. " +
			"Schooldagen met luxeverzuim die op elkaar volgen zijn één signaal; dagen zonder lessen tellen daarbij niet."
	},
	Limit: func(Limits) string {
		return "schooldagen met luxeverzuim >= 1"
	},
	Settings:   func(Limits) []Setting { return nil },
	Categories: func(Reckoning) []attendance.Category { return luxury },
	Counts:     "schooldagen",
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		var all []Signal
		for _, stay := range d.Stays {
			for _, run := range newRunFinder(stay, attendance.Luxury, r.plichtig).runs() {
				all = append(all, luxurySignal(stay, run))
			}
		}
		return all
	},
	Examples: []Example{
		{
			Text:   "Twee dagen luxeverzuim, donderdag 8 en vrijdag 9 oktober 2026, met de herfstvakantie erna",
			Absent: []Spell{{From: "2026-10-08", To: "2026-10-09", Category: attendance.Luxury}},
			Want:   []string{"zeker 2026-10-08 t/m 2026-10-09, 12 uur, 2 schooldagen"},
		}, {
			Text:   "Vrijdag 9 oktober en maandag 19 oktober: met alleen de herfstvakantie ertussen één signaal",
			Absent: spells(6, attendance.Luxury, "2026-10-09", "2026-10-19"),
			Want:   []string{"zeker 2026-10-09 t/m 2026-10-19, 12 uur, 2 schooldagen"},
		}, {
			Text:   "Dinsdag 6 en donderdag 8 oktober, woensdag aanwezig: twee signalen",
			Absent: spells(1, attendance.Luxury, "2026-10-06", "2026-10-08"),
			Want:   []string{"zeker 2026-10-06 t/m 2026-10-06, 1 uur, 1 schooldagen", "zeker 2026-10-08 t/m 2026-10-08, 1 uur, 1 schooldagen"},
		}, {
			Text:   "Ongeoorloofd verzuim dat geen luxeverzuim is",
			Absent: []Spell{{From: "2026-10-08", To: "2026-10-09", Category: attendance.Unauthorised}},
		},
	},
}

var luxury = []attendance.Category{attendance.Luxury}

func luxurySignal(stay *attendance.Stay, r run) Signal {
	hours, count := stay.School.Hours(r.amount), len(r.days)
	s := Signal{School: stay.School.Code, From: r.from(), To: r.last(), KnownUntil: r.last(), Hours: &hours, Count: &count, Source: FromAttendance}
	s.rest(r.days, luxury)
	s.Text = fmt.Sprintf("Luxeverzuim van %s tot en met %s: %s, %s uur.", s.From.Dutch(), s.To.Dutch(), number(count, "schooldag", "schooldagen"), hours)
	return s
}

// number writes a number with its noun.
func number(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
