package normalise

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// pair finds which delivered sheet each sheet repeats: by its name; what was
// renamed by the order, where as many are left on both sides.
func (b *returned) pair() {
	var left []*OriginSheet
	for i := range b.origin.Sheets {
		o := &b.origin.Sheets[i]
		at := slices.IndexFunc(b.sheets, func(s *backSheet) bool { return s.origin == nil && strings.EqualFold(s.inner.Name, o.Name) })
		if at < 0 {
			left = append(left, o)
			continue
		}
		b.sheets[at].origin = o
	}
	var unnamed []*backSheet
	for _, s := range b.sheets {
		if s.origin == nil {
			unnamed = append(unnamed, s)
		}
	}
	if len(unnamed) == len(left) {
		for i, s := range unnamed {
			s.origin = left[i]
		}
	}
}

// tellGone asks about rows of the delivered file that the school took out of the
// return workbook, and about our columns that it took out.
func (b *returned) tellGone(s *backSheet) {
	ref := attendance.Ref{File: b.file.Path, Sheet: s.inner.Name}
	if s.was < 0 {
		b.problems = append(b.problems, problem.ColumnGone.At(ref, RowColumn, RowColumn, "Of er rijen zijn verwijderd is daardoor niet na te gaan."))
	} else {
		gone := 0
		for _, r := range s.origin.Rows {
			for row := r.From; row <= r.To; row++ {
				if !s.seen[row] {
					gone++
				}
			}
		}
		if gone > 0 {
			b.problems = append(b.problems, problem.RowsGone.At(ref, "", counted(gone, "rij", "rijen"), s.inner.Name))
		}
	}
	explained := false
	for _, row := range s.rows {
		explained = explained || row.reply != ""
	}
	if s.codes < 0 && explained {
		b.problems = append(b.problems, problem.ColumnGone.At(ref, ProblemColumn, ProblemColumn, "De toelichtingen op dit blad sluiten daardoor geen vraag."))
	}
}

// tellSheets asks about sheets with rows that are no longer there. Where the
// delivered file lies in the input, its own rows of that sheet are used.
func (b *returned) tellSheets(present bool) {
	for i := range b.origin.Sheets {
		o := &b.origin.Sheets[i]
		if slices.ContainsFunc(b.sheets, func(s *backSheet) bool { return s.origin == o }) {
			continue
		}
		what := "De rijen zijn niet gebruikt."
		if present {
			what = "De rijen van het oorspronkelijke bestand zijn gebruikt."
		}
		b.problems = append(b.problems, problem.SheetGone.At(attendance.Ref{File: b.file.Path}, "", o.Name, counted(o.Rows.Len(), "rij", "rijen"), what))
	}
}
