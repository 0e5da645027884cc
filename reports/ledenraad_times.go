package reports

import (
	"strings"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
)

// timeRow is one row of the table of the month beside the school year.
type timeRow struct {
	label string
	month string // the name of the month's count, where it stands elsewhere too
	value func(aggregate.Span) int
}

func (r timeRow) monthName() string {
	if r.month != "" {
		return r.month
	}
	return "maand/" + r.label
}

func (r timeRow) yearName() string { return "schooljaar/" + r.label }

// subRow sets a label in: spaces that do not break.
const subRow = "\u00a0\u00a0\u00a0"

// timeRows: the meldingen first, of which the rows after it are the states.
func timeRows() []timeRow {
	certain := func(rule string) func(aggregate.Span) int {
		return func(s aggregate.Span) int { return s.Certain[rule] }
	}
	rows := []timeRow{
		{"Leerlingen die thuiszitter waren", "", certain(assess.VZ03)},
		{subRow + "waarvan langer dan drie maanden", "", certain(assess.VZ05)},
		{"Leerlingen die langdurig afwezig waren, geheel of deels geoorloofd", absentMeasure.name(), certain(assess.VZ04)},
		{"Leerlingen met zestien uur in vier lesweken", sixteenMeasure.name(), certain(assess.VZ01)},
		{"Meldingen zestien uur", meldingMeasure.name(), allReports},
	}
	for i, m := range stateMeasures {
		s := reportStates[i]
		rows = append(rows, timeRow{subRow + "waarvan " + strings.ToLower(m.header), m.name(), func(span aggregate.Span) int { return span.Reports[s] }})
	}
	return rows
}

// keepTimes enters the month and the school year: a month can be no more than
// its year, and in the first month of a school year it is the same count.
func (c *council) keepTimes() {
	b, now := &c.books, c.facts.Figures.SWV
	rows := timeRows()
	for _, r := range rows {
		b.put(everybody, r.monthName(), r.value(now.Month), weightWhole)
		b.put(everybody, r.yearName(), r.value(now.Year), weightWhole)
		b.atMost(entry{everybody, r.monthName()}, entry{everybody, r.yearName()})
	}
	thuis, long, reports := rows[0], rows[1], rows[4]
	for _, name := range []func(timeRow) string{timeRow.monthName, timeRow.yearName} {
		b.atMost(entry{everybody, name(long)}, entry{everybody, name(thuis)})
	}
	b.atMost(entry{everybody, homeMeasure.name()}, entry{everybody, thuis.monthName()})
	b.atMost(entry{everybody, longMeasure.name()}, entry{everybody, long.monthName()})
	b.atMost(entry{everybody, rows[3].yearName()}, entry{everybody, reports.yearName()})
	var years []entry
	for _, r := range rows[5:] {
		years = append(years, entry{everybody, r.yearName()})
	}
	b.sum(entry{everybody, reports.yearName()}, years)
}
