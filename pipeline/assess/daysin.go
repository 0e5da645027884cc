package assess

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// daysIn are the days of a stay on which a row counted, in a period that is closed
// on both sides.
func daysIn(stay *attendance.Stay, p attendance.Period) []attendance.Day {
	from, _ := slices.BinarySearchFunc(stay.Days, p.From, compareDay)
	to, _ := slices.BinarySearchFunc(stay.Days, p.To+1, compareDay)
	return stay.Days[from:max(from, to)]
}

func compareDay(day attendance.Day, d attendance.Date) int { return int(day.Date - d) }
