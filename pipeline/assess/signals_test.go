package assess

import "verzuimrapport/pipeline/attendance"

// signals are those of one rule about one pupil, reckoned twice whatever is known.
func (rule Rule) signals(d *attendance.Dossier, on attendance.Date, limits Limits) []Signal {
	found := rule.Check(d, Reckoning{On: on, Limits: limits, Certainty: Certain})
	possible := rule.Check(d, Reckoning{On: on, Limits: limits, Certainty: Possible})
	return rule.complete(rule.withPossible(found, possible), d, on, limits)
}
