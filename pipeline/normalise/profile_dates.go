package normalise

import "strings"

// DateForm is the order in which a system writes day, month and year. Serial
// numbers of spreadsheets and jjjjmmdd are read in every form.
type DateForm uint8

const (
	// DayFirst is the form of the manual: 31-8-2026; 2026-08-31 is read too.
	DayFirst DateForm = iota
	// MonthFirst is 8/31/2026; only a profile can say so.
	MonthFirst
	// YearFirst is 2026-08-31, and nothing else with separators.
	YearFirst
)

// parseDate reads a date as the profile says that it is written. A date in
// another form than that of the profile is none.
func (p *Profile) parseDate(cell string, epoch1904 bool) day {
	switch p.Dates {
	case MonthFirst:
		d := parseDate(swapFirstTwo(cell), epoch1904)
		// The profile has decided: what the other order would say is no reason to doubt.
		d.monthFirst, d.dayFirst, d.swapped = false, false, 0
		return d
	case YearFirst:
		if parts, _, _ := threeParts(dropWeekday(cell)); parts[0] > 0 && parts[0] <= 99 {
			return noDay
		}
	}
	return parseDate(cell, epoch1904)
}

// swapFirstTwo turns 8/31/2026 into 31/8/2026; any other text stays as it is.
func swapFirstTwo(cell string) string {
	cell = dropWeekday(cell)
	first := strings.IndexAny(cell, dateSeparators)
	if first < 1 || first > 2 || !isDigits(cell[:first]) {
		return cell
	}
	rest := cell[first+1:]
	second := strings.IndexByte(rest, cell[first])
	if second < 1 || second > 2 || !isDigits(rest[:second]) {
		return cell
	}
	separator := cell[first : first+1]
	return rest[:second] + separator + cell[:first] + separator + rest[second+1:]
}
