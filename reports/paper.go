package reports

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// paper is what every printed document of the SWV has in common.
func (f Facts) paper(title, subject, audience string) document.Paper {
	p := document.Paper{
		Title: title, Subject: subject, Author: f.Settings.SWV.Name, Program: f.Program,
		On: f.On.Time(), Colour: f.Settings.Style.Colour,
		Footer: audience + "  ·  peildatum " + f.On.Long() + "  ·  " + f.Program,
	}
	for _, line := range []string{f.Settings.SWV.Address, f.Settings.SWV.Telephone, f.Settings.SWV.Email} {
		if line != "" {
			p.Contact = append(p.Contact, line)
		}
	}
	if f.Sample {
		p.Mark = sampleMark
	}
	return p
}

var shortMonths = [...]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}

// shortDay is a day without its year: 31 aug.
func shortDay(d attendance.Date) string {
	_, month, _ := d.Civil()
	return d.Time().Format("2") + " " + shortMonths[month-1]
}

// shortPeriod is a run of days within a year: 31 aug – 4 sep, 5 – 9 okt.
func shortPeriod(from, to attendance.Date) string {
	if from.MonthStart() == to.MonthStart() {
		return from.Time().Format("2") + " – " + shortDay(to)
	}
	return shortDay(from) + " – " + shortDay(to)
}
