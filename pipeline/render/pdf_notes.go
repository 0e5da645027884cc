package render

import "verzuimrapport/pipeline/document"

// notes are explanations: the title before its text; set densely, two beside each
// other in columns, as long as they fit on one page.
func (p *printer) notes(n document.Notes) {
	if p.set == dense && p.notesBeside(n) {
		return
	}
	const titleRoom = 42
	p.subheading(n.Title, "", 20)
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

// noteText is the typeface of notes beside each other.
var noteText = typeface{6.8, 2.95, false, blackInk}

const (
	noteGap  = 6.0
	noteRoom = (pageRoom - noteGap) / 2
)

// notesBeside sets the notes in two columns of the same height, so that a note may
// go on in the second; it prints nothing where they are higher than a page.
func (p *printer) notesBeside(n document.Notes) bool {
	lines := p.noteLines(n)
	half := halfOf(lines)
	height := float64(max(half, len(lines)-half)) * noteText.leading
	if height > pageBottom-nextTop-12 {
		return false
	}
	p.subheading(n.Title, "", height-6)
	p.need(height)
	for i, column := range [][]answerLine{lines[:half], lines[half:]} {
		for j, line := range column {
			p.text(pageLeft+float64(i)*(noteRoom+noteGap), p.y+(float64(j)+0.74)*noteText.leading, line.style, line.text)
		}
	}
	p.y += height
	return true
}

func (p *printer) noteLines(n document.Notes) (all []answerLine) {
	for _, note := range n.Items {
		for _, line := range p.lines(noteText.strong(), note.Title, noteRoom) {
			all = append(all, answerLine{line, noteText.strong(), false})
		}
		for _, line := range p.lines(noteText, note.Text, noteRoom) {
			all = append(all, answerLine{line, noteText, false})
		}
	}
	return all
}

// halfOf is where the second column begins: never right behind a title.
func halfOf(lines []answerLine) int {
	half := (len(lines) + 1) / 2
	for half > 0 && lines[half-1].style.bold {
		half--
	}
	return half
}
