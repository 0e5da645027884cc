package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"path/filepath"
	"strings"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/deliver"
	"verzuimrapport/pipeline/render"
	"verzuimrapport/pipeline/settings"
	"verzuimrapport/pipeline/whatif"
)

var whatIfCommand = command{
	name:  "watals",
	about: "rekent met andere instellingen en zet de uitkomsten naast die van de run zoals hij is",
	help: `Geef -zet zo vaak als nodig; met meer waarden achter een komma wordt elke
combinatie gerekend, ten hoogste ` + fmt.Sprint(mostAlternatives) + `. De werkmap noemt per instelling de leerlingen,
scholen en meldformulieren, en wie er wisselt. Voorbeeld:
  verzuimrapport watals -map watals -zet 'thuiszitter.vergelijking=>=' -zet zestien_uur.uren=12,14`,
	flags: func(set *flag.FlagSet) work {
		var in inputFlags
		in.declare(set)
		folder := set.String("map", "", "`MAP` waarin de werkmap komt; zij moet leeg zijn of nog niet bestaan (verplicht)")
		var choices []choice
		set.Func("zet", "`SLEUTEL=WAARDE[,WAARDE…]`: een instelling en de waarden om te proberen (verplicht, mag vaker)", func(text string) error {
			key, values, ok := strings.Cut(text, "=")
			if !ok {
				return errors.New("no =")
			}
			choices = append(choices, choice{strings.TrimSpace(key), splitValues(values)})
			return nil
		})
		return func(ctx context.Context, args []string, w world) (int, error) {
			if err := none(args); err != nil {
				return 0, err
			}
			return tryOut(ctx, in, *folder, choices, w)
		}
	},
}

// mostAlternatives is how many combinations are reckoned at most.
const mostAlternatives = 60

// choice is a setting with the values to try.
type choice struct {
	key    string
	values []string
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

func tryOut(ctx context.Context, in inputFlags, folder string, choices []choice, w world) (faults int, err error) {
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
	alternatives, err := combinations(opt.Settings, choices)
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
	err = deliver.Fill(folder, func(write func(string, []byte) error) error {
		bytes, err := render.Bytes(book)
		if err != nil {
			return err
		}
		return write(book.Path, bytes)
	})
	p.end()
	if errors.Is(err, deliver.ErrNotEmpty) {
		return 0, misuse("de map "+folder+" is niet leeg.", "geef een nieuwe of lege map: er wordt nooit iets overschreven.")
	}
	if err != nil {
		return 0, err
	}
	showColumns(w, columns)
	fmt.Fprintf(w.stdout, "\nGeschreven: %s\n", filepath.Join(filepath.Clean(folder), book.Path))
	return result.Faults(), nil
}

// combinations are all combinations of the values, each a set of settings.
func combinations(base settings.Settings, choices []choice) ([]pipeline.Alternative, error) {
	all := []pipeline.Alternative{{Settings: base}}
	for _, c := range choices {
		var next []pipeline.Alternative
		for _, so := range all {
			for _, value := range c.values {
				changed, err := pipeline.ChangeSettings(so.Settings, c.key, value)
				if err != nil {
					return nil, misuse("achter -zet klopt niet alles:\n  "+strings.ReplaceAll(err.Error(), "\n", "\n  "), "alle instellingen met uitleg: verzuimrapport help instellingen")
				}
				next = append(next, pipeline.Alternative{Label: strings.TrimPrefix(so.Label+", "+c.key+" = "+value, ", "), Settings: changed})
			}
		}
		if all = next; len(all) > mostAlternatives {
			return nil, misuse(fmt.Sprintf("dit zijn meer dan %d combinaties.", mostAlternatives), "probeer minder waarden tegelijk.")
		}
	}
	return all, nil
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
		if forms := columns[0].Forms; c.Forms != forms || len(c.FormsGained) > 0 {
			changed = true
			fmt.Fprintf(w.stdout, "    meldformulieren  %d -> %d\n", forms, c.Forms)
		}
		if !changed {
			fmt.Fprintln(w.stdout, "    geen verschil")
		}
	}
}
