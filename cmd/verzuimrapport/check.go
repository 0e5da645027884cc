package main

import (
	"context"
	"flag"
	"fmt"

	"verzuimrapport/pipeline"
)

var checkCommand = command{
	name:  "controleer",
	about: "leest en rekent, noemt elk probleem in de invoer, en schrijft niets, of met -retour de retourwerkmappen",
	help: `Een fout: de rij is niet gebruikt. Een vraag: de rij is wel gebruikt, maar iemand
moet ernaar kijken. De code (P...) blijft altijd dezelfde. Voor elk blad dat niet is
herkend volgt een profiel om aan te vullen en in instellingen.toml te zetten.`,
	flags: func(set *flag.FlagSet) work {
		var in inputFlags
		in.declare(set)
		returns := set.String("retour", "", "`MAP`, nieuw of leeg, waarin de retourwerkmappen komen: per school en bestand de rijen met wat ermee is, om te verbeteren en terug te sturen")
		earlier := set.String("vorige", "", "`MAP` van een eerdere run, waarvan de toegelichte vragen gesloten blijven (standaard: in de map uitvoer de nieuwste run met een eerdere peildatum)")
		return func(ctx context.Context, args []string, w world) (int, error) {
			if err := none(args); err != nil {
				return 0, err
			}
			return check(ctx, in, *returns, *earlier, w)
		}
	},
}

// check reads and reckons as a run does, and lists every problem.
func check(ctx context.Context, in inputFlags, returns, earlier string, w world) (faults int, err error) {
	src, opt, err := in.prepare(w)
	if err != nil {
		return 0, err
	}
	if err := src.keepReturnsApart(returns); err != nil {
		return 0, err
	}
	if opt.Earlier, err = earlierRun(earlier, "uitvoer", opt.On, opt.Sample, w.stderr); err != nil {
		return 0, err
	}
	p := newProgress(w, in.quiet)
	defer p.end()
	opt.Progress = p.tell
	result, err := pipeline.Check(ctx, src.files, opt)
	p.end()
	if err != nil {
		return 0, err
	}
	if err := readable(result, src, w); err != nil {
		offerSkeletons(w.stderr, result.Skeletons()) // a school list may be among what nobody knows
		return 0, err
	}
	if opt.Sample {
		fmt.Fprint(w.stdout, "Er is hier geen map \"invoer\". Gecontroleerd zijn de ingebouwde voorbeeldgegevens.\n\n")
	}
	summariseInput(w.stdout, opt, result)
	listProblems(w.stdout, result.Problems)
	offerSkeletons(w.stdout, result.Skeletons())
	summariseProblems(w.stdout, result, "hierboven")
	summariseClosed(w.stdout, result)
	if returns != "" {
		return result.Faults(), handBack(returns, result, opt, w)
	}
	fmt.Fprintln(w.stdout, "Er is niets geschreven.")
	return result.Faults(), nil
}
