package main

import (
	"errors"

	"verzuimrapport/pipeline/deliver"
)

// fillFolder writes files into a folder of the user's choice, which must be new or empty.
func fillFolder(folder string, files []deliver.File) error {
	if err := deliver.FillWith(folder, files); !errors.Is(err, deliver.ErrNotEmpty) {
		return err
	}
	return notEmpty(folder)
}

// notEmpty refuses a folder that holds something already.
func notEmpty(folder string) failure {
	return misuse("de map "+folder+" is niet leeg.", "geef een nieuwe of lege map: er wordt nooit iets overschreven.")
}
