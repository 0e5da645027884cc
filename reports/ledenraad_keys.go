package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/assess"
)

// keyFigures are the figures of the first page.
func (c *council) keyFigures() []keyFigure {
	now := c.facts.Figures.SWV
	cell := func(m measure) figureCell { return c.cell(everybody, m.name(), m.value(now), hasAttendance(now)) }
	return []keyFigure{
		{"Thuiszitters", cell(homeMeasure), "op " + c.facts.On.Long()},
		{"Langer dan drie maanden", cell(longMeasure), "van deze thuiszitters"},
		{"Langdurig afwezig", cell(absentMeasure), "geheel of deels geoorloofd; telt niet mee bij de thuiszitters"},
		{"Meldingen zestien uur", cell(meldingMeasure), c.meldingNote()},
		{"Op tijd gemeld", c.onTime(), "van de meldingen waarvan de termijn voorbij is of die gemeld zijn"},
		{"Afwezigheid", c.rate(everybody, now.Month.Lessons, absenceColumns[4].hours), c.absenceNote()},
	}
}

// meldingNote tells the states of the meldingen, as far as they are shown.
func (c *council) meldingNote() string {
	if !hasAttendance(c.facts.Figures.SWV) {
		return "in " + c.facts.On.MonthName()
	}
	var parts []string
	for i, word := range []string{"op tijd", "te laat", "nog binnen termijn", "niet gemeld"} {
		parts = append(parts, c.books.cell(everybody, stateMeasures[i].name()).Text+" "+word)
	}
	return strings.Join(parts, ", ")
}

// onTime is the share of meldingen that were made in time. It is shown only
// where the counts it rests on are.
func (c *council) onTime() figureCell {
	now := c.facts.Figures.SWV
	if !hasAttendance(now) {
		return markCell(figureUnknown, c.books.set.limit)
	}
	for _, m := range append([]measure{meldingMeasure}, stateMeasures...) {
		if !c.books.shown(everybody, m.name()) {
			return markCell(figureMasked, c.books.set.limit)
		}
	}
	due := allReports(now.Month) - now.Month.Reports[assess.StillInTime]
	if due == 0 {
		return figureCell{State: figureUnknown, Text: "–"}
	}
	return percentCell(float64(now.Month.Reports[assess.Reported]), float64(due))
}

func (c *council) absenceNote() string {
	l := c.facts.Figures.SWV.Month.Lessons
	if !l.Known || l.Scheduled.Float() == 0 {
		return "van de lesuren"
	}
	return fmt.Sprintf("van de lesuren in %s; %s ongeoorloofd", c.facts.On.MonthName(), c.rate(everybody, l, absenceColumns[0].hours).Text)
}
