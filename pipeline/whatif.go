package pipeline

import (
	"context"
	"io/fs"
	"reflect"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/pipeline/whatif"
	"verzuimrapport/reports"
)

// Alternative is a set of settings to reckon with, and how the user wrote it.
type Alternative struct {
	Label    string
	Settings settings.Settings
}

// WhatIf reckons the run as it is and with other settings, and gives the comparison,
// the run as it is first, with the workbook that shows it. The input is read again
// only for settings that change how rows are read or weighed; other limits of the
// rules only ask the rules again.
func WhatIf(ctx context.Context, source fs.FS, opt Options, alternatives []Alternative) (Result, []whatif.Column, document.Document, error) {
	base, err := Check(ctx, source, opt)
	if err != nil {
		return base, nil, document.Document{}, err
	}
	runs := []whatif.Run{opt.outcome("", base)}
	for _, alternative := range alternatives {
		other := opt
		other.Settings = alternative.Settings
		r := base
		switch {
		case !other.readsAlike(opt):
			if r, err = Check(ctx, source, other); err != nil {
				return base, nil, document.Document{}, err
			}
		case ctx.Err() != nil:
			return base, nil, document.Document{}, ctx.Err()
		default:
			r.Signals = assess.Signals(base.Data, opt.On, other.Limits())
		}
		runs = append(runs, other.outcome(alternative.Label, r))
	}
	columns := whatif.Compare(runs)
	return base, columns, reports.WhatIf(opt.facts(base), columns), nil
}

// readsAlike reports whether two runs read and weigh the rows in the same way.
func (opt Options) readsAlike(other Options) bool {
	a, b := opt.normalise(), other.normalise()
	a.Progress, b.Progress = nil, nil
	return reflect.DeepEqual(a, b) && opt.hours() == other.hours()
}

func (opt Options) outcome(label string, r Result) whatif.Run {
	return whatif.Run{Label: label, Signals: r.Signals, Forms: reports.FormPaths(opt.facts(r))}
}
