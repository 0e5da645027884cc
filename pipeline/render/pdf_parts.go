package render

import (
	"fmt"

	"verzuimrapport/pipeline/document"
)

// parts prints things under each other.
func (p *printer) parts(parts []document.Part) {
	for i, part := range parts {
		if h, ok := part.(document.Heading); ok {
			p.heading(h, p.least(parts[i+1:]))
			continue
		}
		p.part(part)
	}
}

// least is the height of what a heading must not be parted from: the beginning of
// what it stands above.
func (p *printer) least(below []document.Part) float64 {
	if len(below) == 0 {
		return 0
	}
	switch below[0].(type) {
	case document.Bars, document.Weeks, document.Boxes, document.Tiles:
		return 50
	case document.Grid:
		return 40
	}
	return 20
}

// part is the list of what can be printed: one line for each kind.
func (p *printer) part(part document.Part) {
	switch part := part.(type) {
	case document.Paragraph:
		p.paragraphPart(part)
	case document.Callout:
		p.callout(part)
	case document.Notes:
		p.notes(part)
	case document.Fields:
		p.fieldList(part)
	case document.Tiles:
		p.tiles(part)
	case document.Grid:
		p.grid(part)
	case document.Bars:
		p.bars(part)
	case document.Weeks:
		p.weeks(part)
	case document.Boxes:
		p.boxes(part)
	default:
		p.pdf.SetError(fmt.Errorf("no way to print a %T", part))
	}
}

// heading begins a section; keep is the height that must follow it on the page.
func (p *printer) heading(h document.Heading, keep float64) {
	if h.Page && p.y > nextTop {
		p.newPage()
	}
	p.need(12 + keep)
	if p.y > nextTop && p.y > firstTop+8 {
		p.y += 3
	}
	for _, line := range p.lines(headText, h.Text, pageRoom) {
		p.text(pageLeft, p.y+4, headText.in(p.house.dark()), line)
		p.y += headText.leading
	}
	p.y += 2
}

// subheading stands above a table or chart.
func (p *printer) subheading(title, note string, keep float64) {
	if title != "" {
		p.need(12 + keep)
		for _, line := range p.lines(labelText, title, pageRoom) {
			p.text(pageLeft, p.y+3.2, labelText, line)
			p.y += labelText.leading
		}
	}
	if note != "" {
		p.paragraph(note, quietText)
	}
	if title+note != "" {
		p.y += 1
	}
}

func (p *printer) paragraphPart(part document.Paragraph) {
	style := bodyText
	if part.Muted {
		style = quietText
	}
	p.paragraph(part.Text, style)
	p.y += 2
}

// paragraph prints running text; it flows over pages.
func (p *printer) paragraph(text string, style typeface) {
	for _, line := range p.lines(style, text, pageRoom) {
		p.need(style.leading)
		p.text(pageLeft, p.y+style.leading*0.74, style, line)
		p.y += style.leading
	}
}

// meaningInk is the colour of letters that mean something.
func meaningInk(m document.Meaning) colour {
	switch m {
	case document.Warning:
		return cautionInk
	case document.Urgent:
		return alarmInk
	case document.Good:
		return calmInk
	case document.Muted:
		return quietInk
	}
	return blackInk
}

// callout is a tinted box with a bar before it.
func (p *printer) callout(c document.Callout) {
	bar := p.house
	if c.Meaning != document.Plain {
		bar = meaningInk(c.Meaning)
	}
	title, text := p.lines(labelText, c.Title, pageRoom-12), p.lines(smallText, c.Text, pageRoom-12)
	if c.Text == "" {
		text = nil
	}
	height := 5 + float64(len(title))*labelText.leading + float64(len(text))*smallText.leading
	p.need(height + 3)
	p.box(pageLeft, p.y, pageRoom, height, bar.tint(0.07))
	p.box(pageLeft, p.y, 1.2, height, bar)
	y := p.y + 2.5
	for _, line := range title {
		p.text(pageLeft+6, y+3.1, labelText, line)
		y += labelText.leading
	}
	for _, line := range text {
		p.text(pageLeft+6, y+2.9, smallText, line)
		y += smallText.leading
	}
	p.y += height + 4
}
