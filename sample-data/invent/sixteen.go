package invent

import "verzuimrapport/pipeline/attendance"

// Shorthands that keep the scenarios readable.
const (
	unauthorised = attendance.Unauthorised
	luxury       = attendance.Luxury
	sick         = attendance.Sick
	authorised   = attendance.Authorised
	late         = attendance.Late
	present      = attendance.Present
	unknown      = attendance.Unknown
)

// signalScenarios are about sixteen hours in four lesweken (VZ01): at the limit,
// on either side of it, reported or not.
var signalScenarios = []scenario{
	{"zestien uur precies, op tijd gemeld", nil, func(at *planting) {
		at.lessonsInARow(at.s.monday(2), at.s.lessonsAtLimit(), 0)
	}},
	{"net onder zestien uur", nil, func(at *planting) {
		at.lessonsInARow(at.s.monday(2), at.s.lessonsAtLimit()-1, 0)
	}},
	{"hele dagen, gemeld op de uiterste dag", nil, func(at *planting) {
		m := at.fullDays(at.s.monday(1))
		at.duo(sixteenHoursReport, m.from, m.to, attendance.AddWerkdagen(m.to, 5))
	}},
	{"hele dagen, een dag te laat gemeld", nil, func(at *planting) {
		m := at.fullDays(at.s.monday(3))
		at.duo(sixteenHoursReport, m.from, m.to, attendance.AddWerkdagen(m.to, 6))
	}},
	{"hele dagen, niet gemeld", nil, func(at *planting) { at.fullDays(at.s.monday(at.s.weeks() - 3)) }},
	{"aan het eind van de maand, nog binnen de termijn", nil, func(at *planting) { at.fullDays(at.s.monday(at.s.weeks() - 1)) }},
	{"vier maandagen", nil, func(at *planting) { at.onMondays(1, 2, 3, 4) }},
	{"vier maandagen, de laatste een week later", nil, func(at *planting) { at.onMondays(1, 2, 3, 5) }},
	{"over de herfstvakantie heen", nil, func(at *planting) {
		m := at.s.holidayWeek()
		at.sixteenOver(m-20, m-19, m+10, m+9)
	}},
	{"drie weken achtereen, meldingen schuiven op", nil, func(at *planting) {
		from := at.s.monday(2)
		at.whole(unauthorised, from, from+18)
		at.expectMeldingen(at.wholeDays(from, from+18))
		at.duo(sixteenHoursReport, from, 0, from+3)
	}},
	{"vijftien uur en drie onbekende", nil, func(at *planting) {
		at.lessonsInARow(at.s.monday(2), at.s.lessonsAtLimit()-1, 3)
	}},
	{"alleen onbekende codes", nil, func(at *planting) {
		days := at.daysToLimit(at.s.monday(3))
		at.whole(unknown, days[0].day, days[len(days)-1].day)
		at.expectPossibleMeldingen(nil, days)
	}},
	{"op vakantie in schooltijd, gemeld als luxe", nil, func(at *planting) {
		days := at.daysToLimit(at.s.monday(2))
		m := melding{days[0].day, days[len(days)-1].day, 0}
		at.whole(luxury, m.from, m.to)
		at.expectMeldingen(days)
		at.expect("VZ07", m.from, m.to, certain, fromAttendance)
		at.duo(luxuryReport, m.from, m.to, m.to+1)
	}},
	{"twee meldingen met weken ertussen", nil, func(at *planting) {
		first := at.fullDays(at.s.monday(1))
		at.duo(sixteenHoursReport, first.from, first.to, first.to+1)
		at.fullDays(at.s.monday(5))
	}},
	{"achttien of ouder", nil, func(at *planting) {
		at.p.birth = attendance.NewDate(2008, 3, 3+at.nth%20)
		at.whole(unauthorised, at.s.monday(1), at.s.monday(6)+3)
		at.expect("VZ10", at.s.monday(1), at.s.monday(6)+3, certain, fromAttendance)
	}},
	{"wordt achttien", nil, func(at *planting) {
		from := at.s.monday(2)
		y, m, d := (from + 8).Civil()
		at.p.birth = attendance.NewDate(y-18, m, d)
		at.whole(unauthorised, from, from+24)
		at.expectMeldingen(at.wholeDays(from, from+7))
	}},
	{"heeft een startkwalificatie", ownPupils, func(at *planting) {
		at.s.setYear(at.p, 5)
		at.p.birth = attendance.NewDate(2009, 10, 1+at.nth%28)
		at.p.qualified = [...]string{"ja", "2026-06-20"}[at.nth%2]
		at.whole(unauthorised, at.s.monday(1), at.s.monday(6))
	}},
	{"heeft een vrijstelling", ownPupils, func(at *planting) {
		at.p.exemption = "artikel 5 onder a"
		at.p.exempted = attendance.Period{From: attendance.NewDate(2026, 8, 1), To: attendance.NewDate(2027, 7, 31)}
		at.whole(unauthorised, at.s.monday(1), at.s.monday(6))
	}},
	{"zonder geboortedatum", nil, func(at *planting) {
		at.p.birth = 0
		days := at.daysToLimit(at.s.monday(2))
		at.whole(unauthorised, days[0].day, days[len(days)-1].day)
		at.expectPossibleMeldingen(nil, days)
	}},
	{"weggenomen door een latere levering", nil, func(at *planting) {
		days := at.daysToLimit(at.s.monday(1))
		last := days[len(days)-1].day
		at.whole(unauthorised, days[0].day, last)
		at.p.events = append(at.p.events, event{from: last, to: last, category: present, delivery: 2, note: "Hersteld: leerling was aanwezig", flaw: otherCategory})
	}},
	{"later toch ziek gemeld", nil, func(at *planting) {
		days := at.daysToLimit(at.s.monday(2))
		last := days[len(days)-1].day
		at.whole(unauthorised, days[0].day, last)
		at.p.events = append(at.p.events, event{from: days[0].day, to: last, category: sick, delivery: 2, note: "Ouders hebben alsnog ziek gemeld", flaw: otherCategory})
	}},
	{"dubbel in een bestand, het laatste geldt", lessonRows, func(at *planting) {
		day := at.lessonsInARow(at.s.monday(2), at.s.lessonsAtLimit()-1, 0)
		at.hours(unauthorised, day+1, 2)
		at.hours(authorised, day+1, 2)
		at.p.events[len(at.p.events)-1].flaw = otherCategory
	}},
	{"twee bestanden van een levering spreken elkaar tegen", secondFile, func(at *planting) {
		from := at.s.monday(at.s.weeks() - 1)
		days := at.daysToLimit(from)
		at.whole(unauthorised, from, days[len(days)-1].day)
		at.p.events = append(at.p.events, event{from: from, to: from, first: 1, last: 4, category: authorised, second: true, note: "Volgens de mentor met toestemming", flaw: filesDiffer})
		at.expectPossibleMeldingen(nil, days)
	}},
	{"alleen te laat", nil, func(at *planting) {
		for _, d := range at.s.lessonDays(at.p, at.s.monday(2), at.s.monday(5)+4) {
			at.p.events = append(at.p.events, event{from: d, to: d, first: 1, last: 1, category: late})
		}
	}},
	{"vier weken ziek", nil, func(at *planting) { at.whole(sick, at.s.monday(1), at.s.monday(4)+4) }},
	{"na vertrek van school", ownPupils, func(at *planting) {
		days := at.daysToLimit(at.s.monday(3))
		at.p.until = days[len(days)-1].day - 1
		at.whole(unauthorised, days[0].day, days[len(days)-1].day+2)
	}},
	{"ochtenden", ownSheets, func(at *planting) {
		at.s.setYear(at.p, 2) // the lower classes have an even number of lesuren every day
		at.mornings(at.s.monday(1))
	}},
	{"zestien uur in halve uren", onlyPARS, func(at *planting) { at.halfHours(at.s.monday(2), 16*60) }},
	{"vijftien en een half uur", onlyPARS, func(at *planting) { at.halfHours(at.s.monday(2), 16*60-30) }},
	{"twee keer geleverd", nil, func(at *planting) {
		m := at.fullDays(at.s.monday(at.s.weeks() - 6))
		at.p.events = append(at.p.events, event{from: m.from, to: m.to, category: unauthorised, delivery: 2})
	}},
}

// Where a scenario can be written down: lists of Magister hold no enrolments,
// PARS no lesuren, and only our own sheets know half days, open ends and a second
// file (in which four lesuren must make the difference, as they do in VO).
func ownPupils(s *place) bool  { return s.layout != magister }
func onlyPARS(s *place) bool   { return s.layout == pars }
func lessonRows(s *place) bool { return s.layout != pars }
func ownSheets(s *place) bool  { return s.layout == ownBook }
func secondFile(s *place) bool { return s.layout == ownBook && s.Kind != attendance.VSO }
