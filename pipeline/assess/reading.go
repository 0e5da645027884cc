package assess

import "verzuimrapport/pipeline/attendance"

// reading (lezing) is one way to look for long absence: which hours fill a day, at
// which age they count, what a case must say, and how long is long.
type reading struct {
	Reckoning
	categories []attendance.Category
	covers     func(attendance.AgeStatus) bool
	cases      []attendance.CaseKind
	weeks      int
	comparator Comparator
	how        string // the kind of absence, in Dutch
	// No rule reads so; the register shows what it would give. calendarWeeks counts
	// the weeks of the calendar, holidays included; holidaysEnd ends a streak at a week
	// that is no lesweek.
	calendarWeeks, holidaysEnd bool
	// whole: a case is long enough once all lesdagen of the weeks have been, as a
	// streak is with >=.
	whole bool
}

// index is the numbering of the days in which the weeks are counted.
func (read reading) index(stay *attendance.Stay) func(attendance.Date) int {
	if read.calendarWeeks {
		return func(d attendance.Date) int { return int(d) }
	}
	return stay.Calendar.Index
}

// unauthorisedAbsence is the reading of VZ03.
func (r Reckoning) unauthorisedAbsence() reading {
	return reading{
		Reckoning: r, categories: r.unauthorised(), covers: r.plichtig,
		cases: []attendance.CaseKind{"", attendance.CaseUnauthorised},
		weeks: r.Limits.ThuiszitterWeeks, comparator: r.Limits.Comparator, how: "ongeoorloofd afwezig",
	}
}

// anyAbsence is the reading of VZ04: whatever the reason.
func (r Reckoning) anyAbsence() reading {
	read := r.unauthorisedAbsence()
	read.categories, read.how = r.anyReason(), "afwezig"
	read.cases = []attendance.CaseKind{attendance.CaseAuthorised}
	return read
}

// caseIsLong reports whether a pupil who is at home from a day on up to the peildatum
// is so for long: the last schooldag lies the given weeks or more after that day,
// whatever the comparator.
func (read reading) caseIsLong(stay *attendance.Stay, since attendance.Date) bool {
	index := read.index(stay)
	limit := index(since) + 7*read.weeks
	if read.whole {
		return index(stay.Calendar.NextSchooldag(read.On+1)) >= limit
	}
	return index(stay.Calendar.LastSchooldag(read.On)) >= limit
}

// lasting are the readings of VZ03 and VZ04 with the weeks of VZ06.
func (r Reckoning) lasting() []reading {
	all := []reading{r.unauthorisedAbsence(), r.anyAbsence()}
	for i := range all {
		all[i].weeks, all[i].comparator, all[i].whole = r.Limits.Threatening.LastingWeeks, AtLeast, true
	}
	return all
}

// adultAbsence is the reading of VZ10: that of VZ03 at another age.
func (r Reckoning) adultAbsence() reading {
	read := r.unauthorisedAbsence()
	read.covers, read.weeks, read.comparator = r.adult, r.Limits.AdultWeeks, r.Limits.AdultComparator
	return read
}
