package invent

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// daysToLimit are whole days from a day on until sixteen hours are full.
func (at *planting) daysToLimit(from attendance.Date) []spent {
	days := at.wholeDays(from, from+13)
	end, _ := at.s.full(days, 0)
	return days[:end+1]
}

// fullDays plants them as one melding.
func (at *planting) fullDays(from attendance.Date) melding {
	days := at.daysToLimit(from)
	m := melding{days[0].day, days[len(days)-1].day, 0}
	at.whole(unauthorised, m.from, m.to)
	at.expectMeldingen(days)
	return m
}

// lessonsInARow plants n lesuren ongeoorloofd on days that follow each other and
// then a few unknown ones; it gives the last day.
func (at *planting) lessonsInARow(from attendance.Date, n, unknowns int) attendance.Date {
	var sure, all []spent
	var last attendance.Date
	days := at.s.lessonDays(at.p, from, from+13)
	for _, d := range days {
		if n == 0 {
			break
		}
		today := min(n, at.p.lessons(d))
		at.hours(unauthorised, d, today)
		sure = append(sure, spent{d, today * at.s.Lesson()})
		n, last = n-today, d
	}
	all = append(all, sure...)
	if unknowns > 0 {
		last = days[len(sure)]
		at.hours(unknown, last, unknowns)
		all = append(all, spent{last, unknowns * at.s.Lesson()})
	}
	if ms := at.meldingen(sure); len(ms) > 0 {
		at.duo(sixteenHoursReport, ms[0].from, ms[0].to, attendance.AddWerkdagen(ms[0].to, 2))
	}
	at.expectPossibleMeldingen(sure, all)
	return last
}

// onMondays plants a quarter of the limit on the Mondays of four lesweken: a
// melding on the last where it lies within four lesweken of the first.
func (at *planting) onMondays(weeks ...int) {
	total, sum := at.s.lessonsAtLimit(), 0
	for i, k := range weeks {
		n := total*(i+1)/4 - total*i/4
		at.hours(unauthorised, at.s.monday(k), n)
		sum += n * at.s.Lesson()
	}
	first, last := weeks[0], weeks[len(weeks)-1]
	if last-first < 4 {
		at.expectSixteen(at.s.monday(first), at.s.monday(last), sum, certain)
	}
}

// sixteenOver plants the limit on four days around a holiday, the last one first
// written last but one, as files come.
func (at *planting) sixteenOver(days ...attendance.Date) {
	total := at.s.lessonsAtLimit()
	for i, d := range days {
		if !at.s.calendar.IsSchooldag(d) {
			panic(fmt.Sprintf("invent: %v is no schooldag at %s", d, at.s.Code))
		}
		at.hours(unauthorised, d, total*(i+1)/4-total*i/4)
	}
	at.expectSixteen(days[0], days[2], total*at.s.Lesson(), certain)
}

// mornings plants half days until sixteen hours are full.
func (at *planting) mornings(from attendance.Date) {
	var days []spent
	for _, d := range at.s.lessonDays(at.p, from, from+18) {
		at.p.events = append(at.p.events, event{from: d, to: d, dayPart: "ochtend", category: unauthorised})
		days = append(days, spent{d, at.p.lessons(d) * at.s.Lesson() / 2})
		if end, _ := at.s.full(days, 0); end >= 0 {
			break
		}
	}
	at.expectMeldingen(days)
}

// halfHours plants three and a half hours a day until the minutes are used up.
func (at *planting) halfHours(from attendance.Date, minutes int) {
	var days []spent
	for _, d := range at.s.lessonDays(at.p, from, from+13) {
		today := min(minutes, 3*60+30)
		if minutes -= today; today == 0 {
			break
		}
		at.p.events = append(at.p.events, event{from: d, to: d, minutes: today, category: unauthorised})
		days = append(days, spent{d, 2 * today})
	}
	at.expectMeldingen(days)
}
