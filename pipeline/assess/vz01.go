package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz01 = Rule{
	ID:    VZ01,
	Title: "Zestien uur in vier lesweken",
	Basis: Law,
	Law:   "Leerplichtwet 1969, artikel 21a; DUO, Soorten verzuim",
	Text: func(l Limits) string {
		return fmt.Sprintf("Een leerplichtige of kwalificatieplichtige leerling was in %d opeenvolgende lesweken %s uur of meer ongeoorloofd afwezig (luxeverzuim telt mee). "+
			"Vakantieweken tellen niet als lesweek. Na elke melding begint het tellen opnieuw. Komt de volgende grens binnen %d kalenderdagen na de vorige melding, "+
			"dan schuift de melding naar de laatste dag met ongeoorloofde uren binnen die dagen: DUO vraagt één melding per 7 kalenderdagen. De school meldt binnen %d werkdagen.",
			l.SixteenWeeks, l.SixteenHours, l.DaysBetween, l.DeadlineWerkdagen)
	},
	Limit: func(l Limits) string {
		return fmt.Sprintf("ongeoorloofde uren >= %s in %d opeenvolgende lesweken; gemeld >= %d kalenderdagen na de vorige melding", l.SixteenHours, l.SixteenWeeks, l.DaysBetween)
	},
	Settings: func(l Limits) []Setting {
		return []Setting{
			{"uren", l.SixteenHours.Float(), Law, "zestien_uur.uren"},
			{"lesweken", l.SixteenWeeks, Law, "zestien_uur.lesweken"},
			{"begin_opnieuw_per_schooljaar", l.RestartEachYear, DUO, "zestien_uur.begin_opnieuw_per_schooljaar"},
			{"meldtermijn_werkdagen", l.DeadlineWerkdagen, Law, "zestien_uur.meldtermijn_werkdagen"},
			{"dagen_tussen_meldingen", l.DaysBetween, DUO, "zestien_uur.dagen_tussen_meldingen"},
			{"te_laat_telt_als_lesuur", l.LateCounts, Local, "te_laat.telt_als_lesuur"},
		}
	},
	Categories: Reckoning.unauthorised,
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		var all []Signal
		for _, stay := range d.Stays {
			all = append(all, r.meldingen(stay)...)
		}
		return all
	},
	Melding: true,
	Examples: []Example{
		{
			Text:   "Maandag 31 augustus tot en met woensdag 2 september 2026 alle 6 lesuren ongeoorloofd",
			Absent: []Spell{{From: "2026-08-31", To: "2026-09-02", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-08-31 t/m 2026-09-02, 18 uur, uiterlijk 2026-09-09: niet gemeld"},
		}, {
			Text:   "4 uur op elk van de maandagen 24 en 31 augustus, 7 en 14 september 2026",
			Absent: spells(4, attendance.Unauthorised, "2026-08-24", "2026-08-31", "2026-09-07", "2026-09-14"),
			Want:   []string{"zeker 2026-08-24 t/m 2026-09-14, 16 uur, uiterlijk 2026-09-21: niet gemeld"},
		}, {
			Text:   "Hetzelfde, de vierde op maandag 21 september: buiten de 4 lesweken",
			Absent: spells(4, attendance.Unauthorised, "2026-08-24", "2026-08-31", "2026-09-07", "2026-09-21"),
		}, {
			Text:   "4 uur op 22 en 23 september en op 22 en 23 oktober 2026: de herfstvakantie wordt overbrugd",
			Absent: spells(4, attendance.Unauthorised, "2026-09-22", "2026-09-23", "2026-10-22", "2026-10-23"),
			Want:   []string{"zeker 2026-09-22 t/m 2026-10-23, 16 uur, uiterlijk 2026-10-30: niet gemeld"},
		}, {
			Text: "15 uur ongeoorloofd en 3 uur onbekend: mogelijk, niet zeker",
			Absent: append(spells(5, attendance.Unauthorised, "2026-09-07", "2026-09-08", "2026-09-09"),
				Spell{From: "2026-09-10", Lessons: 3, Category: attendance.Unknown}),
			Want: []string{"mogelijk 2026-09-07 t/m 2026-09-10, 18 uur"},
		}, {
			Text:   "15 uur ongeoorloofd: net onder de grens",
			Absent: spells(5, attendance.Unauthorised, "2026-09-07", "2026-09-08", "2026-09-09"),
		}, {
			Text:   "Hele dagen van maandag 31 augustus tot en met vrijdag 18 september 2026",
			Absent: []Spell{{From: "2026-08-31", To: "2026-09-18", Category: attendance.Unauthorised}},
			Want: []string{
				"zeker 2026-08-31 t/m 2026-09-02, 18 uur, uiterlijk 2026-09-09: niet gemeld",
				"zeker 2026-09-03 t/m 2026-09-09, 30 uur, uiterlijk 2026-09-16: niet gemeld",
				"zeker 2026-09-10 t/m 2026-09-16, 30 uur, uiterlijk 2026-09-23: niet gemeld",
			},
		}, {
			Text:   "18 uur ziek: geen ongeoorloofd verzuim",
			Absent: []Spell{{From: "2026-08-31", To: "2026-09-02", Category: attendance.Sick}},
		},
	},
}
