package main

import (
	"flag"
	"fmt"
	"io"

	"verzuimrapport/templates"
)

func isHelp(arg string) bool {
	switch arg {
	case "help", "-h", "-help", "--help", "--h":
		return true
	}
	return false
}

// help explains the program, one command, or the settings.
func help(args []string, w world) error {
	if len(args) == 0 {
		overview(w.stdout)
		return nil
	}
	if args[0] == "instellingen" {
		_, err := io.WriteString(w.stdout, templates.Settings)
		return err
	}
	cmd, ok := find(args[0])
	if !ok {
		return misuse("over "+args[0]+" is geen hulp.", "kies uit "+names()+" of instellingen.")
	}
	explainCommand(w.stdout, cmd)
	return nil
}

func overview(to io.Writer) {
	fmt.Fprint(to, `verzuimrapport maakt van de verzuimbestanden van scholen eens per maand de
meldformulieren, overzichten en bijlagen van het samenwerkingsverband.

Gebruik: verzuimrapport [COMMANDO] [OPTIES]

Zet de bestanden van de scholen in een map invoer en start het programma zonder
meer. Staat er geen map invoer, dan draait het op verzonnen voorbeeldgegevens.

Commando's
`)
	for _, cmd := range append(commands(), command{name: "help", args: "[COMMANDO]", about: "deze uitleg, of die van één commando"}) {
		fmt.Fprintf(to, "  %-11s %s\n", cmd.name, wrapped("              ", cmd.about))
	}
	fmt.Fprint(to, `
  verzuimrapport help COMMANDO      de opties van een commando
  verzuimrapport help instellingen  alle instellingen met hun standaardwaarde

Exitcodes
  0  klaar, elke rij is gebruikt
  1  niets gemaakt; de melding zegt wat u kunt doen
  2  commando, optie of instelling klopt niet
  3  klaar, maar rijen, bladen of bestanden met een fout zijn niet gebruikt
`)
}

func explainCommand(to io.Writer, cmd command) {
	set := flag.NewFlagSet(cmd.name, flag.ContinueOnError)
	cmd.flags(set)
	usage := "verzuimrapport " + cmd.name
	if cmd.args != "" {
		usage += " " + cmd.args
	}
	any := false
	set.VisitAll(func(*flag.Flag) { any = true })
	if any {
		usage += " [OPTIES]"
	}
	fmt.Fprintf(to, "%s: %s\n\nGebruik: %s\n", cmd.name, wrapped("  ", cmd.about), usage)
	if any {
		fmt.Fprintln(to, "\nOpties")
	}
	set.VisitAll(func(f *flag.Flag) { explainFlag(to, f) })
	if cmd.help != "" {
		fmt.Fprintf(to, "\n%s\n", cmd.help)
	}
}

func explainFlag(to io.Writer, f *flag.Flag) {
	value, text := flag.UnquoteUsage(f)
	name := "-" + f.Name
	if value != "" {
		name += " " + value
	}
	if f.DefValue != "" && f.DefValue != "false" {
		text += " (standaard: " + f.DefValue + ")"
	}
	fmt.Fprintf(to, "  %s\n      %s\n", name, wrapped("      ", text))
}
