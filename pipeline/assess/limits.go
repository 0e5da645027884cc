package assess

import "verzuimrapport/pipeline/attendance"

// Comparator (vergelijking) says what "4 weeks" means for a streak.
type Comparator string

// The comparators: more than 4 weeks (law, DUO, Protocol) and 4 weeks or more
// (Werkwijzer).
const (
	MoreThan Comparator = ">"
	AtLeast  Comparator = ">="
)

// Limits are the settings of the rules. DefaultLimits has the documented defaults.
type Limits struct {
	// SixteenHours and SixteenWeeks are the limit and window of VZ01.
	SixteenHours attendance.Hours
	SixteenWeeks int
	// RestartEachYear keeps a window inside one school year.
	RestartEachYear bool
	// DeadlineWerkdagen is the time to report, counted from the day after.
	DeadlineWerkdagen int
	// DaysBetween is the least number of calendar days between two meldingen.
	DaysBetween int
	// ThuiszitterWeeks and Comparator decide when a streak fires (VZ03, VZ04).
	ThuiszitterWeeks int
	Comparator       Comparator
	// LongMonths is the limit of VZ05.
	LongMonths int
	// LateCounts is shown in the register only: package hours has done it.
	LateCounts bool
}

// DefaultLimits are the law's, then DUO's, then the Protocol's.
var DefaultLimits = Limits{
	SixteenHours:      attendance.NewHours(16, 1),
	SixteenWeeks:      4,
	DeadlineWerkdagen: 5,
	DaysBetween:       7,
	ThuiszitterWeeks:  4,
	Comparator:        MoreThan,
	LongMonths:        3,
}
