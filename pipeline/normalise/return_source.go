package normalise

import (
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
	// Nobodys are rows that name no known school.
	Nobodys Ranges
	// Shared: rows of the file are of several schools, or of nobody. Then a school is
	// shown nothing of the file but its own rows: no name of it, of its sheets, or of
	// columns that may be somebody's.
	Shared bool

	taken     *taken
	reference string // what stands for the path in a return workbook of a shared file
	seal      func(string) string
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
	hashes, paths := hashes(in), r.opt.references(in)
	for _, t := range all {
		if t.profile == nil || t.kept == nil || no.broken[t.sheet.File] || t.profile.OnlyFacts || t.profile.Kind == &totals || len(t.lines) == 0 || t.in.inReturn && t.in.back == nil {
			continue
		}
		s := &Source{
			File: t.sheet.File, SHA256: hashes[t.sheet.File], Sheet: t.sheet.Name, Kind: t.profile.Kind.Name, Profile: t.profile.Name,
			Columns: t.columns(), Rows: map[attendance.SchoolCode]Ranges{}, taken: t,
			reference: paths[t.sheet.File], seal: r.opt.sealed,
		}
		r.own(s)
		s.taken = &taken{sheet: t.sheet, in: t.in, kept: t.kept, profile: t.profile} // its records are not needed any more
		list = append(list, s)
	}
	settleOwners(list)
	return list
}
