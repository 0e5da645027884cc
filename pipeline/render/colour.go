package render

import (
	"math"
	"strconv"
)

// luminance is the relative luminance of RRGGBB, 0 for black and 1 for white,
// as WCAG 2 reckons it for the contrast between letters and ground.
func luminance(colour string) float64 {
	value, err := strconv.ParseUint(colour, 16, 32)
	if err != nil {
		return 0
	}
	linear := func(channel uint64) float64 {
		c := float64(channel&0xFF) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(value>>16) + 0.7152*linear(value>>8) + 0.0722*linear(value)
}
