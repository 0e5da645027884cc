package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz05 = Rule{
	ID:    VZ05,
	Title: "Langer dan drie maanden thuis",
	Basis: National,
	Law:   "Thuiszitterspact; Inspectie van het Onderwijs, klasse 2b",
	Text: func(l Limits) string {
		return fmt.Sprintf("Volgt uit VZ03: de leerling is langer dan %d maanden thuiszitter. Geteld tot het einde, anders tot de laatste dag waarvan het verzuim is aangeleverd; "+
			"zegt het dossier het, dan tot de peildatum. Inspectieklasse 2a is 4 weken tot 3 maanden, 2b is langer.", l.LongMonths)
	},
	Follows: []string{VZ03},
	Limit: func(l Limits) string {
		return fmt.Sprintf("einde of laatste bekende dag > begindatum plus %d maanden", l.LongMonths)
	},
	Settings: func(l Limits) []Setting {
		return append(homeSettings(l), Setting{"maanden", l.LongMonths, National, "drie_maanden.maanden"})
	},
	Categories: Reckoning.unauthorised,
	Counts:     "schooldagen",
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		var all []Signal
		for _, s := range r.thuiszitters(d) {
			if s.KnownUntil > s.From.AddMonths(r.Limits.LongMonths) {
				s.Class = Class2b
				s.Text = fmt.Sprintf("Langer dan %d maanden thuis: sinds %s.", r.Limits.LongMonths, s.From.Dutch()) + " " + s.Text
				all = append(all, s)
			}
		}
		return all
	},
	Examples: []Example{
		{
			Text:  "Een dossier: thuis sinds 30 juli 2026, peildatum 31 oktober",
			Cases: []attendance.Case{{Number: "D1", HomeSince: attendance.MustDate("2026-07-30")}},
			Want:  []string{"zeker 2026-07-30 duurt voort"},
		}, {
			Text:  "Een dossier: thuis sinds 31 juli 2026, precies drie maanden",
			Cases: []attendance.Case{{Number: "D1", HomeSince: attendance.MustDate("2026-07-31")}},
		}, {
			Text:   "Uit het verzuim: ongeoorloofd van 18 mei tot en met 18 september 2026",
			Absent: []Spell{{From: "2026-05-18", To: "2026-09-18", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-05-18 t/m 2026-09-18"},
		}, {
			Text:   "Uit het verzuim: ongeoorloofd van 18 mei tot en met 2 juli 2026: geen drie maanden",
			Absent: []Spell{{From: "2026-05-18", To: "2026-07-02", Category: attendance.Unauthorised}},
		},
	},
}

// The Inspectie classes of a thuiszitter by time at home.
const (
	Class1  = "1"  // absoluut verzuim
	Class2a = "2a" // 4 weeks to 3 months
	Class2b = "2b" // longer
)
