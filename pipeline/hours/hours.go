// Package hours spreads the verzuim rows of a pupil over days and weighs rows
// against each other, so that every lesuur counts once. What comes out is one
// attendance.Day for each schooldag on which something counted: the half minutes
// of each category and the rows that brought them.
//
// The rules of the field that it holds:
//
//   - No absence counts on a day that is no schooldag, outside the enrolment, or
//     after the peildatum.
//   - A whole-day row counts lesuren 1 to n, n being what the timetable gives on
//     that weekday. A range of lesuren counts each of them, also above n. A
//     dagdeel counts half the day's lesuren: a lesuur has two halves, so that
//     half of five lesuren is exact too.
//   - The same pupil, date and lesuur counts once: the row of the latest delivery
//     folder wins, then the later row of one file, whatever the categories. Where
//     the category changes it is a question. Two files of one delivery that differ
//     on a lesuur make it unknown.
//   - Rows with minutes and no lesuur: of one pupil and day those of the latest
//     delivery only, added up, to at most the timetable less the lesuren already
//     counted.
//   - Te laat and uit de les are counted apart and never in hours; without a
//     lesuur such a row counts once and takes no lesuur.
//
// It holds no threshold and makes no signal: that is package assess.
package hours

import (
	"context"
	"fmt"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/workers"
)

// Options are the settings of the weighing.
type Options struct {
	On attendance.Date // the peildatum: later rows have not happened yet
	// LateCounts makes a late lesuur count as an ongeoorloofd one
	// (te_laat.telt_als_lesuur).
	LateCounts bool
}

// Fill gives every stay of the dataset its Days and lets go of the rows, which
// nobody asks for afterwards. The questions it returns are in no order. An error
// is a mistake in the program: the dataset cannot cause one.
func Fill(data *attendance.Dataset, opt Options) ([]problem.Problem, error) {
	parts := make([]notes, workers.Count())
	err := workers.Each(context.Background(), len(parts), func(_ context.Context, w int) error {
		parts[w].after = map[sheet]*afterDate{}
		for i := w; i < len(data.Dossiers); i += len(parts) {
			var rows []attendance.Absence
			if i < len(data.Absences) {
				rows = data.Absences[i]
			}
			fillDossier(data.Dossiers[i], rows, opt, &parts[w])
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("weigh rows: %w", err)
	}
	data.Absences = nil
	return joinNotes(parts), nil
}

// sheet is one sheet of one file.
type sheet struct{ file, name string }

// afterDate counts the rows of a sheet after the peildatum, and keeps the first.
type afterDate struct {
	first attendance.Ref
	rows  int
}

// notes gathers what one worker has to say.
type notes struct {
	school   attendance.SchoolCode // of the rows at hand
	problems []problem.Problem
	after    map[sheet]*afterDate
}

func (n *notes) add(kind problem.Kind, ref attendance.Ref, column string, args ...any) {
	p := kind.At(ref, column, args...)
	p.School = n.school
	n.problems = append(n.problems, p)
}

func (n *notes) addAfter(ref attendance.Ref) {
	key := sheet{ref.File, ref.Sheet}
	a := n.after[key]
	if a == nil {
		a = &afterDate{first: ref}
		n.after[key] = a
	}
	a.rows++
	a.first.Row = min(a.first.Row, ref.Row)
}

func joinNotes(parts []notes) []problem.Problem {
	var all []problem.Problem
	after := map[sheet]*afterDate{}
	for _, part := range parts {
		all = append(all, part.problems...)
		for key, a := range part.after {
			if sum := after[key]; sum != nil {
				sum.rows += a.rows
				sum.first.Row = min(sum.first.Row, a.first.Row)
			} else {
				after[key] = a
			}
		}
	}
	for _, a := range after {
		all = append(all, problem.AfterDate.At(a.first, "Datum", problem.Counted(a.rows, "rij", "rijen")))
	}
	return all
}
