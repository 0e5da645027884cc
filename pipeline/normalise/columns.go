package normalise

import (
	"slices"

	"verzuimrapport/pipeline/problem"
)

// judgeColumns decides, after the last row, which columns should not have been
// read. It says so, and reports whether the sheet must be gone through again
// without them; a sheet that cannot do without is refused.
func (r *reader) judgeColumns(told *[]problem.Problem) (again bool) {
	if r.kind == nil {
		return false
	}
	for i := range r.watch {
		if !r.without[i] && (r.watch[i].holdsBSN() || r.headerNamesBSN(i)) {
			*told = append(*told, problem.DroppedBSN.At(r.sheetRef(), "", letter(i)))
			r.without[i] = true
			again = again || r.reads(i)
			r.refuseWithout(i, problem.BSNAsNumber.At(r.sheetRef(), "Leerlingnummer", letter(i)), told)
		}
	}
	for _, f := range r.fields {
		if f.monthFirst == 0 {
			continue
		}
		r.without[f.at], again = true, true
		if f.column.Weight == Tells {
			*told = append(*told, problem.MonthFirstTold.At(r.sheetRef(), f.column.Name, f.monthFirst))
		} else {
			r.refuse(problem.MonthFirst.At(r.sheetRef(), f.column.Name, f.monthFirst), told)
		}
	}
	return again && !r.out.refused
}

// refuseWithout refuses the sheet where the column at a place is the one that
// names the pupil.
func (r *reader) refuseWithout(at int, why problem.Problem, told *[]problem.Problem) {
	for _, f := range r.fields {
		if f.at == at && f.column.Name == "Leerlingnummer" {
			(*told)[len(*told)-1] = why
			r.refuse(why, nil)
		}
	}
}

// refuse gives up the sheet: all its lines are fout, and the reason is the only
// thing that is said about them.
func (r *reader) refuse(why problem.Problem, told *[]problem.Problem) {
	if told != nil {
		*told = append(*told, why)
	}
	r.out.refused = true
	r.out.problems = nil
	r.long, r.skipped = nil, 0
	for i := range r.out.lines {
		r.out.lines[i].bad = true
	}
}

// reads reports whether a field of the kind stands at a place.
func (r *reader) reads(at int) bool {
	return slices.ContainsFunc(r.fields, func(f *field) bool { return f.at == at })
}

// finish says what concerns the sheet as a whole.
func (r *reader) finish(told []problem.Problem) {
	if r.out.profile == nil {
		return
	}
	r.out.problems = append(r.out.problems, told...)
	ref := r.sheetRef()
	add := func(p problem.Problem) { r.out.problems = append(r.out.problems, p) }
	if r.skipped > 0 {
		ref := ref
		ref.Row = r.firstSkipped
		add(problem.SkippedRows.At(ref, "", counted(r.skipped, "rij is", "rijen zijn")))
	}
	if r.kind == &totals {
		add(problem.TotalsOnly.At(ref, "", r.out.profile.Name))
		return
	}
	if len(r.out.lines) == 0 && !r.out.refused && !r.out.ours {
		add(problem.NoRows.At(ref, "", r.kind.Name))
	}
	unknown := slices.DeleteFunc(slices.Clone(r.layout.unknown), func(i int) bool { return r.without[i] })
	if len(unknown) > 0 && !r.out.profile.OnlyFacts {
		add(problem.IgnoredColumns.At(ref, "", named(r.layout.cells, unknown)))
	}
	for column, places := range r.layout.doubles {
		if r.kind.Columns[column].Weight == Unread {
			continue
		}
		add(problem.DoubleColumn.At(ref, r.kind.Columns[column].Name, r.kind.Columns[column].Name, len(places), named(r.layout.cells, places)))
	}
	r.finishWidth()
}

// finishWidth says what stands outside the headers: a column without one, or, in
// a few rows of a text file, cells that a stray delimiter pushed out.
func (r *reader) finishWidth() {
	var unnamed []int
	for _, i := range r.layout.unnamed {
		if r.watch[i].filled > 0 {
			unnamed = append(unnamed, i)
		}
	}
	if r.out.sheet.Name != "" || 2*len(r.long) > len(r.out.lines) {
		for i := r.layout.width; i < r.widest; i++ {
			unnamed = append(unnamed, i)
		}
	} else {
		for _, n := range r.long {
			line := &r.out.lines[n]
			line.bad = true
			r.out.dropPupil(n)
			r.out.problems = append(r.out.problems, problem.LongRow.At(r.out.ref(line.row), ""))
		}
	}
	if len(unnamed) > 0 {
		r.out.problems = append(r.out.problems, problem.UnnamedColumns.At(r.sheetRef(), "", letters(unnamed)))
	}
}
