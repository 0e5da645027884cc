package whatif

import (
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// seen are who and where has a certain and a possible signal.
type seen[T comparable] struct{ certain, possible map[T]bool }

func newSeen[T comparable]() seen[T] { return seen[T]{map[T]bool{}, map[T]bool{}} }

func (s seen[T]) note(what T, certainty assess.Certainty) {
	if certainty == assess.Certain {
		s.certain[what] = true
	} else {
		s.possible[what] = true
	}
}

// counts gives how many have a certain one, and how many only a possible one.
func (s seen[T]) counts() (certain, possible int) {
	for what := range s.possible {
		if !s.certain[what] {
			possible++
		}
	}
	return len(s.certain), possible
}

// count counts the signals of one rule, or of all of them.
func count(rule string, signals []assess.Signal) RuleCount {
	c := RuleCount{Rule: rule}
	pupils, schools := newSeen[attendance.PupilID](), newSeen[attendance.SchoolCode]()
	current := map[attendance.PupilID]bool{}
	for _, s := range signals {
		pupils.note(s.Pupil, s.Certainty)
		schools.note(s.School, s.Certainty)
		if s.Certainty == assess.Possible {
			c.PossibleSignals++
			continue
		}
		c.Signals++
		if s.Current {
			current[s.Pupil] = true
		}
	}
	c.Certain, c.Possible = pupils.counts()
	c.Schools, c.PossibleSchools = schools.counts()
	c.Current = len(current)
	return c
}
