package reports

import "verzuimrapport/pipeline/attendance"

// rmcName is how the overview names a pupil, by the setting rmc.naam.
func (f Facts) rmcName(d *attendance.Dossier, c *attendance.Case, school attendance.SchoolCode) string {
	switch f.Settings.RMC.Name {
	case "volledig":
		return fullName(d)
	case "dossiernummer":
		return caseNumber(d, c, school)
	}
	return initials(d)
}

// caseNumber is the dossiernummer, or the number that the meldformulier of a
// pupil without a case has.
func caseNumber(d *attendance.Dossier, c *attendance.Case, school attendance.SchoolCode) string {
	if c != nil {
		return c.Number
	}
	return "nieuw-" + string(school) + "-" + d.Pupil.ID.Number
}

// initials are those of the pupil; of one known by a case only, of the name there;
// "" where nobody told a name.
func initials(d *attendance.Dossier) string {
	p := d.Pupil
	if p.Name() == "" {
		p.FullName = fullName(d)
	}
	return p.Initials()
}
