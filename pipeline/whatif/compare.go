package whatif

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// Run is the outcome of a run with certain settings.
type Run struct {
	Label   string // the settings that differ, as the user wrote them; "" for the run as it is
	Signals []assess.Signal
	Forms   []string // the places of the meldformulieren
}

// Column is one run as the comparison shows it.
type Column struct {
	Label string
	Rules []RuleCount // in the order of assess.Rules
	Forms int
	// FormsGained and FormsLost are those that the run as it is does not make, and
	// that only it makes.
	FormsGained, FormsLost []string
	Switches               []Switch
}

// RuleCount counts a rule over a whole run: signals, pupils with a certain one,
// pupils with a possible one only, the former with one of now, and the schools of
// pupils with a certain one.
type RuleCount struct {
	Rule                                         string
	Signals, Certain, Possible, Current, Schools int
}

// Switch (wisseling) is a pupil at a school whose certainty about a rule is another
// than in the run as it is; "" is no signal.
type Switch struct {
	Rule       string
	School     attendance.SchoolCode
	Pupil      attendance.PupilID
	Was, Comes assess.Certainty
}

// Compare makes a column of each run, the first being the run as it is.
func Compare(runs []Run) []Column {
	var columns []Column
	base := map[who]assess.Certainty{}
	for i, run := range runs {
		standing := standings(run.Signals)
		if i == 0 {
			base = standing
		}
		columns = append(columns, Column{
			Label: run.Label, Rules: counts(run.Signals), Forms: len(run.Forms),
			FormsGained: without(run.Forms, runs[0].Forms), FormsLost: without(runs[0].Forms, run.Forms),
			Switches: switches(base, standing),
		})
	}
	return columns
}

// who is a pupil at a school, about a rule.
type who struct {
	rule   string
	school attendance.SchoolCode
	pupil  attendance.PupilID
}

// standings are the certainties: a pupil with both is certain.
func standings(signals []assess.Signal) map[who]assess.Certainty {
	all := map[who]assess.Certainty{}
	for _, s := range signals {
		if key := (who{s.Rule, s.School, s.Pupil}); all[key] != assess.Certain {
			all[key] = s.Certainty
		}
	}
	return all
}

func switches(base, now map[who]assess.Certainty) []Switch {
	var all []Switch
	for key, is := range now {
		if was := base[key]; was != is {
			all = append(all, Switch{key.rule, key.school, key.pupil, was, is})
		}
	}
	for key, was := range base {
		if _, still := now[key]; !still {
			all = append(all, Switch{key.rule, key.school, key.pupil, was, ""})
		}
	}
	slices.SortFunc(all, func(a, b Switch) int {
		return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.School, b.School), attendance.ComparePupils(a.Pupil, b.Pupil))
	})
	return all
}

func counts(signals []assess.Signal) []RuleCount {
	var all []RuleCount
	for _, rule := range assess.Rules {
		c := RuleCount{Rule: rule.ID}
		certain, possible, current := map[attendance.PupilID]bool{}, map[attendance.PupilID]bool{}, map[attendance.PupilID]bool{}
		schools := map[attendance.SchoolCode]bool{}
		for _, s := range signals {
			if s.Rule != rule.ID {
				continue
			}
			c.Signals++
			if s.Certainty == assess.Possible {
				possible[s.Pupil] = true
				continue
			}
			certain[s.Pupil], schools[s.School] = true, true
			if s.Current {
				current[s.Pupil] = true
			}
		}
		for pupil := range possible {
			if !certain[pupil] {
				c.Possible++
			}
		}
		c.Certain, c.Current, c.Schools = len(certain), len(current), len(schools)
		all = append(all, c)
	}
	return all
}

// without are the texts of a that b has not.
func without(a, b []string) []string {
	has := map[string]bool{}
	for _, text := range b {
		has[text] = true
	}
	var rest []string
	for _, text := range a {
		if !has[text] {
			rest = append(rest, text)
		}
	}
	return rest
}
