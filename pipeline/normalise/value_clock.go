package normalise

import (
	"math"
	"strings"
)

// minutesPerDay is also the highest time of day: 24:00, the end of the day.
const minutesPerDay = 24 * 60

// parseClock reads a time of day as minutes after midnight: "8:30", "08:30:00",
// "8.30", "8u30", the ISO form with a zone (which only says something together with
// a day, see zoneOf), and the fraction of a day that a spreadsheet keeps.
func parseClock(cell string) (minutes int16, ok bool) {
	if len(cell) >= 5 && cell[2] == ':' { // as nearly all are written
		return hoursMinutes(cell)
	}
	cell = strings.TrimSpace(strings.TrimSuffix(cell, "uur"))
	if x, isNumber := parseFraction(cell); isNumber && x < 1 && len(cell) > 4 {
		return int16(math.Round(x * minutesPerDay)), true
	}
	switch cell {
	case "0", "0.5", "0,5", "0.25", "0.75", "0,25", "0,75": // whole parts of a day, as a spreadsheet keeps them
		x, _ := parseFraction(cell)
		return int16(x * minutesPerDay), true
	}
	return hoursMinutes(cell)
}

// hoursMinutes reads hours and minutes, and passes over what may follow.
func hoursMinutes(cell string) (minutes int16, ok bool) {
	cell = strings.TrimSpace(strings.TrimSuffix(cell, "uur"))
	hour, n := leadingNumber(cell)
	if n == 0 || n > 2 || n+3 > len(cell) || !strings.ContainsRune(":.uUhH", rune(cell[n])) {
		return 0, false
	}
	minute, m := leadingNumber(cell[n+1:])
	if m != 2 || minute > 59 || hour > 24 || (hour == 24 && minute > 0) || !isClockTail(cell[n+1+m:]) {
		return 0, false
	}
	return int16(hour*60 + minute), true
}

// leadingNumber reads the digits that a text begins with, at most four.
func leadingNumber(s string) (value, length int) {
	for length < len(s) && length < 4 && s[length] >= '0' && s[length] <= '9' {
		value = 10*value + int(s[length]-'0')
		length++
	}
	return value, length
}

// isClockTail reports whether what follows hours and minutes are seconds, parts
// of them and a zone, or nothing.
func isClockTail(s string) bool {
	if s == "" {
		return true
	}
	if len(s) >= 3 && s[0] == ':' && isDigits(s[1:3]) && s[1] < '6' {
		s = s[3:]
		if len(s) > 1 && (s[0] == '.' || s[0] == ',') {
			s = strings.TrimLeft(s[1:], "0123456789")
		}
	}
	return isZone(strings.TrimSpace(s))
}

// isZone reports whether a text is the zone of an ISO time: Z, +02:00, +0200.
func isZone(s string) bool {
	if s == "" || s == "Z" || s == "z" {
		return true
	}
	digits := s[1:]
	if len(digits) == 5 && digits[2] == ':' {
		return (s[0] == '+' || s[0] == '-') && isDigits(digits[:2]) && isDigits(digits[3:])
	}
	return (s[0] == '+' || s[0] == '-') && isDigits(digits) && (len(digits) == 2 || len(digits) == 4)
}
