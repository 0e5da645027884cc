package reports

import (
	"maps"
	"slices"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// overview is the first sheet: how complete the region's figures are, and the
// figures themselves.
func (b regionBook) overview() document.Sheet {
	sheet := b.sheet("Overzicht", "Overzicht thuiszitters en verzuim")
	sheet.Portrait, sheet.OnePage = true, true
	sheet.Columns = []document.Column{{Width: 46}, {Width: 14}, {Width: 36}}
	sheet.Blocks = []document.Block{
		{Heading: "Hoe volledig is dit overzicht?", Rows: b.completeness()},
		{Heading: "Kerncijfers", Rows: b.keyFigures()},
	}
	sheet.Blocks = append(sheet.Blocks, b.divisions()...)
	return sheet
}

// completeness is about all schools of the SWV: of a school that delivered
// nothing it is not known whether its pupils live in the region.
func (b regionBook) completeness() []document.Row {
	rows := []document.Row{pair("Verzuim van "+b.On.MonthName()+" geleverd door", document.Text(deliveredText(b.Figures.SWV)))}
	label := "Niet geleverd door"
	for i, school := range b.Data.Schools {
		if missing := b.missing(b.Data.Deliveries[i]); missing != "" {
			rows = append(rows, pair(label, document.Text(b.schoolName(school.Code)+": "+missing).As(document.Muted)))
			label = ""
		}
	}
	return rows
}

func (b regionBook) keyFigures() []document.Row {
	t := b.total
	noted := func(label string, cell document.Cell, note string) document.Row {
		return document.Row{Cells: []document.Cell{document.Text(label).As(document.Label), cell, document.Text(note).As(document.Muted)}}
	}
	now := func(n int) document.Cell { return countOrDash(n, knownNow(t, n)) }
	return []document.Row{
		noted("Leerlingen die in de regio wonen", document.Count(t.Pupils), "ingeschreven op de peildatum"),
		noted("Thuiszitters", now(t.ThuiszittersNow), "VZ03, zeker en nog lopend"),
		noted("waarvan langer dan drie maanden", now(t.ByClass[assess.Class2b]), "Inspectieklasse 2b"),
		noted("Langdurig afwezig, geheel of deels geoorloofd", now(t.Month.Certain[assess.VZ04]), "VZ04, apart geteld"),
		noted("Leerlingen met een melding van zestien uur", now(t.Month.Certain[assess.VZ01]), "VZ01, in "+b.On.MonthName()),
		noted("Meldingen die nog niet zijn gedaan", countOrDash(t.Year.Reports[assess.NotReported], knownIn(t.Year, t.Year.Reports[assess.NotReported])), "termijn verstreken, dit schooljaar"),
		noted("Mogelijke thuiszitters", now(t.Month.Possible[assess.VZ03]), "worden eerst bij de school nagevraagd"),
		noted("Ongeoorloofd verzuim", regionCell(shareCell(t.Month.Lessons, t.Month.Lessons.Unauthorised), b.hiddenHours()[totalKey]), "van de roosteruren in "+b.On.MonthName()),
	}
}

// divisions are the ways in which the thuiszitters of the region divide; each
// sums to all of them.
func (b regionBook) divisions() []document.Block {
	t := b.total
	if t.ThuiszittersNow == 0 {
		return nil
	}
	return []document.Block{
		divisionBlock("Thuiszitters naar duur", t.ByDuration, aggregate.Durations),
		divisionBlock("Thuiszitters naar reden", b.maskedReasons(t.ByReason), b.reasonOrder()),
		divisionBlock("Thuiszitters naar regie", t.ByRegie, aggregate.Regies),
		divisionBlock("Thuiszitters naar leeftijdsstatus", t.ByAge, slices.Sorted(maps.Keys(t.ByAge))),
		divisionBlock("Thuiszitters naar onderwijssoort", t.ByKind, slices.Sorted(maps.Keys(t.ByKind))),
	}
}
