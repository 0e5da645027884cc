package attendance

// Dossier (leerlingdossier) is all about one pupil.
type Dossier struct {
	Pupil Pupil
	// Stays are in the order of their school codes; empty for a pupil who stands
	// only in a case (absoluut verzuim).
	Stays     []*Stay
	Cases     []Case    // in the order of their numbers
	Meldingen []Melding // in date order
}

// Stay finds the stay at a school, nil if there is none.
func (d *Dossier) Stay(school SchoolCode) *Stay {
	for _, s := range d.Stays {
		if s.School.Code == school {
			return s
		}
	}
	return nil
}

// StayOf is the stay that a case belongs to: the one at its school, or, where the
// pupil is not enrolled there on that day, the first other one with an enrolment
// then; nil where there is none at all.
func (d *Dossier) StayOf(c Case, on Date) *Stay {
	own := d.Stay(c.School)
	if own != nil && own.Enrolled(on) {
		return own
	}
	for _, stay := range d.Stays {
		if stay.Enrolled(on) {
			return stay
		}
	}
	return own
}
