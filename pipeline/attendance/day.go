package attendance

// Day (dag) is what is known of one pupil on one schooldag at one school, after
// rows that name the same lesuur were weighed against each other. Only days
// with at least one row that counts have a Day.
type Day struct {
	Date Date
	// Scheduled is what the timetable gives the pupil, in half minutes.
	Scheduled int
	// Absent are the half minutes of each category, see Category.CountsHours.
	Absent [Authorised + 1]int
	// Late and SentOut count lesuren and loose reports: never hours.
	Late, SentOut int
	// Rows are the rows that counted on this day, in the order of Ref.
	Rows []Counted
}

// Counted (meegetelde regel) is one row that counted on a day: its category and
// the half minutes it brought (0 for te laat and uit de les).
type Counted struct {
	Ref      Ref
	Category Category
	// Unexplained: the row counts as onbekend because no table knows its code; a
	// table that does would settle it. Not so where files differ, or where it is
	// not known how long the row lasted.
	Unexplained bool
	// LateHalves are the half lesuren that the row brought to Day.Late: a report
	// without a lesuur brings two.
	LateHalves uint8
	Amount     int
}

// Sum is the half minutes of the given categories.
func (d Day) Sum(categories ...Category) int {
	sum := 0
	for _, c := range categories {
		sum += d.Absent[c]
	}
	return sum
}

// Full reports whether the pupil was absent all day for whatever reason, known
// or not: the absent hours reach the timetable's, and there are any.
func (d Day) Full() bool {
	return d.Scheduled > 0 && d.Sum(Unauthorised, Luxury, Sick, Authorised, Unknown) >= d.Scheduled
}
