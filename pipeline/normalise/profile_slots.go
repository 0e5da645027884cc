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
	if first < 0 {
		first = last
	}
	if last < 0 {
		last = first
	}
	row.first, row.last = -1, -1
	switch {
	case row.to == row.from && last < first:
		a.fault(problem.EndBeforeBegin, "Lesuur tot en met")
	case row.minutes < 0 && (row.begin < 0 || row.end < 0):
		row.begin, row.end = -1, -1
		row.minutes = int16(min(size*int(last-first+1), minutesPerDay))
	}
}
