package invent

import (
	"encoding/json"

	"verzuimrapport/pipeline/attendance"
)

// spent is what a pupil missed on a day, in half minutes.
type spent struct {
	day    attendance.Date
	amount int
}

// wholeDays are the days of an unbroken absence, each missed as a whole.
func (at *planting) wholeDays(from, to attendance.Date) []spent {
	var days []spent
	for _, d := range at.s.lessonDays(at.p, from, to) {
		days = append(days, spent{d, at.p.lessons(d) * at.s.Lesson()})
	}
	return days
}

// limit is sixteen hours at the school, in half minutes.
func (s *place) limit() int { return 16 * s.PerHour() }

// lessonsAtLimit is the least number of lesuren that makes sixteen hours.
func (s *place) lessonsAtLimit() int { return (s.limit() + s.Lesson() - 1) / s.Lesson() }

// meldingen follows an unbroken absence, or any planted days that lie so close
// together that the four lesweken never end between two meldingen: then a melding
// falls on the day on which sixteen hours are full, counted from the day after
// the one before, and where that is within seven days of the one before it moves
// to the last missed day of those seven.
func (at *planting) meldingen(days []spent) []melding {
	var all []melding
	for i := 0; i < len(days); {
		end, sum := at.s.full(days, i)
		if end < 0 {
			break
		}
		if n := len(all); n > 0 && days[end].day-all[n-1].to < 7 {
			for end+1 < len(days) && days[end+1].day <= all[n-1].to+7 {
				end++
				sum += days[end].amount
			}
		}
		all = append(all, melding{days[i].day, days[end].day, sum})
		i = end + 1
	}
	return all
}

// melding is a melding: its first and last day and what was missed between.
type melding struct {
	from, to attendance.Date
	amount   int
}

// full finds the day on which the hours from day i on reach sixteen, -1 if none does.
func (s *place) full(days []spent, i int) (end, sum int) {
	for j := i; j < len(days); j++ {
		if sum += days[j].amount; sum >= s.limit() {
			return j, sum
		}
	}
	return -1, sum
}

// expectMeldingen writes the VZ01 of unbroken days down.
func (at *planting) expectMeldingen(days []spent) {
	for _, m := range at.meldingen(days) {
		at.expectSixteen(m.from, m.to, m.amount, certain)
	}
}

// expectPossibleMeldingen writes down what is possible when unknown days follow
// certain ones: the meldingen that begin after the last certain one.
func (at *planting) expectPossibleMeldingen(sure, all []spent) {
	at.expectMeldingen(sure)
	var last attendance.Date
	for _, m := range at.meldingen(sure) {
		last = m.to
	}
	for _, m := range at.meldingen(all) {
		if m.from > last {
			at.expectSixteen(m.from, m.to, m.amount, possible)
		}
	}
}

func (at *planting) expectSixteen(from, to attendance.Date, amount int, certainty string) {
	hours := json.Number(at.s.Hours(amount).Decimal())
	at.expect("VZ01", from, to, certainty, fromAttendance).Hours = &hours
}
