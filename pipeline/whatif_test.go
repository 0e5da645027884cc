package pipeline

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/sample-data/invent"
)

func TestTheBaseColumnOfWhatIfEqualsTheRealRunAndEachOtherItsOwnRun(t *testing.T) {
	input := invented(t, invent.Options{Schools: 3, Pupils: 150, Seed: 5, CSVOnly: true})
	opt := Options{On: attendance.MustDate("2026-10-31"), Settings: settings.Default()}
	alternatives := []Alternative{{Label: "zoals het is", Settings: opt.Settings}}
	for _, pair := range [][2]string{{"thuiszitter.vergelijking", ">="}, {"te_laat.telt_als_lesuur", "true"}, {"zestien_uur.uren", "12"}} {
		changed, err := ChangeSettings(opt.Settings, pair[0], pair[1])
		if err != nil {
			t.Fatal(err)
		}
		alternatives = append(alternatives, Alternative{pair[0], changed})
	}
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
		forms, signals := 0, map[string]int{}
		for _, d := range r.Documents {
			if strings.HasPrefix(d.Path, "meldformulieren/") {
				forms++
			}
		}
		for _, s := range r.Signals {
			signals[s.Rule]++
		}
		got := map[string]int{}
		for _, rule := range column.Rules {
			if rule.Signals > 0 {
				got[rule.Rule] = rule.Signals
			}
		}
		if diff := cmp.Diff(signals, got); diff != "" || forms != column.Forms {
			t.Errorf("%s: run -, column +:\n%s\nforms %d, column %d", column.Label, diff, forms, column.Forms)
		}
	}
}
