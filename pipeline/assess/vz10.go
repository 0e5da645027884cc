package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz10 = Rule{
	ID:    VZ10,
	Title: "18 jaar of ouder en langdurig afwezig",
	Basis: Law,
	Law:   "Wet voortgezet onderwijs 2020, artikelen 8.19 en 8.20 (melding aan de gemeente)",
	Text: func(l Limits) string {
		return fmt.Sprintf("Een leerling van 18 jaar of ouder zonder startkwalificatie is zonder geldige reden %s achtereen afwezig. "+
			"Gelezen zoals VZ03, uit het verzuim en uit het dossier; dagen voor de achttiende verjaardag tellen niet mee.", l.AdultComparator.weeks(l.AdultWeeks))
	},
	Limit: func(l Limits) string {
		return fmt.Sprintf("aaneengesloten duur %s %d lesweken, vanaf de achttiende verjaardag", l.AdultComparator, l.AdultWeeks)
	},
	Settings: func(l Limits) []Setting {
		return []Setting{
			{"vergelijking", string(l.AdultComparator), Law, "achttien_plus.vergelijking"},
			{"lesweken", l.AdultWeeks, Law, "achttien_plus.lesweken"},
		}
	},
	Categories: Reckoning.unauthorised,
	Counts:     "schooldagen",
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		read := r.adultAbsence()
		var all []Signal
		for _, stay := range d.Stays {
			cases := homeCases(d, stay, read)
			if d.Pupil.Birth.Known() {
				for i := range cases {
					cases[i].HomeSince = max(cases[i].HomeSince, d.Pupil.Birth.Birthday(18))
				}
			}
			for _, h := range homes(stay, cases, streaks(stay, read), read) {
				all = append(all, h.signal(read))
			}
		}
		return all
	},
	Examples: []Example{
		{
			Text:   "18 jaar, alle dagen ongeoorloofd van maandag 24 augustus tot en met vrijdag 18 september 2026: 4 weken",
			Birth:  "2008-03-04",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-18", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-08-24 t/m 2026-09-18"},
		}, {
			Text:   "Hetzelfde tot en met donderdag 17 september: een dag te kort",
			Birth:  "2008-03-04",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-17", Category: attendance.Unauthorised}},
		}, {
			Text:   "18 geworden op maandag 31 augustus: de week ervoor telt niet, tot en met 18 september is te kort",
			Birth:  "2008-08-31",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-18", Category: attendance.Unauthorised}},
		}, {
			Text:   "Hetzelfde tot en met vrijdag 25 september",
			Birth:  "2008-08-31",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-25", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-08-31 t/m 2026-09-25"},
		}, {
			Text:   "14 jaar: dat is VZ03, niet VZ10",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-25", Category: attendance.Unauthorised}},
		},
	},
}
