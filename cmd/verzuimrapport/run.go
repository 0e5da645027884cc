package main

import (
	"context"
	"flag"
	"fmt"
	"runtime/debug"
	"time"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/deliver"
)

var runCommand = command{
	name:  "run",
	about: "leest de invoer, rekent, en schrijft een map met alle documenten (zonder commando gebeurt dit)",
	help: `De documenten komen in UITVOER/<peildatum>; staat die map er al, dan in
<peildatum>-2, -3 enzovoort. Er wordt nooit iets overschreven. Begin met index.html.`,
	flags: func(set *flag.FlagSet) work {
		var in inputFlags
		in.declare(set)
		out := set.String("uitvoer", "uitvoer", "`MAP` waarin de documenten komen")
		earlier := set.String("vorige", "", "`MAP` van een eerdere run om mee te vergelijken (standaard: in de uitvoermap de nieuwste run met een eerdere peildatum)")
		return func(ctx context.Context, args []string, w world) (int, error) {
			if err := none(args); err != nil {
				return 0, err
			}
			return month(ctx, in, *out, *earlier, w)
		}
	},
}

// memoryPercent makes a run collect its garbage somewhat earlier than Go would by
// itself: on an office laptop 300 MB matters more than a tenth of the time.
const memoryPercent = 70

// month is the run of a month: read, reckon, write, say what came of it.
func month(ctx context.Context, in inputFlags, out, earlier string, w world) (faults int, err error) {
	src, opt, err := in.prepare(w)
	if err != nil {
		return 0, err
	}
	if err := src.keepApart(out); err != nil {
		return 0, err
	}
	if opt.Earlier, err = earlierRun(earlier, out, opt.On, opt.Sample, w.stderr); err != nil {
		return 0, err
	}
	defer debug.SetGCPercent(debug.SetGCPercent(memoryPercent))
	p := newProgress(w, in.quiet)
	defer p.end()
	opt.Progress = p.tell
	result, err := pipeline.Run(ctx, src.files, opt)
	if err != nil {
		return 0, err
	}
	if err := readable(result, src, w); err != nil {
		return 0, err
	}
	folder, leftovers, err := deliver.Write(ctx, deliver.Request{
		Out: out, Name: opt.On.String(), Files: result.Files(), Manifest: manifest(result, opt),
		Progress: func(done, total int) { p.tell("documenten schrijven", done, total) },
	})
	p.end()
	if leftovers > 0 {
		fmt.Fprintf(w.stderr, "Opgeruimd: %s van een eerdere run die is afgebroken.\n", count(leftovers, "half geschreven map", "half geschreven mappen"))
	}
	if err != nil {
		return 0, err
	}
	summarise(w.stdout, src, opt, result, folder)
	return result.Faults(), nil
}

// prepare finds the input, the peildatum and the settings.
func (f inputFlags) prepare(w world) (source, pipeline.Options, error) {
	src, err := f.source()
	if err != nil {
		return src, pipeline.Options{}, err
	}
	on, err := f.date(src, w)
	if err != nil {
		return src, pipeline.Options{}, err
	}
	values, err := f.read(src)
	return src, pipeline.Options{On: on, Settings: values, Sample: src.sample(), Program: program, PerFile: timeCap(values.Input.Seconds)}, err
}

// timeCap ends the context of an input file after so many seconds.
func timeCap(seconds int) func(context.Context) (context.Context, context.CancelFunc) {
	return func(ctx context.Context) (context.Context, context.CancelFunc) {
		return context.WithTimeout(ctx, time.Duration(seconds)*time.Second)
	}
}

// readable fails where no school could be read at all, after saying why.
func readable(result pipeline.Result, src source, w world) error {
	if len(result.Data.Schools) > 0 {
		return nil
	}
	listProblems(w.stderr, result.Problems)
	if len(result.Input.Files) == 0 {
		return nothing("in de invoermap "+src.folder+" staat geen enkel bestand.", "zet de bestanden van de scholen erin, of geef een andere map met -invoer.")
	}
	return nothing("in de invoer is geen enkele school gevonden, dus er is niets om een rapport van te maken.",
		"zet een blad scholen (kolommen BRIN, Vestiging en Naam) in de invoermap en los de problemen hierboven op. Een leeg blad maakt u met: verzuimrapport sjablonen -map sjablonen")
}

// manifest says what the run was made of.
func manifest(result pipeline.Result, opt pipeline.Options) deliver.Manifest {
	m := deliver.Manifest{Program: opt.Program, On: opt.On.String(), Sample: opt.Sample, SettingsSHA256: opt.Settings.Fingerprint()}
	if opt.Earlier != nil {
		m.Earlier = deliver.Earlier{On: opt.Earlier.On.String(), SHA256: opt.Earlier.SHA256}
	}
	for _, f := range result.Input.Files {
		m.Inputs = append(m.Inputs, deliver.Sum{Path: f.Path, Size: f.Size, SHA256: f.SHA256})
	}
	for _, entry := range opt.Settings.Entries() {
		m.Settings = append(m.Settings, deliver.Setting{Key: entry.Key, Value: entry.Value})
	}
	return m
}
