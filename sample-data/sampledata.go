// Package sampledata is the built-in sample: an input folder with eight invented
// schools and 1,280 invented pupils, embedded in the program, on which it runs
// when there is no input of the user's own. What is in it and how it was made
// stands in README.md.
//
// It holds no code that reads it: it is handed to the pipeline like any other
// input folder.
package sampledata

import (
	"embed"
	"io/fs"
)

//go:generate go run ./make

//go:embed all:invoer
var embedded embed.FS

// Files is the input folder itself: 2026-09, 2026-10, scholen.xlsx and so on.
var Files = sub()

// On is the peildatum (YYYY-MM-DD) that belongs to the sample.
const On = "2026-10-31"

func sub() fs.FS {
	files, err := fs.Sub(embedded, "invoer")
	if err != nil {
		panic("sampledata: " + err.Error()) // only where the name is no path
	}
	return files
}
