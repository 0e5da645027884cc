package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"verzuimrapport/pipeline/problem"
)

// inFull is how many problems of one code and column are printed with their text,
// per sheet; what follows is said in one line, with its rows. One or two more are
// printed too. The lists of a run folder have every row.
const inFull = 5

// alike is what problems have in common that are printed once for the many: the text
// is that without its numbers.
type alike struct{ file, sheet, code, column, text string }

func alikeOf(p problem.Problem) alike {
	text := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return -1
		}
		return r
	}, p.Text)
	return alike{p.Ref.File, p.Ref.Sheet, p.Code, p.Column, text}
}

// listProblems prints the problems, which are in order of place, file by file.
func listProblems(to io.Writer, problems []problem.Problem) {
	all, printed := map[alike][]problem.Problem{}, map[alike]int{}
	for _, p := range problems {
		all[alikeOf(p)] = append(all[alikeOf(p)], p)
	}
	for i, p := range problems {
		if i == 0 || p.Ref.File != problems[i-1].Ref.File {
			fmt.Fprintf(to, "\n%s\n", fileTitle(p.Ref.File))
		}
		group, n := all[alikeOf(p)], printed[alikeOf(p)]
		printed[alikeOf(p)]++
		switch {
		case n < inFull || len(group) <= inFull+2 || p.Ref.Row == 0:
			fmt.Fprintf(to, "  %s %-5s %s%s\n", p.Code, p.Severity, place(p), p.Text)
		case n == inFull:
			rest := rowsOf(group[inFull:])
			fmt.Fprintf(to, "  %s %-5s %shetzelfde geldt voor nog %s rijen: %s.\n", p.Code, p.Severity, placeBesideRow(p), thousands(len(rest)), ranges(rest))
		}
	}
}

// rowsOf are the rows that problems are about, each once and in order.
func rowsOf(problems []problem.Problem) []int {
	var rows []int
	for _, p := range problems {
		rows = append(rows, p.AllRows()...)
	}
	slices.Sort(rows)
	return slices.Compact(rows)
}

// ranges writes rows as "7, 9, 12 t/m 3001"; of very many pieces the first and the
// last.
func ranges(rows []int) string {
	var pieces []string
	for from := 0; from < len(rows); {
		to := from
		for to+1 < len(rows) && rows[to+1] == rows[to]+1 {
			to++
		}
		piece := fmt.Sprint(rows[from])
		if to > from {
			piece += fmt.Sprintf(" t/m %d", rows[to])
		}
		pieces, from = append(pieces, piece), to+1
	}
	const most = 40
	if len(pieces) > most {
		pieces = append(pieces[:most-1], "en verder tot en met rij "+fmt.Sprint(rows[len(rows)-1]))
	}
	return strings.Join(pieces, ", ")
}

func fileTitle(file string) string {
	if file == "" {
		return "De invoer als geheel"
	}
	return file
}

// place is where in its file a problem stands, as far as it has one place.
func place(p problem.Problem) string {
	row := ""
	if p.Ref.Row > 0 {
		row = fmt.Sprintf("rij %d", p.Ref.Row)
	}
	return joined(sheetOf(p), row, columnOf(p))
}

// placeBesideRow is the place without the row.
func placeBesideRow(p problem.Problem) string { return joined(sheetOf(p), columnOf(p)) }

func sheetOf(p problem.Problem) string {
	if p.Ref.Sheet == "" {
		return ""
	}
	return "blad " + p.Ref.Sheet
}

func columnOf(p problem.Problem) string {
	if p.Column == "" {
		return ""
	}
	return "kolom " + p.Column
}

// joined are the parts of a place that are there, with what ends it.
func joined(parts ...string) string {
	parts = slices.DeleteFunc(parts, func(part string) bool { return part == "" })
	if len(parts) == 0 {
		return ""
	}
	return strings.Join(parts, ", ") + ": "
}
