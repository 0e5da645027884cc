package render

import "verzuimrapport/pipeline/document"

// The places of a calendar of weeks.
const (
	weekPeriod   = pageLeft + 17 // where the period begins
	weekDays     = pageLeft + 46 // where the boxes begin
	dayWidth     = 8.4
	dayPitch     = dayWidth + 0.7
	weekFigures  = 3.0 // between the boxes and the figures
	weekHeadRoom = 5.0
)

// weeks prints a calendar with the figures of each week beside it.
func (p *printer) weeks(w document.Weeks) {
	p.subheading(w.Title, w.Note, 40)
	p.legend(w.Legend)
	p.weekHead(w)
	for _, row := range w.Rows {
		if p.y+p.set.weekPitch > pageBottom {
			p.newPage()
			p.weekHead(w)
		}
		p.week(w, row)
	}
	p.rule(pageLeft, p.y, pageRoom, 0.2, hairlineInk)
	p.y += p.set.after
}

func (p *printer) weekHead(w document.Weeks) {
	p.need(weekHeadRoom + 2*p.set.weekPitch)
	for i, day := range w.Days {
		p.textCentre(weekDays+float64(i)*dayPitch+dayWidth/2, p.y+3, gridHead, readable(day))
	}
	for i, column := range w.Columns {
		p.textRight(p.figureRight(w, i), p.y+3, gridHead, p.fit(gridHead, readable(column), p.figureRoom(w)+2))
	}
	p.y += weekHeadRoom
	p.rule(pageLeft, p.y, pageRoom, 0.4, p.house)
}

func (p *printer) figuresLeft(w document.Weeks) float64 {
	return weekDays + float64(len(w.Days))*dayPitch + weekFigures
}

func (p *printer) figureRoom(w document.Weeks) float64 {
	return (pageRight - p.figuresLeft(w)) / float64(max(1, len(w.Columns)))
}

func (p *printer) figureRight(w document.Weeks, column int) float64 {
	return p.figuresLeft(w) + float64(column+1)*p.figureRoom(w)
}

func (p *printer) week(w document.Weeks, row document.Week) {
	p.rule(pageLeft, p.y, pageRoom, 0.15, hairlineInk)
	if row.Gap != "" {
		p.text(weekPeriod, p.y+p.set.weekPitch*0.66, quietText, readable(row.Gap))
		p.y += p.set.weekPitch
		return
	}
	p.text(pageLeft, p.y+p.set.weekPitch*0.69, p.set.text.strong(), readable(row.Label))
	p.text(weekPeriod, p.y+p.set.weekPitch*0.69, quietText, readable(row.Period))
	for i, day := range row.Days {
		p.day(weekDays+float64(i)*dayPitch, p.y+(p.set.weekPitch-p.set.dayHeight)/2, day)
	}
	for i, figure := range row.Figures {
		p.textRight(p.figureRight(w, i), p.y+p.set.weekPitch*0.69, p.set.text, readable(figure))
	}
	p.y += p.set.weekPitch
}

// day draws one box: filled from the left by its shares, with its letter.
func (p *printer) day(x, y float64, d document.DayBox) {
	if d.Absent {
		return
	}
	at, corner, middle := x, whiteInk, whiteInk
	for i, share := range d.Shares {
		c, w := colourOf(share.Colour), dayWidth*share.Part
		p.box(at, y, w, p.set.dayHeight, c)
		if i == 0 {
			corner = c
		}
		if at <= x+dayWidth/2 && x+dayWidth/2 < at+w {
			middle = c
		}
		at += w
	}
	p.frame(x, y, dayWidth, p.set.dayHeight, 0.15, hairlineInk)
	p.text(x+0.7, y+p.set.dayHeight*0.42, typeface{4.8, 0, false, onGround(corner)}, readable(d.Day))
	p.textCentre(x+dayWidth*0.56, y+p.set.dayHeight*0.74, typeface{7.5, 0, true, onGround(middle)}, readable(d.Letter))
}
