package invent

import (
	"fmt"
	"math/rand/v2"

	"verzuimrapport/pipeline/attendance"
)

// layout is the shape in which a school delivers.
type layout uint8

const (
	ownBook  layout = iota // our own sheets in a workbook
	magister               // lists made in Magister: one row per lesuur, Windows-1252
	pars                   // the export of PARS: half hours and presence rows
	somtoday               // intervals of SOMtoday in a workbook
)

// place is a school location with everything invented about it.
type place struct {
	attendance.School
	index    int
	layout   layout
	calendar *attendance.Calendar
	days     []calendarRow
	codes    codeTable
	// silent: the school did not deliver any attendance.
	silent bool
	// stated are the periods that the school says it delivered; none: the program
	// has to see it from the rows.
	stated []attendance.Period
	week   [5]int // lesuren of a class without a timetable of its own
	pupils []*pupil
	free   int // the next pupil without a part to play
	chance *rand.Rand
}

// firstDay is the first day of the school year for region Noord, which is the
// earliest; a school of Midden begins two weeks later.
var firstDay = attendance.MustDate("2026-08-17")

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

func newPlace(i int, chance *rand.Rand) *place {
	t := templates[i%len(templates)]
	s := &place{index: i, layout: t.layout, chance: chance, School: attendance.School{
		Code: schoolCode(i), Name: t.name, Municipality: t.municipality, Kind: t.kind, Holidays: t.holidays,
		LessonMinutes: t.minutes, LessonsPerWeek: t.perWeek,
	}}
	_, s.Region, _ = attendance.Municipality(s.Municipality)
	if i >= len(templates) {
		s.nameAnew()
	}
	s.Board = fmt.Sprintf("Stichting Bedacht Onderwijs %d", 1+i%3)
	s.CareCoordinator = coordinators[i%len(coordinators)]
	s.Email = "zorg@" + lower(string(s.Code)) + ".example.nl"
	s.codes = codesOf(s)
	s.stated = []attendance.Period{{From: s.start(), To: On}}
	if t.change != nil && (i < len(templates) || !t.changesOnlyOnce()) {
		t.change(s)
	}
	s.days = append(s.days, studyDays(s)...)
	s.calendar = attendance.NewCalendar(&s.School, plainRows(s.days), attendance.FreeDays{GoedeVrijdag: true, Bevrijdingsdag: true})
	for d := range s.week {
		s.week[d] = s.NormalLessons(d)
	}
	return s
}

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

// start is the first schooldag after the summer holiday.
func (s *place) start() attendance.Date {
	if s.Holidays == attendance.Midden {
		return firstDay + 14
	}
	return firstDay
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

// studyDays are loose days off: a Friday, at another time for each school, and one
// for the whole region Noord. Planted facts count on Mondays to Thursdays.
func studyDays(s *place) []calendarRow {
	friday := attendance.MustDate("2026-09-04") + attendance.Date(7*(s.index%5))
	return []calendarRow{
		{"Studiedag", s.row(friday.String(), friday.String(), false)},
		{regionalDay, attendance.CalendarRow{Holidays: attendance.Noord, Period: attendance.Period{From: noordFree, To: noordFree}}},
	}
}

// The day on which the schools of region Noord meet.
var noordFree = attendance.MustDate("2026-10-09")

const regionalDay = "Scholendag van de regio"

// covered reports whether the school knows its attendance on d.
func (s *place) covered(d attendance.Date) bool { return !s.hasGap() || !gap.Contains(d) }

// monday is the Monday of the kth lesweek of the school year, counted from 0.
func (s *place) monday(k int) attendance.Date {
	for d := s.start(); ; d += 7 {
		if s.calendar.IsLesweek(d) {
			if k == 0 {
				return d
			}
			k--
		}
	}
}

// weeks counts the lesweken up to the peildatum.
func (s *place) weeks() int {
	n := 0
	for d := s.start(); d <= On; d += 7 {
		if s.calendar.IsLesweek(d) {
			n++
		}
	}
	return n
}

// holidayWeek is the Monday of the week of the herfst holiday.
func (s *place) holidayWeek() attendance.Date {
	d := s.start()
	for s.calendar.IsLesweek(d) {
		d += 7
	}
	return d
}

// forget lets the pupils go once their files are written.
func (s *place) forget() { s.pupils = nil }
