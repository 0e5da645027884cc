package attendance

// TimetableRow (roosterregel) gives the lesuren of each weekday, Monday first,
// for one pupil or one class of a school during a period.
type TimetableRow struct {
	School  SchoolCode
	Pupil   string // leerlingnummer, "" for a class row
	Class   string
	Lessons [5]int8
	Period  Period
	Adapted bool // aangepast rooster
	Ref     Ref
}

// Timetable (rooster) answers how many lesuren a pupil has on a day.
type Timetable struct {
	School *School
	Stay   *Stay // whose class decides; nil: the pupil's rows and the school only
	// Own are the rooster rows of the pupil, ByClass those of the classes of the
	// school; each with the latest From first.
	Own     []TimetableRow
	ByClass map[string][]TimetableRow
}

// Lessons is the number of lesuren on d, by weekday alone (whether d is a
// schooldag is the calendar's business): a row of the pupil before one of the
// class, the latest From first; where none covers d, the school's week shared
// over five days.
func (t *Timetable) Lessons(d Date) int {
	weekday := d.daysSinceMonday()
	if weekday > 4 {
		return 0
	}
	if n, ok := lessonsIn(t.Own, d, weekday); ok {
		return n
	}
	if t.Stay != nil && len(t.ByClass) > 0 {
		if n, ok := lessonsIn(t.ByClass[t.Stay.EnrolmentOn(d).Class], d, weekday); ok {
			return n
		}
	}
	return t.School.NormalLessons(weekday)
}

func lessonsIn(rows []TimetableRow, d Date, weekday int) (int, bool) {
	for _, row := range rows {
		if row.Period.Contains(d) {
			return int(row.Lessons[weekday]), true
		}
	}
	return 0, false
}
