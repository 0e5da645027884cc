package attendance

import (
	"cmp"
	"math"
	"math/big"
	"strings"
)

// Hours (uren) is an exact fraction of hours. The zero Hours is no hours at all.
type Hours struct{ num, den int64 }

// NewHours is num/den hours; den must be positive.
func NewHours(num, den int) Hours { return reduce(int64(num), int64(den)) }

func reduce(num, den int64) Hours {
	a, b := num, den
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		a = -a
	}
	if a == 0 {
		return Hours{}
	}
	return Hours{num / a, den / a}
}

func (h Hours) denominator() int64 { return max(h.den, 1) }

// Add gives the sum of both.
func (h Hours) Add(k Hours) Hours {
	return reduce(h.num*k.denominator()+k.num*h.denominator(), h.denominator()*k.denominator())
}

// Cmp is -1, 0 or 1 as h is less than, equal to or more than k. Hours of people are
// far too few, and their denominators too small, to overflow here.
func (h Hours) Cmp(k Hours) int { return cmp.Compare(h.num*k.denominator(), k.num*h.denominator()) }

// Rat is the fraction itself.
func (h Hours) Rat() *big.Rat { return big.NewRat(h.num, h.denominator()) }

// Float is the nearest floating point number, for spreadsheets and rates.
func (h Hours) Float() float64 { return float64(h.num) / float64(h.denominator()) }

// Decimal is the number with at most 2 decimals (halves away from zero) and a
// decimal point, as JSON wants it: "17.67", "16".
func (h Hours) Decimal() string {
	s := h.Rat().FloatString(2)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// String is the number with at most 2 decimals and a decimal comma: "17,67".
func (h Hours) String() string { return strings.Replace(h.Decimal(), ".", ",", 1) }

// HoursOf is a number of hours as settings give it, exact to a hundredth.
func HoursOf(hours float64) Hours { return NewHours(int(math.Round(hours*100)), 100) }
