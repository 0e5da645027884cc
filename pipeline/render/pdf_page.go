package render

import (
	"fmt"
	"strings"
)

// head stands on top of every page: large on the first, one line on the others.
func (p *printer) head(page int) {
	p.box(0, 0, pageWidth, 3, p.house)
	author := readable(p.paper.Author)
	if page > 1 {
		p.text(pageLeft, 14, quietText.strong().in(p.house.dark()), p.fit(quietText.strong(), author, pageRoom/2-16))
		p.textRight(pageRight, 14, quietText, p.fit(quietText, readable(p.paper.Title), pageRoom/2-16))
		p.rule(pageLeft, 16.5, pageRoom, 0.2, hairlineInk)
		p.tag(14)
		return
	}
	for i, line := range p.atMost(2, labelText, author, 104) {
		p.text(pageLeft, 13.5+float64(i)*labelText.leading, labelText.in(p.house.dark()), line)
	}
	y := 13.5
	for _, line := range p.paper.Contact {
		p.textRight(pageRight, y, quietText, p.fit(quietText, readable(line), 62))
		y += quietText.leading
	}
	p.tag(23)
}

// atMost breaks a line of the head in so many lines; what is left over is
// shortened, for it stands in the document's properties too.
func (p *printer) atMost(n int, style typeface, text string, room float64) []string {
	lines := p.lines(style, text, room)
	if len(lines) <= n {
		return lines
	}
	rest := strings.Join(lines[n-1:], " ")
	return append(lines[:n-1:n-1], p.fit(style, rest, room))
}

// tag is the mark in a frame: in full on the first page, its first word on the others.
func (p *printer) tag(y float64) {
	if p.paper.Mark == "" {
		return
	}
	style := quietText.strong().in(whiteInk)
	mark, x := readable(p.paper.Mark), pageLeft
	if p.pdf.PageNo() > 1 {
		mark = firstWord(mark)
		x = pageWidth/2 - p.measure(style, mark)/2 - 2
	}
	w := p.measure(style, mark) + 4
	p.box(x, y-3.4, w, 4.8, alarmInk)
	p.text(x+2, y, style, mark)
}

// watermark prints the mark large and pale, before anything else is printed.
func (p *printer) watermark() {
	if p.paper.Mark == "" {
		return
	}
	style := typeface{72, 0, true, colour{247, 243, 241}}
	word := firstWord(readable(p.paper.Mark))
	p.pdf.TransformBegin()
	p.pdf.TransformRotate(52, pageWidth/2, pageHeight/2)
	p.textCentre(pageWidth/2, pageHeight/2+12, style, word)
	p.pdf.TransformEnd()
	p.forget()
}

func firstWord(text string) string {
	for i, r := range text {
		if r == ' ' {
			return text[:i]
		}
	}
	return text
}

// title is the title of the document, on the first page.
func (p *printer) title(subtitle string) {
	y := 33.0
	for _, line := range p.lines(titleText, p.paper.Title, pageRoom) {
		p.text(pageLeft, y, titleText.in(p.house.dark()), line)
		y += titleText.leading
	}
	y -= 1.5
	for _, line := range p.subtitle(subtitle) {
		p.text(pageLeft, y, bodyText.in(quietInk), line)
		y += bodyText.leading
	}
	p.rule(pageLeft, y-1, pageRoom, 0.6, p.house)
	p.y = max(firstTop, y+6)
}

func (p *printer) subtitle(text string) []string {
	if text == "" {
		return nil
	}
	return p.lines(bodyText, text, pageRoom)
}

// foot stands below every page.
func (p *printer) foot(page, pages int) {
	p.rule(pageLeft, 284, pageRoom, 0.2, hairlineInk)
	number := fmt.Sprintf("pagina %d van %d", page, pages)
	p.textRight(pageRight, 288.5, quietText, number)
	room := pageRoom - p.measure(quietText, number) - 6
	y := 288.5
	for _, line := range p.lines(quietText, p.paper.Footer, room) {
		p.text(pageLeft, y, quietText, line)
		y += 3.2
	}
}
