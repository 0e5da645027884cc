package assess

import "verzuimrapport/pipeline/attendance"

// Reckoning (rekening) is how a rule is asked: up to which day, by which limits,
// and with the unknown hours or without.
type Reckoning struct {
	On        attendance.Date // peildatum
	Limits    Limits
	Certainty Certainty
}

// covers reports whether a day of this age status counts: leerplichtig and
// kwalificatieplichtig, and in the possible reckoning also a pupil of unknown age.
func (r Reckoning) covers(status attendance.AgeStatus) bool {
	return status.Plichtig() || (status == attendance.AgeUnknown && r.Certainty == Possible)
}

var (
	unauthorised      = []attendance.Category{attendance.Unauthorised, attendance.Luxury}
	maybeUnauthorised = []attendance.Category{attendance.Unauthorised, attendance.Luxury, attendance.Unknown}
	anyReason         = []attendance.Category{attendance.Unauthorised, attendance.Luxury, attendance.Sick, attendance.Authorised}
	maybeAnyReason    = []attendance.Category{attendance.Unauthorised, attendance.Luxury, attendance.Sick, attendance.Authorised, attendance.Unknown}
)

// unauthorised are the categories that count as ongeoorloofd in this reckoning.
func (r Reckoning) unauthorised() []attendance.Category {
	if r.Certainty == Possible {
		return maybeUnauthorised
	}
	return unauthorised
}

// anyReason are the categories that count as absent, whatever the reason.
func (r Reckoning) anyReason() []attendance.Category {
	if r.Certainty == Possible {
		return maybeAnyReason
	}
	return anyReason
}

// maybe is what a sentence of the possible reckoning adds.
func (r Reckoning) maybe() string {
	if r.Certainty == Possible {
		return " (als onbekende uren ongeoorloofd zijn)"
	}
	return ""
}
