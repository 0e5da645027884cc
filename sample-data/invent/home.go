package invent

import "verzuimrapport/pipeline/attendance"

// homeScenarios are about pupils who stay at home (VZ03, VZ04, VZ05), at schools
// that deliver their attendance without gaps.
var homeScenarios = []scenario{
	{"thuis zonder dossier", nil, func(at *planting) {
		from := at.s.monday(1)
		at.homeSince(from)
		at.duo(sixteenHoursReport, from, 0, from+3)
		at.expectHome(from, 0, fromAttendance)
	}},
	{"thuis met dossier", nil, func(at *planting) {
		from := at.s.monday(2)
		at.homeSince(from)
		at.openCase(from, "")
		at.reportEach()
		at.expectHome(from, 0, fromBoth)
	}},
	{"thuis sinds het voorjaar", nil, func(at *planting) {
		since := attendance.NewDate(2026, 4, 13)
		at.homeSince(at.s.start())
		at.openCase(since, "ongeoorloofd")
		at.duo(longReport, since, 0, since+9)
		at.expectHome(since, 0, fromBoth)
	}},
	{"ziek thuis met dossier", nil, func(at *planting) {
		from := at.s.monday(1)
		at.whole(sick, from, On)
		at.openCase(from, "geoorloofd")
		at.expect("VZ04", from, 0, certain, fromBoth)
	}},
	{"ongeoorloofd en daarna ziek thuis", nil, func(at *planting) {
		from, to := at.s.monday(1), at.s.monday(6)+3
		at.whole(unauthorised, from, to)
		at.whole(sick, to+1, On)
		at.expectMeldingen(at.wholeDays(from, to))
		at.expectHome(from, to, fromAttendance)
		at.expect("VZ04", from, 0, certain, fromAttendance)
	}},
	{"aangepast rooster en nog thuis", nil, func(at *planting) {
		at.p.week, at.p.adapted = [5]int{3, 3, 0, 3, 2}, true
		from := at.s.monday(1)
		at.homeSince(from)
		at.openCase(from, "ongeoorloofd")
		at.expectHome(from, 0, fromBoth)
	}},
	{"rond de herfstvakantie, een dag meer dan vier weken", nil, func(at *planting) {
		from, to := at.s.holidayWeek()-21, at.s.holidayWeek()+14
		if to > On {
			from, to = from-7, to-7
		}
		at.homeUntil(from, to)
		at.expectHome(from, to, fromAttendance)
	}},
	{"rond de herfstvakantie, precies vier weken", nil, func(at *planting) {
		at.homeUntil(at.s.holidayWeek()-21, at.s.holidayWeek()+11)
	}},
	{"thuis sinds zomer, op de dag drie maanden", nil, func(at *planting) {
		since := attendance.NewDate(2026, 7, 31)
		at.homeSince(at.s.start())
		at.openCase(since, "ongeoorloofd")
		at.expectHome(since, 0, fromBoth)
	}},
	{"ruim vier weken thuis en terug", nil, func(at *planting) {
		from, to := at.s.monday(1), at.s.monday(5)
		at.homeUntil(from, to)
		at.expectHome(from, to, fromAttendance)
	}},
	{"precies vier weken thuis", nil, func(at *planting) { at.homeUntil(at.s.monday(1), at.s.monday(4)+4) }},
	{"met een open einde ingevoerd", ownSheets, func(at *planting) {
		from := at.s.monday(2)
		at.p.events = append(at.p.events, event{from: from, to: from, open: true, category: unauthorised})
		at.expectMeldingen(at.wholeDays(from, On))
		at.expectHome(from, 0, fromAttendance)
	}},
	{"gemengd: ziek, geoorloofd en ongeoorloofd", nil, func(at *planting) {
		from, to := at.s.monday(1), at.s.monday(6)+2
		at.whole(sick, from, from+11)
		at.whole(authorised, at.s.monday(3), at.s.monday(3)+4)
		at.whole(unauthorised, at.s.monday(4), to)
		at.expectMeldingen(at.wholeDays(at.s.monday(4), to))
		at.expect("VZ04", from, to, certain, fromAttendance)
	}},
	{"weken onbekende code", nil, func(at *planting) {
		from, to := at.s.monday(1), at.s.monday(6)+3
		at.whole(unknown, from, to)
		at.expectPossibleMeldingen(nil, at.wholeDays(from, to))
		at.expect("VZ03", from, to, possible, fromAttendance)
	}},
	{"drie weken ongeoorloofd en daarna onbekend", nil, func(at *planting) {
		from, to := at.s.monday(1), at.s.monday(6)+3
		at.whole(unauthorised, from, from+18)
		at.whole(unknown, from+21, to)
		at.expectPossibleMeldingen(at.wholeDays(from, from+18), at.wholeDays(from, to))
		at.expect("VZ03", from, to, possible, fromAttendance)
	}},
	{"thuis tot het vertrek van school", ownPupils, func(at *planting) {
		from, to := at.s.monday(1), at.s.monday(6)+3
		at.p.until = to
		at.homeUntil(from, to)
		at.expectHome(from, to, fromAttendance)
	}},
	{"weer naar school, dossier gesloten", nil, func(at *planting) {
		from := at.s.monday(0)
		at.homeUntil(from, at.s.monday(3)+4)
		back := at.s.monday(4)
		at.openCase(from, "ongeoorloofd").endAt(back, at.nth%2 == 0)
		at.expect("VZ11", back, back.AddMonths(6), certain, fromCase)
	}},
	{"dossier zegt thuis, verzuim zegt niets", nil, func(at *planting) {
		from := at.s.monday(1)
		at.openCase(from, "ongeoorloofd")
		at.expectHome(from, 0, fromCase)
	}},
	{"dreigend, nog op school", nil, func(at *planting) {
		at.openCase(0, "").threatening = true
	}},
}
