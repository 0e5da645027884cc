package render

import "strconv"

// colour is one colour of ink.
type colour struct{ red, green, blue int }

// The inks that are the same in every house style.
var (
	blackInk    = colour{32, 38, 50}
	quietInk    = colour{96, 104, 118}
	hairlineInk = colour{209, 214, 222}
	whiteInk    = colour{255, 255, 255}
	alarmInk    = colour{160, 44, 28}
	cautionInk  = colour{140, 88, 0}
	calmInk     = colour{30, 104, 66}
)

// colourOf reads #RRGGBB; settings has refused anything else.
func colourOf(hex string) colour {
	value, _ := strconv.ParseUint(hexColour(hex), 16, 32)
	return colour{int(value >> 16 & 0xFF), int(value >> 8 & 0xFF), int(value & 0xFF)}
}

// tint mixes a colour with white; 0 is white.
func (c colour) tint(share float64) colour {
	mix := func(v int) int { return 255 - int(float64(255-v)*share+0.5) }
	return colour{mix(c.red), mix(c.green), mix(c.blue)}
}

// light reports whether letters on this ground must be dark.
func (c colour) light() bool { return 299*c.red+587*c.green+114*c.blue > 150000 }

// dark is the colour, or its like that is dark enough for letters on white.
func (c colour) dark() colour {
	for 299*c.red+587*c.green+114*c.blue > 110000 {
		c = colour{c.red * 9 / 10, c.green * 9 / 10, c.blue * 9 / 10}
	}
	return c
}

func (p *printer) fill(c colour) { p.pdf.SetFillColor(c.red, c.green, c.blue) }

// box fills a rectangle.
func (p *printer) box(x, y, w, h float64, c colour) {
	p.fill(c)
	p.pdf.Rect(x, y, w, h, "F")
}

// frame draws the outline of a rectangle.
func (p *printer) frame(x, y, w, h, thick float64, c colour) {
	p.stroke(thick, c)
	p.pdf.Rect(x, y, w, h, "D")
}

// rule draws a horizontal line.
func (p *printer) rule(x, y, w, thick float64, c colour) {
	p.stroke(thick, c)
	p.pdf.Line(x, y, x+w, y)
}

func (p *printer) stroke(thick float64, c colour) {
	p.pdf.SetLineWidth(thick)
	p.pdf.SetDrawColor(c.red, c.green, c.blue)
}
