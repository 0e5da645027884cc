package main

import (
	"context"
	"flag"
	"fmt"
	"path/filepath"

	"verzuimrapport/pipeline"
	"verzuimrapport/pipeline/settings"
)

var templatesCommand = command{
	name:  "sjablonen",
	about: "schrijft lege invulbestanden (Excel) voor de school en het samenwerkingsverband",
	help: `Elk bestand heeft een blad per soort gegevens, met keuzelijsten, controle op
datums en getallen, een voorbeeldrij en een blad Uitleg. Ingevuld of leeg mogen zij
zo in de map invoer: het voorbeeld en de uitleg worden overgeslagen.
De redengroepen en de huiskleur komen uit de instellingen.`,
	flags: func(set *flag.FlagSet) work {
		folder := set.String("map", "", "`MAP` waarin de bestanden komen; zij moet leeg zijn of nog niet bestaan (verplicht)")
		var in inputFlags
		set.StringVar(&in.settings, "instellingen", "", "`BESTAND` met instellingen (standaard: instellingen.toml in de map invoer; anders de ingebouwde waarden)")
		return func(_ context.Context, args []string, w world) (int, error) {
			if err := none(args); err != nil {
				return 0, err
			}
			values, err := in.ownSettings()
			if err != nil {
				return 0, err
			}
			return 0, writeTemplates(*folder, values, w)
		}
	},
}

// ownSettings are the settings of the user: those of the built-in sample are not.
func (f inputFlags) ownSettings() (settings.Settings, error) {
	src, err := f.source()
	if err != nil || f.settings == "" && src.sample() {
		return settings.Default(), err
	}
	return f.read(src)
}

func writeTemplates(folder string, values settings.Settings, w world) error {
	if folder == "" {
		return misuse("niet gezegd is waar de invulbestanden moeten komen.", "geef een map, zoals: verzuimrapport sjablonen -map sjablonen")
	}
	files := pipeline.Templates(values, program)
	if err := fillFolder(folder, files); err != nil {
		return err
	}
	fmt.Fprintf(w.stdout, "Geschreven in %s:\n", filepath.Clean(folder))
	for _, file := range files {
		fmt.Fprintf(w.stdout, "  %s\n", file.Path)
	}
	fmt.Fprintln(w.stdout, "Begin op het blad Uitleg. Zet wat ingevuld is in de map invoer.")
	return nil
}
