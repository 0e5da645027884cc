package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

var vz12 = Rule{
	ID:    VZ12,
	Title: "Absoluut verzuim",
	Basis: Law,
	Law:   "Leerplichtwet 1969, artikelen 2 en 19; Inspectie van het Onderwijs, klasse 1",
	Text: func(Limits) string {
		return "Volgens het dossier is de jongere nergens ingeschreven (soort absoluut). Het dossier is op de peildatum open, het verzuim is begonnen en er is nog geen vervolgonderwijs. " +
			"Telt apart: nooit als VZ03, wel in de ruime telling van thuiszitters van het ministerie."
	},
	Limit: func(Limits) string {
		return "open dossiers met soort absoluut >= 1"
	},
	Settings:     func(Limits) []Setting { return nil },
	Categories:   func(Reckoning) []attendance.Category { return nil },
	WithoutHours: true,
	Check: func(d *attendance.Dossier, r Reckoning) []Signal {
		var all []Signal
		for _, c := range d.Cases {
			if c.Kind == attendance.CaseAbsolute && caseRuns(c, r.On) && !c.ResumedAtDay(r.On) {
				all = append(all, absoluteSignal(c, r.On))
			}
		}
		return all
	},
	Examples: []Example{
		{
			Text:  "Een dossier met soort absoluut, thuis sinds 1 september 2026",
			Cases: []attendance.Case{{Number: "D1", Kind: attendance.CaseAbsolute, HomeSince: attendance.MustDate("2026-09-01")}},
			Want:  []string{"zeker 2026-09-01 duurt voort"},
		}, {
			Text:  "Hetzelfde, maar zonder begindatum",
			Cases: []attendance.Case{{Number: "D1", Kind: attendance.CaseAbsolute}},
			Want:  []string{"zeker onbekend duurt voort"},
		}, {
			Text:  "Gesloten op de peildatum",
			Cases: []attendance.Case{{Number: "D1", Kind: attendance.CaseAbsolute, HomeSince: attendance.MustDate("2026-09-01"), ClosedOn: attendance.MustDate("2026-10-31")}},
		}, {
			Text:  "Weer onderwijs sinds 1 oktober 2026",
			Cases: []attendance.Case{{Number: "D1", Kind: attendance.CaseAbsolute, HomeSince: attendance.MustDate("2026-09-01"), ResumedOn: attendance.MustDate("2026-10-01")}},
		}, {
			Text:  "Een dossier met soort ongeoorloofd: de jongere is ingeschreven",
			Cases: []attendance.Case{{Number: "D1", Kind: attendance.CaseUnauthorised, HomeSince: attendance.MustDate("2026-09-01")}},
		},
	},
}

// caseRuns (loopt) reports whether a case has begun and is not closed. One whose Thuis
// sinds lies after the peildatum has not happened yet.
func caseRuns(c attendance.Case, on attendance.Date) bool {
	return !c.ClosedAt(on) && c.HomeSince <= on
}

func absoluteSignal(c attendance.Case, on attendance.Date) Signal {
	since := ""
	if c.HomeSince.Known() {
		since = " sinds " + c.HomeSince.Dutch()
	}
	return Signal{
		School: c.School, From: c.HomeSince, Source: FromCase, Case: c.Number, KnownUntil: on,
		Class: Class1, Evidence: []attendance.Ref{c.Ref},
		Text: fmt.Sprintf("Volgens het dossier nergens ingeschreven%s.", since),
	}
}
