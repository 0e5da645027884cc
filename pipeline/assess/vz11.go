package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz11 = Rule{
	ID:    VZ11,
	Title: "Terugkeer bewaken",
	Basis: Local,
	Law:   "Werkwijzer thuiszitters",
	Text: func(l Limits) string {
		return fmt.Sprintf("De leerling volgt volgens het dossier weer onderwijs en staat tot %d maanden daarna onder toezicht. "+
			"Klasse heruitval: in die tijd was er een zekere VZ01, of was de leerling %d schooldagen achter elkaar de hele dag afwezig zoals bij VZ03 of VZ04. Volgt uit het dossier, VZ01, VZ03 en VZ04.",
			l.ReturnMonths, l.ReturnDays)
	},
	Follows: []string{VZ01, VZ03, VZ04},
	Limit: func(l Limits) string {
		return fmt.Sprintf("dag <= start vervolgonderwijs plus %d maanden; heruitval: VZ01 >= 1, of hele dagen achter elkaar >= %d", l.ReturnMonths, l.ReturnDays)
	},
	Settings: func(l Limits) []Setting {
		return []Setting{
			{"maanden", l.ReturnMonths, Local, "terugkeer.maanden"},
			{"schooldagen", l.ReturnDays, Local, "terugkeer.schooldagen"},
		}
	},
	Categories:   Reckoning.anyReason,
	Counts:       "schooldagen",
	PerPupil:     true,
	WithoutHours: true,
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		var all []Signal
		for _, c := range d.Cases {
			if c.ResumedAtDay(r.On) {
				all = append(all, watchReturn(d, c, r))
			}
		}
		return all
	},
	Examples: []Example{
		{
			Text:  "Vervolgonderwijs sinds 7 september 2026: onder toezicht tot en met 7 maart 2027",
			Cases: []attendance.Case{{Number: "D1", ResumedOn: attendance.MustDate("2026-09-07")}},
			Want:  []string{"zeker 2026-09-07 t/m 2027-03-07"},
		}, {
			Text:  "Vervolgonderwijs vanaf 1 november 2026, na de peildatum",
			Cases: []attendance.Case{{Number: "D1", ResumedOn: attendance.MustDate("2026-11-01")}},
		}, {
			Text:   "Daarna 5 schooldagen achter elkaar ziek: heruitval",
			Cases:  []attendance.Case{{Number: "D1", ResumedOn: attendance.MustDate("2026-09-07")}},
			Absent: []Spell{{From: "2026-09-14", To: "2026-09-18", Category: attendance.Sick}},
			Want:   []string{"zeker 2026-09-07 t/m 2027-03-07, klasse heruitval"},
		}, {
			Text:   "Daarna 4 schooldagen ziek",
			Cases:  []attendance.Case{{Number: "D1", ResumedOn: attendance.MustDate("2026-09-07")}},
			Absent: []Spell{{From: "2026-09-14", To: "2026-09-17", Category: attendance.Sick}},
			Want:   []string{"zeker 2026-09-07 t/m 2027-03-07"},
		}, {
			Text:   "Daarna een VZ01, drie hele dagen ongeoorloofd: heruitval",
			Cases:  []attendance.Case{{Number: "D1", ResumedOn: attendance.MustDate("2026-09-07")}},
			Absent: []Spell{{From: "2026-09-14", To: "2026-09-16", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-09-07 t/m 2027-03-07, klasse heruitval"},
		}, {
			Text:   "De VZ01 begon voor de terugkeer: geen heruitval",
			Cases:  []attendance.Case{{Number: "D1", ResumedOn: attendance.MustDate("2026-09-07")}},
			Absent: []Spell{{From: "2026-09-03", To: "2026-09-07", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-09-07 t/m 2027-03-07"},
		},
	},
}

// ClassRelapse is the class of a VZ11 of somebody who fell out again.
const ClassRelapse = "heruitval"

// watchReturn is the watch over the return of one case. What it looks for is
// certain, whatever the reckoning.
func watchReturn(d *attendance.Dossier, c attendance.Case, r Reckoning) Signal {
	if r.Certainty = Certain; r.once != nil {
		r.once = &once{} // what is kept may be of the other reckoning
	}
	watch := attendance.Period{From: c.ResumedOn, To: c.ResumedOn.AddMonths(r.Limits.ReturnMonths)}
	s := Signal{
		School: c.School, From: watch.From, To: watch.To, Source: FromCase, Case: c.Number, KnownUntil: min(watch.To, r.On),
		Evidence: []attendance.Ref{c.Ref},
		Text:     fmt.Sprintf("Volgt volgens het dossier weer onderwijs sinds %s; onder toezicht tot en met %s.", watch.From.Dutch(), watch.To.Dutch()),
	}
	if stay := d.StayOf(c, r.On); stay != nil {
		s.School = stay.School.Code
	}
	for _, stay := range d.Stays {
		s.relapse(stay, watch, r)
	}
	s.sortEvidence()
	s.Days = sortedDays(s.Days)
	return s
}

// relapse notes each VZ01 that lies in the time of the watch, and the absent days
// in it of each streak that has enough of them.
func (s *Signal) relapse(stay *attendance.Stay, watch attendance.Period, r Reckoning) {
	for _, m := range r.meldingen(stay) {
		if watch.Contains(m.From) && watch.Contains(m.To) {
			s.relapsed(m.Evidence, m.Days, fmt.Sprintf(" VZ01 op %s.", m.To.Dutch()))
		}
	}
	read := r.anyAbsence()
	for _, st := range r.absences(stay) {
		var days []*attendance.Day
		for _, day := range st.records {
			if watch.Contains(day.Date) {
				days = append(days, day)
			}
		}
		if len(days) < r.Limits.ReturnDays {
			continue
		}
		var rows Signal
		rows.rest(days, read.categories)
		s.relapsed(rows.Evidence, rows.Days, fmt.Sprintf(" Vanaf %s %d schooldagen achter elkaar de hele dag afwezig.", days[0].Date.Dutch(), len(days)))
		if s.Count == nil || *s.Count < len(days) {
			count := len(days)
			s.Count = &count
		}
	}
}

func (s *Signal) relapsed(evidence []attendance.Ref, days []attendance.Date, text string) {
	s.Class, s.Source = ClassRelapse, FromBoth
	s.Evidence, s.Days = append(s.Evidence, evidence...), append(s.Days, days...)
	s.Text += text
}
