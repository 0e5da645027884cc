package main

import (
	"context"
	"flag"
	"fmt"
)

// program is the name and version that documents and manifests carry. It is part of
// "same bytes", so it changes with a release and not with a build.
const program = "verzuimrapport 0.1"

var versionCommand = command{
	name:  "versie",
	about: "toont de versie van het programma",
	flags: func(*flag.FlagSet) work {
		return func(_ context.Context, args []string, w world) (int, error) {
			fmt.Fprintln(w.stdout, program)
			return 0, none(args)
		}
	},
}
