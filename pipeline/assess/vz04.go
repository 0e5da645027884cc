package assess

import (
	"fmt"
	"slices"

	"verzuimrapport/pipeline/attendance"
)

var vz04 = Rule{
	ID:    VZ04,
	Title: "Langdurig afwezig, geheel of deels geoorloofd",
	Basis: Local,
	Law:   "Eigen klasse van het SWV, zoals andere samenwerkingsverbanden die ook bijhouden",
	Text: func(l Limits) string {
		return fmt.Sprintf("Een ingeschreven leerplichtige of kwalificatieplichtige leerling is %s achtereen de hele dag afwezig om welke reden ook: ziek, geoorloofd of ongeoorloofd. "+
			"Wie in die tijd thuiszitter is (VZ03) telt daar, behalve als dat voorbij is en de afwezigheid nog duurt. Nooit opgeteld bij VZ03.", l.Comparator.weeks(l.ThuiszitterWeeks))
	},
	Follows: []string{VZ03},
	Limit: func(l Limits) string {
		return fmt.Sprintf("aaneengesloten duur %s %d lesweken", l.Comparator, l.ThuiszitterWeeks)
	},
	Settings:   homeSettings,
	Categories: Reckoning.anyReason,
	Counts:     "schooldagen",
	Check:      longAbsent,
	Examples: []Example{
		{
			Text: "Twee weken ongeoorloofd en daarna ziek, samen maandag 24 augustus tot en met maandag 21 september 2026",
			Absent: []Spell{
				{From: "2026-08-24", To: "2026-09-04", Category: attendance.Unauthorised},
				{From: "2026-09-07", To: "2026-09-21", Category: attendance.Sick},
			},
			Want: []string{"zeker 2026-08-24 t/m 2026-09-21"},
		}, {
			Text:   "Ziek tot en met vrijdag 18 september: 4 weken, niet meer",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-18", Category: attendance.Sick}},
		}, {
			Text:   "Alles ongeoorloofd: dat is VZ03",
			Absent: []Spell{{From: "2026-08-24", To: "2026-09-21", Category: attendance.Unauthorised}},
		}, {
			Text: "Vijf weken thuiszitter en daarna ziek gemeld tot de peildatum: VZ03 is voorbij, de leerling telt als VZ04",
			Absent: []Spell{
				{From: "2026-08-24", To: "2026-09-25", Category: attendance.Unauthorised},
				{From: "2026-09-28", To: "2026-10-31", Category: attendance.Sick},
			},
			Want: []string{"zeker 2026-08-24 duurt voort"},
		}, {
			Text:  "Een dossier met soort geoorloofd: thuis sinds 21 september 2026",
			Cases: []attendance.Case{{Number: "D1", Kind: attendance.CaseAuthorised, HomeSince: attendance.MustDate("2026-09-21")}},
			Want:  []string{"zeker 2026-09-21 duurt voort"},
		},
	},
}

// longAbsent are the VZ04 of one pupil: streaks with any reason that overlap no
// VZ03 of the same reckoning, or that last while those VZ03 have ended.
func longAbsent(d *attendance.Dossier, r Reckoning) []Signal {
	thuis := r.thuiszitters(d)
	lasting := slices.ContainsFunc(thuis, Signal.Lasts)
	read := r.anyAbsence()
	var all []Signal
	for _, stay := range d.Stays {
		for _, h := range homes(stay, homeCases(d, stay, read), r.absences(stay), read) {
			s := h.signal(read)
			if !s.overlapsAny(thuis) || (s.Lasts() && !lasting) {
				all = append(all, s)
			}
		}
	}
	return all
}
