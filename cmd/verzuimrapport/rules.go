package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"strings"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

var rulesCommand = command{
	name:  "regels",
	about: "toont de regels: wat zij betekenen, waarop zij rusten, met welke grenzen en voorbeelden",
	help:  `De grenzen zijn die van de instellingen: de ingebouwde, of die van uw bestand.`,
	flags: func(set *flag.FlagSet) work {
		var in inputFlags
		set.StringVar(&in.settings, "instellingen", "", "`BESTAND` met instellingen (standaard: instellingen.toml in de map invoer; anders de ingebouwde waarden)")
		return func(_ context.Context, args []string, w world) (int, error) {
			if err := none(args); err != nil {
				return 0, err
			}
			src, err := in.source()
			if err != nil {
				return 0, err
			}
			values, err := in.read(src)
			if err != nil {
				return 0, err
			}
			limits := pipeline.Options{Settings: values}.Limits()
			printRegister(w.stdout, assess.Register(limits))
			printReadings(w.stdout, assess.Readings(attendance.Dataset{}, 0, limits))
			return 0, nil
		}
	},
}

func printRegister(to io.Writer, rules []assess.RegisterEntry) {
	for i, rule := range rules {
		if i > 0 {
			fmt.Fprintln(to)
		}
		fmt.Fprintf(to, "%s  %s\n", rule.ID, rule.Title)
		fmt.Fprintf(to, "      %s\n", wrapped("      ", fmt.Sprintf("Basis: %s (%s)", rule.Basis, rule.Law)))
		fmt.Fprintf(to, "      %s\n", wrapped("      ", rule.Text))
		fmt.Fprintf(to, "      %s\n", wrapped("      ", "Grens: "+rule.Limit))
		if len(rule.Follows) > 0 {
			fmt.Fprintf(to, "      Volgt uit: %s\n", strings.Join(rule.Follows, ", "))
		}
		if len(rule.Settings) > 0 {
			fmt.Fprintln(to, "      Instellingen:")
		}
		for _, s := range rule.Settings {
			fmt.Fprintf(to, "        %s = %v  (%s)\n", s.Path, s.Value, s.Basis)
		}
		if len(rule.Examples) > 0 {
			fmt.Fprintln(to, "      Voorbeelden:")
		}
		for _, example := range rule.Examples {
			fmt.Fprintf(to, "        - %s\n          -> %s\n", wrapped("          ", example.Text), wrapped("             ", outcome(rule.ID, example)))
		}
	}
}

// printReadings puts the readings side by side; how many pupils each gives only a run
// can say.
func printReadings(to io.Writer, contradictions []assess.Contradiction) {
	fmt.Fprint(to, "\nWaar de bronnen elkaar tegenspreken (* zo wordt er gerekend; hoeveel leerlingen\nelke lezing geeft, staat na een run in verantwoording/regels.html)\n")
	for _, c := range contradictions {
		fmt.Fprintf(to, "\n%s  %s\n", c.Rule, wrapped("      ", c.Question))
		for _, a := range c.Answers {
			mark := " "
			if a.Taken {
				mark = "*"
			}
			fmt.Fprintf(to, "      %s %s\n", mark, wrapped("        ", a.Text+" Volgens "+a.Source+"."))
		}
	}
}

func outcome(rule string, example assess.Example) string {
	if len(example.Want) == 0 {
		return "geen " + rule
	}
	return rule + " " + strings.Join(example.Want, "; ")
}

// wrapped breaks a text at 80 characters; every line but the first is indented.
func wrapped(indent, text string) string {
	var out strings.Builder
	line := len(indent)
	for i, word := range strings.Fields(text) {
		width := len([]rune(word))
		switch {
		case i == 0:
		case line+1+width > 80:
			out.WriteString("\n" + indent)
			line = len(indent)
		default:
			out.WriteByte(' ')
			line++
		}
		out.WriteString(word)
		line += width
	}
	return out.String()
}
