package attendance

// DeliveredWeek (leverweek) is how much of one week's attendance a school delivered.
type DeliveredWeek struct {
	Monday Date
	// Lessons are the schooldagen of the week up to the peildatum, Covered those of
	// them that the coverage holds.
	Lessons, Covered int
	// Rows are the used verzuim rows with a day in the week; a row of several weeks
	// counts in each.
	Rows int
}

// WeekState (leverstand) is how a week stands.
type WeekState uint8

// The states: no lessons in that week; nothing known of it; some of its
// schooldagen known; all of them. A week that is known and has no row at all, as
// only a stated period can give, has a state of its own.
const (
	NoLessons     WeekState = iota // geen lessen
	NotDelivered                   // niet geleverd
	PartDelivered                  // deels geleverd
	WithoutRows                    // geleverd, zonder rijen
	AllDelivered                   // geleverd
)

// State is how the week stands.
func (w DeliveredWeek) State() WeekState {
	switch {
	case w.Lessons == 0:
		return NoLessons
	case w.Covered == 0:
		return NotDelivered
	case w.Rows == 0:
		return WithoutRows
	case w.Covered < w.Lessons:
		return PartDelivered
	}
	return AllDelivered
}

// DeliveredWeeks are the weeks of the school year up to the peildatum; rows gives
// the rows of the week of a Monday.
func (c *Calendar) DeliveredWeeks(covered Coverage, on Date, rows func(monday Date) int) []DeliveredWeek {
	var weeks []DeliveredWeek
	first := on.SchoolYearStart()
	for monday := first.Monday(); monday <= on; monday += 7 {
		week := DeliveredWeek{Monday: monday, Rows: rows(monday)}
		for d := max(monday, first); d <= min(monday+6, on); d++ {
			if c.IsSchooldag(d) {
				week.Lessons++
				if covered.Contains(d) {
					week.Covered++
				}
			}
		}
		weeks = append(weeks, week)
	}
	return weeks
}
