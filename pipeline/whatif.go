package pipeline

import (
	"context"
	"io/fs"
	"reflect"
	"sync/atomic"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/pipeline/whatif"
	"verzuimrapport/pipeline/workers"
	"verzuimrapport/reports"
)

// Alternative is a set of settings to reckon with, and how the user wrote it.
type Alternative struct {
	Label    string
	Settings settings.Settings
}

// WhatIf reckons the run as it is and with other settings, and gives the comparison,
// the run as it is first, with the workbook that shows it. The input is read again
// only for settings that change how rows are read or weighed, once for all
// alternatives that read alike; other limits only ask the rules again.
func WhatIf(ctx context.Context, source fs.FS, opt Options, alternatives []Alternative) (Result, []whatif.Column, document.Document, error) {
	base, err := Check(ctx, source, opt)
	if err != nil {
		return base, nil, document.Document{}, err
	}
	trial := trial{source: source, opt: opt, base: base, asItIs: opt.outcome("", base), alternatives: alternatives, columns: make([]whatif.Column, len(alternatives)+1)}
	trial.columns[0] = whatif.Compare(trial.asItIs, trial.asItIs)
	for _, group := range trial.groups() {
		if err := trial.reckon(ctx, group); err != nil {
			return base, nil, document.Document{}, err
		}
	}
	tried := make([]settings.Settings, len(alternatives))
	for i, a := range alternatives {
		tried[i] = a.Settings
	}
	return base, trial.columns, reports.WhatIf(opt.facts(base), trial.columns, tried), nil
}

// trial is a what-if that is going on.
type trial struct {
	source       fs.FS
	opt          Options
	base         Result
	alternatives []Alternative
	asItIs       whatif.Outcome
	columns      []whatif.Column // the run as it is, then each alternative
	done         atomic.Int64
}

func (t *trial) options(i int) Options {
	other := t.opt
	other.Settings = t.alternatives[i].Settings
	return other
}

// groups puts together the alternatives that read the input alike.
func (t *trial) groups() [][]int {
	var groups [][]int
next:
	for i := range t.alternatives {
		for g, group := range groups {
			if t.options(i).readsAlike(t.options(group[0])) {
				groups[g] = append(group, i)
				continue next
			}
		}
		groups = append(groups, []int{i})
	}
	return groups
}

// reckon works a group out, its alternatives side by side.
func (t *trial) reckon(ctx context.Context, group []int) error {
	read := t.base
	if first := t.options(group[0]); !first.readsAlike(t.opt) {
		var err error
		if read, err = Check(ctx, t.source, first); err != nil {
			return err
		}
	}
	return workers.Each(ctx, len(group), func(_ context.Context, n int) error {
		i := group[n]
		other, r := t.options(i), read
		r.Signals = assess.Signals(r.Data, other.On, other.Limits())
		t.columns[i+1] = whatif.Compare(t.asItIs, other.outcome(t.alternatives[i].Label, r))
		t.opt.tell("andere instellingen", int(t.done.Add(1)), len(t.alternatives))
		return nil
	})
}

// readsAlike reports whether two runs read and weigh the rows in the same way.
func (opt Options) readsAlike(other Options) bool {
	a, b := opt.normalise(), other.normalise()
	a.Progress, b.Progress, a.Seal, b.Seal = nil, nil, nil, nil // functions do not compare, and change no reading
	return reflect.DeepEqual(a, b) && opt.read().Limits == other.read().Limits && opt.hours() == other.hours()
}

// ReckonsAlike reports whether two runs of the same input give the same signals and
// forms whatever is in it, because no setting differs on which they rest.
func (opt Options) ReckonsAlike(other Options) bool {
	return opt.readsAlike(other) && reflect.DeepEqual(opt.Limits(), other.Limits())
}

func (opt Options) outcome(label string, r Result) whatif.Outcome {
	return whatif.Of(label, r.Signals, reports.FormPaths(opt.facts(r)))
}
