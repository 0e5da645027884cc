package normalise

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// headRows is how many rows are looked at for a header: title rows may stand above it.
const headRows = 30

// recognise finds the layout of a sheet by its first rows. Where there is none,
// what says why.
func (all layouts) recognise(head []read.Row, sheet read.Sheet) (l layout, what *problem.Problem) {
	code := schoolInPath(sheet.File)
	for _, candidate := range all {
		if p := candidate.profile; p.Fixed != nil && len(head) > 0 && p.fitsValues(head, sheet.Epoch1904) {
			return all.fixed(p, sheet, code)
		}
	}
	best, found := all.first(head, code != "")
	if found && len(best.missing) == 0 {
		return best, nil
	}
	place := attendance.Ref{File: sheet.File, Sheet: sheet.Name}
	if lying := all.transposed(head, code != "", place); lying != nil {
		return best, lying
	}
	return best, all.about(best, found, head, place)
}

// about says what is wrong with a sheet that no layout fits; nil where nothing
// stands on it.
func (all layouts) about(best layout, found bool, head []read.Row, place attendance.Ref) *problem.Problem {
	var p problem.Problem
	header, isTable := tableHeader(head)
	switch {
	case len(head) == 0:
		return nil
	case inOneCell(head):
		p = problem.AllInOneCell.At(place, "")
	case found && best.matched >= 2:
		p = problem.MissingColumns.At(place, "", best.profile.sheetName(), strings.Join(best.missing, "; "), columnsFound(best.cells), all.meant(best))
	case place.Sheet != "" && !looksLikeData(head):
		p = problem.NotesSheet.At(place, "")
	case !isTable:
		p = problem.NoHeader.At(place, "", headRows)
	default:
		p = problem.UnknownSheet.At(place, "", columnsFound(header), all.nearestLayouts(header))
	}
	return &p
}

// looksLikeData reports whether a sheet without a known header may hold data: a
// table, or many rows. What is then left out changes the outcome; a few lines of
// explanation do not.
func looksLikeData(head []read.Row) bool {
	wide, pairs := 0, 0
	for _, row := range head {
		filled := 0
		for _, cell := range row.Cells {
			if strings.TrimSpace(cell) != "" {
				filled++
			}
		}
		if filled >= 3 {
			wide++
		}
		if filled >= 2 {
			pairs++
		}
	}
	_, isTable := tableHeader(head)
	return isTable || wide >= 5 || len(head) == headRows && 2*pairs >= headRows
}

// inOneCell reports whether nearly every row stands in one cell with delimiters in
// it: a text file that was opened as a list of one column.
func inOneCell(head []read.Row) bool {
	for _, delimiter := range []string{";", ",", "\t", "|"} {
		rows := map[int]int{} // per number of delimiters
		for _, row := range head {
			if len(row.Cells) == 1 {
				rows[strings.Count(row.Cells[0], delimiter)]++
			}
		}
		for n, alike := range rows {
			if n >= 2 && alike >= 2 && 4*alike >= 3*len(head) {
				return true
			}
		}
	}
	return false
}

// fixed is the layout of a profile without header.
func (all layouts) fixed(p *Profile, sheet read.Sheet, code string) (layout, *problem.Problem) {
	if code == "" && p.Kind.NamesSchool && !slices.Contains(p.Fixed, "BRIN") && !slices.Contains(p.Fixed, "Vestiging") {
		what := problem.NoSchoolInPath.At(attendance.Ref{File: sheet.File, Sheet: sheet.Name}, "", p.Name)
		return layout{}, &what
	}
	l := layout{profile: p, at: make([]int, len(p.Kind.Columns)), width: len(p.Fixed)}
	for i := range l.at {
		l.at[i] = slices.Index(p.Fixed, p.Kind.Columns[i].Name)
	}
	return l, nil
}

// tableHeader finds a row that looks like a header above a table: at least three
// words in cells, hardly anything else, and as wide a row below it. Notes have none.
func tableHeader(head []read.Row) (cells []string, ok bool) {
	for n, row := range head {
		words, filled := 0, 0
		for _, cell := range row.Cells {
			if strings.TrimSpace(cell) == "" {
				continue
			}
			filled++
			if first, _ := utf8.DecodeRuneInString(strings.TrimSpace(cell)); unicode.IsLetter(first) && utf8.RuneCountInString(cell) <= 40 {
				words++
			}
		}
		if words >= 3 && 4*words >= 3*filled && n+1 < len(head) && len(head[n+1].Cells) >= 3 {
			return row.Cells, true
		}
	}
	return nil, false
}
