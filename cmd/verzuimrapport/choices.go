package main

import (
	"fmt"
	"slices"
	"strings"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/settings"
)

// mostAlternatives is how many combinations are reckoned at most.
const mostAlternatives = 100

// choice is a setting with the values to try.
type choice struct {
	key    string
	values []string
}

// choices are the settings to try, in the order of the flags.
type choices []choice

// add takes one flag -zet; a key that comes back gets more values. What is wrong is
// told by alternatives, in Dutch.
func (c *choices) add(text string) error {
	key, values, ok := strings.Cut(text, "=")
	key = strings.TrimSpace(key)
	i := slices.IndexFunc(*c, func(known choice) bool { return known.key == key })
	if i < 0 {
		i = len(*c)
		*c = append(*c, choice{key: key})
	}
	if !ok {
		return nil
	}
	for _, value := range splitValues(values) {
		if !slices.Contains((*c)[i].values, value) {
			(*c)[i].values = append((*c)[i].values, value)
		}
	}
	return nil
}

// splitValues splits at commas that stand outside a list in brackets.
func splitValues(text string) []string {
	var values []string
	depth, from := 0, 0
	for i, r := range text {
		switch {
		case r == '[':
			depth++
		case r == ']':
			depth--
		case r == ',' && depth == 0:
			values, from = append(values, strings.TrimSpace(text[from:i])), i+1
		}
	}
	return append(values, strings.TrimSpace(text[from:]))
}

// alternatives are all combinations of the values, each a set of settings.
func (c choices) alternatives(opt pipeline.Options) ([]pipeline.Alternative, error) {
	if err := c.bearOnSignals(opt); err != nil {
		return nil, err
	}
	combinations := [][]settings.Entry{nil}
	for _, choice := range c {
		if len(combinations)*len(choice.values) > mostAlternatives {
			return nil, misuse(fmt.Sprintf("dit zijn meer dan %d combinaties van instellingen.", mostAlternatives), "probeer minder waarden tegelijk.")
		}
		var next [][]settings.Entry
		for _, so := range combinations {
			for _, value := range choice.values {
				next = append(next, append(slices.Clip(so), settings.Entry{Key: choice.key, Value: value}))
			}
		}
		combinations = next
	}
	var all []pipeline.Alternative
	for _, changes := range combinations {
		changed, err := pipeline.ChangeSettings(opt.Settings, changes...)
		if err != nil {
			return nil, wrongChoice(changes, err)
		}
		all = append(all, pipeline.Alternative{Label: labelOf(changes), Settings: changed})
	}
	return all, nil
}

// bearOnSignals refuses settings that change no signal and no form: a table without
// a difference would say that the choice does not matter, while it was not asked.
func (c choices) bearOnSignals(opt pipeline.Options) error {
	for _, choice := range c {
		if len(choice.values) == 0 {
			return misuse("achter -zet "+choice.key+" ontbreekt een waarde.", "schrijf de instelling, een = en de waarden, zoals -zet zestien_uur.uren=12,14")
		}
		for _, value := range choice.values {
			other := opt
			var err error
			if other.Settings, err = pipeline.ChangeSettings(opt.Settings, settings.Entry{Key: choice.key, Value: value}); err != nil {
				continue // it may be right together with another
			}
			if other.Settings.Fingerprint() != opt.Settings.Fingerprint() && opt.ReckonsAlike(other) {
				return misuse("de instelling "+choice.key+" verandert geen signaal en geen meldformulier, dus er is niets te vergelijken.",
					"kies een instelling waarmee gerekend wordt; verzuimrapport regels noemt ze bij elk signaal.")
			}
		}
	}
	return nil
}

func labelOf(changes []settings.Entry) string {
	parts := make([]string, len(changes))
	for i, change := range changes {
		parts[i] = change.Key + " = " + strings.Trim(change.Value, `"`)
	}
	return strings.Join(parts, "; ")
}

// wrongChoice names the key; the value stands on the user's own command line.
func wrongChoice(changes []settings.Entry, err error) failure {
	what := "een waarde achter -zet klopt niet:"
	if len(changes) > 1 {
		what = "een combinatie van waarden achter -zet klopt niet:"
	}
	return misuse(what+"\n  "+strings.ReplaceAll(err.Error(), "\n", "\n  "), "verbeter de optie -zet. Alle instellingen met uitleg: verzuimrapport help instellingen")
}
