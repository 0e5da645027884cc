package normalise

import "strings"

// monthNamed finds the Dutch month that a text begins with, in full or
// shortened, and how long its name is.
func monthNamed(s string) (month, length int) {
	for length < len(s) && (s[length] >= 'a' && s[length] <= 'z' || s[length] >= 'A' && s[length] <= 'Z') {
		length++
	}
	switch strings.ToLower(s[:length]) {
	case "jan", "januari":
		month = 1
	case "feb", "febr", "februari":
		month = 2
	case "mrt", "maa", "maart":
		month = 3
	case "apr", "april":
		month = 4
	case "mei":
		month = 5
	case "jun", "juni":
		month = 6
	case "jul", "juli":
		month = 7
	case "aug", "augustus":
		month = 8
	case "sep", "sept", "september":
		month = 9
	case "okt", "oktober":
		month = 10
	case "nov", "november":
		month = 11
	case "dec", "december":
		month = 12
	default:
		return 0, 0
	}
	return month, length
}

// dropWeekday takes the name of a weekday from the beginning: "ma 31-08-2026".
func dropWeekday(cell string) string {
	if cell == "" || cell[0] <= '9' {
		return cell
	}
	word, rest, found := strings.Cut(cell, " ")
	if !found {
		return cell
	}
	switch strings.ToLower(strings.TrimRight(word, ".,")) {
	case "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag":
		return strings.TrimSpace(rest)
	}
	return cell
}
