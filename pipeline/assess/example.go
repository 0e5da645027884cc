package assess

import "verzuimrapport/pipeline/attendance"

// Example is one worked example of a rule: printed in the register, and run as a
// test. It is about an invented pupil of 14, where it says nothing else, at a VO school in holiday region
// Noord with 6 lesuren a day, all attendance delivered from 1 May 2026 up to the
// peildatum, 31 October 2026.
type Example struct {
	Text   string // in Dutch, for the register
	Absent []Spell
	Cases  []attendance.Case
	Birth  string                   // another birth date than that of the pupil of 14, "" for none
	Table  *attendance.TimetableRow // a rooster row of the pupil, nil for none
	Limits func(Limits) Limits      // changes the default limits, nil for none
	// Want are the signals of the rule, each in one line: none for an example on
	// the other side of the limit.
	Want []string
}

// Spell is an absence of an example: all schooldagen From to To (empty: From
// alone), each the given number of lesuren (0: all six).
type Spell struct {
	From, To string
	Lessons  int
	Category attendance.Category
}

// spells are absences of some lesuren on loose days.
func spells(lessons int, category attendance.Category, days ...string) []Spell {
	var all []Spell
	for _, day := range days {
		all = append(all, Spell{From: day, Lessons: lessons, Category: category})
	}
	return all
}
