package normalise

import (
	"strconv"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// refusals are the files that are not used, and what is said about them.
type refusals struct {
	files    map[string]bool // true: refused
	broken   map[string]bool // those that cannot be read to their end
	problems []problem.Problem
}

// newRefusals begins with the files that cannot be read to their end.
func newRefusals(sheets []*taken) refusals {
	no := refusals{files: map[string]bool{}, broken: map[string]bool{}}
	for _, t := range sheets {
		if t.broken != nil {
			no.files[t.sheet.File], no.broken[t.sheet.File] = true, true
			no.problems = append(no.problems, *t.broken)
		}
	}
	return no
}

// tally counts the rows of one file.
type tally struct{ rows, bad int }

// grow refuses the files of which too many rows are fout in a round, and keeps
// what the round found wrong with them. It reports whether there were any.
func (no *refusals) grow(r *round) bool {
	var order []string
	tallies := map[string]*tally{}
	for _, s := range r.sheets {
		t := tallies[s.sheet.File]
		if t == nil {
			t = &tally{}
			tallies[s.sheet.File] = t
			order = append(order, s.sheet.File)
		}
		t.rows += len(s.bad)
		for n, bad := range s.bad {
			if bad && !s.kept[n] { // a pupil without birth date is reckoned with
				t.bad++
			}
		}
	}
	grown := map[string]bool{}
	for _, file := range order {
		if t := tallies[file]; t.bad > 0 && float64(t.bad) > r.opt.RefuseAbove*float64(t.rows) {
			no.files[file], grown[file] = true, true
			no.problems = append(no.problems, problem.RefusedFile.At(attendance.Ref{File: file}, "", counted(t.rows, "rij", "rijen"), isOrAre(t.bad)))
		}
	}
	for _, p := range r.problems {
		if grown[p.Ref.File] && p.Severity == problem.Fault && p.Code != problem.NoBirthDate.Code {
			no.problems = append(no.problems, p)
		}
	}
	return len(grown) > 0
}

// about are the problems of the sheets as they were read: of a refused file only
// the faults and the rows that were passed over, of one that cannot be read to its end none.
func (no *refusals) about(sheets []*taken) []problem.Problem {
	var all []problem.Problem
	for _, t := range sheets {
		if no.broken[t.sheet.File] {
			continue
		}
		for _, p := range t.problems {
			if !no.files[t.sheet.File] || p.Severity == problem.Fault || p.Code == problem.SkippedRows.Code {
				all = append(all, p)
			}
		}
	}
	return all
}

// isOrAre is a number with its verb: "is er 1", "zijn er 12".
func isOrAre(n int) string {
	if n == 1 {
		return "is er 1"
	}
	return "zijn er " + strconv.Itoa(n)
}
