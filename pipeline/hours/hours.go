// Package hours spreads the verzuim rows of a pupil over days and weighs rows
// against each other, so that every lesuur counts once. What comes out is one
// attendance.Day for each schooldag on which something counted: the half minutes
// of each category and the rows that brought them. Stay.Seen are the schooldagen outside
// the coverage of which rows say only that nothing was missed.
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
//   - Other rows with minutes and no lesuur: of one pupil and day those of the latest
//     delivery only, added up, to at most the timetable less the lesuren already
//     counted.
//   - Of a row with one time only, or with minutes that the school keeps back, and no
//     lesuren it is not known how long it lasted: unknown, to at most the timetable.
//   - A row that is delivered again counts once: rows without lesuren, which would
//     add up, are let go where another file of the delivery gives the same row, or
//     the same sheet does with the same times. How many are double is a question.
//   - A week that a later delivery gives again may lack rows of the earlier one, or
//     give them an earlier last day. What is missing is not taken back: the rows count
//     on, and are asked about.
//   - Te laat and uit de les are counted apart and never in hours; without a
//     lesuur such a row is one report, on the first day on which it can count, however
//     many days or minutes stand with it, and takes no lesuur. Of one pupil and day the
//     reports of the latest delivery count, less those that it gives with their lesuur.
//
// What rows of one sheet have in common is asked once, with all of them: a day
// without lessons, a pupil who had left, a correction of one category into another.
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
	counts := make([]map[givenWeek]*givenAgain, workers.Count())
	err := eachDossier(data, func(w int, _ *attendance.Dossier, rows []attendance.Absence) {
		if counts[w] == nil {
			counts[w] = map[givenWeek]*givenAgain{}
		}
		countAgain(rows, counts[w])
	})
	if err != nil {
		return nil, fmt.Errorf("hold deliveries against each other: %w", err)
	}
	again := joinWeeks(counts)
	parts := make([]notes, workers.Count())
	err = eachDossier(data, func(w int, d *attendance.Dossier, rows []attendance.Absence) {
		if parts[w].shared == nil {
			parts[w] = newNotes()
		}
		n := &parts[w]
		n.pupil = d.Pupil.ID
		askGone(rows, again, n)
		askSooner(rows, n)
		fillDossier(d, once(rows, n), opt, n)
	})
	if err != nil {
		return nil, fmt.Errorf("weigh rows: %w", err)
	}
	data.Absences = nil
	return joinNotes(parts), nil
}

// eachDossier goes through the dossiers with their rows, side by side: w is the
// number of the worker.
func eachDossier(data *attendance.Dataset, do func(w int, d *attendance.Dossier, rows []attendance.Absence)) error {
	n := workers.Count()
	return workers.Each(context.Background(), n, func(_ context.Context, w int) error {
		for i := w; i < len(data.Dossiers); i += n {
			var rows []attendance.Absence
			if i < len(data.Absences) {
				rows = data.Absences[i]
			}
			do(w, data.Dossiers[i], rows)
		}
		return nil
	})
}
