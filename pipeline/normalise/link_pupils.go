package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// pupilEntry is a pupil as the rows about the person add up.
type pupilEntry struct {
	pupil      attendance.Pupil
	born       attendance.Ref // where the birth date stands
	bornIn     int            // and in which delivery
	namedIn    int            // the delivery of the latest row
	enrolments []attendance.Enrolment
	enrolledIn []int // the delivery of each
	reports    []attendance.Melding
	cases      []*caseEntry
	order      int // in the sorted list of dossiers
	rows       int // of absence that name the pupil, those that are not used too
}

func (r *round) takePupils() {
	rows := 0
	for _, s := range r.sheetsOf(&pupils) {
		rows += len(s.pupils)
	}
	r.homes = map[string]string{}
	r.pupils = make(map[attendance.PupilID]*pupilEntry, rows)
	for _, s := range r.sheetsOf(&pupils) {
		s.kept = map[int]bool{}
		for n := range s.pupils {
			r.takePupil(s, n)
		}
	}
	r.listed = map[string]bool{}
	for id := range r.pupils {
		r.listed[id.BRIN] = true
	}
}

// takePupil adds one row: what it says of the pupil, and an enrolment.
func (r *round) takePupil(s *linked, n int) {
	row := &s.pupils[n]
	school := r.schoolOf(s, n)
	if school == nil || (s.bad[n] && !row.stays) {
		return
	}
	pupil := row.pupil
	pupil.ID.BRIN = school.Code.BRIN()
	noBirth := row.stays || pupil.Birth > r.opt.On
	if noBirth {
		pupil.Birth = 0
	}
	e := r.pupils[pupil.ID]
	if e == nil {
		e = &pupilEntry{pupil: attendance.Pupil{ID: pupil.ID}}
		r.pupils[pupil.ID] = e
	}
	if !r.takeBirth(s, n, e, pupil.Birth) {
		return
	}
	if noBirth {
		r.fault(s, n, problem.NoBirthDate, "Geboortedatum")
		s.kept[n] = true
	}
	r.questionBirth(s, n, pupil.Birth)
	r.questionName(s, n, e, pupil)
	e.overlay(pupil, row)
	e.namedIn = s.sheet.Delivery
	r.takeHome(s, n, &e.pupil, pupil.Municipality)
	enrolment := row.enrolment
	enrolment.School = school.Code
	e.enrol(enrolment, s.sheet.Delivery)
}

// takeBirth holds a birth date against the one known; false refuses the row.
func (r *round) takeBirth(s *linked, n int, e *pupilEntry, birth attendance.Date) bool {
	ref := s.ref(s.lines[n].row)
	if birth.Known() && e.pupil.Birth.Known() && birth != e.pupil.Birth {
		if e.bornIn == s.sheet.Delivery {
			r.fault(s, n, problem.TwoPupils, "Geboortedatum", e.born.Place())
			return false
		}
		r.question(ref, problem.BirthChanged, "Geboortedatum", e.born.Place())
	}
	if birth.Known() {
		e.pupil.Birth, e.born, e.bornIn = birth, ref, s.sheet.Delivery
	}
	return true
}

// overlay lays the filled cells of a later row over the earlier ones. A name is
// taken as a whole, so that two rows do not make up a third person.
func (e *pupilEntry) overlay(later attendance.Pupil, row *pupilRow) {
	p := &e.pupil
	p.Ref = later.Ref
	if later.LastName != "" || later.FirstName != "" {
		p.LastName, p.Infix, p.FirstName = later.LastName, later.Infix, later.FirstName
	}
	fill(&p.FullName, later.FullName)
	fill(&p.Qualified, later.Qualified)
	if later.Diploma != "" {
		p.Diploma, p.DiplomaOn = later.Diploma, later.DiplomaOn
	}
	if row.exempted {
		fill(&p.Exemption, later.Exemption)
		p.Exempted = slices.DeleteFunc(p.Exempted, func(q attendance.Period) bool { return q.From == row.exempt.From })
		p.Exempted = append(p.Exempted, row.exempt)
	}
}

// takeHome writes a municipality by its official name; one that is not known
// stays as written, and is asked about.
func (r *round) takeHome(s *linked, n int, p *attendance.Pupil, name string) {
	if name == "" {
		return
	}
	official, met := r.homes[name]
	if !met {
		official, _, _ = attendance.Municipality(name)
		r.homes[name] = official
	}
	if p.Municipality = official; official == "" {
		p.Municipality = name
		r.share(s, n, problem.UnknownPlace, "Woongemeente", name)
	}
}

// enrol adds an enrolment in place of those that it corrects: of earlier deliveries,
// from the same day at the same school, or from a day that was not given then where
// they overlap. Two in one delivery are two, unless they say the same.
func (e *pupilEntry) enrol(enrolment attendance.Enrolment, delivery int) {
	for i := len(e.enrolments) - 1; i >= 0; i-- {
		old := e.enrolments[i]
		if old.School != enrolment.School || !corrects(enrolment.Period, old.Period) {
			continue
		}
		old.Ref = enrolment.Ref
		if e.enrolledIn[i] < delivery || old == enrolment {
			e.enrolments, e.enrolledIn = slices.Delete(e.enrolments, i, i+1), slices.Delete(e.enrolledIn, i, i+1)
		}
	}
	e.enrolments, e.enrolledIn = append(e.enrolments, enrolment), append(e.enrolledIn, delivery)
}

// corrects reports whether an enrolment may be another one's correction. One without a
// first day that ended before this one begins is another enrolment.
func corrects(later, old attendance.Period) bool {
	return old.From == later.From || (!old.From.Known() && old.Overlaps(later))
}

// pupilAt finds the pupil of a school; where there is none the row is fout.
func (r *round) pupilAt(s *linked, n int, school *attendance.School, number string) *pupilEntry {
	e := r.pupils[attendance.PupilID{BRIN: school.Code.BRIN(), Number: number}]
	switch {
	case e != nil:
	case !r.listed[school.Code.BRIN()]:
		r.share(s, n, problem.NoPupilList, "Leerlingnummer", "")
	default:
		r.share(s, n, problem.UnknownPupil, "Leerlingnummer", number)
	}
	return e
}
