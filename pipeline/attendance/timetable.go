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
// schooldag is the calendar's business): those of the row in force, or where none
// covers d, the school's week shared over five days.
func (t *Timetable) Lessons(d Date) int {
	weekday := d.daysSinceMonday()
	if weekday > 4 {
		return 0
	}
	if row := t.Row(d); row != nil {
		return int(row.Lessons[weekday])
	}
	return t.School.NormalLessons(weekday)
}

// Row is the rooster row in force on d: one of the pupil before one of the class,
// the latest From first; nil where none covers d.
func (t *Timetable) Row(d Date) *TimetableRow {
	if row := rowOn(t.Own, d); row != nil {
		return row
	}
	if t.Stay != nil && len(t.ByClass) > 0 {
		return rowOn(t.ByClass[t.Stay.EnrolmentOn(d).Class], d)
	}
	return nil
}

func rowOn(rows []TimetableRow, d Date) *TimetableRow {
	for i := range rows {
		if rows[i].Period.Contains(d) {
			return &rows[i]
		}
	}
	return nil
}
