package normalise

import (
	"time"

	"verzuimrapport/pipeline/attendance"
)

// zoneOf reads the zone behind an ISO time, in minutes ahead of UTC: "Z",
// "+02:00", "+0200", "+02".
func zoneOf(clock string) (offset int, named bool) {
	i := 0
	for i < len(clock) && clock[i] != 'Z' && clock[i] != 'z' && clock[i] != '+' && clock[i] != '-' {
		i++
	}
	if i == len(clock) {
		return 0, false
	}
	hours, n := leadingNumber(clock[i+1:])
	if n == 4 {
		hours, offset = hours/100, hours%100
	} else if rest := clock[i+1+n:]; rest != "" && rest[0] == ':' {
		offset, _ = leadingNumber(rest[1:])
	}
	offset += 60 * hours
	if clock[i] == '-' {
		offset = -offset
	}
	return offset, true
}

// dutchTime is the day and time in the Netherlands of a moment that a system wrote
// in another zone: 2026-08-31T22:00Z is midnight, when 1 September begins.
func dutchTime(date attendance.Date, minutes int16, offset int) (attendance.Date, int16) {
	utc := int(date)*minutesPerDay + int(minutes) - offset
	local := utc + 60
	if isSummerTime(utc) {
		local += 60
	}
	day := local / minutesPerDay
	return attendance.Date(day), int16(local - day*minutesPerDay)
}

// isSummerTime: from the last Sunday of March to that of October, both at one
// o'clock UTC. That is the rule since 1996, before any pupil was born.
func isSummerTime(utc int) bool {
	year, _, _ := attendance.Date(utc / minutesPerDay).Civil()
	begin, end := lastSunday(year, time.March), lastSunday(year, time.October)
	return utc >= int(begin)*minutesPerDay+60 && utc < int(end)*minutesPerDay+60
}

// lastSunday of a month of 31 days.
func lastSunday(year int, month time.Month) attendance.Date {
	return attendance.NewDate(year, month, 31-int(attendance.NewDate(year, month, 31).Weekday()))
}
