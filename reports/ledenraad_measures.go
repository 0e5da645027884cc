package reports

import (
	"slices"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
)

// measure is one count that the council's attachment prints for a group of pupils.
type measure struct {
	group, header string // the heads of its column
	value         func(aggregate.Figures) int
	// listed: it stands in the lists of pupils. All others come from attendance, and
	// without attendance a zero is not known.
	listed bool
}

// The measures of one group of pupils.
var (
	pupilMeasure     = measure{"", "Leerlingen", func(f aggregate.Figures) int { return f.Pupils }, true}
	homeMeasure      = measure{"Thuiszitters nu", "Totaal", func(f aggregate.Figures) int { return f.ThuiszittersNow }, false}
	longMeasure      = measure{"Thuiszitters nu", "Langer dan 3 maanden", longerThanThreeMonths, false}
	absentMeasure    = measure{"Daarnaast", "Langdurig afwezig", func(f aggregate.Figures) int { return f.Month.Certain[assess.VZ04] }, false}
	possibleMeasure  = measure{"Daarnaast", "Mogelijk thuiszitter", func(f aggregate.Figures) int { return f.Month.Possible[assess.VZ03] }, false}
	sixteenMeasure   = measure{"Zestien uur", "Leerlingen", func(f aggregate.Figures) int { return f.Month.Certain[assess.VZ01] }, false}
	meldingMeasure   = measure{"Zestien uur", "Meldingen", func(f aggregate.Figures) int { return allReports(f.Month) }, false}
	durationMeasures = []measure{
		durationMeasure("4 weken – 3 maanden", 0), durationMeasure("3 – 6 maanden", 1), durationMeasure("6 – 12 maanden", 2), durationMeasure("Langer dan 12 maanden", 3),
	}
	stateMeasures = []measure{
		stateMeasure("Op tijd gemeld", assess.Reported), stateMeasure("Te laat gemeld", assess.ReportedLate),
		stateMeasure("Nog binnen termijn", assess.StillInTime), stateMeasure("Niet gemeld", assess.NotReported),
	}
)

func durationMeasure(header string, class int) measure {
	return measure{"Thuiszitters nu", header, func(f aggregate.Figures) int { return f.ByDuration[aggregate.Durations[class]] }, false}
}

func stateMeasure(header string, s assess.ReportState) measure {
	return measure{"Meldingen", header, func(f aggregate.Figures) int { return f.Month.Reports[s] }, false}
}

func longerThanThreeMonths(f aggregate.Figures) int {
	n := 0
	for _, class := range aggregate.Durations[1:] {
		n += f.ByDuration[class]
	}
	return n
}

func allReports(s aggregate.Span) int {
	n := 0
	for _, count := range s.Reports {
		n += count
	}
	return n
}

// homeColumns and meldingColumns are the columns of the two tables of counts
// per school; placeColumns those of a municipality or region.
func homeColumns() []measure {
	return slices.Concat([]measure{pupilMeasure, homeMeasure}, durationMeasures, []measure{absentMeasure, possibleMeasure})
}

func meldingColumns() []measure {
	return slices.Concat([]measure{sixteenMeasure, meldingMeasure}, stateMeasures)
}

func placeColumns() []measure {
	return []measure{pupilMeasure, homeMeasure, absentMeasure, sixteenMeasure, meldingMeasure}
}

// name is the measure in the books.
func (m measure) name() string { return m.group + "/" + m.header }
