package render

import (
	"math"
	"strconv"
	"strings"

	"verzuimrapport/pipeline/document"
)

// The places of a bar chart.
const (
	barLabelRoom = 58.0
	barTextRoom  = 20.0
	barLeft      = pageLeft + barLabelRoom + 3
	barRoom      = pageRight - barTextRoom - barLeft
	barHeight    = 3.9
	barPitch     = 6.4
)

// bars prints a chart; on each page that it reaches with its own axis, and all
// with the same scale.
func (p *printer) bars(b document.Bars) {
	most, step := scaleOf(b)
	p.subheading(b.Title, b.Note, 4*barPitch+10)
	p.legend(b.Series)
	for rows := b.Rows; len(rows) > 0; {
		now, height := p.barsThatFit(rows)
		if len(now) == 0 {
			p.newPage()
			continue
		}
		p.axis(b, most, step, height)
		for _, row := range now {
			p.bar(b, row, most)
		}
		rows = rows[len(now):]
		p.y += 3
		if most > 0 {
			p.y += 5
		}
	}
	p.y += 3
}

// scaleOf is where the axis ends and how far its marks are apart: 1, 2 or 5
// times a power of ten, four or five of them. Without any bar there is no axis.
func scaleOf(b document.Bars) (most, step float64) {
	most = b.Most
	for _, row := range b.Rows {
		total := 0.0
		for _, v := range row.Values {
			total += v
		}
		most = max(most, total)
	}
	if most <= 0 {
		return 0, 0
	}
	step = math.Pow(10, math.Floor(math.Log10(most)))
	for _, share := range []float64{0.2, 0.25, 0.5, 1, 2} {
		if most/(step*share) <= 5 {
			step *= share
			break
		}
	}
	if !strings.HasPrefix(b.Unit, "%") {
		step = max(1, math.Round(step))
	}
	return step * math.Ceil(most/step-1e-9), step
}

func (p *printer) axis(b document.Bars, most, step, height float64) {
	if most == 0 {
		return
	}
	for v := 0.0; v <= most+step/100; v += step {
		x := barLeft + barRoom*v/most
		p.stroke(0.15, hairlineInk)
		p.pdf.Line(x, p.y, x, p.y+height+1)
		p.textCentre(x, p.y+height+4, quietText, strings.Replace(strconv.FormatFloat(math.Round(v*100)/100, 'f', -1, 64), ".", ",", 1))
	}
	p.text(pageLeft, p.y+height+4, quietText, readable(b.Unit))
}

func (p *printer) bar(b document.Bars, row document.Bar, most float64) {
	style := smallText
	if row.Total {
		style = style.strong()
	}
	label := p.barLabel(row)
	top := p.y + (heightOfBar(label)-barPitch)/2
	y := p.y + (heightOfBar(label)-float64(len(label))*barLeading)/2
	for _, line := range label {
		p.text(pageLeft, y+2.5, style, line)
		y += barLeading
	}
	x := barLeft
	for i, v := range row.Values {
		w := barRoom * v / max(most, 1e-9)
		if w == 0 {
			continue // a box without width prints as a hair
		}
		c := colourOf(b.Series[i].Colour)
		p.box(x, top+1.1, w, barHeight, c)
		if len(b.Series) > 1 && w > 3.4 {
			p.textCentre(x+w/2, top+3.9, typeface{6.5, 0, true, onGround(c)}, readable(b.Series[i].Letter))
		}
		x += w
	}
	if row.Values == nil {
		style = style.in(quietInk)
	}
	p.text(x+1.5, top+4.1, style, readable(row.Text))
	p.y += heightOfBar(label)
}

// onGround is the colour of letters on a coloured ground.
func onGround(c colour) colour {
	if c.light() {
		return blackInk
	}
	return whiteInk
}

// legend explains the colours and letters; a chart of one series needs none.
func (p *printer) legend(all []document.Series) {
	if len(all) < 2 {
		return
	}
	p.need(8)
	x := pageLeft
	for _, s := range all {
		name := readable(s.Name)
		room := 6.5 + p.measure(quietText, name) + 5
		if x+room > pageRight+5 {
			x = pageLeft
			p.y += 5.4
		}
		c := colourOf(s.Colour)
		p.box(x, p.y, 5, 3.6, c)
		p.frame(x, p.y, 5, 3.6, 0.15, hairlineInk)
		p.textCentre(x+2.5, p.y+2.7, typeface{6.5, 0, true, onGround(c)}, readable(s.Letter))
		p.text(x+6.5, p.y+2.8, quietText, name)
		x += room
	}
	p.y += 6.5
}
