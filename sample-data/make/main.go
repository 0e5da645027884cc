// Command make writes the built-in sample anew: run it with go generate in the
// folder sample-data.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"verzuimrapport/sample-data/invent"
)

const target = "invoer"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run replaces the whole folder, so that no file of an earlier sample stays.
func run() error {
	if err := os.RemoveAll(target); err != nil {
		return err
	}
	return invent.Write(func(path string, data []byte) error {
		to := filepath.Join(target, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return err
		}
		return os.WriteFile(to, data, 0o644)
	}, invent.Sample)
}
