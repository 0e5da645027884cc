package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// unauthorisedDay is a day with hours of the VZ01 kind in one reckoning.
type unauthorisedDay struct {
	*attendance.Day
	index  int // lesweekdag index
	amount int // half minutes
}

// sixteenHours are the meldingen of a stay.
func sixteenHours(stay *attendance.Stay, r Reckoning) []Signal {
	var found []Signal
	for _, window := range windows(stay.School, unauthorisedDays(stay, r), r.Limits) {
		found = append(found, melding(stay, window, r))
	}
	return found
}

// windows goes through the days of a stay in order: the first day that crosses ends
// a melding, and counting restarts the day after.
func windows(school *attendance.School, days []unauthorisedDay, l Limits) [][]unauthorisedDay {
	var found [][]unauthorisedDay
	var previous attendance.Date // the last day of the previous melding
	for next := 0; next < len(days); {
		first, last, crossed := crossing(school, days, next, l)
		if !crossed {
			break
		}
		if earliest := previous + attendance.Date(l.DaysBetween); previous.Known() && days[last].Date < earliest {
			for last+1 < len(days) && days[last+1].Date <= earliest {
				last++
			}
		}
		found = append(found, days[first:last+1])
		previous, next = days[last].Date, last+1
	}
	return found
}

// unauthorisedDays picks the days that count in this reckoning.
func unauthorisedDays(stay *attendance.Stay, r Reckoning) []unauthorisedDay {
	var days []unauthorisedDay
	for i := range stay.Days {
		day := &stay.Days[i]
		if amount := day.Sum(r.unauthorised()...); amount > 0 && r.plichtig(stay.Ages.On(day.Date)) {
			days = append(days, unauthorisedDay{day, stay.Calendar.Index(day.Date), amount})
		}
	}
	return days
}

// crossing finds the first day on which the hours of the lesweken that end on it
// reach the limit, and the first day with hours in that window, none before from.
func crossing(school *attendance.School, days []unauthorisedDay, from int, l Limits) (first, last int, crossed bool) {
	sum := 0
	first = from
	for last = from; last < len(days); last++ {
		sum += days[last].amount
		for outOfWindow(days[first], days[last], l) {
			sum -= days[first].amount
			first++
		}
		if school.Hours(sum).Cmp(l.SixteenHours) >= 0 {
			return first, last, true
		}
	}
	return 0, 0, false
}

// outOfWindow reports whether an earlier day no longer counts on day d.
func outOfWindow(earlier, d unauthorisedDay, l Limits) bool {
	return d.index-earlier.index >= 7*l.SixteenWeeks ||
		(l.RestartEachYear && earlier.Date < d.Date.SchoolYearStart())
}

// melding makes the signal of the days of one window.
func melding(stay *attendance.Stay, window []unauthorisedDay, r Reckoning) Signal {
	from, to := window[0].Date, window[len(window)-1].Date
	s := hoursSignal(stay, window, r)
	s.From, s.To, s.KnownUntil = from, to, to
	s.bound(stay, daysOf(window), r, r.plichtig)
	s.Text = fmt.Sprintf("%s uur ongeoorloofd afwezig%s van %s tot en met %s.", s.Hours, r.maybe(), from.Dutch(), to.Dutch())
	return s
}

// hoursSignal is a signal of the hours of some days.
func hoursSignal(stay *attendance.Stay, days []unauthorisedDay, r Reckoning) Signal {
	sum, none := 0, 0
	for _, day := range days {
		sum += day.amount
	}
	hours := stay.School.Hours(sum)
	s := Signal{School: stay.School.Code, Hours: &hours, Count: &none, Source: FromAttendance}
	s.rest(daysOf(days), r.unauthorised())
	return s
}

func daysOf(window []unauthorisedDay) []*attendance.Day {
	days := make([]*attendance.Day, len(window))
	for i, day := range window {
		days[i] = day.Day
	}
	return days
}
