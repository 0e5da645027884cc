package hours

import "verzuimrapport/pipeline/attendance"

// claim is what one row says about one day of one stay.
type claim struct {
	row   *attendance.Absence
	date  attendance.Date
	slots uint64 // half lesuren: bits 2n and 2n+1 are lesuur n
	// minutes is the half minutes of a row without lesuren, -1 for a row with lesuren.
	minutes int
	// loose: te laat or uit de les without a lesuur, counts once.
	loose bool
	// vague: a row of one day with a begin or an end only, or of which the minutes are
	// kept back; how long is not known.
	vague bool
}

// category is what the claim counts as: of a row of which it is not known how
// long it lasted, the hours are unknown.
func (c *claim) category() attendance.Category {
	if c.vague && c.row.Category.CountsHours() {
		return attendance.Unknown
	}
	return c.row.Category
}

// unexplained: no table knows the code, and that alone makes the hours unknown.
func (c *claim) unexplained() bool { return c.row.Category == attendance.Unknown && !c.vague }

// apart: te laat and uit de les are counted apart.
func (c *claim) apart() bool {
	return c.row.Category == attendance.Late || c.row.Category == attendance.SentOut
}

// report: te laat or uit de les without a lesuur, whether minutes stand with it or not.
func (c *claim) report() bool { return c.apart() && (c.loose || c.minutes >= 0) }

// maxLesson is the highest lesuur that fits; package normalise refuses higher ones.
const maxLesson = 31

// endOfDay is midnight in minutes.
const endOfDay = 24 * 60

// lessonSlots are the half lesuren of lesuren first to last.
func lessonSlots(first, last int) uint64 {
	first, last = max(first, 0), min(last, maxLesson)
	if first > last {
		return 0
	}
	return (^uint64(0) >> (64 - 2*(last-first+1))) << (2 * first)
}

// daySlots are the half lesuren of a whole day or of half of it, of n lesuren.
func daySlots(n int, part attendance.DayPart) uint64 {
	whole := lessonSlots(1, n)
	switch part {
	case attendance.Morning:
		return whole & (^uint64(0) >> (64 - min(64, n+2))) // bits 2 to n+1: the first n halves
	case attendance.Afternoon:
		return whole &^ daySlots(n, attendance.Morning)
	}
	return whole
}
