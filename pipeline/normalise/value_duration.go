package normalise

import "strings"

// parseDuration reads a length of time in minutes: "90", "90 min", "107u24m",
// "1 uur(en), 30 minuten.", "3 dagen, 0 uur(en), 30 minuten.". A day has 24
// hours here; whole says that the text names no days.
func parseDuration(cell string) (minutes int, whole, ok bool) {
	if n, isNumber := parseWhole(cell); isNumber {
		return n, true, true
	}
	rest := strings.ToLower(strings.TrimRight(cell, ". "))
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
