package normalise

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/read"
)

// replace takes the rows that came back out of the delivered file.
func (a *arrangement) replace(b *returned) {
	for i := range a.sheets {
		s := &a.sheets[i]
		if s.inReturn || s.File != b.standsFor {
			continue
		}
		for _, back := range b.sheets {
			if back.origin != nil && a.repeatsSheet(b, back.origin, s.Name) {
				s.gone = merge(s.gone, back.origin.Rows)
			}
		}
	}
}

// repeatsSheet reports whether a sheet came back that holds rows of a delivered one.
func (a *arrangement) repeatsSheet(b *returned, o *OriginSheet, name string) bool {
	return o.Of == name || o.Hidden && name != "" && o.Of == sheetReference(a.opt.sealed, b.origin.SHA256, name)
}

// merge puts two sets of rows together.
func merge(a, b Ranges) Ranges {
	all := slices.Concat(a, b)
	slices.SortFunc(all, func(x, y Range) int { return cmp.Compare(x.From, y.From) })
	var merged Ranges
	for _, r := range all {
		if n := len(merged); n > 0 && r.From <= merged[n-1].To+1 {
			merged[n-1].To = max(merged[n-1].To, r.To)
			continue
		}
		merged = append(merged, r)
	}
	return merged
}

// without are the rows of a sheet that no return workbook replaced.
func (s sheetIn) without() read.Sheet {
	sheet := s.Sheet
	if len(s.gone) == 0 {
		return sheet
	}
	sheet.Rows = func(yield func(read.Row, error) bool) {
		for row, err := range s.Sheet.Rows {
			if err == nil && s.gone.Holds(row.N) {
				continue
			}
			if !yield(row, err) {
				return
			}
		}
	}
	return sheet
}
