package normalise

import "verzuimrapport/pipeline/problem"

// takeSlots turns what a system calls lesuren, and are no lesuren of the school,
// into minutes. Times and minutes of the row itself say more and are left alone.
func (a *absenceFields) takeSlots(row *absenceRow) {
	size := a.layout.profile.SlotMinutes
	if size == 0 || row.first < 0 && row.last < 0 {
		return
	}
	first, last := row.first, row.last
	if last < 0 {
		last = first
	}
	if first < 0 && row.to > row.from {
		first = last
	}
	row.first, row.last = -1, -1
	timed := row.minutes >= 0 || row.begin >= 0 && row.end >= 0
	switch {
	case first < 0 && timed:
	case first < 0: // up to a lesuur, and from which is not said
		a.fault(problem.EmptyCell, "Lesuur van")
	case row.to == row.from && last < first:
		a.fault(problem.EndBeforeBegin, "Lesuur tot en met")
	case !timed:
		row.begin, row.end = -1, -1
		row.minutes = int16(min(size*int(last-first+1), minutesPerDay))
	}
}
