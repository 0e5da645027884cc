// Package pipeline is the flow of a run, on one screen: read → normalise →
// hours → assess → aggregate → history → reports → render. Package deliver, which
// the command calls with what comes out, writes it.
//
// A step knows the vocabulary (attendance, problem) and the steps before it,
// never a later one; layers_test.go holds that, with the reasons.
package pipeline

import (
	"context"
	"io/fs"
	"slices"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/deliver"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/history"
	"verzuimrapport/pipeline/hours"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
	"verzuimrapport/pipeline/render"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/reports"
)

// Options say what to reckon and by which settings.
type Options struct {
	On       attendance.Date // peildatum
	Settings settings.Settings
	Sample   bool   // the input is the built-in sample: every document says VOORBEELD
	Program  string // name and version, for the documents
	// Earlier is the run of an earlier peildatum to compare with, nil for none.
	Earlier *history.Earlier
	// PerFile makes the context of one input file, which ends when the file has
	// taken the seconds of the settings; nil for no cap. See read.Options.
	PerFile func(context.Context) (context.Context, context.CancelFunc)
	// Progress is told how far a step is; nil for nobody.
	Progress func(step string, done, total int)
}

// Result is what a run found and the files that it makes.
type Result struct {
	Input read.Input
	// Problems are in order of place, without the questions that are closed.
	Problems []problem.Problem
	Closing  normalise.Closing // the questions that schools explained
	Taken    *normalise.Taken  // the rows as they were delivered, to be handed back
	Data     attendance.Dataset
	Signals  []assess.Signal
	Figures  aggregate.Result
	Flow     *history.Flow // since the earlier run, nil without one
	// Documents are what is to be printed; Files prints them.
	Documents []document.Document
}

// Faults counts the problems for which a row, sheet or file was left out.
func (r Result) Faults() int { return problem.Faults(r.Problems) }

// Files are the files of the run folder; each is printed when its bytes are
// asked for, once, and they may be asked for side by side.
func (r Result) Files() []deliver.File { return Files(r.Documents) }

// Files prints documents. What is printed is let go, because all documents together
// are most of the memory of a run.
func Files(documents []document.Document) []deliver.File {
	files := make([]deliver.File, len(documents))
	for i := range documents {
		d := &documents[i]
		files[i] = deliver.File{Path: d.Path, Bytes: func() ([]byte, error) {
			defer func() { d.Content = nil }()
			return render.Bytes(*d)
		}}
	}
	return files
}

// Check reads and reckons, and makes no documents. It fails only when the input
// cannot be read at all or ctx ends; faults in the data are Problems.
func Check(ctx context.Context, source fs.FS, opt Options) (Result, error) {
	var r Result
	var reading, weighing []problem.Problem
	var err error
	opt.tell("lezen", 0, 1)
	if r.Input, reading, err = read.All(ctx, source, opt.read()); err != nil {
		return r, err
	}
	if r.Taken, err = normalise.Take(ctx, r.Input, opt.normalise()); err != nil {
		return r, err
	}
	opt.tell("rekenen", 0, 1)
	if weighing, err = hours.Fill(&r.Taken.Data, opt.hours()); err != nil { // it lets go of the rows
		return r, err
	}
	r.Data = r.Taken.Data
	r.Signals = assess.Signals(r.Data, opt.On, opt.Limits())
	r.Figures = aggregate.Count(r.Data, r.Signals, opt.aggregate())
	r.Flow = opt.flow(r)
	all := problem.Sort(slices.Concat(reading, r.Taken.Problems, weighing))
	if r.Closing, err = r.Taken.Close(ctx, all, opt.closedBefore(), opt.seal); err != nil {
		return r, err
	}
	r.Problems = r.Closing.Open
	return r, nil
}

// Nobodys counts the rows in files with problems that stand in no return workbook,
// because they belong to no one school.
func (r Result) Nobodys(opt Options) int { return opt.facts(r).Nobodys() }

// Returns are the return workbooks alone: what a school can correct and send back.
func (r Result) Returns(opt Options) []document.Document { return reports.Returns(opt.facts(r)) }

// Run does what Check does and makes every document. The documents are values of
// their own: the days behind them are let go, because printing needs the memory
// and they are most of it.
func Run(ctx context.Context, source fs.FS, opt Options) (Result, error) {
	r, err := Check(ctx, source, opt)
	if err != nil {
		return r, err
	}
	opt.tell("documenten opstellen", 0, 1)
	facts := opt.facts(r)
	facts.Readings = assess.Readings(r.Data, opt.On, opt.Limits())
	r.Documents = reports.All(facts)
	r.Data.Release()
	return r, ctx.Err()
}

// facts are what the reports may show.
func (opt Options) facts(r Result) reports.Facts {
	return reports.Facts{
		Program: opt.Program, On: opt.On, Sample: opt.Sample, Settings: opt.Settings,
		Rules: assess.Register(opt.Limits()),
		Data:  r.Data, Signals: r.Signals, Figures: r.Figures, Flow: r.Flow, Problems: r.Problems,
		Sources: r.Taken.Sources, Replaced: r.Taken.Replaced, Closing: r.Closing,
	}
}

func (opt Options) tell(step string, done, total int) {
	if opt.Progress != nil {
		opt.Progress(step, done, total)
	}
}
