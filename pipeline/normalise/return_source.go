package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/read"
)

// Source is a table of a delivered file whose rows can be handed back to the
// schools that they belong to.
type Source struct {
	File, SHA256, Sheet string
	Kind, Profile       string
	Columns             []SourceColumn
	// Owners are the schools with rows, by code, and Rows the rows of each.
	Owners []attendance.SchoolCode
	Rows   map[attendance.SchoolCode]Ranges
	// Nobodys are rows of a file of several schools that name no known school.
	Nobodys Ranges

	taken *taken
}

// SourceColumn is a column as it is handed back.
type SourceColumn struct {
	Header string // as the file has it; of a layout without a header as we call it
	Name   string // our name for the column, "" for one that is not read

	at      int // its place in the file
	private bool
	date    bool
}

// sources are the tables of the input whose rows can be handed back, in the order of
// reading. Of a list of all schools, of totals and of what cannot be read to its end
// nothing is handed back, nor of tables that stand side by side, nor of what a school
// added to a return workbook.
func (r *round) sources(all []*taken, no refusals, in read.Input) []*Source {
	var list []*Source
	hashes := hashes(in)
	for _, t := range all {
		if t.profile == nil || t.kept == nil || no.broken[t.sheet.File] || t.profile.OnlyFacts || t.profile.Kind == &totals || len(t.lines) == 0 || t.in.inReturn && t.in.back == nil {
			continue
		}
		s := &Source{
			File: t.sheet.File, SHA256: hashes[t.sheet.File], Sheet: t.sheet.Name, Kind: t.profile.Kind.Name, Profile: t.profile.Name,
			Columns: t.columns(), Rows: map[attendance.SchoolCode]Ranges{}, taken: t,
		}
		r.own(s)
		s.taken = &taken{sheet: t.sheet, in: t.in, kept: t.kept, profile: t.profile} // its records are not needed any more
		list = append(list, s)
	}
	giveToOne(list)
	for _, s := range list {
		for school := range s.Rows {
			s.Owners = append(s.Owners, school)
		}
		slices.Sort(s.Owners)
	}
	return list
}
