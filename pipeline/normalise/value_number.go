package normalise

import (
	"strconv"
	"strings"
)

// whole takes the ".0" of a number that a spreadsheet kept as a fraction:
// "248109.0" and "6,00" are whole numbers, "6.5" is not and comes back as it is.
// Three zeros may be thousands, as in "248.000": that comes back as it is too.
func whole(cell string) string {
	i := strings.IndexAny(cell, ".,")
	if i < 1 || i == len(cell)-1 || strings.Trim(cell[i+1:], "0") != "" || !isDigits(cell[:i]) || isGroup(cell[:i], cell[i+1:]) {
		return cell
	}
	return cell[:i]
}

// isGroup reports whether the digits behind a sign may be a group of thousands.
func isGroup(before, behind string) bool {
	return len(behind) == 3 && len(before) <= 3 && before[0] != '0'
}

// parseWhole reads a whole number of zero or more: "6", "6.0", "6,0".
func parseWhole(cell string) (n int, ok bool) {
	digits := whole(cell)
	if !isDigits(digits) || len(digits) > 9 {
		return 0, false
	}
	n, err := strconv.Atoi(digits)
	return n, err == nil
}

// parseFraction reads a number with a decimal point or comma, as raw cells of a
// spreadsheet hold dates and times.
func parseFraction(cell string) (x float64, ok bool) {
	if cell == "" || strings.Trim(cell, "0123456789.,eE-") != "" || cell[0] < '0' || cell[0] > '9' {
		return 0, false
	}
	x, err := strconv.ParseFloat(strings.Replace(cell, ",", ".", 1), 64)
	return x, err == nil
}
