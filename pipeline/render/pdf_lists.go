package render

import (
	"verzuimrapport/pipeline/document"
)

// fieldList sets labels with their values in two columns.
func (p *printer) fieldList(f document.Fields) {
	const gap, labelRoom = 6.0, 31.0
	room := (pageRoom - gap) / 2
	for i := 0; i < len(f.Items); i += 2 {
		row := f.Items[i:min(i+2, len(f.Items))]
		height := 0.0
		for _, item := range row {
			lines := max(len(p.lines(p.set.text, item.Text, room-labelRoom)), len(p.lines(quietText, item.Label, labelRoom-3)))
			height = max(height, float64(lines)*p.set.text.leading)
		}
		p.need(height + p.set.field)
		for column, item := range row {
			x := pageLeft + float64(column)*(room+gap)
			p.rule(x, p.y, room, 0.15, hairlineInk)
			p.block(x, p.y+p.set.field/2, quietText, p.set.text.leading, p.lines(quietText, item.Label, labelRoom-3))
			p.block(x+labelRoom, p.y+p.set.field/2, p.set.text, p.set.text.leading, p.lines(p.set.text, item.Text, room-labelRoom))
		}
		p.y += height + p.set.field
	}
	p.y += p.set.after / 2
}

// block prints lines under each other from the top y, on one page.
func (p *printer) block(x, y float64, style typeface, leading float64, lines []string) {
	for _, line := range lines {
		p.text(x, y+leading*0.74, style, line)
		y += leading
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
