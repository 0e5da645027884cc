package render

import (
	"verzuimrapport/pipeline/document"
)

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
