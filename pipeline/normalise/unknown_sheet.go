package normalise

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// unknownSheet tells what is known of a sheet that no layout fits, so that a
// profile can be written for it: its headers as far as they surely are headers,
// what of them is ours, and what the cells below look like.
func (all layouts) unknownSheet(head []read.Row, sheet read.Sheet) *attendance.UnknownSheet {
	header, sure := all.headerRow(head)
	u := &attendance.UnknownSheet{Ref: attendance.Ref{File: sheet.File, Sheet: sheet.Name}, Kind: absences.Name}
	var cells []string
	below := head
	if header >= 0 {
		cells, below = head[header].Cells, head[header+1:]
		u.Ref.Row = head[header].N
	}
	ours := map[int]string{}
	if found := all.suggest(cells); len(found) > 0 {
		u.Kind = found[0].profile.Kind.Name
		ours = found[0].names()
	}
	for i := range min(width(head), mostSuggested) {
		column := attendance.UnknownColumn{Letter: letter(i), Ours: ours[i]}
		column.Holds = holds(below, i)
		u.MonthFirst = u.MonthFirst || column.Holds == monthFirstDates
		title := cellOf(cells, i)
		if isColumnWord(title) || sure && isTechnical(title) {
			column.Header = cleanText(title)
		}
		if cleanText(title) != "" || column.Holds != nothing || header < 0 {
			u.Columns = append(u.Columns, column)
		}
	}
	return u
}

// unknownSheets are those of all sheets, in the order of reading.
func unknownSheets(sheets []*taken) []attendance.UnknownSheet {
	var all []attendance.UnknownSheet
	for _, s := range sheets {
		if s.unknown != nil && s.broken == nil {
			all = append(all, *s.unknown)
		}
	}
	return all
}

// wantsProfile reports whether what is wrong with a sheet is that its layout is
// not known: then a profile may describe it. Where only the school is missing, no
// profile can help.
func wantsProfile(l layout, what problem.Problem) bool {
	if len(l.missing) == 1 && strings.HasPrefix(l.missing[0], "BRIN of Vestiging") {
		return false
	}
	return slices.Contains([]string{problem.UnknownSheet.Code, problem.MissingColumns.Code, problem.NoHeader.Code}, what.Code)
}

// names are our columns by the places where they stand.
func (s suggestion) names() map[int]string {
	names := map[int]string{}
	for _, places := range []map[int]int{s.exact, s.near} {
		for i, column := range places {
			names[i] = s.profile.Kind.Columns[column].Name
		}
	}
	return names
}

// headerRow finds the row that is the header: the one that comes nearest to a
// known layout, else one that differs from the rows below it as a header does; -1
// for none. sure says that it cannot be a row of data.
func (all layouts) headerRow(head []read.Row) (at int, sure bool) {
	at, best := -1, 0
	for n, row := range head {
		if found := all.suggest(row.Cells); len(found) > 0 && found[0].score() > best && mostlyColumnWords(row.Cells) {
			at, best = n, found[0].score()
		}
	}
	for n := 0; n < len(head) && at < 0; n++ {
		if filledCells(head[n].Cells) >= 3 && (mostlyColumnWords(head[n].Cells) || differsBelow(head, n)) {
			at = n
		}
	}
	return at, at >= 0 && mostlyColumnWords(head[at].Cells) && differsBelow(head, at)
}

// mostlyColumnWords: at least half of the filled cells are words for columns.
func mostlyColumnWords(cells []string) bool {
	words := 0
	cells = cells[:min(len(cells), mostSuggested)]
	for _, cell := range cells {
		if isColumnWord(cell) {
			words++
		}
	}
	return words > 0 && 2*words >= filledCells(cells)
}

func filledCells(cells []string) int {
	filled := 0
	for _, cell := range cells {
		if strings.TrimSpace(cell) != "" {
			filled++
		}
	}
	return filled
}

// differsBelow reports whether a row of words stands above columns of numbers,
// dates or times, at least two: a row of data would have those itself.
func differsBelow(head []read.Row, n int) bool {
	typed := 0
	for i, cell := range head[n].Cells[:min(len(head[n].Cells), mostSuggested)] {
		first, _ := utf8.DecodeRuneInString(strings.TrimSpace(cell))
		if !unicode.IsLetter(first) {
			if strings.TrimSpace(cell) != "" {
				return false
			}
			continue
		}
		if kind := holds(head[n+1:], i); kind != nothing && kind != texts {
			typed++
		}
	}
	return typed >= 2
}

// technical is how a system writes the name of a column, and nobody a name of a
// person: afw_cd, lln.nr, afwReden, verz2.
var technical = regexp.MustCompile(`^([a-z][a-z0-9.]*|[A-Za-z0-9.]*[A-Za-z]_[A-Za-z0-9_.]*|[a-z]+[A-Z][A-Za-z0-9.]*|[A-Za-z]{2,}[0-9]{1,2})$`)

func isTechnical(cell string) bool { return technical.MatchString(strings.TrimSpace(cell)) }

// width is how many cells the longest row has.
func width(rows []read.Row) int {
	widest := 0
	for _, row := range rows {
		widest = max(widest, len(row.Cells))
	}
	return widest
}
