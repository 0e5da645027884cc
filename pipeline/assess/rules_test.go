package assess

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
)

func TestEveryExampleOfEveryRule(t *testing.T) {
	for _, rule := range Rules {
		for _, example := range rule.Examples {
			t.Run(rule.ID+"/"+example.Text, func(t *testing.T) {
				var got []string
				for _, s := range example.Signals(rule) {
					got = append(got, Describe(s))
				}
				if diff := cmp.Diff(example.Want, got); diff != "" {
					t.Errorf("want -, got +:\n%s", diff)
				}
			})
		}
	}
}

// The contract of every rule: complete documentation, examples on both sides of
// the limit, nothing on an empty dossier.
func TestContractOfEveryRule(t *testing.T) {
	seen := map[string]bool{}
	for _, rule := range Rules {
		if !regexp.MustCompile(`^VZ\d\d$`).MatchString(rule.ID) || seen[rule.ID] {
			t.Errorf("%s: id is malformed or used twice", rule.ID)
		}
		seen[rule.ID] = true
		if rule.Title == "" || rule.Law == "" || len(rule.Text(DefaultLimits)) < 60 || !slices.Contains([]Basis{Law, DUO, National, Local}, rule.Basis) {
			t.Errorf("%s: title, law, text or basis is missing", rule.ID)
		}
		if !regexp.MustCompile(`[<>]`).MatchString(rule.Limit(DefaultLimits)) {
			t.Errorf("%s: its limit names no comparator", rule.ID)
		}
		for _, other := range rule.Follows {
			if !strings.Contains(rule.Text(DefaultLimits), other) {
				t.Errorf("%s follows from %s, but its text does not say so", rule.ID, other)
			}
		}
		for _, s := range rule.Settings(DefaultLimits) {
			if s.Key == "" || s.Path == "" || s.Value == nil || s.Basis == "" {
				t.Errorf("%s: setting %q is incomplete", rule.ID, s.Key)
			}
		}
		fires, silent := false, false
		for _, e := range rule.Examples {
			fires, silent = fires || len(e.Want) > 0, silent || len(e.Want) == 0
		}
		if !fires || !silent {
			t.Errorf("%s: wants examples on both sides of its limit", rule.ID)
		}
		if found := (Example{}).Signals(rule); len(found) > 0 {
			t.Errorf("%s fires on a pupil of whom nothing is known: %v", rule.ID, found)
		}
		if found := rule.signals(&attendance.Dossier{}, exampleOn, DefaultLimits); len(found) > 0 {
			t.Errorf("%s fires on an empty dossier", rule.ID)
		}
	}
	if !slices.IsSortedFunc(Rules, func(a, b Rule) int { return len(a.ID) - len(b.ID) }) {
		t.Error("rules are not in the order of their numbers")
	}
}

func TestEverySignalOfTheExamplesShowsItsRowsAndSaysWhat(t *testing.T) {
	for _, rule := range Rules {
		for _, e := range rule.Examples {
			for _, s := range e.Signals(rule) {
				if len(s.Evidence) == 0 || s.Text == "" || s.School == "" || s.Source == "" {
					t.Errorf("%s %q: %+v", rule.ID, e.Text, s)
				}
			}
		}
	}
}
