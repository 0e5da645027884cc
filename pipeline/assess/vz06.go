package assess

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/attendance"
)

var vz06 = Rule{
	ID:    VZ06,
	Title: "Dreigend thuiszitter",
	Basis: Local,
	Law:   "Werkwijzer thuiszitters (er is geen landelijke definitie)",
	Text: func(l Limits) string {
		return fmt.Sprintf("Een ingeschreven leerling die geen lopende thuiszitter is (VZ03) en bij wie iets daarop wijst: het dossier noemt de leerling dreigend; een aangepast rooster of de experimenteerregeling loopt; "+
			"twee keer VZ01 binnen %d lesweken; of een lopende afwezigheid als bij VZ03 of VZ04 van %d lesweken. Volgt uit VZ01, VZ03, VZ04 en het dossier. "+
			"Eén signaal per leerling: de klasse noemt de redenen, de begindatum is de vroegste bekende dag daarvan.", l.Threatening.RepeatedWeeks, l.Threatening.LastingWeeks)
	},
	Follows: []string{VZ01, VZ03, VZ04},
	Limit: func(l Limits) string {
		t := l.Threatening
		return fmt.Sprintf("redenen >= 1; twee keer VZ01 in <= %d lesweken; lopende afwezigheid >= %d lesweken", t.RepeatedWeeks, t.LastingWeeks)
	},
	Settings: func(l Limits) []Setting {
		t := l.Threatening
		return []Setting{
			{"dossier", t.Case, Local, "dreigend.dossier"},
			{"aangepast_rooster", t.AdaptedTimetable, Local, "dreigend.aangepast_rooster"},
			{"experimenteerregeling", t.Experiment, Local, "dreigend.experimenteerregeling"},
			{"herhaald_zestien_uur", t.RepeatedSixteen, Local, "dreigend.herhaald_zestien_uur"},
			{"herhaald_lesweken", t.RepeatedWeeks, Local, "dreigend.herhaald_lesweken"},
			{"lopende_afwezigheid", t.LastingStreak, Local, "dreigend.lopende_afwezigheid"},
			{"lopende_lesweken", t.LastingWeeks, Local, "dreigend.lopende_lesweken"},
		}
	},
	Categories:   Reckoning.anyReason,
	Counts:       "redenen",
	PerPupil:     true,
	WithoutHours: true,
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		stays := enrolledStays(d, r.On)
		if len(stays) == 0 {
			return nil
		}
		reasons := threats(d, stays, r)
		if len(reasons) == 0 {
			return nil
		}
		for _, s := range r.thuiszitters(d) {
			if s.Lasts() {
				return nil
			}
		}
		return []Signal{threatSignal(reasons, stays, r)}
	},
	Examples: []Example{
		{
			Text:  "Het dossier noemt de leerling dreigend",
			Cases: []attendance.Case{{Number: "D1", Threatening: true}},
			Want:  []string{"zeker onbekend duurt voort, klasse dossier"},
		}, {
			Text:  "Een dossier dat niets zegt",
			Cases: []attendance.Case{{Number: "D1"}},
		}, {
			Text:  "Thuis sinds 28 september 2026 volgens het dossier: 3 lesweken, nog geen thuiszitter",
			Cases: []attendance.Case{{Number: "D1", Threatening: true, HomeSince: attendance.MustDate("2026-09-28")}},
			Want:  []string{"zeker 2026-09-28 duurt voort, klasse dossier, lopende afwezigheid"},
		}, {
			Text:  "Thuis sinds 21 september: dat is een lopende VZ03, geen VZ06",
			Cases: []attendance.Case{{Number: "D1", Threatening: true, HomeSince: attendance.MustDate("2026-09-21")}},
		}, {
			Text:  "Een aangepast rooster sinds 7 september 2026",
			Table: &attendance.TimetableRow{Lessons: [5]int8{2, 2, 2, 2, 2}, Period: attendance.Period{From: attendance.MustDate("2026-09-07")}, Adapted: true},
			Want:  []string{"zeker 2026-09-07 duurt voort, klasse aangepast rooster"},
		}, {
			Text:  "Een aangepast rooster dat op 30 oktober afliep",
			Table: &attendance.TimetableRow{Lessons: [5]int8{2, 2, 2, 2, 2}, Period: attendance.Period{From: attendance.MustDate("2026-09-07"), To: attendance.MustDate("2026-10-30")}, Adapted: true},
		}, {
			Text:   "VZ01 op 2 september en VZ01 op 21 oktober 2026: binnen 8 lesweken vanaf 31 augustus",
			Absent: []Spell{{From: "2026-08-31", To: "2026-09-02", Category: attendance.Unauthorised}, {From: "2026-10-19", To: "2026-10-21", Category: attendance.Unauthorised}},
			Want:   []string{"zeker 2026-08-31 duurt voort, klasse herhaald zestien uur"},
		}, {
			Text:   "VZ01 één keer",
			Absent: []Spell{{From: "2026-08-31", To: "2026-09-02", Category: attendance.Unauthorised}},
		}, {
			Text:   "Hele dagen ziek sinds maandag 19 oktober, ook op de peildatum: 2 lesweken",
			Absent: []Spell{{From: "2026-10-19", To: "2026-10-30", Category: attendance.Sick}},
			Want:   []string{"zeker 2026-10-19 duurt voort, klasse lopende afwezigheid"},
		}, {
			Text:   "Hele dagen ziek sinds dinsdag 20 oktober: een dag te kort",
			Absent: []Spell{{From: "2026-10-20", To: "2026-10-30", Category: attendance.Sick}},
		},
	},
}

func enrolledStays(d *attendance.Dossier, on attendance.Date) []*attendance.Stay {
	var stays []*attendance.Stay
	for _, stay := range d.Stays {
		if stay.Enrolled(on) {
			stays = append(stays, stay)
		}
	}
	return stays
}

// threatSignal puts the reasons together: at the school of the first reason whose
// school the pupil still attends, else at the first school that the pupil attends.
func threatSignal(reasons []threat, stays []*attendance.Stay, r Reckoning) Signal {
	count := len(reasons)
	s := Signal{School: stays[0].School.Code, Count: &count, KnownUntil: r.On}
	var classes, sentences []string
	for i, reason := range reasons {
		if from := reason.from; from.Known() && (!s.From.Known() || from < s.From) {
			s.From = from
		}
		if s.Source == "" {
			s.Source = reason.source
		} else if s.Source != reason.source {
			s.Source = FromBoth
		}
		if s.Case == "" {
			s.Case = reason.caseNumber
		}
		classes, sentences = append(classes, reason.class), append(sentences, reason.text)
		s.Evidence, s.Days = append(s.Evidence, reason.evidence...), append(s.Days, reason.days...)
		if i == 0 && reason.stay != nil && reason.stay.Enrolled(r.On) {
			s.School = reason.stay.School.Code
		}
	}
	s.sortEvidence()
	s.Days = sortedDays(s.Days)
	s.Class = strings.Join(classes, ", ")
	s.Text = "Dreigend thuiszitter: " + strings.Join(sentences, "; ") + "."
	return s
}
