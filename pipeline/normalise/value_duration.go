package normalise

import (
	"math"
	"strings"
)

// parseDuration reads a length of time in minutes: "90", "90 min", "1:30",
// "107u24m", "1,5 uur", "1 uur(en), 30 minuten.", "3 dagen, 0 uur(en), 30 minuten.".
// A day has 24 hours here; whole says that the text names no days.
func parseDuration(cell string) (minutes int, whole, ok bool) {
	if n, isNumber := parseWhole(cell); isNumber {
		return n, true, true
	}
	if n, isClock := hoursAndMinutes(cell); isClock {
		return n, true, true
	}
	rest := strings.ToLower(strings.TrimRight(cell, ". "))
	if n, isHours := fractionOfHours(rest); isHours {
		return n, true, true
	}
	whole = true
	last := 4 * minutesPerDay // units come from large to small, each once
	for rest != "" {
		n, length := longNumber(rest)
		if length == 0 {
			return 0, false, false
		}
		unit, after := cutUnit(strings.TrimLeft(rest[length:], " "))
		size := unitMinutes(unit)
		if size == 0 || size >= last {
			return 0, false, false
		}
		whole = whole && size < minutesPerDay
		minutes, last = minutes+n*size, size
		rest = strings.TrimLeft(after, " ,.")
	}
	return minutes, whole, last < 4*minutesPerDay
}

// hoursAndMinutes reads "1:30", and "1:30:00" as a spreadsheet writes it.
func hoursAndMinutes(cell string) (minutes int, ok bool) {
	hours, n := longNumber(cell)
	if n == 0 || n > 4 || n+3 > len(cell) || cell[n] != ':' || !isDigits(cell[n+1:n+3]) {
		return 0, false
	}
	rest, _ := leadingNumber(cell[n+1 : n+3])
	tail := cell[n+3:]
	return 60*hours + rest, rest < 60 && (tail == "" || tail == ":00")
}

// fractionOfHours reads "1,5 uur"; a fraction with three digits may be thousands,
// and one that gives no whole minutes is no length.
func fractionOfHours(text string) (minutes int, ok bool) {
	i := strings.IndexAny(text, ".,")
	if i < 1 {
		return 0, false
	}
	number := strings.TrimRight(text, "abcdefghijklmnopqrstuvwxyz() ")
	form, either := formOf(number)
	if unitMinutes(strings.TrimSpace(text[len(number):])) != 60 || either || form == anyForm {
		return 0, false
	}
	hours, ok := parseDecimal(number, form)
	x := hours * 60
	return int(math.Round(x)), ok && hours < 10_000 && math.Abs(x-math.Round(x)) < 1e-6
}

// longNumber reads up to six leading digits.
func longNumber(s string) (value, length int) {
	for length < len(s) && length < 6 && s[length] >= '0' && s[length] <= '9' {
		value = 10*value + int(s[length]-'0')
		length++
	}
	return value, length
}

// cutUnit splits off the word at the beginning: letters and brackets.
func cutUnit(s string) (unit, after string) {
	i := 0
	for i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] == '(' || s[i] == ')') {
		i++
	}
	return s[:i], s[i:]
}

// unitMinutes is the length of a unit, 0 for a word that is none.
func unitMinutes(unit string) int {
	switch unit {
	case "dag", "dagen", "dag(en)", "d":
		return minutesPerDay
	case "uur", "uren", "uur(en)", "u", "h":
		return 60
	case "minuten", "minuut", "minuut(en)", "min", "m":
		return 1
	}
	return 0
}
