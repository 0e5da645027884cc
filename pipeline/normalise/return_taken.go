package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// Taken is what the step makes of the input.
type Taken struct {
	Data     attendance.Dataset
	Problems []problem.Problem // in order of place
	// Sources are the tables whose rows can be handed back to schools, in order of reading.
	Sources []*Source
	// Replaced says which rows return workbooks took the place of.
	Replaced []Replaced

	books   []*returned
	byPlace map[attendance.Ref][]*Source
}

// newTaken puts it together.
func newTaken(data attendance.Dataset, problems []problem.Problem, a arrangement, sources []*Source) *Taken {
	t := &Taken{Data: data, Problems: problems, Sources: sources, Replaced: a.replaced, books: a.books, byPlace: map[attendance.Ref][]*Source{}}
	for _, s := range sources {
		place := attendance.Ref{File: s.File, Sheet: s.Sheet}
		t.byPlace[place] = append(t.byPlace[place], s)
	}
	return t
}

// quietReplaced: of a sheet whose every row came back nothing is said, because the
// return workbook says it; save that of rows which are no data, and were not sent.
func quietReplaced(sheets []*taken) {
	for _, t := range sheets {
		if len(t.in.gone) > 0 && len(t.lines) == 0 {
			t.problems = slices.DeleteFunc(t.problems, func(p problem.Problem) bool { return p.Code != problem.SkippedRows.Code })
		}
	}
}

func hashes(in read.Input) map[string]string {
	all := map[string]string{}
	for _, f := range in.Files {
		all[f.Path] = f.SHA256
	}
	return all
}

// Part is the rows of a school of one source that stand on one sheet.
type Part struct {
	*Source
	Name string // of the sheet
	Rows Ranges
}

// OriginOf is what the return workbook of a school says of where its rows come from:
// one part for each sheet.
func OriginOf(parts []Part, school attendance.SchoolCode, on attendance.Date) Origin {
	first := parts[0]
	o := Origin{File: first.File, SHA256: first.SHA256, Round: 1, On: on.String(), School: school}
	if first.Shared {
		o.File = first.reference
	}
	for _, p := range parts {
		if back := p.taken.in.back; back != nil {
			o.File, o.SHA256, o.Round = back.book.origin.File, back.book.origin.SHA256, back.book.origin.Round+1
			sheet := *back.origin
			sheet.Name = p.Name
			o.Sheets = append(o.Sheets, sheet)
			continue
		}
		o.Sheets = append(o.Sheets, p.originSheet(school))
	}
	return o
}

// originSheet is what is said of one sheet with rows.
func (p Part) originSheet(school attendance.SchoolCode) OriginSheet {
	o := OriginSheet{
		Name: p.Name, Of: p.Sheet, Kind: p.Kind, Profile: p.Profile, PathSchool: p.taken.in.pathSchool(), Text: p.taken.in.isText(), Hidden: p.Shared, Rows: p.Rows,
	}
	for _, c := range p.Columns {
		if headerKey(c.Header) == headerKey(ReplyColumn) {
			o.Replies++
		}
	}
	if p.Shared && o.Of != "" {
		o.Of = sheetReference(p.seal, p.SHA256, p.Sheet)
	}
	if p.Shared && o.PathSchool != string(school) {
		o.PathSchool = ""
	}
	return o
}
