package render

import (
	"fmt"

	"verzuimrapport/pipeline/document"
)

// parts prints things under each other.
func (p *printer) parts(parts []document.Part) {
	for _, part := range parts {
		p.part(part)
	}
}

// part is the list of what can be printed: one line for each kind.
func (p *printer) part(part document.Part) {
	switch part := part.(type) {
	case document.Heading:
		p.heading(part)
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
	default:
		p.pdf.SetError(fmt.Errorf("no way to print a %T", part))
	}
}

// heading keeps room for the first lines of what it stands above.
func (p *printer) heading(h document.Heading) {
	if h.Page && p.y > nextTop {
		p.newPage()
	}
	p.need(34)
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
	p.y += 1
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

// notes are explanations in two columns: the title before its text.
func (p *printer) notes(n document.Notes) {
	const titleRoom = 42
	style := smallText.strong()
	for _, note := range n.Items {
		title, text := p.lines(style, note.Title, titleRoom-4), p.lines(smallText, note.Text, pageRoom-titleRoom)
		p.need(float64(max(min(len(text), 4), len(title)))*smallText.leading + 3)
		p.rule(pageLeft, p.y, pageRoom, 0.15, hairlineInk)
		p.y += 1.4
		top, page := p.y, p.pdf.PageNo()
		for _, line := range title {
			p.text(pageLeft, top+2.9, style, line)
			top += smallText.leading
		}
		for _, line := range text {
			p.need(smallText.leading)
			p.text(pageLeft+titleRoom, p.y+2.9, smallText, line)
			p.y += smallText.leading
		}
		if p.pdf.PageNo() == page {
			p.y = max(p.y, top)
		}
		p.y += 1.4
	}
	p.y += 3
}

// fieldList sets labels with their values in two columns.
func (p *printer) fieldList(f document.Fields) {
	const gap, labelRoom = 6.0, 34.0
	room := (pageRoom - gap) / 2
	for i := 0; i < len(f.Items); i += 2 {
		row := f.Items[i:min(i+2, len(f.Items))]
		height := 0.0
		for _, item := range row {
			lines := max(len(p.lines(smallText, item.Text, room-labelRoom)), len(p.lines(quietText, item.Label, labelRoom-3)))
			height = max(height, float64(lines)*smallText.leading)
		}
		p.need(height + 2.4)
		for column, item := range row {
			x := pageLeft + float64(column)*(room+gap)
			p.rule(x, p.y, room, 0.15, hairlineInk)
			p.block(x, p.y+1.2, quietText, p.lines(quietText, item.Label, labelRoom-3))
			p.block(x+labelRoom, p.y+1.2, smallText, p.lines(smallText, item.Text, room-labelRoom))
		}
		p.y += height + 2.4
	}
	p.y += 3
}

// block prints lines under each other from the top y, on one page.
func (p *printer) block(x, y float64, style typeface, lines []string) {
	for _, line := range lines {
		p.text(x, y+smallText.leading*0.74, style, line)
		y += smallText.leading
	}
}

// tiles are key figures, three on a row.
func (p *printer) tiles(t document.Tiles) {
	const gap, perRow = 6.0, 3
	room := (pageRoom - gap*(perRow-1)) / perRow
	for i := 0; i < len(t.Items); i += perRow {
		row := t.Items[i:min(i+perRow, len(t.Items))]
		height := 0.0
		for _, tile := range row {
			height = max(height, 17+float64(len(p.lines(quietText, tile.Note, room)))*quietText.leading)
		}
		p.need(height + 4)
		for column, tile := range row {
			p.tile(pageLeft+float64(column)*(room+gap), room, tile)
		}
		p.y += height + 4
	}
}

func (p *printer) tile(x, room float64, tile document.Tile) {
	number := meaningInk(tile.Meaning)
	if tile.Meaning == document.Plain {
		number = p.house.dark()
	}
	p.rule(x, p.y, room, 0.5, p.house)
	p.text(x, p.y+9.2, numberText.in(number), readable(tile.Number))
	p.text(x, p.y+14.4, labelText, p.fit(labelText, readable(tile.Label), room))
	y := p.y + 15.6
	for _, line := range p.lines(quietText, tile.Note, room) {
		p.text(x, y+2.7, quietText, line)
		y += quietText.leading
	}
}
