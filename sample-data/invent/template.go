package invent

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// template is one of the eight kinds of school that follow one another.
type template struct {
	name, municipality string
	kind               attendance.SchoolKind
	holidays           attendance.HolidayRegion
	minutes, perWeek   int
	layout             layout
	change             func(*place)
}

var templates = [...]template{
	{"Voorbeeldcollege De Plataan", "Haarlem", attendance.VO, attendance.Noord, 50, 30, ownBook, nil},
	{"Lyceum Verzonnen Duin", "Velsen", attendance.VO, attendance.Noord, 45, 32, magister, nil},
	{"De Denkbeeldige Haven (vso)", "Heemstede", attendance.VSO, attendance.Noord, 60, 25, pars, nil},
	{"Scholengemeenschap Fictief", "Haarlem", attendance.VO, attendance.Noord, 50, 30, somtoday, ownHolidays},
	{"Voorbeeldcollege De Plataan, locatie Praktijk", "Beverwijk", attendance.PrO, attendance.Noord, 50, 30, ownBook, nothingStated},
	{"Mavo aan het Bedachte Strand", "Zandvoort", attendance.VO, attendance.Noord, 50, 30, ownBook, nothingDelivered},
	{"De Schijnwerper (vso)", "Hillegom", attendance.VSO, attendance.Midden, 50, 30, ownBook, nil},
	{"Atheneum Proefpolder", "Haarlemmermeer", attendance.VO, attendance.Noord, 60, 28, somtoday, twoPeriods},
}

// laterTowns and laterNames are for the schools after the first eight.
var (
	laterTowns = [...]string{"Haarlem", "Bloemendaal", "Heemskerk", "Velsen", "Beverwijk", "Heemstede", "Zandvoort", "Castricum"}
	laterKinds = [...]string{"Voorbeeldcollege", "Lyceum", "Mavo", "Scholengemeenschap", "Vakcollege", "Gymnasium"}
	laterTrees = [...]string{"De Linde", "De Kastanje", "De Hulst", "De Meidoorn", "De Wilg", "De Vlier", "De Spar", "De Berk", "De Esdoorn", "De Lariks", "De Hazelaar", "De Tamme Iep"}
)

// changesOnlyOnce: further on every school delivers, so that benchmarks have rows.
func (t template) changesOnlyOnce() bool {
	return t.name == templates[5].name || t.name == templates[7].name
}

func (s *place) nameAnew() {
	n := s.index - len(templates)
	s.Name = laterKinds[n%len(laterKinds)] + " " + laterTrees[n%len(laterTrees)]
	if round := n / len(laterTrees); round > 0 {
		s.Name += fmt.Sprintf(" %d", round+1)
	}
	if s.Holidays == attendance.Noord {
		s.Municipality = laterTowns[n%len(laterTowns)]
		_, s.Region, _ = attendance.Municipality(s.Municipality)
	}
}

// schoolCode gives invented codes: 99AA00, 99AB00, ... The fifth school is the
// second vestiging of the first.
func schoolCode(i int) attendance.SchoolCode {
	if i == 4 {
		return "99AA01"
	}
	return attendance.SchoolCode(fmt.Sprintf("99%c%c00", 'A'+i/26, 'A'+i%26))
}

// ownHolidays: the school has its herfst holiday a week later than its region.
func ownHolidays(s *place) {
	s.days = append(s.days,
		calendarRow{"Les in de herfstvakantie van de regio", s.row("2026-10-12", "2026-10-16", true)},
		calendarRow{"Eigen herfstvakantie", s.row("2026-10-19", "2026-10-23", false)})
}

func nothingStated(s *place) { s.stated = nil }

func nothingDelivered(s *place) { s.silent, s.stated = true, nil }

// gap is the week of which the school with two periods delivers nothing.
var gap = attendance.Period{From: attendance.MustDate("2026-09-21"), To: attendance.MustDate("2026-09-27")}

func twoPeriods(s *place) {
	s.stated = []attendance.Period{{From: s.start(), To: gap.From - 1}, {From: gap.To + 1, To: On}}
}

func (s *place) hasGap() bool { return len(s.stated) == 2 }
