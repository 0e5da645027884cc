package render

import "verzuimrapport/pipeline/document"

// The measures of a table of boxes.
const (
	boxLabelRoom = 62.0 // for the labels of the rows
	boxWidest    = 6.4
	boxHeight    = 4.2
	boxPitch     = 4.9 // from one row to the next
	boxSignFits  = 2.6 // a narrower box has no sign
	boxHeadFits  = 4.2 // below it, only every other column has a head
	boxLegend    = 5.6
)

// boxGrounds are the grounds of the boxes by meaning.
var boxGrounds = map[document.Meaning]colour{
	document.Good: {191, 227, 203}, document.Warning: {255, 227, 163}, document.Urgent: {251, 207, 204}, document.Muted: {211, 216, 223},
}

var boxText = typeface{6.6, 3, false, blackInk}

// boxes prints a table of boxes; its head is repeated on each page.
func (p *printer) boxes(b document.Boxes) {
	p.subheading(b.Title, b.Note, 30)
	p.boxLegend(b.Legend)
	width := min(boxWidest, (pageRoom-boxLabelRoom)/float64(max(1, len(b.Heads))))
	p.boxHead(b, width)
	for _, row := range b.Rows {
		if p.y+boxPitch > pageBottom {
			p.newPage()
			p.boxHead(b, width)
		}
		p.text(pageLeft, p.y+3.2, smallText, p.fit(smallText, readable(row.Label), boxLabelRoom-2))
		for i, box := range row.Boxes {
			p.boxOf(pageLeft+boxLabelRoom+float64(i)*width, p.y, width, box)
		}
		p.y += boxPitch
	}
	p.y += p.set.after
}

// boxOf draws one box with its sign, as far as it fits.
func (p *printer) boxOf(x, y, width float64, box document.Box) {
	if ground, ok := boxGrounds[box.Meaning]; ok {
		p.box(x, y, width-0.3, boxHeight, ground)
	}
	if width >= boxSignFits {
		p.textCentre(x+(width-0.3)/2, y+3, boxText, readable(box.Sign))
	}
}

func (p *printer) boxLegend(legend []document.Box) {
	x := pageLeft
	p.need(boxLegend + 3*boxPitch)
	for _, box := range legend {
		text := readable(box.Text)
		if wide := boxWidest + 1.5 + p.measure(smallText, text) + 5; x > pageLeft && x+wide > pageLeft+pageRoom {
			x = pageLeft
			p.y += boxLegend
		}
		p.boxOf(x, p.y, boxWidest, box)
		p.text(x+boxWidest+1.5, p.y+3.1, smallText, text)
		x += boxWidest + 1.5 + p.measure(smallText, text) + 5
	}
	p.y += boxLegend + 1
}

func (p *printer) boxHead(b document.Boxes, width float64) {
	p.need(2*gridHead.leading + 3*boxPitch)
	x := pageLeft + boxLabelRoom
	for _, group := range b.Groups {
		room := float64(group.Columns) * width
		if label := readable(group.Label); p.measure(gridHead, label) <= room {
			p.text(x, p.y+2.8, gridHead, label)
		}
		x += room
	}
	p.y += gridHead.leading
	p.text(pageLeft, p.y+2.8, gridHead, readable(b.First))
	for i, head := range b.Heads {
		if width >= boxHeadFits || i%2 == 0 {
			p.textCentre(pageLeft+boxLabelRoom+(float64(i)+0.5)*width, p.y+2.8, boxText.in(quietInk), readable(head))
		}
	}
	p.y += gridHead.leading + 0.8
	p.rule(pageLeft, p.y, pageRoom, 0.3, p.house)
	p.y += 0.8
}
