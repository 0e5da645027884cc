package render

import (
	"strings"

	"verzuimrapport/pipeline/document"
)

// A form has its questions on the left and room for the answers on the right.
const (
	questionRoom = 54.0
	answerLeft   = pageLeft + questionRoom + 4
	answerRoom   = pageRight - answerLeft
	writingLine  = 6.3 // between two lines to write on
	closeLine    = 5.0 // the same where a form would else be a little more than a page
	fieldPad     = 1.5 // above and below a field
	closePad     = 1.0
)

// formSection prints one part of a form. Its opening sentence stays with its
// first question.
func (p *printer) formSection(s document.FormSection) {
	if s.Lead != "" {
		lead := p.lines(bodyText.strong(), s.Lead, pageRoom-8)
		height := float64(len(lead))*bodyText.leading + 3
		p.need(height + 4 + min(26, p.sectionsHeight([]document.FormSection{{Fields: s.Fields}})))
		p.y += 4
		p.box(pageLeft, p.y, pageRoom, height, p.house.tint(0.1))
		for i, line := range lead {
			p.text(pageLeft+4, p.y+1.6+float64(i)*bodyText.leading+3.4, bodyText.strong(), line)
		}
		p.y += height
	} else {
		p.y += 2
	}
	for _, field := range s.Fields {
		p.field(field)
	}
	p.rule(pageLeft, p.y, pageRoom, 0.2, hairlineInk)
}

// answerLine is one line of an answer: written, or to write on.
type answerLine struct {
	text  string
	style typeface
	ruled bool
}

// formLine is an empty line to write on.
func (p *printer) formLine() answerLine {
	return answerLine{"", typeface{leading: p.writing}, true}
}

func (l answerLine) height() float64 { return l.style.leading }

// formSections prints the questions; closer where that keeps them on one page.
func (p *printer) formSections(sections []document.FormSection) {
	p.writing, p.pad = writingLine, fieldPad
	if p.y+p.sectionsHeight(sections) > pageBottom {
		p.writing, p.pad = closeLine, closePad
		if p.y+p.sectionsHeight(sections) > pageBottom {
			p.writing, p.pad = writingLine, fieldPad
		}
	}
	for _, section := range sections {
		p.formSection(section)
	}
}

func (p *printer) sectionsHeight(sections []document.FormSection) (height float64) {
	for _, s := range sections {
		height += 2
		if s.Lead != "" {
			height += float64(len(p.lines(bodyText.strong(), s.Lead, pageRoom-8)))*bodyText.leading + 5
		}
		for _, f := range s.Fields {
			height += p.fieldHeight(f)
		}
	}
	return height
}

func (p *printer) fieldHeight(f document.Field) float64 {
	return max(heightOf(p.question(f)), heightOf(p.answer(f))+p.choicesHeight(f)) + 2*p.pad
}

// field prints one question. A short answer stays on one page; a long one flows
// over, and its question is repeated.
func (p *printer) field(f document.Field) {
	question := p.question(f)
	answer := p.answer(f)
	if height := p.fieldHeight(f); height < 70 {
		p.need(height)
	} else {
		p.need(30)
	}
	p.rule(pageLeft, p.y, pageRoom, 0.2, hairlineInk)
	p.y += p.pad
	from := p.y
	p.column(pageLeft, from, question)
	p.choices(f.Choices)
	for _, line := range answer {
		if p.y+line.height() > pageBottom {
			p.newPage()
			from = p.y
			p.column(pageLeft, from, append(question[:1:1], answerLine{"(vervolg)", quietText, false}))
		}
		p.answerLine(line)
	}
	p.y = max(p.y, from+heightOf(question)) + p.pad
}

// question is the label of a field with its hint.
func (p *printer) question(f document.Field) (lines []answerLine) {
	for _, line := range p.lines(labelText, f.Label, questionRoom) {
		lines = append(lines, answerLine{line, labelText, false})
	}
	if f.Hint != "" {
		for _, line := range p.lines(quietText, f.Hint, questionRoom) {
			lines = append(lines, answerLine{line, quietText, false})
		}
	}
	return lines
}

// answer is what is filled in, or the lines to write on.
func (p *printer) answer(f document.Field) (lines []answerLine) {
	switch {
	case strings.TrimSpace(readable(f.Text)) != "":
		for _, line := range p.lines(bodyText, f.Text, answerRoom) {
			lines = append(lines, answerLine{line, bodyText, false})
		}
	case len(f.Choices) == 0:
		for range max(1, f.Lines) {
			lines = append(lines, p.formLine())
		}
	}
	if f.Note != "" {
		for _, line := range p.lines(quietText, f.Note, answerRoom) {
			lines = append(lines, answerLine{line, quietText, false})
		}
	}
	for range f.More {
		lines = append(lines, p.formLine())
	}
	return lines
}

func heightOf(lines []answerLine) (height float64) {
	for _, line := range lines {
		height += line.height()
	}
	return height
}

func (p *printer) column(x, y float64, lines []answerLine) {
	for _, line := range lines {
		p.text(x, y+line.height()*0.76, line.style, line.text)
		y += line.height()
	}
}

func (p *printer) answerLine(line answerLine) {
	p.y += line.height()
	if line.ruled {
		p.rule(answerLeft, p.y-1, answerRoom, 0.2, quietInk.tint(0.6))
		return
	}
	p.text(answerLeft, p.y-line.height()*0.24, line.style, line.text)
}
