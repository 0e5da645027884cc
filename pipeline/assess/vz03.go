package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz03 = Rule{
	ID:    VZ03,
	Title: "Thuiszitter (langdurig relatief verzuim)",
	Basis: DUO,
	Law:   "DUO, Soorten verzuim (langdurig relatief verzuim); Protocol thuiszitters",
	Text: func(l Limits) string {
		return fmt.Sprintf("Een ingeschreven leerplichtige of kwalificatieplichtige leerling is zonder geldige reden %s achtereen afwezig. "+
			"Uit het verzuim: elke lesdag alle lesuren ongeoorloofd. Uit het dossier: niet gesloten, nog geen vervolgonderwijs, op de laatste schooldag meer dan %d lesweken thuis. "+
			"Overlappen die twee, dan is het één signaal.", l.Comparator.weeks(l.ThuiszitterWeeks), l.ThuiszitterWeeks)
	},
	Limit: func(l Limits) string {
		return fmt.Sprintf("aaneengesloten duur %s %d lesweken", l.Comparator, l.ThuiszitterWeeks)
	},
	Settings:   homeSettings,
	Categories: Reckoning.unauthorised,
	Counts:     "schooldagen",
	Check:      func(d *attendance.Dossier, r Reckoning) []Signal { return r.thuiszitters(d) },
	Examples: []Example{
		{
			Text:   "Alle dagen ongeoorloofd van maandag 24 augustus tot en met vrijdag 18 september 2026 (4 volle weken), daarna aanwezig",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-18", Category: attendance.Unauthorised}},
		}, {
			Text:   "Hetzelfde, met vergelijking >=",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-18", Category: attendance.Unauthorised}},
			Limits: func(l Limits) Limits { l.Comparator = AtLeast; return l },
			Want:   []string{"zeker 2026-08-24 t/m 2026-09-18"},
		}, {
			Text:   "Hetzelfde met vergelijking >=, maar tot en met donderdag 17 september",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-17", Category: attendance.Unauthorised}},
			Limits: func(l Limits) Limits { l.Comparator = AtLeast; return l },
		}, {
			Text:   "Alle dagen ongeoorloofd van maandag 24 augustus tot en met maandag 21 september 2026",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-21", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-08-24 t/m 2026-09-21"},
		}, {
			Text:   "Van maandag 21 september tot en met vrijdag 23 oktober 2026, met de herfstvakantie ertussen: 4 lesweken",
			Absent: []Spell{{From: "2026-09-21", To: "2026-10-23", Category: attendance.Unauthorised}},
		}, {
			Text:   "Hetzelfde tot en met maandag 26 oktober",
			Absent: []Spell{{From: "2026-09-21", To: "2026-10-26", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-09-21 t/m 2026-10-26"},
		}, {
			Text:   "Van maandag 21 september 2026 tot de peildatum",
			Absent: []Spell{{From: "2026-09-21", To: "2026-10-31", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-09-21 duurt voort"},
		}, {
			Text:   "Een dossier: thuis sinds 21 september 2026, het verzuim zegt niets",
			Cases:  []attendance.Case{{Number: "D1", HomeSince: attendance.MustDate("2026-09-21")}},
			Want:   []string{"zeker 2026-09-21 duurt voort"},
			Absent: nil,
		}, {
			Text:  "Een dossier: thuis sinds 5 oktober 2026, op de peildatum nog geen 4 lesweken",
			Cases: []attendance.Case{{Number: "D1", HomeSince: attendance.MustDate("2026-10-05")}},
		},
	},
}

// homeSettings are the settings that VZ03 and VZ04 share.
func homeSettings(l Limits) []Setting {
	return []Setting{
		{"vergelijking", string(l.Comparator), DUO, "thuiszitter.vergelijking"},
		{"lesweken", l.ThuiszitterWeeks, DUO, "thuiszitter.lesweken"},
	}
}

// thuiszitters are the VZ03 of one pupil.
func thuiszitters(d *attendance.Dossier, r Reckoning) []Signal {
	read := r.unauthorisedAbsence()
	var all []Signal
	for _, stay := range d.Stays {
		for _, h := range homes(stay, homeCases(d, stay, read), r.withoutReason(stay), read) {
			all = append(all, h.signal(read))
		}
	}
	return all
}
