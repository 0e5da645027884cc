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

// start is the first schooldag after the summer holiday.
func (s *place) start() attendance.Date {
	if s.Holidays == attendance.Midden {
		return firstDay + 14
	}
	return firstDay
}

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
