package normalise

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// takeCalendars gathers the kalender rows.
func (r *round) takeCalendars() {
	for _, s := range r.sheetsOf(&calendars) {
		for n, row := range s.calendars {
			if row.School != "" && !r.knows(row.School) {
				r.share(s, n, problem.UnknownSchool, "BRIN", "")
			}
			if !s.bad[n] {
				r.calendar = append(r.calendar, row)
			}
		}
	}
}

// timetableBook holds the rooster rows of pupils and of classes, each with the
// latest first day first, and of the same first day the latest row.
type timetableBook struct {
	own     map[ownTable][]attendance.TimetableRow
	byClass map[attendance.SchoolCode]map[string][]attendance.TimetableRow
}

// ownTable names the timetable of one pupil at one school.
type ownTable struct {
	school attendance.SchoolCode
	pupil  string
}

func (r *round) takeTimetables() {
	r.tables = timetableBook{map[ownTable][]attendance.TimetableRow{}, map[attendance.SchoolCode]map[string][]attendance.TimetableRow{}}
	classes := r.classes()
	for _, s := range r.sheetsOf(&timetables) {
		for n, row := range s.timetables {
			school := r.schoolOf(s, n)
			if school == nil || row.Pupil != "" && r.pupilAt(s, n, school, row.Pupil) == nil || s.bad[n] {
				continue
			}
			row.School = school.Code
			if row.Pupil == "" && !classes[classOf{school.Code, row.Class}] {
				r.share(s, n, problem.ClassUnknown, "Klas", row.Class)
			}
			r.tables.add(row)
		}
	}
	r.tables.sort()
}

// classOf is a class of a school.
type classOf struct {
	school attendance.SchoolCode
	class  string
}

// classes are those in which a pupil is or was.
func (r *round) classes() map[classOf]bool {
	known := map[classOf]bool{}
	for _, e := range r.pupils {
		for _, enrolment := range e.enrolments {
			known[classOf{enrolment.School, enrolment.Class}] = true
		}
	}
	return known
}

func (b timetableBook) add(row attendance.TimetableRow) {
	if row.Pupil != "" {
		key := ownTable{row.School, row.Pupil}
		row.Class = ""
		b.own[key] = append(b.own[key], row)
		return
	}
	if b.byClass[row.School] == nil {
		b.byClass[row.School] = map[string][]attendance.TimetableRow{}
	}
	b.byClass[row.School][row.Class] = append(b.byClass[row.School][row.Class], row)
}

func (b timetableBook) sort() {
	for _, rows := range b.own {
		latestFirst(rows)
	}
	for _, classes := range b.byClass {
		for _, rows := range classes {
			latestFirst(rows)
		}
	}
}

func latestFirst(rows []attendance.TimetableRow) {
	slices.Reverse(rows)
	slices.SortStableFunc(rows, func(a, b attendance.TimetableRow) int { return cmp.Compare(b.Period.From, a.Period.From) })
}

// takeReports gives each pupil the DUO-meldingen; the same melding twice counts once.
func (r *round) takeReports() {
	for _, s := range r.sheetsOf(&duoReports) {
		for n, row := range s.reports {
			school := r.schoolOf(s, n)
			if school == nil || row.pupil == "" {
				continue
			}
			e := r.pupilAt(s, n, school, row.pupil)
			if e == nil || s.bad[n] {
				continue
			}
			r.questionAhead(s, n, dated{"Begindatum", row.report.From}, dated{"Gemeld op", row.report.ReportedOn})
			report := row.report
			report.School = school.Code
			if !slices.ContainsFunc(e.reports, func(other attendance.Melding) bool {
				other.Ref = report.Ref
				return other == report
			}) {
				e.reports = append(e.reports, report)
			}
		}
	}
}
