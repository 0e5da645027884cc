package assess

import "verzuimrapport/pipeline/attendance"

// Reckoning (rekening) is how a rule is asked: up to which day, by which limits,
// and with the unknown hours or without.
type Reckoning struct {
	On        attendance.Date // peildatum
	Limits    Limits
	Certainty Certainty
	// once keeps what more than one rule asks about the same pupil; nil keeps nothing.
	once *once
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

// knowable reports whether days of this age status count where the status itself
// does: those of a pupil of unknown age only in the possible reckoning.
func (r Reckoning) knowable(status attendance.AgeStatus) bool {
	return status != attendance.AgeUnknown || r.Certainty == Possible
}

// plichtig: leerplichtig and kwalificatieplichtig.
func (r Reckoning) plichtig(status attendance.AgeStatus) bool {
	return status.Plichtig() || (status == attendance.AgeUnknown && r.Certainty == Possible)
}

// adult: 18 and over.
func (r Reckoning) adult(status attendance.AgeStatus) bool {
	return status == attendance.Adult || (status == attendance.AgeUnknown && r.Certainty == Possible)
}

// ofSchoolAge: any status but nog niet leerplichtig.
func (r Reckoning) ofSchoolAge(status attendance.AgeStatus) bool {
	return status != attendance.NotYetLeerplichtig && r.knowable(status)
}

// maybe is what a sentence of the possible reckoning adds.
func (r Reckoning) maybe() string {
	if r.Certainty == Possible {
		return " (als onbekende uren ongeoorloofd zijn)"
	}
	return ""
}
