package render

import "verzuimrapport/pipeline/document"

// gridHead is the typeface of the heads of a table, gridGap the space between two
// columns.
var gridHead = typeface{7.5, 3.4, true, quietInk}

const gridGap = 2.4

// gridPrinter prints one table.
type gridPrinter struct {
	*printer
	document.Grid
	lefts, rooms []float64
}

// grid prints a table; its head is repeated on each page.
func (p *printer) grid(g document.Grid) {
	t := gridPrinter{printer: p, Grid: g}
	t.spread()
	p.subheading(g.Title, g.Note, t.headHeight()+14)
	if len(g.Rows) == 0 {
		p.paragraph(g.Empty, quietText)
		p.y += 4
		return
	}
	t.head()
	for _, row := range g.Rows {
		t.row(row)
	}
	p.rule(pageLeft, p.y, pageRoom, 0.2, hairlineInk)
	p.y += p.set.after
}

func (t *gridPrinter) groupHeight() float64 {
	for _, c := range t.Columns {
		if c.Group != "" {
			return gridHead.leading + 2.4
		}
	}
	return 0
}

func (t *gridPrinter) headHeight() float64 {
	lines := 1
	for i, c := range t.Columns {
		lines = max(lines, len(t.lines(gridHead, c.Header, t.rooms[i])))
	}
	return t.groupHeight() + float64(lines)*gridHead.leading + 2.6
}

// head prints the headings, those of groups above them; they stand on one foot.
func (t *gridPrinter) head() {
	height := t.headHeight()
	t.need(height + 8)
	t.groups()
	for i, c := range t.Columns {
		lines := t.lines(gridHead, c.Header, t.rooms[i])
		y := t.y + height - 1.7 - float64(len(lines)-1)*gridHead.leading
		for _, line := range lines {
			t.cellText(i, y, gridHead, line)
			y += gridHead.leading
		}
	}
	t.y += height
	t.rule(pageLeft, t.y, pageRoom, 0.4, t.house)
}

func (t *gridPrinter) groups() {
	for i := 0; i < len(t.Columns); {
		last := i
		for last+1 < len(t.Columns) && t.Columns[last+1].Group == t.Columns[i].Group {
			last++
		}
		if group := t.Columns[i].Group; group != "" {
			x, end := t.lefts[i], t.lefts[last]+t.rooms[last]
			style := gridHead.in(t.house.dark())
			t.textRight(end, t.y+2.6, style, t.fit(style, readable(group), end-x+gridGap))
			t.rule(x, t.y+3.9, end-x, 0.2, t.house)
		}
		i = last + 1
	}
}

// cellText prints one line in a column: numbers end at its right.
func (t *gridPrinter) cellText(column int, y float64, style typeface, line string) {
	if t.Columns[column].Number {
		t.textRight(t.lefts[column]+t.rooms[column], y, style, line)
		return
	}
	t.text(t.lefts[column], y, style, line)
}

// row prints one row, on a next page if it does not fit; only a row that is
// higher than a page is divided.
func (t *gridPrinter) row(row document.GridRow) {
	cells, most := t.cells(row)
	height := float64(most)*t.set.text.leading + 2*t.set.pad
	if t.y+min(height, pageBottom-nextTop-t.headHeight()) > pageBottom {
		t.newPage()
		t.head()
	}
	if row.Meaning == document.Total {
		t.rule(pageLeft, t.y, pageRoom, 0.4, t.house)
		t.box(pageLeft, t.y+0.2, pageRoom, height-0.2, t.house.tint(0.06))
	} else {
		t.rule(pageLeft, t.y, pageRoom, 0.15, hairlineInk)
	}
	t.y += t.set.pad
	for n := range most {
		if t.y+t.set.text.leading > pageBottom+t.set.pad {
			t.newPage()
			t.head()
			t.y += t.set.pad
		}
		for i, lines := range cells {
			if n < len(lines) {
				t.cellText(i, t.y+t.set.text.leading*0.74, t.style(row, i), lines[n])
			}
		}
		t.y += t.set.text.leading
	}
	t.y += t.set.pad
}

func (t *gridPrinter) cells(row document.GridRow) (cells [][]string, most int) {
	for i, cell := range row.Cells {
		lines := t.lines(t.style(row, i), cell.Text, t.rooms[i])
		cells, most = append(cells, lines), max(most, len(lines))
	}
	return cells, most
}

func (t *gridPrinter) style(row document.GridRow, column int) typeface {
	meaning := row.Cells[column].Meaning
	if meaning == document.Plain {
		meaning = row.Meaning
	}
	style := t.set.text.in(meaningInk(meaning))
	switch {
	case row.Meaning == document.Total, meaning == document.Urgent, meaning == document.Label:
		return style.strong()
	}
	return style
}
