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
	// Count is the number of schooldagen of a streak, 0 for a rule that counts
	// hours; nil: the attendance does not tell.
	Count     *int
	Certainty Certainty
	Source    Source
	Current   bool            // actueel: it lasts on the peildatum, or its To, else its From, falls in the report month
	Deadline  attendance.Date // uiterste melddatum, zero where the rule has none
	State     ReportState     // meldstatus, "" where the rule has none
	Class     string          // klasse
	// KnownUntil is the day up to which the signal is known: its To; while it lasts
	// the peildatum where a case says so, else the last day of the school's coverage.
	KnownUntil attendance.Date
	Text       string // one Dutch sentence, without a name
	Evidence   []attendance.Ref
	// Unexplained are the rows of the evidence of a possible signal that count as
	// onbekend because no table knows their code: what would settle it. In the order
	// of Ref; nil for a certain signal.
	Unexplained []attendance.Ref
}

// Lasts reports whether the signal had not ended on the peildatum.
func (s Signal) Lasts() bool { return s.To == 0 }

// period of the signal; open while it lasts.
func (s Signal) period() attendance.Period { return attendance.Period{From: s.From, To: s.To} }

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
	var all []Signal
	for _, rule := range Rules {
		all = append(all, rule.signals(d, on, limits)...)
	}
	return all
}

// signals reckons the rule twice, keeps the possible signals that overlap no
// certain one, and fills in what all rules have alike.
func (rule Rule) signals(d *attendance.Dossier, on attendance.Date, limits Limits) []Signal {
	certain := rule.Check(d, Reckoning{on, limits, Certain})
	found := slices.Clone(certain)
	for _, s := range rule.Check(d, Reckoning{on, limits, Possible}) {
		if !s.overlapsAny(certain) {
			s.Certainty = Possible
			found = append(found, s)
		}
	}
	for i := range found {
		s := &found[i]
		s.Rule, s.Pupil = rule.ID, d.Pupil.ID
		s.Certainty = cmp.Or(s.Certainty, Certain)
		s.Case = cmp.Or(s.Case, openCase(d, on))
		s.Current = s.Lasts() || inMonth(s.To, on)
		if rule.Melding && s.Certainty == Certain {
			s.Deadline = attendance.AddWerkdagen(s.To, limits.DeadlineWerkdagen)
			s.State = reportState(d.Meldingen, *s, on)
		}
		s.Text += beyondHolidays(*s, on)
		if s.Certainty == Possible {
			s.Unexplained = unexplained(d.Stay(s.School), *s)
		}
	}
	return found
}

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
	last := s.To
	if s.Lasts() {
		last = on
	}
	if attendance.HolidaysKnown.Contains(s.From) && attendance.HolidaysKnown.Contains(last) {
		return ""
	}
	return " Let op: de periode reikt tot buiten de schooljaren waarvan de vakanties bekend zijn."
}

// evidence gathers the rows of some days that brought hours of the given
// categories, in the order of Ref and each once.
func evidence(days []attendance.Day, categories []attendance.Category) []attendance.Ref {
	var refs []attendance.Ref
	for _, day := range days {
		for _, row := range day.Rows {
			if slices.Contains(categories, row.Category) {
				refs = append(refs, row.Ref)
			}
		}
	}
	slices.SortFunc(refs, attendance.Ref.Compare)
	return slices.Compact(refs)
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
