package render

import (
	"verzuimrapport/pipeline/document"
)

// A choice is a box with its word behind it.
const (
	tickBox      = 3.3
	choiceHeight = 5.6
)

// placedChoice is a choice with its place on the paper, below the first line.
type placedChoice struct {
	document.Choice
	x, y   float64
	answer []string // lines of what is written behind it
}

// place sets the choices beside each other, and on a next line where there is
// no room; what is written behind one goes below them where it is long.
func (p *printer) place(choices []document.Choice) (placed []placedChoice, height float64) {
	x, y := answerLeft, 0.0
	for _, c := range choices {
		room := tickBox + 1.8 + p.measure(bodyText.strong(), readable(c.Text)) + 4
		if c.Write {
			room += 20
		}
		if x+room > pageRight && x > answerLeft {
			x, y = answerLeft, y+choiceHeight
		}
		one := placedChoice{c, x, y, nil}
		if c.Answer != "" {
			one.answer = p.lines(bodyText, c.Answer, pageRight-x-room+20)
			if len(one.answer) > 1 {
				one.answer = append([]string{""}, p.lines(bodyText, c.Answer, answerRoom)...)
			}
			height += float64(len(one.answer)-1) * bodyText.leading
		}
		placed = append(placed, one)
		x += room
	}
	return placed, y + choiceHeight + height
}

func (p *printer) choicesHeight(f document.Field) float64 {
	if len(f.Choices) == 0 {
		return 0
	}
	_, height := p.place(f.Choices)
	return height
}

func (p *printer) choices(choices []document.Choice) {
	if len(choices) == 0 {
		return
	}
	placed, height := p.place(choices)
	for _, c := range placed {
		p.choice(c, p.y+c.y)
	}
	p.y += height
}

func (p *printer) choice(c placedChoice, y float64) {
	p.frame(c.x, y+0.5, tickBox, tickBox, 0.25, blackInk)
	style := bodyText
	if c.Ticked {
		style = style.strong()
		p.textCentre(c.x+tickBox/2, y+3.5, typeface{13, 0, true, p.house.dark()}, "×")
	}
	word := readable(c.Text)
	x := c.x + tickBox + 1.8
	p.text(x, y+3.5, style, word)
	x += p.measure(style, word) + 1.5
	if c.Write && len(c.answer) < 2 {
		p.rule(x, y+4.4, pageRight-x, 0.2, quietInk.tint(0.6))
	}
	for _, line := range c.answer {
		p.text(x, y+3.5, bodyText, line)
		x, y = answerLeft, y+bodyText.leading
	}
}
