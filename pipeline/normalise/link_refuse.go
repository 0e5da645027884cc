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

// tally counts the rows of one file as it was delivered: rows that a return workbook
// took the place of are among them, and are not fout.
type tally struct {
	rows, bad int
	gone      int    // of the rows
	standsFor string // the delivered file
}

// tallies counts the rows of every file of a round, in the order of reading.
func (r *round) tallies() (order []string, all map[string]*tally) {
	all = map[string]*tally{}
	for _, s := range r.sheets {
		t := all[s.sheet.File]
		if t == nil {
			t = &tally{standsFor: s.in.standsFor()}
			all[s.sheet.File] = t
			order = append(order, s.sheet.File)
		}
		t.rows += len(s.bad) + s.in.gone.Len()
		t.gone += s.in.gone.Len()
		for n, bad := range s.bad {
			if bad && !s.kept[n] { // a pupil without birth date is reckoned with
				t.bad++
			}
		}
	}
	return order, all
}

func (t tally) tooMany(share float64) bool {
	return t.bad > 0 && float64(t.bad) > share*float64(t.rows)
}

// together is a delivered file with the return workbooks of its rows as one.
func together(all map[string]*tally, standsFor string) (sum tally) {
	for _, t := range all {
		if t.standsFor == standsFor {
			sum.bad += t.bad
			sum.rows += t.rows
		}
	}
	if t := all[standsFor]; t != nil {
		sum.rows -= t.gone
	}
	return sum
}

// grow refuses the files of which too many rows are fout in a round, and keeps
// what the round found wrong with them. It reports whether there were any. A return
// workbook is refused only where its rows would be in the file that it was made of.
func (no *refusals) grow(r *round) bool {
	order, tallies := r.tallies()
	grown := map[string]bool{}
	for _, file := range order {
		t := tallies[file]
		if t.tooMany(r.opt.RefuseAbove) && (t.standsFor == file || together(tallies, t.standsFor).tooMany(r.opt.RefuseAbove)) {
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
