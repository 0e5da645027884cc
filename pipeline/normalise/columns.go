package normalise

import (
	"slices"

	"verzuimrapport/pipeline/problem"
)

// judgeColumns decides, after the last row, which columns should have been read
// otherwise or not at all. It says so, and reports whether the sheet must be gone
// through again; a table that cannot do without a column is refused.
func (r *reader) judgeColumns() (again bool) {
	if r.decided.refused {
		r.giveUp()
		return false
	}
	for i := range r.watch {
		if !r.decided.without[i] && (r.watch[i].holdsBSN() || r.headerNamesBSN(i)) {
			r.decided.without[i] = true
			again = again || r.reads(i)
			r.dropBSN(i)
		}
	}
	again = r.judgeDates() || again
	again = r.judgeNumbers() || again
	again = r.judgePath() || again
	return again && !r.out.refused
}

// dropBSN says that a column was dropped, or refuses the table where it is the
// one that names the pupil.
func (r *reader) dropBSN(at int) {
	for _, f := range r.fields {
		if f.at == at && f.column.Name == "Leerlingnummer" {
			r.refuse(problem.BSNAsNumber.At(r.sheetRef(), "Leerlingnummer", letter(at)))
			return
		}
	}
	r.tell(problem.DroppedBSN.At(r.sheetRef(), "", letter(at)))
}

// tell keeps what is said about the table as a whole, also for the next pass.
func (r *reader) tell(p problem.Problem) { r.decided.told = append(r.decided.told, p) }

// refuse gives up the table, with the reason.
func (r *reader) refuse(why problem.Problem) {
	r.tell(why)
	r.decided.refused = true
	r.giveUp()
}

// giveUp: all lines of the table are fout, and the reason is the only thing that
// is said about them.
func (r *reader) giveUp() {
	r.out.refused = true
	r.out.problems = nil
	r.skipped, r.doubles, r.shortYears = 0, nil, nil
	for i := range r.out.lines {
		r.out.lines[i].bad = true
	}
}

// reads reports whether a field of the kind stands at a place.
func (r *reader) reads(at int) bool {
	return slices.ContainsFunc(r.fields, func(f *field) bool { return f.at == at })
}

// finish says what concerns the table as a whole.
func (r *reader) finish() {
	r.out.problems = append(r.out.problems, r.decided.told...)
	r.tellShared()
	ref := r.sheetRef()
	add := func(p problem.Problem) { r.out.problems = append(r.out.problems, p) }
	if r.skipped > 0 {
		ref := ref
		ref.Row = r.firstSkipped
		add(problem.SkippedRows.At(ref, "", counted(r.skipped, "rij is", "rijen zijn")))
	}
	if r.kind == &totals {
		add(problem.TotalsOnly.At(ref, "", r.out.profile.Name, r.useOfTotals()))
		if !r.totalsOfASchool() {
			return
		}
	}
	if len(r.out.lines) == 0 && !r.out.refused && !r.out.ours {
		add(problem.NoRows.At(ref, "", r.kind.Name))
	}
	unknown := slices.DeleteFunc(slices.Clone(r.layout.unknown), func(i int) bool { return r.decided.without[i] })
	if len(unknown) > 0 && !r.out.profile.OnlyFacts {
		add(problem.IgnoredColumns.At(ref, "", named(r.layout.cells, unknown)))
	}
	r.tellDoubles()
	r.finishWidth()
}

// finishWidth says what stands outside the headers: a column without one, or, in a
// text file, cells that a stray delimiter pushed out.
func (r *reader) finishWidth() {
	var unnamed []int
	for _, i := range r.layout.unnamed {
		if r.watch[i].filled > 0 {
			unnamed = append(unnamed, i)
		}
	}
	end := r.widths.widest
	if r.out.in.isText() {
		if end = r.layout.width; r.widths.unnamed(len(r.out.lines)) {
			end = min(r.layout.wide, r.widths.widest)
		}
	}
	for i := r.layout.width; i < end; i++ {
		unnamed = append(unnamed, i)
	}
	r.refuseWidths()
	if unnamed = r.tellMerged(unnamed); len(unnamed) > 0 {
		r.out.problems = append(r.out.problems, problem.UnnamedColumns.At(r.sheetRef(), "", letters(unnamed)))
	}
}

// tellMerged names the headers below which nothing stands, while the column
// without a header beside it is filled: the header was merged over both. Nothing is
// shifted. It gives the other columns without a header.
func (r *reader) tellMerged(unnamed []int) (others []int) {
	for _, i := range unnamed {
		left := i - 1
		if left < 0 || left >= len(r.watch) || r.watch[left].filled > 0 || headerKey(cellOf(r.layout.cells, left)) == "" {
			others = append(others, i)
			continue
		}
		r.out.problems = append(r.out.problems, problem.MergedHeader.At(r.sheetRef(), "", letter(left), letter(i)))
	}
	return others
}
