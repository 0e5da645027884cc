package normalise

import (
	"maps"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// schoolEntry is a school as the rows about it add up: of each cell the latest
// that is filled.
type schoolEntry struct {
	school attendance.School
	stated []statedPeriod
	own    bool            // stands in a sheet of our own
	asked  map[string]bool // columns about which a row already asks
}

// statedPeriod is a period of delivered attendance, and the sheet that states it.
type statedPeriod struct {
	sheet  int
	period attendance.Period
}

// takeSchools finds the schools that take part: those of our own sheets, and
// those of a list of all schools that a pupil or an absence names. Then it knows
// what each place on each sheet stands for.
func (r *round) takeSchools() {
	r.schools, r.facts = map[attendance.SchoolCode]*schoolEntry{}, map[attendance.SchoolCode]*schoolEntry{}
	for _, s := range r.sheetsOf(&schools) {
		into := r.schools
		if s.profile.OnlyFacts {
			into = r.facts
		}
		for n, row := range s.schools {
			if !s.bad[n] {
				r.questionSchool(into[row.school.Code], row, s.profile.OnlyFacts)
				addSchool(into, row, s.number)
			}
		}
	}
	r.nameFromFacts()
	for _, code := range slices.Sorted(maps.Keys(r.schools)) {
		r.list = append(r.list, r.completeSchool(r.schools[code]))
	}
	for _, s := range r.sheets {
		r.resolvePlaces(s)
	}
}

func addSchool(into map[attendance.SchoolCode]*schoolEntry, row schoolRow, sheet int) {
	e := into[row.school.Code]
	if e == nil {
		e = &schoolEntry{asked: map[string]bool{}}
		into[row.school.Code] = e
	}
	for _, column := range row.asked {
		e.asked[column] = true
	}
	e.school = over(e.school, row.school)
	if row.period != (attendance.Period{}) {
		e.state(statedPeriod{sheet, row.period})
	}
}

// questionSchool asks about a row that says something else of a school than an
// earlier one did; one that fills in what was empty does not.
func (r *round) questionSchool(e *schoolEntry, row schoolRow, onlyFacts bool) {
	if e == nil || onlyFacts {
		return
	}
	a, b := e.school, row.school
	var differ []string
	for _, c := range []struct {
		column string
		differ bool
	}{
		{"Naam", differs(a.Name, b.Name)}, {"Gemeente", differs(a.Municipality, b.Municipality)}, {"RMC-regio", differs(a.Region, b.Region)},
		{"Onderwijssoort", differs(a.Kind, b.Kind)}, {"Vakantieregio", differs(a.Holidays, b.Holidays)},
		{"Lesuur minuten", differs(a.LessonMinutes, b.LessonMinutes)}, {"Lesuren per week", differs(a.LessonsPerWeek, b.LessonsPerWeek)},
		{"Bestuur", differs(a.Board, b.Board)}, {"Zorgcoördinator", differs(a.CareCoordinator, b.CareCoordinator)}, {"E-mail", differs(a.Email, b.Email)},
	} {
		if c.differ {
			differ = append(differ, c.column)
		}
	}
	if len(differ) > 0 {
		r.question(b.Ref, problem.SchoolDiffers, differ[0], a.Ref.Place(), strings.Join(differ, ", "))
	}
}

// differs: both are filled, and not alike.
func differs[T comparable](a, b T) bool {
	var none T
	return a != none && b != none && a != b
}

// state adds a period. A later sheet that states a period with the same first
// day corrects an earlier one; otherwise several periods are several periods.
func (e *schoolEntry) state(p statedPeriod) {
	e.stated = slices.DeleteFunc(e.stated, func(q statedPeriod) bool {
		return q.sheet != p.sheet && q.period.From == p.period.From
	})
	e.stated = append(e.stated, p)
}

// over lays the filled cells of a later row over an earlier one.
func over(s, later attendance.School) attendance.School {
	s.Code, s.Ref = later.Code, later.Ref
	fill(&s.Name, later.Name)
	fill(&s.Municipality, later.Municipality)
	fill(&s.Region, later.Region)
	fill(&s.Kind, later.Kind)
	fill(&s.Holidays, later.Holidays)
	fill(&s.LessonMinutes, later.LessonMinutes)
	fill(&s.LessonsPerWeek, later.LessonsPerWeek)
	fill(&s.Board, later.Board)
	fill(&s.CareCoordinator, later.CareCoordinator)
	fill(&s.Email, later.Email)
	return s
}

// fill takes a later value where there is one.
func fill[T comparable](value *T, later T) {
	var none T
	if later != none {
		*value = later
	}
}

// nameFromFacts lets a list of all schools fill in what our own sheets leave
// empty, and adds the schools that pupils or absences name and only the list knows.
func (r *round) nameFromFacts() {
	for code, e := range r.schools {
		e.own = true
		if fact := r.facts[code]; fact != nil {
			ref := e.school.Ref
			e.school = over(fact.school, e.school)
			e.school.Ref = ref
		}
	}
	var brins []string
	for _, s := range r.sheets {
		if s.profile.Kind != &pupils && s.profile.Kind != &absences {
			continue
		}
		for _, code := range s.places.texts {
			if len(code) == 4 {
				brins = append(brins, code)
			} else {
				r.join(attendance.SchoolCode(code))
			}
		}
	}
	for _, brin := range brins {
		if len(locations(r.schools, brin)) == 0 {
			if codes := locations(r.facts, brin); len(codes) == 1 {
				r.join(codes[0])
			}
		}
	}
}

// join makes a school of which only a list of all schools knows take part.
func (r *round) join(code attendance.SchoolCode) {
	if fact := r.facts[code]; fact != nil && r.schools[code] == nil {
		r.schools[code] = &schoolEntry{school: fact.school}
	}
}

// locations are the known school locations of a BRIN, by code.
func locations(known map[attendance.SchoolCode]*schoolEntry, brin string) []attendance.SchoolCode {
	var codes []attendance.SchoolCode
	for code := range known {
		if code.BRIN() == brin {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes)
	return codes
}
