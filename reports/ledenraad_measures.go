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
	pupils    = measure{"", "Leerlingen", func(f aggregate.Figures) int { return f.Pupils }, true}
	atHome    = measure{"Thuiszitters nu", "Totaal", func(f aggregate.Figures) int { return f.ThuiszittersNow }, false}
	longHome  = measure{"Thuiszitters nu", "Langer dan 3 maanden", longerThanThreeMonths, false}
	absent    = measure{"Ook", "Langdurig afwezig", func(f aggregate.Figures) int { return f.Month.Certain["VZ04"] }, false}
	possibly  = measure{"Ook", "Mogelijk thuiszitter", func(f aggregate.Figures) int { return f.Month.Possible["VZ03"] }, false}
	sixteen   = measure{"Zestien uur", "Leerlingen", func(f aggregate.Figures) int { return f.Month.Certain["VZ01"] }, false}
	meldingen = measure{"Meldingen zestien uur", "Totaal", func(f aggregate.Figures) int { return allReports(f.Month) }, false}
	durations = []measure{
		duration("4 weken – 3 maanden", 0), duration("3 – 6 maanden", 1), duration("6 – 12 maanden", 2), duration("Langer dan 12 maanden", 3),
	}
	states = []measure{
		state("Op tijd gemeld", assess.Reported), state("Te laat gemeld", assess.ReportedLate),
		state("Nog binnen termijn", assess.StillInTime), state("Niet gemeld", assess.NotReported),
	}
)

func duration(header string, class int) measure {
	return measure{"Thuiszitters nu", header, func(f aggregate.Figures) int { return f.ByDuration[aggregate.Durations[class]] }, false}
}

func state(header string, s assess.ReportState) measure {
	return measure{"Meldingen zestien uur", header, func(f aggregate.Figures) int { return f.Month.Reports[s] }, false}
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

// homeMeasures and meldingMeasures are the columns of the two tables of counts
// per school; placeMeasures those of a municipality or region.
func homeMeasures() []measure {
	return slices.Concat([]measure{pupils, atHome}, durations, []measure{absent, possibly})
}

func meldingMeasures() []measure {
	return slices.Concat([]measure{sixteen, meldingen}, states)
}

func placeMeasures() []measure {
	return []measure{pupils, atHome, absent, sixteen, meldingen}
}

// name is the measure in the books.
func (m measure) name() string { return m.group + "/" + m.header }
