package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz02 = Rule{
	ID:    VZ02,
	Title: "Nadert zestien uur",
	Basis: Local,
	Law:   "Afspraak van het samenwerkingsverband, vooruitlopend op Leerplichtwet 1969, artikel 21a",
	Text: func(l Limits) string {
		return fmt.Sprintf("Volgt uit VZ01: in de %d lesweken die op de peildatum eindigen staat %s tot %s uur ongeoorloofd verzuim, geteld vanaf de dag na de laatste melding van VZ01. "+
			"De school kan nog ingrijpen. Ook een leerling die intussen van school is staat erin.", l.SixteenWeeks, l.NearHours, l.SixteenHours)
	},
	Follows: []string{VZ01},
	Limit: func(l Limits) string {
		return fmt.Sprintf("ongeoorloofde uren >= %s en < %s in de %d lesweken tot en met de peildatum", l.NearHours, l.SixteenHours, l.SixteenWeeks)
	},
	Settings: func(l Limits) []Setting {
		return []Setting{
			{"uren", l.NearHours.Float(), Local, "nadert_zestien_uur.uren"},
			{"tot_uren", l.SixteenHours.Float(), Law, "zestien_uur.uren"},
			{"lesweken", l.SixteenWeeks, Law, "zestien_uur.lesweken"},
			{"begin_opnieuw_per_schooljaar", l.RestartEachYear, DUO, "zestien_uur.begin_opnieuw_per_schooljaar"},
			{"te_laat_telt_als_lesuur", l.LateCounts, Local, "te_laat.telt_als_lesuur"},
		}
	},
	Categories: Reckoning.unauthorised,
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		var all []Signal
		for _, stay := range d.Stays {
			if s, near := nearSixteen(stay, r); near {
				all = append(all, s)
			}
		}
		return all
	},
	Examples: []Example{
		{
			Text:   "10 uur ongeoorloofd in de 4 lesweken tot de peildatum: 5 uur op 19 en 20 oktober 2026",
			Absent: spells(5, attendance.Unauthorised, "2026-10-19", "2026-10-20"),
			Want:   []string{"zeker 2026-10-19 duurt voort, 10 uur"},
		}, {
			Text:   "9 uur ongeoorloofd: net onder de grens",
			Absent: append(spells(5, attendance.Unauthorised, "2026-10-19"), spells(4, attendance.Unauthorised, "2026-10-20")...),
		}, {
			Text:   "16 uur ongeoorloofd: dat is VZ01, en het tellen begint opnieuw",
			Absent: spells(4, attendance.Unauthorised, "2026-10-19", "2026-10-20", "2026-10-21", "2026-10-22"),
		}, {
			Text: "18 uur van 5 tot en met 7 oktober en daarna 10 uur: alleen wat na de melding komt telt",
			Absent: append([]Spell{{From: "2026-10-05", To: "2026-10-07", Category: attendance.Unauthorised}},
				spells(5, attendance.Unauthorised, "2026-10-22", "2026-10-23")...),
			Want: []string{"zeker 2026-10-22 duurt voort, 10 uur"},
		}, {
			Text:   "6 uur op zondag 27 september is geen schooldag; 6 uur op maandag 28 september en 6 uur op 20 oktober: de eerste dag die binnen de 4 lesweken valt",
			Absent: spells(6, attendance.Unauthorised, "2026-09-27", "2026-09-28", "2026-10-20"),
			Want:   []string{"zeker 2026-09-28 duurt voort, 12 uur"},
		}, {
			Text:   "6 uur op vrijdag 25 september en 6 uur op 20 oktober: vrijdag valt buiten de 4 lesweken",
			Absent: spells(6, attendance.Unauthorised, "2026-09-25", "2026-10-20"),
		}, {
			Text: "8 uur ongeoorloofd en 3 uur onbekend: mogelijk, niet zeker",
			Absent: append(spells(4, attendance.Unauthorised, "2026-10-19", "2026-10-20"),
				Spell{From: "2026-10-21", Lessons: 3, Category: attendance.Unknown}),
			Want: []string{"mogelijk 2026-10-19 duurt voort, 11 uur"},
		},
	},
}

// nearSixteen adds up the hours after the last melding of a stay, in the lesweken
// that end on the peildatum.
func nearSixteen(stay *attendance.Stay, r Reckoning) (s Signal, near bool) {
	days, meldingen := unauthorisedDays(stay, r), r.meldingen(stay)
	after := attendance.Date(0)
	if n := len(meldingen); n > 0 {
		after = meldingen[n-1].To
	}
	end := unauthorisedDay{Day: &attendance.Day{Date: r.On}, index: stay.Calendar.Index(r.On)}
	for len(days) > 0 && (days[0].Date <= after || outOfWindow(days[0], end, r.Limits)) {
		days = days[1:]
	}
	if len(days) == 0 {
		return s, false
	}
	s = hoursSignal(stay, days, r)
	if s.Hours.Cmp(r.Limits.NearHours) < 0 || s.Hours.Cmp(r.Limits.SixteenHours) >= 0 {
		return s, false
	}
	s.From, s.KnownUntil = days[0].Date, stay.Coverage.Last()
	s.bound(stay, daysOf(days), r, r.plichtig)
	s.Text = fmt.Sprintf("%s uur ongeoorloofd afwezig%s sinds %s; bij %s uur volgt een melding.", s.Hours, r.maybe(), s.From.Dutch(), r.Limits.SixteenHours)
	return s, true
}
