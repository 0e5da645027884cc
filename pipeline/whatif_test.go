package pipeline

import (
	"bytes"
	"context"
	"fmt"
	"path"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/render"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/pipeline/whatif"
	"verzuimrapport/sample-data/invent"
)

func alternativesOf(t *testing.T, base settings.Settings, changes ...settings.Entry) []Alternative {
	t.Helper()
	alternatives := []Alternative{{Label: "zoals het is", Settings: base}}
	for _, change := range changes {
		changed, err := ChangeSettings(base, change)
		if err != nil {
			t.Fatal(err)
		}
		alternatives = append(alternatives, Alternative{change.Key, changed})
	}
	return alternatives
}

func TestTheBaseColumnOfWhatIfEqualsTheRealRunAndEachOtherItsOwnRun(t *testing.T) {
	input := invented(t, invent.Options{Schools: 3, Pupils: 150, Seed: 5, CSVOnly: true})
	opt := Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()}
	alternatives := alternativesOf(t, opt.Settings, settings.Entry{Key: "thuiszitter.vergelijking", Value: ">="}, settings.Entry{Key: "te_laat.telt_als_lesuur", Value: "true"},
		settings.Entry{Key: "zestien_uur.uren", Value: "12"}, settings.Entry{Key: "vakantieregio", Value: "Zuid"}, settings.Entry{Key: "invoer.weiger_bestand_boven", Value: "0.001"})
	_, columns, _, err := WhatIf(context.Background(), input, opt, alternatives)
	if err != nil {
		t.Fatal(err)
	}
	if len(columns[1].Switches)+len(columns[1].FormsGained)+len(columns[1].FormsLost) > 0 {
		t.Errorf("the same settings switch: %+v", columns[1])
	}
	for i, column := range columns {
		real := opt
		if i > 0 {
			real.Settings = alternatives[i-1].Settings
		}
		r, err := Run(context.Background(), input, real)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(countsOf(r), column.Rules); diff != "" {
			t.Errorf("%s: run -, column +:\n%s", column.Label, diff)
		}
		var forms []string
		for _, d := range r.Documents {
			if ok, _ := path.Match("meldformulieren/*/*.pdf", d.Path); ok {
				forms = append(forms, d.Path)
			}
		}
		if diff := cmp.Diff(forms, column.Forms); diff != "" {
			t.Errorf("%s: forms of the run -, of the column +:\n%s", column.Label, diff)
		}
	}
}

// countsOf counts a run in a plain way.
func countsOf(r Result) []whatif.RuleCount {
	var all []whatif.RuleCount
	for _, rule := range assess.Rules {
		has := map[string]map[string]bool{}
		put := func(set, key string) {
			if has[set] == nil {
				has[set] = map[string]bool{}
			}
			has[set][key] = true
		}
		c := whatif.RuleCount{Rule: rule.ID}
		for _, s := range r.Signals {
			if s.Rule != rule.ID {
				continue
			}
			put("pupils "+string(s.Certainty), s.Pupil.BRIN+s.Pupil.Number)
			put("schools "+string(s.Certainty), string(s.School))
			if s.Certainty == assess.Possible {
				c.PossibleSignals++
				continue
			}
			if c.Signals++; s.Current {
				put("now", s.Pupil.BRIN+s.Pupil.Number)
			}
		}
		c.Certain, c.Current, c.Schools = len(has["pupils zeker"]), len(has["now"]), len(has["schools zeker"])
		for pupil := range has["pupils mogelijk"] {
			if !has["pupils zeker"][pupil] {
				c.Possible++
			}
		}
		for school := range has["schools mogelijk"] {
			if !has["schools zeker"][school] {
				c.PossibleSchools++
			}
		}
		all = append(all, c)
	}
	return all
}

func TestTheWorkbookOfWhatIfIsTheSameEachTimeAndNamesNobody(t *testing.T) {
	input := invented(t, invent.Options{Schools: 2, Pupils: 80, Seed: 6, CSVOnly: true})
	opt := Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()}
	alternatives := alternativesOf(t, opt.Settings, settings.Entry{Key: "zestien_uur.uren", Value: "12"}, settings.Entry{Key: "te_laat.telt_als_lesuur", Value: "true"})
	var printed [2][]byte
	for i := range printed {
		r, _, book, err := WhatIf(context.Background(), input, opt, alternatives)
		if err != nil {
			t.Fatal(err)
		}
		if printed[i], err = render.Bytes(book); err != nil {
			t.Fatal(err)
		}
		text := fmt.Sprintf("%+v", book.Content)
		for _, d := range r.Data.Dossiers {
			if name := d.Pupil.LastName; len(name) > 3 && strings.Contains(text, name) {
				t.Fatalf("the workbook names pupil %v", d.Pupil.ID)
			}
		}
	}
	if !bytes.Equal(printed[0], printed[1]) {
		t.Error("the same input and settings give other bytes")
	}
}

func TestACapOnWhatIsReadBearsOnTheSignals(t *testing.T) {
	opt := Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()}
	for key, alike := range map[string]bool{"invoer.rijen": false, "invoer.weiger_bestand_boven": false, "privacy.verberg_onder": true} {
		value := map[string]string{"invoer.weiger_bestand_boven": "0.1"}[key]
		if value == "" {
			value = "10"
		}
		other := opt
		var err error
		if other.Settings, err = ChangeSettings(opt.Settings, settings.Entry{Key: key, Value: value}); err != nil {
			t.Fatal(err)
		}
		if opt.ReckonsAlike(other) != alike {
			t.Errorf("%s: reckons alike is %v", key, !alike)
		}
	}
}
