package main

import (
	"context"
	"flag"
	"fmt"
	"path/filepath"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/whatif"
)

var whatIfCommand = command{
	name:  "watals",
	about: "rekent met andere instellingen en zet de uitkomsten naast die van de run zoals hij is",
	help: `Geef -zet zo vaak als nodig, met achter het = de waarden, gescheiden door komma's
(een getal met decimalen krijgt een punt, een lijst rechte haken: [3,6]). Van alle
waarden wordt elke combinatie gerekend, ten hoogste ` + fmt.Sprint(mostAlternatives) + `. De werkmap noemt per
instelling de leerlingen, scholen en meldformulieren, en wie er wisselt. Voorbeeld:
  verzuimrapport watals -map watals -zet "thuiszitter.vergelijking=>=" -zet zestien_uur.uren=12,14,16
Alle instellingen met uitleg: verzuimrapport help instellingen`,
	flags: func(set *flag.FlagSet) work {
		var in inputFlags
		in.declare(set)
		folder := set.String("map", "", "`MAP` waarin de werkmap komt; zij moet leeg zijn of nog niet bestaan (verplicht)")
		var choices choices
		set.Func("zet", "`SLEUTEL=WAARDE[,WAARDE…]`: een instelling en de waarden om te proberen (verplicht, mag vaker)", choices.add)
		return func(ctx context.Context, args []string, w world) (int, error) {
			if err := none(args); err != nil {
				return 0, err
			}
			return tryOut(ctx, in, *folder, choices, w)
		}
	},
}

func tryOut(ctx context.Context, in inputFlags, folder string, choices choices, w world) (faults int, err error) {
	if folder == "" || len(choices) == 0 {
		return 0, misuse("niet gezegd is wat er anders moet, of waar de werkmap komt.", "geef beide, zoals: verzuimrapport watals -map watals -zet zestien_uur.uren=12,14")
	}
	src, opt, err := in.prepare(w)
	if err != nil {
		return 0, err
	}
	if err := src.keepApart(folder); err != nil {
		return 0, err
	}
	alternatives, err := choices.alternatives(opt)
	if err != nil {
		return 0, err
	}
	p := newProgress(w, in.quiet)
	defer p.end()
	opt.Progress = p.tell
	result, columns, book, err := pipeline.WhatIf(ctx, src.files, opt, alternatives)
	if err != nil {
		return 0, err
	}
	if err := readable(result, src, w); err != nil {
		return 0, err
	}
	err = fillFolder(folder, pipeline.Files([]document.Document{book}))
	p.end()
	if err != nil {
		return 0, err
	}
	if opt.Sample {
		fmt.Fprint(w.stdout, "Er is hier geen map \"invoer\". Gerekend is met de ingebouwde voorbeeldgegevens.\n\n")
	}
	showColumns(w, columns)
	if n := result.Faults(); n > 0 {
		fmt.Fprintf(w.stdout, "\nLet op: de invoer heeft %s; die rijen, bladen of bestanden zijn niet gebruikt. Zie verzuimrapport controleer.\n", count(n, "fout", "fouten"))
	}
	fmt.Fprintf(w.stdout, "\nGeschreven: %s\n", filepath.Join(filepath.Clean(folder), book.Path))
	return result.Faults(), nil
}

// showColumns tells for each setting the rules whose pupils change.
func showColumns(w world, columns []whatif.Column) {
	fmt.Fprintln(w.stdout, "Leerlingen met een zeker signaal (mogelijk tussen haakjes), waar iets verandert:")
	for _, c := range columns[1:] {
		fmt.Fprintf(w.stdout, "\n  %s\n", c.Label)
		changed := false
		for i, rule := range c.Rules {
			if was := columns[0].Rules[i]; rule != was {
				changed = true
				fmt.Fprintf(w.stdout, "    %s  %d (%d) -> %d (%d)\n", rule.Rule, was.Certain, was.Possible, rule.Certain, rule.Possible)
			}
		}
		if len(c.FormsGained)+len(c.FormsLost) > 0 {
			changed = true
			fmt.Fprintf(w.stdout, "    meldformulieren  %d -> %d\n", len(columns[0].Forms), len(c.Forms))
		}
		if !changed {
			fmt.Fprintln(w.stdout, "    geen verschil")
		}
	}
}
