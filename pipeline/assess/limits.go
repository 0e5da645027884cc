package assess

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// Comparator (vergelijking) says what "4 weeks" means for a streak.
type Comparator string

// The comparators: more than 4 weeks (law, DUO, Protocol) and 4 weeks or more
// (Werkwijzer).
const (
	MoreThan Comparator = ">"
	AtLeast  Comparator = ">="
)

// weeks says in Dutch how long a streak is that fires.
func (c Comparator) weeks(n int) string {
	if c == AtLeast {
		return fmt.Sprintf("%d weken of langer", n)
	}
	return fmt.Sprintf("meer dan %d weken", n)
}

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
	// NearHours is the limit of VZ02, below SixteenHours.
	NearHours attendance.Hours
	// ThuiszitterWeeks and Comparator decide when a streak fires (VZ03, VZ04).
	ThuiszitterWeeks int
	Comparator       Comparator
	// LongMonths is the limit of VZ05.
	LongMonths int
	// Threatening are the reasons of VZ06.
	Threatening Threatening
	// LateSteps are the steps of VZ08, rising.
	LateSteps []int
	// LateCounts: a late lesuur is an ongeoorloofd one too. Package hours has done
	// it; here it is shown in the register only.
	LateCounts bool
	// SickReports in SickWeeks lesweken, or SickDays schooldagen on end, make a VZ09.
	SickReports, SickWeeks, SickDays int
	// AdultWeeks and AdultComparator decide when the streak of a VZ10 fires.
	AdultWeeks      int
	AdultComparator Comparator
	// ReturnMonths is the time of VZ11, ReturnDays the fully absent schooldagen on
	// end that are heruitval.
	ReturnMonths, ReturnDays int
}

// Threatening (dreigend) switches each reason of VZ06 on or off.
type Threatening struct {
	Case             bool // the case file marks it
	AdaptedTimetable bool
	Experiment       bool // experimenteerregeling
	RepeatedSixteen  bool // VZ01 twice within RepeatedWeeks lesweken
	RepeatedWeeks    int
	LastingStreak    bool // a streak of LastingWeeks lesweken that lasts
	LastingWeeks     int
}

// DefaultLimits are the law's, then DUO's, then the Protocol's.
var DefaultLimits = Limits{
	SixteenHours:      attendance.NewHours(16, 1),
	SixteenWeeks:      4,
	DeadlineWerkdagen: 5,
	DaysBetween:       7,
	NearHours:         attendance.NewHours(10, 1),
	ThuiszitterWeeks:  4,
	Comparator:        MoreThan,
	LongMonths:        3,
	Threatening: Threatening{
		Case: true, AdaptedTimetable: true, Experiment: true,
		RepeatedSixteen: true, RepeatedWeeks: 8, LastingStreak: true, LastingWeeks: 2,
	},
	LateSteps:   []int{3, 6, 9, 12},
	SickReports: 4, SickWeeks: 12, SickDays: 7,
	AdultWeeks: 4, AdultComparator: AtLeast,
	ReturnMonths: 6, ReturnDays: 5,
}
