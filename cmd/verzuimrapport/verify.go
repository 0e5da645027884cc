package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"path/filepath"

	"verzuimrapport/pipeline/deliver"
)

var verifyCommand = command{
	name:  "verifieer",
	args:  "MAP",
	about: "controleert of een uitvoermap nog precies is zoals zij is gemaakt",
	help: `MAP is de map van één run, zoals uitvoer/2026-10-31. Vergeleken wordt met
verantwoording/manifest.json in die map.`,
	flags: func(*flag.FlagSet) work {
		return func(_ context.Context, args []string, w world) (int, error) {
			if len(args) != 1 {
				return 0, misuse("verifieer controleert één map.", "geef de map van een run, zoals: verzuimrapport verifieer uitvoer/2026-10-31")
			}
			return 0, verify(args[0], w)
		}
	},
}

func verify(folder string, w world) error {
	verdict, err := deliver.Verify(folder)
	switch {
	case errors.Is(err, deliver.ErrManifest):
		return nothing("het bestand "+filepath.Join(folder, filepath.FromSlash(deliver.ManifestPath))+" is beschadigd.", "maak de map opnieuw, of haal haar terug uit een reservekopie.")
	case errors.Is(err, fs.ErrNotExist):
		return nothing(folder+" is geen map van een run: er staat geen "+deliver.ManifestPath+" in.", "geef de map van een run, zoals uitvoer/2026-10-31.")
	case err != nil:
		return err
	}
	m := verdict.Manifest
	fmt.Fprintf(w.stdout, "%s, peildatum %s, %s\n", m.Program, m.On, count(len(m.Outputs), "document", "documenten"))
	for _, finding := range []struct {
		word  string
		paths []string
	}{{"gewijzigd", verdict.Changed}, {"ontbreekt", verdict.Missing}, {"hoort er niet bij", verdict.Extra}} {
		for _, path := range finding.paths {
			fmt.Fprintf(w.stdout, "  %s: %s\n", finding.word, path)
		}
	}
	if !verdict.OK() {
		return nothing("de map "+folder+" is niet meer zoals zij is gemaakt.", "maak het rapport opnieuw uit dezelfde invoer, of haal de map terug uit een reservekopie.")
	}
	fmt.Fprintln(w.stdout, "In orde: elk document is er, en ongewijzigd.")
	return nil
}
