package reports

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// schoolSheet divides the region's figures by school: of each school the pupils
// who live in the region.
func (b regionBook) schoolSheet() document.Sheet {
	sheet := b.sheet("Per school", "Cijfers per school")
	sheet.Notes = []string{"Alleen leerlingen die in deze regio wonen; de scholen tellen op tot de regio. Scholen zonder zulke leerlingen staan er niet bij."}
	return b.figureSheet(sheet, "School", b.schoolRows())
}

// schoolRows are the schools with pupils of the region, or with hours or signals of
// pupils who have left.
func (b regionBook) schoolRows() (rows []aggregate.Figures) {
	for _, f := range b.Figures.RegionSchools[b.code] {
		if f.Pupils > 0 || !quiet(f) || f.Year.Lessons.Scheduled.Cmp(attendance.Hours{}) > 0 {
			rows = append(rows, f)
		}
	}
	return rows
}

// municipalitySheet divides them by home municipality.
func (b regionBook) municipalitySheet() document.Sheet {
	sheet := b.sheet("Per gemeente", "Cijfers per woongemeente")
	return b.figureSheet(sheet, "Gemeente", b.Figures.MunicipalitiesOf(b.code))
}

// quiet reports whether a group has no signal at all.
func quiet(f aggregate.Figures) bool { return len(f.Year.Certain)+len(f.Year.Possible) == 0 }

func (b regionBook) figureSheet(sheet document.Sheet, first string, groups []aggregate.Figures) document.Sheet {
	month := b.On.MonthName()
	sheet.Columns = []document.Column{{Most: 44}}
	block := document.Block{List: true, Header: []string{first, "Leerlingen"}, Groups: []string{"", ""}}
	for _, group := range []struct {
		name    string
		columns []string
	}{
		{"Thuiszitters nu (VZ03)", []string{"Totaal", "Klasse 2a", "Klasse 2b"}},
		{"Leerlingen met een signaal", []string{"VZ04 " + month, "VZ01 " + month, "VZ01 schooljaar"}},
		{"Meldingen dit schooljaar", []string{"op tijd", "te laat", "nog te doen", "niet gemeld"}},
		{"Uren " + month, []string{"rooster", "ongeoorloofd", "overig verzuim", "onbekend"}},
	} {
		for _, column := range group.columns {
			block.Header, block.Groups = append(block.Header, column), append(block.Groups, group.name)
		}
	}
	hidden := b.hiddenHours()
	for _, f := range groups {
		block.Rows = append(block.Rows, document.Row{Cells: figureCells(f, hidden[f.Key])})
	}
	if len(hidden) > 0 {
		sheet.Notes = append(sheet.Notes, tinyNote)
	}
	total := figureCells(b.total, hidden[totalKey])
	total[0] = document.Text("Totaal van de regio")
	block.Rows = append(block.Rows, document.Row{Cells: total, Meaning: document.Total})
	sheet.Blocks = []document.Block{block}
	return sheet
}

// figureCells are the figures of one group. Where nothing was delivered, what
// rests on attendance is unknown and not zero; hidden says that its hours are not told.
func figureCells(f aggregate.Figures, hidden bool) []document.Cell {
	now := func(n int) document.Cell { return countOrDash(n, knownNow(f, n)) }
	year := func(n int) document.Cell { return countOrDash(n, knownIn(f.Year, n)) }
	l := f.Month.Lessons
	sum := func(c document.Cell) document.Cell { return regionCell(c, hidden) }
	return []document.Cell{
		document.Text(f.Name), document.Count(f.Pupils),
		now(f.ThuiszittersNow), now(f.ByClass[assess.Class2a]), now(f.ByClass[assess.Class2b]),
		now(f.Month.Certain[assess.VZ04]), now(f.Month.Certain[assess.VZ01]), year(f.Year.Certain[assess.VZ01]),
		year(f.Year.Reports[assess.Reported]), year(f.Year.Reports[assess.ReportedLate]),
		year(f.Year.Reports[assess.StillInTime]), year(f.Year.Reports[assess.NotReported]),
		sum(lessonsCell(l, l.Scheduled)), sum(lessonsCell(l, l.Unauthorised)),
		sum(lessonsCell(l, l.Sick.Add(l.Authorised))), sum(lessonsCell(l, l.Unknown)),
	}
}
