package normalise

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
)

// parsePupil reads a leerlingnummer without its leading zeros. It holds a digit
// and no spaces; anything else is no pupil but a total or a footnote.
func parsePupil(cell string) (number string, ok bool) {
	number = whole(strings.TrimLeft(cell, "'"))
	digits := 0
	for i := 0; i < len(number); i++ {
		switch c := number[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || (i > 0 && (c == '-' || c == '_' || c == '/')):
		default:
			return "", false
		}
	}
	if digits == 0 || len(number) > 20 || isSuppressed(number) || isDateLike(number) {
		return "", false
	}
	number = strings.ToUpper(attendance.TrimNumber(number))
	return number, strings.ContainsAny(number, "0123456789") // 0A has lost its only digit
}

// isDateLike reports whether a text is a date with separators: the day on which
// a list was printed, below its last row.
func isDateLike(s string) bool { return strings.ContainsAny(s, "-/") && parseDate(s, false).ok }

// parseSchool reads the school columns: a BRIN of 4 characters and a vestiging of
// 2, or one of them with all 6. What comes back has 6 characters, 4 where no
// vestiging is named, or none where both cells are empty. Zeros that a
// spreadsheet lost are put back by the known width.
func parseSchool(brin, vestiging string) (code string, ok bool) {
	code, okBRIN := parseBRIN(brin)
	location, okLocation := parseVestiging(vestiging)
	if !okBRIN || !okLocation {
		return "", false
	}
	switch {
	case location == "":
		return code, true
	case code == "" && len(location) == 6:
		return location, true
	case code == "":
		return "", false
	case len(location) == 6:
		return location, strings.HasPrefix(location, code)
	case len(code) == 6:
		return code, code[4:] == location
	}
	return code + location, true
}

// parseBRIN reads 4 or 6 characters, or an empty cell.
func parseBRIN(cell string) (string, bool) {
	if cell == "" {
		return "", true
	}
	code := compactCode(cell)
	if (len(code) == 3 || len(code) == 5) && isBRIN("0"+code[:3]) {
		code = "0" + code
	}
	ok := len(code) == 4 && isBRIN(code) || len(code) == 6 && isBRIN(code[:4]) && isDigits(code[4:])
	return code, ok
}

// parseVestiging reads 2 or 6 characters, or an empty cell.
func parseVestiging(cell string) (string, bool) {
	if cell == "" {
		return "", true
	}
	if n, isNumber := parseWhole(cell); isNumber {
		if n > 99 {
			return "", false
		}
		return string([]byte{byte('0' + n/10), byte('0' + n%10)}), true
	}
	code, ok := parseBRIN(cell)
	return code, ok && len(code) == 6
}

// isBRIN reports whether a text of 4 characters is a BRIN: two digits and two
// letters.
func isBRIN(s string) bool {
	return isDigits(s[:2]) && s[2] >= 'A' && s[2] <= 'Z' && s[3] >= 'A' && s[3] <= 'Z'
}

// compactCode takes spaces and signs out of a code and gives it capitals.
func compactCode(cell string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ', r == '-', r == '.', r == '_', r == '/', r == '|', r == '\'', r == '\u00a0':
			return -1
		case r >= 'a' && r <= 'z':
			return r - 'a' + 'A'
		}
		return r
	}, cell)
}

// schoolInPath is the 6-character code that a path holds, "" where it holds none
// or two different ones. The code stands between other signs than letters and digits.
func schoolInPath(path string) string {
	found := ""
	for _, word := range strings.FieldsFunc(path, func(r rune) bool {
		return !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z')
	}) {
		code := strings.ToUpper(word)
		if len(code) != 6 || !isBRIN(code[:4]) || !isDigits(code[4:]) || code == found {
			continue
		}
		if found != "" {
			return ""
		}
		found = code
	}
	return found
}
