package reports

import (
	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// lookup finds what belongs to a school or a pupil; each report makes it once.
type lookup struct {
	Facts
	schools    map[attendance.SchoolCode]*attendance.School
	deliveries map[attendance.SchoolCode]attendance.Delivery
	figures    map[string]aggregate.Figures
	dossiers   map[attendance.PupilID]int              // index in Data.Dossiers
	titles     map[string]string                       // of the rules
	codes      map[attendance.SchoolCode][]unknownCode // what settles most first
	codesAt    map[attendance.SchoolCode]codeRows      // where they stand
}

func newLookup(f Facts) *lookup {
	l := &lookup{
		Facts: f, schools: map[attendance.SchoolCode]*attendance.School{}, deliveries: map[attendance.SchoolCode]attendance.Delivery{},
		figures: map[string]aggregate.Figures{}, dossiers: map[attendance.PupilID]int{}, titles: map[string]string{},
	}
	for i, school := range f.Data.Schools {
		l.schools[school.Code], l.deliveries[school.Code] = school, f.Data.Deliveries[i]
	}
	for _, figures := range f.Figures.Schools {
		l.figures[figures.Key] = figures
	}
	for i, dossier := range f.Data.Dossiers {
		l.dossiers[dossier.Pupil.ID] = i
	}
	l.codes, l.codesAt = f.unknownCodes(), map[attendance.SchoolCode]codeRows{}
	for school, list := range l.codes {
		l.codesAt[school] = codeRowsOf(list)
	}
	for _, rule := range f.Rules {
		l.titles[rule.ID] = rule.Title
	}
	return l
}

// dossier is never nil: of a pupil nobody named only the number is known.
func (l *lookup) dossier(id attendance.PupilID) *attendance.Dossier {
	if i, ok := l.dossiers[id]; ok {
		return l.Data.Dossiers[i]
	}
	return &attendance.Dossier{Pupil: attendance.Pupil{ID: id}}
}

// openCase is the pupil's first case that is open on the peildatum, nil for none.
func (l *lookup) openCase(d *attendance.Dossier) *attendance.Case {
	for i := range d.Cases {
		if !d.Cases[i].ClosedAt(l.On) {
			return &d.Cases[i]
		}
	}
	return nil
}

// class is the class of a pupil at a school on the peildatum, "" unknown.
func (l *lookup) class(d *attendance.Dossier, school attendance.SchoolCode) string {
	if stay := d.Stay(school); stay != nil && len(stay.Enrolments) > 0 {
		return stay.EnrolmentOn(l.On).Class
	}
	return ""
}

// age is the age status on the peildatum at a school.
func (l *lookup) age(d *attendance.Dossier, school attendance.SchoolCode) attendance.AgeStatus {
	if stay := d.Stay(school); stay != nil {
		return stay.Ages.On(l.On)
	}
	return attendance.AgeUnknown
}

// schoolName is the name of a school, its code where nobody named it.
func (l *lookup) schoolName(code attendance.SchoolCode) string {
	if school := l.schools[code]; school != nil && school.Name != "" {
		return school.Name
	}
	return string(code)
}

// bySchool groups signals by school, in their order.
func bySchool(signals []assess.Signal) map[attendance.SchoolCode][]assess.Signal {
	groups := map[attendance.SchoolCode][]assess.Signal{}
	for _, s := range signals {
		groups[s.School] = append(groups[s.School], s)
	}
	return groups
}

// fullName is the pupil's name in the list of pupils, else in a case.
func fullName(d *attendance.Dossier) string {
	name := d.Pupil.Name()
	for _, c := range d.Cases {
		if name == "" {
			name = c.Name
		}
	}
	return name
}
