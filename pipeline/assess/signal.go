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

// currentOn: it lasts on the peildatum, or ended in its month.
func (s Signal) currentOn(on attendance.Date) bool {
	return s.Lasts() || s.lastsAt(on) || inMonth(s.End(), on)
}

// lastsAt: a signal with a last day may last on the peildatum all the same.
func (s Signal) lastsAt(on attendance.Date) bool { return s.To.Known() && s.From <= on && on <= s.To }

// inMonth reports whether d falls in the report month: the month of the peildatum.
func inMonth(d, on attendance.Date) bool { return on.MonthStart() <= d && d <= on.MonthEnd() }
