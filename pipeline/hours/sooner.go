package hours

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// A row of several days that a later delivery gives again with an earlier end, as
// when an open report was closed. The later row wins on the days that it names; of
// those after it nothing was said, so the earlier row counts on there, and is asked
// about.

// beginning is how an absence begins: two rows of a pupil with one beginning are
// about one absence.
type beginning struct {
	school attendance.SchoolCode
	from   attendance.Date
	begin  int16
	first  int8
}

func beginningOf(a *attendance.Absence) beginning {
	return beginning{a.School, a.From, a.Begin, a.FirstLesson}
}

func severalDays(a attendance.Absence) bool { return a.Open || a.To > a.From }

// beginnings finds of each beginning the last row.
func beginnings(rows []attendance.Absence) map[beginning]*attendance.Absence {
	last := map[beginning]*attendance.Absence{}
	for i := range rows {
		last[beginningOf(&rows[i])] = &rows[i]
	}
	return last
}

// askSooner asks about the rows of one pupil, which come in order of delivery.
func askSooner(rows []attendance.Absence, n *notes) {
	if len(rows) == 0 || rows[0].Delivery == rows[len(rows)-1].Delivery || !slices.ContainsFunc(rows, severalDays) {
		return
	}
	last := beginnings(rows)
	for i := range rows {
		row := &rows[i]
		if later := last[beginningOf(row)]; later.Delivery > row.Delivery && sooner(later, row) {
			n.school = row.School
			n.against(problem.EndsSooner, row.Ref, "Einddatum", alike{}, later.Ref)
		}
	}
}

// sooner reports whether a ends on an earlier day than b; coming late ends nothing.
func sooner(a, b *attendance.Absence) bool {
	return !a.Open && (b.Open || a.To < b.To) && a.Category != attendance.Late && a.Category != attendance.SentOut
}
