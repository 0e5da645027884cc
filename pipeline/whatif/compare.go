package whatif

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// Outcome is what a run with certain settings gave.
type Outcome struct {
	Label    string // the settings that differ, as the user wrote them; "" for the run as it is
	Rules    []RuleCount
	All      RuleCount // of all rules together, Rule is ""
	Forms    []string  // the places of the meldformulieren
	standing map[who]Standing
}

// Column is one run as the comparison shows it.
type Column struct {
	Outcome
	// FormsGained and FormsLost are those that the run as it is does not make, and
	// that only it makes.
	FormsGained, FormsLost []string
	Switches               []Switch
}

// RuleCount counts a rule over a whole run.
type RuleCount struct {
	Rule string
	// Certain are pupils with a certain signal, Current those of them with one of now;
	// Possible are pupils with possible ones only.
	Certain, Current, Possible int
	// Schools are those of the certain signals, PossibleSchools those with possible
	// ones only.
	Schools, PossibleSchools int
	Signals, PossibleSignals int // certain and possible
}

// Standing (stand) is how a pupil stands with a rule at a school; its zero value is no
// signal. A pupil with certain and possible signals is certain.
type Standing struct {
	Certainty assess.Certainty
	Current   bool // a signal of that certainty is of now
	Signals   int  // of that certainty
}

// Switch (wisseling) is a pupil at a school whose standing with a rule is another than
// in the run as it is.
type Switch struct {
	Rule       string
	School     attendance.SchoolCode
	Pupil      attendance.PupilID
	Was, Comes Standing
}

// Of counts a run. The signals are not kept: of many runs they would fill the memory.
func Of(label string, signals []assess.Signal, forms []string) Outcome {
	o := Outcome{Label: label, Forms: forms, standing: standings(signals), All: count("", signals)}
	byRule := map[string][]assess.Signal{}
	for _, s := range signals {
		byRule[s.Rule] = append(byRule[s.Rule], s)
	}
	for _, rule := range assess.Rules {
		o.Rules = append(o.Rules, count(rule.ID, byRule[rule.ID]))
	}
	return o
}

// Compare holds an outcome against that of the run as it is, and keeps of it what is
// to be shown.
func Compare(base, o Outcome) Column {
	c := Column{Outcome: o, FormsGained: without(o.Forms, base.Forms), FormsLost: without(base.Forms, o.Forms), Switches: switches(base.standing, o.standing)}
	c.standing = nil
	return c
}

// who is a pupil at a school, about a rule.
type who struct {
	rule   string
	school attendance.SchoolCode
	pupil  attendance.PupilID
}

func standings(signals []assess.Signal) map[who]Standing {
	all := map[who]Standing{}
	for _, s := range signals {
		key := who{s.Rule, s.School, s.Pupil}
		standing := all[key]
		switch {
		case standing.Certainty == assess.Certain && s.Certainty == assess.Possible:
			continue
		case standing.Certainty == assess.Possible && s.Certainty == assess.Certain:
			standing = Standing{}
		}
		standing.Certainty = s.Certainty
		standing.Current = standing.Current || s.Current
		standing.Signals++
		all[key] = standing
	}
	return all
}

func switches(base, now map[who]Standing) []Switch {
	var all []Switch
	for key, is := range now {
		if was := base[key]; was != is {
			all = append(all, Switch{key.rule, key.school, key.pupil, was, is})
		}
	}
	for key, was := range base {
		if _, still := now[key]; !still {
			all = append(all, Switch{key.rule, key.school, key.pupil, was, Standing{}})
		}
	}
	slices.SortFunc(all, func(a, b Switch) int {
		return cmp.Or(cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.School, b.School), attendance.ComparePupils(a.Pupil, b.Pupil))
	})
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
