package invent

import "verzuimrapport/pipeline/attendance"

// gapScenarios are for a school that delivered nothing for one week.
var gapScenarios = []scenario{
	{"een gat in de levering", nil, func(at *planting) {
		from, to := at.s.monday(1), gap.To+11
		at.aroundGap(from, to)
		at.expect("VZ03", from, to, possible, fromAttendance)
	}},
	{"een gat in de levering, samen vier weken", nil, func(at *planting) {
		at.aroundGap(gap.From-7, gap.To+12)
	}},
}

// caseScenarios are for a school that delivered no attendance at all.
var caseScenarios = []scenario{
	{"alleen een dossier", nil, func(at *planting) {
		since := attendance.NewDate(2026, 9, 7)
		at.openCase(since, "ongeoorloofd")
		at.expectHome(since, 0, fromCase)
	}},
	{"alleen een dossier, van voor de zomer", nil, func(at *planting) {
		since := attendance.NewDate(2026, 5, 18)
		at.openCase(since, "")
		at.expectHome(since, 0, fromCase)
	}},
	{"alleen een dossier, ziek thuis", nil, func(at *planting) {
		since := attendance.NewDate(2026, 6, 1)
		at.openCase(since, "geoorloofd")
		at.expect("VZ04", since, 0, certain, fromCase)
	}},
	{"alleen een dossier, nog geen vier weken", nil, func(at *planting) {
		at.openCase(attendance.NewDate(2026, 10, 5), "ongeoorloofd").atRisk = true
	}},
	{"alleen een dossier, een dag meer dan drie maanden", nil, func(at *planting) {
		since := attendance.NewDate(2026, 7, 30)
		at.openCase(since, "ongeoorloofd")
		at.expectHome(since, 0, fromCase)
	}},
	{"nergens ingeschreven", nil, func(at *planting) {
		at.p.unlisted = true
		at.openCase(0, "absoluut").atRisk = true
		at.expect("VZ12", 0, 0, certain, fromCase)
	}},
}
