package assess

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// Source (bron) says where a signal was seen.
type Source string

// The sources: attendance rows, the case file, or both.
const (
	FromAttendance Source = "verzuim"
	FromCase       Source = "dossier"
	FromBoth       Source = "beide"
)

// ReportState (meldstatus) is how a VZ01 stands with the national register.
type ReportState string

// The states of the melding of a certain VZ01.
const (
	Reported     ReportState = "gemeld"
	ReportedLate ReportState = "te laat gemeld"
	StillInTime  ReportState = "nog binnen termijn"
	NotReported  ReportState = "niet gemeld"
)

// Signal (signaal) is what a rule found about one pupil.
type Signal struct {
	Rule     string // VZ01
	School   attendance.SchoolCode
	Pupil    attendance.PupilID
	Case     string            // dossiernummer of the case it rests on, else of the pupil's open case, "" for none
	From, To attendance.Date   // To is zero while it lasts
	Hours    *attendance.Hours // nil: the attendance does not tell
	// AtLeast and AtMost are the bounds of the hours, where unknown categories or
	// days that were not delivered leave room; nil where Hours is exact.
	AtLeast, AtMost *attendance.Hours
	// Count is the figure beside the hours, see Rule.Counts: of a streak or run its
	// schooldagen, 0 for a rule that counts hours; nil: the attendance does not tell.
	Count     *int
	Certainty Certainty
	Source    Source
	Current   bool            // actueel: it lasts on the peildatum, or its To, else its From, falls in the report month
	Deadline  attendance.Date // uiterste melddatum, zero where the rule has none
	State     ReportState     // meldstatus, "" where the rule has none
	Class     string          // klasse
	// Moment: the signal is of one day, From, and To stays empty: it does not last.
	Moment bool
	// KnownUntil is the day up to which the signal is known: its To; while it lasts
	// the peildatum where a case says so, else the last day of the school's coverage.
	KnownUntil attendance.Date
	Text       string // in Dutch, without a name
	Evidence   []attendance.Ref
	// Unexplained are the rows of the evidence of a possible signal that count as
	// onbekend because no table knows their code: what would settle it. In the order
	// of Ref; nil for a certain signal.
	Unexplained []attendance.Ref
	// Days are the schooldagen whose rows the figure counts, in order. Ledger shows
	// those rows one by one.
	Days []attendance.Date
}

// Lasts reports whether the signal had not ended on the peildatum.
func (s Signal) Lasts() bool { return s.To == 0 && !s.Moment }

// End is the last day of a signal that does not last.
func (s Signal) End() attendance.Date {
	if s.Moment {
		return s.From
	}
	return s.To
}

// period of the signal; open while it lasts.
func (s Signal) period() attendance.Period { return attendance.Period{From: s.From, To: s.End()} }

// overlapsAny reports whether the signal has a day in common with one of the others.
func (s Signal) overlapsAny(others []Signal) bool {
	return slices.ContainsFunc(others, func(o Signal) bool { return s.period().Overlaps(o.period()) })
}

// Compare orders signals by school, pupil, rule, From and certainty.
func Compare(a, b Signal) int {
	return cmp.Or(
		cmp.Compare(a.School, b.School),
		attendance.ComparePupils(a.Pupil, b.Pupil),
		cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(a.From, b.From),
		cmp.Compare(b.Certainty, a.Certainty), // zeker before mogelijk
		cmp.Compare(a.To, b.To),
		cmp.Compare(a.Class, b.Class),
		cmp.Compare(a.Case, b.Case),
	)
}

// Signals assesses every dossier by every rule, in the order of Compare.
func Signals(data attendance.Dataset, on attendance.Date, limits Limits) []Signal {
	var all []Signal
	for _, d := range data.Dossiers {
		all = append(all, Assess(d, on, limits)...)
	}
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

// signals are those of one rule about one pupil.
func (rule Rule) signals(d *attendance.Dossier, on attendance.Date, limits Limits) []Signal {
	found := rule.Check(d, Reckoning{On: on, Limits: limits, Certainty: Certain})
	possible := rule.Check(d, Reckoning{On: on, Limits: limits, Certainty: Possible})
	return rule.complete(rule.withPossible(found, possible), d, on, limits)
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

// currentOn: it lasts on the peildatum, or ended in its month.
func (s Signal) currentOn(on attendance.Date) bool {
	return s.Lasts() || s.lastsAt(on) || inMonth(s.End(), on)
}

// lastsAt: a signal with a last day may last on the peildatum all the same.
func (s Signal) lastsAt(on attendance.Date) bool { return s.To.Known() && s.From <= on && on <= s.To }

// inMonth reports whether d falls in the report month: the month of the peildatum.
func inMonth(d, on attendance.Date) bool { return on.MonthStart() <= d && d <= on.MonthEnd() }

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

// rest notes the days on which the signal rests, and gathers their rows that
// brought hours of the given categories as its evidence, in the order of Ref and
// each once.
func (s *Signal) rest(days []*attendance.Day, categories []attendance.Category) {
	s.Days = make([]attendance.Date, len(days))
	for i, day := range days {
		s.Days[i] = day.Date
		for _, row := range day.Rows {
			if slices.Contains(categories, row.Category) {
				s.Evidence = append(s.Evidence, row.Ref)
			}
		}
	}
	s.sortEvidence()
}

func (s *Signal) sortEvidence() {
	slices.SortFunc(s.Evidence, attendance.Ref.Compare)
	s.Evidence = slices.Compact(s.Evidence)
}

// unexplained gathers the rows of the evidence that no code table explains.
func unexplained(stay *attendance.Stay, s Signal) []attendance.Ref {
	if stay == nil {
		return nil
	}
	var refs []attendance.Ref
	for _, day := range stay.Days {
		if !s.period().Contains(day.Date) {
			continue
		}
		for _, row := range day.Rows {
			if _, counted := slices.BinarySearchFunc(s.Evidence, row.Ref, attendance.Ref.Compare); counted && row.Unexplained {
				refs = append(refs, row.Ref)
			}
		}
	}
	slices.SortFunc(refs, attendance.Ref.Compare)
	return slices.Compact(refs)
}
