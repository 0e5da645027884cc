package reports

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/assess"
)

// keyFigures are the figures of the first page.
func (c *council) keyFigures() []keyFigure {
	now := c.facts.Figures.SWV
	cell := func(m measure) figureCell {
		if !hasAttendance(now) {
			return markCell(figureUnknown, c.books.set.limit)
		}
		return c.books.cell(everybody, m.name())
	}
	return []keyFigure{
		{"Thuiszitters", cell(homeMeasure), c.homeNote()},
		{"Langer dan drie maanden", cell(longMeasure), "van deze thuiszitters"},
		{"Langdurig afwezig", cell(absentMeasure), "geheel of deels geoorloofd; telt niet mee bij de thuiszitters"},
		{"Meldingen zestien uur", cell(meldingMeasure), c.meldingNote()},
		{"Op tijd gemeld", c.onTime(), "van de meldingen waarvan de termijn voorbij is of die gemeld zijn"},
		{"Afwezigheid", c.rate(c.hiddenRates()[everybody], now.Month.Lessons, absenceColumns[4].hours), c.absenceNote()},
	}
}

// homeNote says of when the thuiszitters are, and how complete: where nobody
// delivered the month, those that are known all the same.
func (c *council) homeNote() string {
	now, missing := c.facts.Figures.SWV, len(c.missing())
	switch {
	case !hasAttendance(now) && now.ThuiszittersNow > 0:
		return "over " + c.facts.On.MonthName() + " is niets aangeleverd; uit dossiers en eerder verzuim bekend: " + c.books.cell(everybody, homeMeasure.name()).Text
	case !hasAttendance(now):
		return "over " + c.facts.On.MonthName() + " is niets aangeleverd"
	case missing > 0:
		return fmt.Sprintf("op %s; ten minste, want %s niet", c.facts.On.Long(), howMany(missing, "school leverde", "scholen leverden"))
	}
	return "op " + c.facts.On.Long()
}

// meldingNote tells the states of the meldingen, as far as they are shown.
func (c *council) meldingNote() string {
	if !hasAttendance(c.facts.Figures.SWV) {
		return "over " + c.facts.On.MonthName() + " is niets aangeleverd"
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
	return fmt.Sprintf("van de lesuren in %s; %s ongeoorloofd", c.facts.On.MonthName(), c.rate(c.hiddenRates()[everybody], l, absenceColumns[0].hours).Text)
}
