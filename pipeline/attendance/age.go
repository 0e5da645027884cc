package attendance

// AgeStatus (leeftijdsstatus) says which law applies to a pupil on a day.
type AgeStatus uint8

// The statuses of the Leerplichtwet 1969, arts 3, 4a and 4b, and of the Wet van
// school naar duurzaam werk.
const (
	AgeUnknown           AgeStatus = iota // onbekend: no usable birth date
	NotYetLeerplichtig                    // nog niet leerplichtig
	Leerplichtig                          // leerplichtig
	Exempt                                // vrij
	Adult                                 // 18plus
	Kwalificatieplichtig                  // kwalificatieplichtig
	NumAgeStatuses       = iota
)

var ageNames = [NumAgeStatuses]string{"onbekend", "nog niet leerplichtig", "leerplichtig", "vrij", "18plus", "kwalificatieplichtig"}

// String is the Dutch name of the status.
func (s AgeStatus) String() string { return ageNames[s] }

// Plichtig reports whether the pupil must go to school: leerplichtig or
// kwalificatieplichtig.
func (s AgeStatus) Plichtig() bool { return s == Leerplichtig || s == Kwalificatieplichtig }

// AgeLimits (leeftijdsgrenzen) are the settings of the age status.
type AgeLimits struct {
	// Until is the birthday from which a young adult is out of sight of the
	// Doorstroompunt: 27 since 1 January 2026. UntilBefore is the one of the days before.
	Until, UntilBefore int
	Since              Date
}

// DefaultAgeLimits are those of the Wet van school naar duurzaam werk.
var DefaultAgeLimits = AgeLimits{Until: 27, UntilBefore: 23, Since: MustDate("2026-01-01")}

// Ages (leeftijdsstatus per dag) answers for one pupil at one school; its days are worked out once.
type Ages struct {
	pupil  Pupil
	begins Date // the first day of leerplicht
	ends   Date // the last day of leerplicht
	adult  Date // the 18th birthday
	limits AgeLimits
}

// NewAges works out the turning points of a pupil. The school's calendar is
// needed for the first schooldag of the month in which leerplicht begins.
func NewAges(p Pupil, c *Calendar, limits AgeLimits) Ages {
	if !p.Birth.Known() {
		return Ages{pupil: p}
	}
	y, m, _ := p.Birth.Civil()
	return Ages{
		pupil:  p,
		begins: c.NextSchooldag(NewDate(y+5, m+1, 1)),
		ends:   p.Birth.Birthday(16).SchoolYearEnd(),
		adult:  p.Birth.Birthday(18),
		limits: limits,
	}
}

// On gives the status on a day: the first that fits, in the order of the law.
func (a Ages) On(d Date) AgeStatus {
	switch p := a.pupil; {
	case !p.Birth.Known():
		return AgeUnknown
	case d < a.begins:
		return NotYetLeerplichtig
	case d <= a.ends && a.exempted(d):
		return Exempt
	case d <= a.ends:
		return Leerplichtig
	case p.Qualified.Known() && p.Qualified <= d, a.exempted(d), a.diploma(d), d >= a.outOfSight(d):
		return Exempt
	case d >= a.adult:
		return Adult
	}
	return Kwalificatieplichtig
}

func (a Ages) exempted(d Date) bool {
	for _, p := range a.pupil.Exempted {
		if p.Contains(d) {
			return true
		}
	}
	return false
}

// diploma: under 18 a PrO or VSO diploma ends the kwalificatieplicht (Lpw 4a).
func (a Ages) diploma(d Date) bool {
	return a.pupil.Diploma != "" && a.pupil.DiplomaOn <= d && d < a.adult
}

func (a Ages) outOfSight(d Date) Date {
	if d < a.limits.Since {
		return a.pupil.Birth.Birthday(a.limits.UntilBefore)
	}
	return a.pupil.Birth.Birthday(a.limits.Until)
}
