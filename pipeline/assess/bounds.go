package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// bound works out how few and how many hours the signal may rest on, where its
// period leaves room: hours whose category is unknown, and schooldagen of which no
// attendance was delivered. days are those that its Hours count; the rest of the
// signal but the text must be filled in.
func (s *Signal) bound(stay *attendance.Stay, days []*attendance.Day, r Reckoning, covers func(attendance.AgeStatus) bool) {
	guessed := 0
	for _, day := range days {
		if r.Certainty == Possible {
			guessed += day.Absent[attendance.Unknown]
		}
	}
	open := openHours(stay, attendance.Period{From: s.From, To: untilOf(*s, r.On)}, covers, r)
	if open == 0 {
		return
	}
	low := s.Hours.Add(stay.School.Hours(-guessed))
	high := low.Add(stay.School.Hours(open))
	s.AtLeast, s.AtMost = &low, &high
}

// untilOf is the last day that a signal can rest on.
func untilOf(s Signal, on attendance.Date) attendance.Date {
	if s.To == 0 {
		return on
	}
	return min(s.To, on)
}

// openHours are the half minutes in a period of which it is not known what they
// are: those with an unknown category, and the lesuren of schooldagen of which no
// attendance was delivered, less what rows say of them.
func openHours(stay *attendance.Stay, p attendance.Period, covers func(attendance.AgeStatus) bool, r Reckoning) int {
	open := 0
	for _, day := range daysIn(stay, p) {
		if covers(stay.Ages.On(day.Date)) {
			open += day.Absent[attendance.Unknown]
		}
	}
	return open + unseenHours(stay, p, covers)
}

// unseenHours are those of schooldagen of which no attendance was delivered.
func unseenHours(stay *attendance.Stay, p attendance.Period, covers func(attendance.AgeStatus) bool) int {
	unseen := 0
	for d := p.From; d <= p.To; d++ {
		if stay.Coverage.Contains(d) || !stay.HasLessons(d) || !stay.Enrolled(d) || !covers(stay.Ages.On(d)) {
			continue
		}
		lessons := stay.Timetable.Lessons(d) * stay.School.Lesson()
		if day := stay.Day(d); day != nil {
			lessons -= day.Sum(maybeAnyReason...)
		}
		unseen += max(0, lessons)
	}
	return unseen
}

// boundsText says how much room the unknown leaves.
func (s Signal) boundsText() string {
	if s.AtLeast == nil {
		return ""
	}
	return fmt.Sprintf(" Ten minste %s, ten hoogste %s uur: van een deel is de soort onbekend of is het verzuim niet aangeleverd.", s.AtLeast, s.AtMost)
}
