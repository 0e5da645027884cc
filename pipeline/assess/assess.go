package assess

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// Signals assesses every dossier by every rule, in the order of Compare.
func Signals(data attendance.Dataset, on attendance.Date, limits Limits) []Signal {
	found := make([][]Signal, len(data.Dossiers))
	for i, d := range data.Dossiers {
		found[i] = Assess(d, on, limits)
	}
	all := slices.Concat(found...)
	slices.SortStableFunc(all, Compare)
	return all
}

// Assess gives the signals of one pupil by every rule.
func Assess(d *attendance.Dossier, on attendance.Date, limits Limits) []Signal {
	certain := Reckoning{On: on, Limits: limits, Certainty: Certain, once: &once{}}
	possible := Reckoning{On: on, Limits: limits, Certainty: Possible, once: &once{}}
	open := leavesRoom(d)
	var all []Signal
	for _, rule := range Rules {
		found := rule.Check(d, certain)
		if open {
			found = rule.withPossible(found, rule.Check(d, possible))
		}
		all = append(all, rule.complete(found, d, on, limits)...)
	}
	return all
}

// leavesRoom reports whether the two reckonings can differ at all: something is
// unknown of the pupil's hours, age or days. Of most pupils nothing is.
func leavesRoom(d *attendance.Dossier) bool {
	for _, stay := range d.Stays {
		gap := len(stay.Coverage.Periods()) > 1 || (len(stay.Days) > 0 && stay.Days[0].Date < stay.Coverage.First())
		if gap || stay.Ages.On(stay.Coverage.First()) == attendance.AgeUnknown {
			return true
		}
		for i := range stay.Days {
			if stay.Days[i].Absent[attendance.Unknown] > 0 {
				return true
			}
		}
	}
	return false
}

// withPossible adds the signals of the second reckoning that overlap no certain one.
func (rule Rule) withPossible(certain, possible []Signal) []Signal {
	found := slices.Clip(certain)
	for _, s := range possible {
		s.Moment = rule.Moment
		if !s.overlapsAny(certain) {
			s.Certainty = Possible
			found = append(found, s)
		}
	}
	return found
}

// complete fills in what all rules have alike, in signals of its own.
func (rule Rule) complete(found []Signal, d *attendance.Dossier, on attendance.Date, limits Limits) []Signal {
	found = slices.Clone(found)
	for i := range found {
		s := &found[i]
		s.Rule, s.Pupil, s.Moment = rule.ID, d.Pupil.ID, rule.Moment
		s.Certainty = cmp.Or(s.Certainty, Certain)
		s.Case = cmp.Or(s.Case, openCase(d, on))
		s.Current = s.currentOn(on)
		if rule.Melding && s.Certainty == Certain {
			s.Deadline = attendance.AddWerkdagen(s.To, limits.DeadlineWerkdagen)
			s.State = reportState(d.Meldingen, *s, on)
		}
		s.Text += s.boundsText() + beyondHolidays(*s, on)
		if s.Certainty == Possible {
			s.Unexplained = unexplained(d.Stay(s.School), *s)
		}
	}
	return found
}

// openCase is the number of the pupil's first case that is open on the peildatum.
func openCase(d *attendance.Dossier, on attendance.Date) string {
	for _, c := range d.Cases {
		if !c.ClosedAt(on) {
			return c.Number
		}
	}
	return ""
}

// beyondHolidays says so where a signal reaches days of which no holidays are known.
func beyondHolidays(s Signal, on attendance.Date) string {
	last := s.End()
	if s.Lasts() {
		last = on
	}
	first := s.From
	if !first.Known() {
		first = on
	}
	if attendance.HolidaysKnown.Contains(first) && attendance.HolidaysKnown.Contains(min(last, on)) {
		return ""
	}
	return " Let op: de periode reikt tot buiten de schooljaren waarvan de vakanties bekend zijn."
}
