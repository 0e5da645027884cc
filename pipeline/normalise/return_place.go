package normalise

import (
	"cmp"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// sheetIn is a sheet as it goes into the step.
type sheetIn struct {
	read.Sheet
	back *backSheet // it came back from a school
	// gone are the rows that a return workbook took the place of.
	gone Ranges
	// inReturn: the file is a return workbook, whatever became of this sheet.
	inReturn bool
}

// Replaced says that rows of a delivered file were replaced by those of a return workbook.
type Replaced struct {
	File, By string // both below the input folder
	School   attendance.SchoolCode
	Rows     int  // of the delivered file
	Present  bool // the delivered file lies in the input too
	// Unused: another return workbook of the same rows is later; By is not used.
	Unused bool
}

// arrangement puts the rows of return workbooks where those came from.
type arrangement struct {
	in       read.Input
	paths    map[string]string // what return workbooks call a file of several schools
	opt      Options
	books    []*returned // that are used
	sheets   []sheetIn
	replaced []Replaced
	problems []problem.Problem
}

// arrange finds the return workbooks of the input and puts each sheet in the place
// of the rows that it repeats, with the delivery of those, so that which delivery
// corrects which does not change by sending back.
func arrange(in read.Input, opt Options) arrangement {
	books, rest, problems := findReturns(in)
	a := arrangement{in: in, paths: opt.references(in), opt: opt, problems: problems}
	for _, s := range rest {
		a.sheets = append(a.sheets, sheetIn{Sheet: s})
	}
	for _, b := range a.latest(books) {
		a.books = append(a.books, b)
		a.put(b)
	}
	if len(books) > 0 {
		slices.SortStableFunc(a.sheets, func(x, y sheetIn) int {
			return cmp.Or(cmp.Compare(x.Delivery, y.Delivery), cmp.Compare(x.standsFor(), y.standsFor()))
		})
	}
	for _, b := range a.books {
		a.problems = append(a.problems, b.problems...)
	}
	return a
}

// standsFor is the file whose place a sheet takes in the order of reading.
func (s sheetIn) standsFor() string {
	if s.back != nil {
		return s.back.book.standsFor
	}
	return s.File
}

// latest leaves of several return workbooks of the same rows the latest: by
// delivery, then by peildatum, round and path.
func (a *arrangement) latest(books []*returned) []*returned {
	best := map[returnedRows]*returned{}
	for _, b := range books {
		key := b.repeats()
		if other := best[key]; other == nil || b.laterThan(other) {
			best[key] = b
		}
	}
	var used []*returned
	for _, b := range books {
		winner := best[b.repeats()]
		if winner == b {
			used = append(used, b)
			continue
		}
		a.replaced = append(a.replaced, Replaced{File: a.calls(b), By: b.file.Path, School: b.origin.School, Unused: true})
		if b.file.SHA256 != winner.file.SHA256 {
			a.problems = append(a.problems, problem.OlderReturn.At(attendance.Ref{File: b.file.Path}, "", winner.file.Path))
		}
	}
	return used
}

// returnedRows tells apart what return workbooks repeat. The name of the file is in
// it, because the same list may have been delivered twice.
type returnedRows struct {
	file, hash string
	school     attendance.SchoolCode
}

func (b *returned) repeats() returnedRows {
	return returnedRows{b.origin.File, b.origin.SHA256, b.origin.School}
}

func (b *returned) laterThan(other *returned) bool {
	return cmp.Or(cmp.Compare(b.file.Delivery, other.file.Delivery), cmp.Compare(b.origin.On, other.origin.On), cmp.Compare(b.origin.Round, other.origin.Round),
		cmp.Compare(b.file.Path, other.file.Path)) > 0
}

// put gives the sheets of a return workbook their place.
func (a *arrangement) put(b *returned) {
	b.pair()
	original, present := a.original(b)
	delivery := b.file.Delivery
	b.standsFor = b.origin.File
	if present {
		delivery, b.standsFor = original.Delivery, original.Path
	} else if n, known := a.deliveryOf(b.origin.File); known {
		delivery = n
	}
	rows := 0
	for _, s := range b.sheets {
		sheet := s.stripped()
		sheet.Delivery = delivery
		if s.origin == nil {
			a.sheets = append(a.sheets, sheetIn{Sheet: sheet, inReturn: true})
			continue
		}
		rows += s.origin.Rows.Len()
		a.sheets = append(a.sheets, sheetIn{Sheet: sheet, back: s, inReturn: true})
		b.tellGone(s)
	}
	for _, s := range b.others {
		a.sheets = append(a.sheets, sheetIn{Sheet: s, inReturn: true})
	}
	b.tellSheets(present)
	if present {
		a.replace(b)
	}
	a.replaced = append(a.replaced, Replaced{File: b.standsFor, By: b.file.Path, School: b.origin.School, Rows: rows, Present: present})
}

// original is the delivered file that a return workbook was made of: that of the same
// name, else the last with the same content. A file of that name with other content is
// asked about.
func (a *arrangement) original(b *returned) (file read.File, present bool) {
	changed := false
	for _, f := range a.in.Files {
		same := f.SHA256 == b.origin.SHA256
		if same && a.names(b, f) {
			return f, true
		}
		if same {
			file, present = f, true
		}
		changed = changed || a.names(b, f) && f.Path != b.file.Path
	}
	if changed && !present {
		b.problems = append(b.problems, problem.OriginChanged.At(attendance.Ref{File: b.file.Path}, "", a.calls(b)))
	}
	return file, present
}

// names reports whether a return workbook says that it was made of a file.
func (a *arrangement) names(b *returned, f read.File) bool {
	return f.Path == b.origin.File || a.paths[f.Path] == b.origin.File
}

// calls is how the people of the run know the file that a return workbook was made of.
func (a *arrangement) calls(b *returned) string {
	for _, f := range a.in.Files {
		if a.names(b, f) {
			return f.Path
		}
	}
	return b.origin.File
}

// deliveryOf is the number of the delivery folder that a path names, where such a
// folder still stands.
func (a *arrangement) deliveryOf(file string) (int, bool) {
	folder, _, nested := strings.Cut(file, "/")
	for _, f := range a.in.Files {
		if top, _, below := strings.Cut(f.Path, "/"); nested && below && top == folder {
			return f.Delivery, true
		}
	}
	return 0, false
}
