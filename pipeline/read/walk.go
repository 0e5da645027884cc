package read

import (
	"context"
	"io/fs"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// SettingsFile is the name of the settings; directly in the input folder it is
// no input.
const SettingsFile = "instellingen.toml"

// ExpectedFile says what was planted in invented input (verzuimrapport
// voorbeeld); directly in the input folder it is no input either.
const ExpectedFile = "verwacht.json"

// walk lists the files below the root with their deliveries.
func walk(ctx context.Context, fsys fs.FS) ([]File, []problem.Problem, error) {
	deliveries, err := deliveryNumbers(fsys)
	if err != nil {
		return nil, nil, err
	}
	var files []File
	var problems []problem.Problem
	err = fs.WalkDir(fsys, ".", func(path string, entry fs.DirEntry, err error) error {
		place := attendance.Ref{File: path}
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && path == ".":
			return err
		case path == ".":
		case skipped(path, entry.Name()):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case err != nil:
			problems = append(problems, problem.UnreadableFolder.At(place, ""))
			return fs.SkipDir
		case entry.IsDir():
		case !entry.Type().IsRegular():
			problems = append(problems, problem.NotAFile.At(place, ""))
		default:
			top, _, _ := strings.Cut(path, "/")
			files = append(files, File{Path: path, Delivery: deliveries[top]})
		}
		return nil
	})
	return files, problems, err
}

// deliveryNumbers numbers the folders directly below the root, from 1 in name order.
func deliveryNumbers(fsys fs.FS) (map[string]int, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, err
	}
	var names []string
	for _, entry := range entries {
		if entry.IsDir() && !skipped(entry.Name(), entry.Name()) {
			names = append(names, entry.Name())
		}
	}
	slices.Sort(names)
	numbers := map[string]int{}
	for i, name := range names {
		numbers[name] = i + 1
	}
	return numbers, nil
}

// skipped names what is never input, and is passed over without a word.
func skipped(path, name string) bool {
	name = strings.ToLower(name)
	return strings.HasPrefix(name, ".") || // dot files, and .~lock.naam.ods# of LibreOffice
		strings.HasPrefix(name, "~$") || // lock files of Excel
		name == "thumbs.db" || name == "desktop.ini" ||
		strings.ToLower(path) == SettingsFile || path == ExpectedFile
}
