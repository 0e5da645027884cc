package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"path/filepath"

	"verzuimrapport/pipeline/deliver"
	"verzuimrapport/sample-data/invent"
)

var sampleCommand = command{
	name:  "voorbeeld",
	about: "schrijft verzonnen invoer om mee te oefenen",
	help: `Dezelfde aantallen en hetzelfde zaad geven altijd dezelfde bestanden. In
verwacht.json staat welke signalen erin verstopt zitten.`,
	flags: func(set *flag.FlagSet) work {
		folder := set.String("map", "", "`MAP` waarin de bestanden komen; zij moet leeg zijn of nog niet bestaan (verplicht)")
		schools := set.Int("scholen", 6, "`AANTAL` scholen")
		pupils := set.Int("leerlingen", 1200, "`AANTAL` leerlingen")
		seed := set.Int64("zaad", 1, "`GETAL` dat bepaalt wat er verzonnen wordt")
		return func(_ context.Context, args []string, w world) (int, error) {
			if err := none(args); err != nil {
				return 0, err
			}
			return 0, writeSample(*folder, invent.Options{Schools: *schools, Pupils: *pupils, Seed: *seed}, w)
		}
	},
}

func writeSample(folder string, opt invent.Options, w world) error {
	if folder == "" {
		return misuse("niet gezegd is waar de voorbeeldbestanden moeten komen.", "geef een map, zoals: verzuimrapport voorbeeld -map invoer")
	}
	if opt.Schools < 1 || opt.Pupils < opt.Schools {
		return misuse("deze aantallen kunnen niet samen.", "vraag ten minste 1 school en voor elke school ten minste 1 leerling.")
	}
	var tooMany error
	err := deliver.Fill(folder, func(write func(string, []byte) error) error {
		var failed error
		err := invent.Write(func(path string, data []byte) error {
			failed = write(path, data)
			return failed
		}, opt)
		if err != nil && failed == nil {
			tooMany = err
		}
		return err
	})
	switch {
	case errors.Is(err, deliver.ErrNotEmpty):
		return notEmpty(folder)
	case tooMany != nil:
		return misuse("zoveel scholen of leerlingen kan het programma niet verzinnen.", "vraag er minder.")
	case err != nil:
		return err
	}
	fmt.Fprintf(w.stdout, "Geschreven in %s: %s en %s, allemaal verzonnen.\n", filepath.Clean(folder),
		count(opt.Schools, "school", "scholen"), count(opt.Pupils, "leerling", "leerlingen"))
	fmt.Fprintf(w.stdout, "Maak er een rapport van: verzuimrapport run -invoer %s -peildatum %s\n", filepath.Clean(folder), invent.On)
	return nil
}
