package normalise

import (
	"math"
	"strconv"
	"strings"
)

// numberForm is how a column writes fractions: 1.234,5 or 1,234.5.
type numberForm uint8

const (
	anyForm numberForm = iota // nothing says which
	decimalComma
	decimalPoint
)

// formOf reports which form a number is written in, anyForm where it fits both.
// either says that the two forms give two numbers: 1.234 is a thousand or one.
func formOf(number string) (form numberForm, either bool) {
	last := strings.LastIndexAny(number, ".,")
	if last < 0 {
		return anyForm, false
	}
	sign := number[last]
	decimal, grouped := decimalComma, decimalPoint
	if sign == '.' {
		decimal, grouped = decimalPoint, decimalComma
	}
	switch first := strings.IndexAny(number, ".,"); {
	case first == last && last > 0 && isGroup(number[:last], number[last+1:]):
		return anyForm, true
	case first == last || number[first] != sign:
		return decimal, false
	}
	return grouped, false // the sign stands there twice
}

// parseDecimal reads a number of zero or more in a given form.
func parseDecimal(number string, form numberForm) (x float64, ok bool) {
	group, decimal := ".", ","
	if form == decimalPoint {
		group, decimal = ",", "."
	}
	head, tail, hasTail := strings.Cut(number, decimal)
	if hasTail && !isDigits(tail) {
		return 0, false
	}
	groups := strings.Split(head, group)
	for i, digits := range groups {
		if !isDigits(digits) || i > 0 && len(digits) != 3 || i == 0 && len(groups) > 1 && len(digits) > 3 {
			return 0, false
		}
	}
	if len(head)+len(tail) > 30 {
		return 0, false
	}
	text := strings.Join(groups, "")
	if hasTail {
		text += "." + tail
	}
	x, err := strconv.ParseFloat(text, 64)
	return x, err == nil
}

// exactNumber writes a whole number that a spreadsheet stores as 1.23456E+05 as
// digits; ok is false where the text is not of that form, or not exact.
func exactNumber(cell string) (digits string, ok bool) {
	if !isScientific(cell) {
		return "", false
	}
	x, err := strconv.ParseFloat(cell, 64)
	if err != nil || x < 1 || x != math.Trunc(x) || x >= 1<<53 {
		return "", false
	}
	return strconv.FormatFloat(x, 'f', -1, 64), true
}

// isScientific reports whether a text is how a spreadsheet shows a long number:
// 1,23E+05. What was rounded away cannot be read from it.
func isScientific(cell string) bool {
	mantissa, exponent, found := strings.Cut(strings.ToUpper(cell), "E")
	if !found || mantissa == "" || exponent == "" {
		return false
	}
	digits := strings.TrimPrefix(exponent, "+")
	hasPoint := strings.ContainsAny(mantissa, ".,")
	mantissa = strings.NewReplacer(".", "", ",", "").Replace(mantissa)
	return isDigits(mantissa) && isDigits(digits) && len(digits) <= 3 && (digits != exponent || hasPoint)
}
