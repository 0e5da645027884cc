package read

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"slices"

	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/workers"
)

// File is one file of the input folder, read or not.
type File struct {
	Path     string // below the input folder, with forward slashes
	Delivery int    // see Sheet.Delivery
	Size     int64  // in bytes
	SHA256   string // hex; "" where the file cannot be opened
}

// Input is what the input folder holds.
type Input struct {
	// Files are all files seen, read or not: by delivery, then by path.
	Files []File
	// Sheets are in the order of Files, then as they stand in the workbook.
	Sheets []Sheet
	// Hidden are the hidden sheets, likewise. They hold nothing that was delivered; a
	// return workbook may still be known by one.
	Hidden []Sheet
}

// opened is what became of one file.
type opened struct {
	file     File
	sheets   []Sheet
	problems []problem.Problem
}

// Options say how much is taken of each file; the zero value takes the default
// Limits, however long it lasts.
type Options struct {
	Limits Limits
	// PerFile makes the context of one file: one that ends when the file has taken
	// too long, which the file is then refused for. Nil: no cap on the time. Only
	// the command reads clocks, so that it is the command that sets this.
	PerFile func(context.Context) (context.Context, context.CancelFunc)
}

// All reads the input folder: every file, every sheet, and every problem that
// can be found without knowing what the sheets are about. The sheets keep to
// fsys, and read the files again when they are ranged over.
//
// An error says that the folder cannot be listed or that ctx was cancelled.
func All(ctx context.Context, fsys fs.FS, opt Options) (Input, []problem.Problem, error) {
	opt.Limits = opt.Limits.filled()
	files, problems, err := walk(ctx, fsys)
	if err != nil {
		return Input{}, nil, fmt.Errorf("read folder: %w", err)
	}
	slices.SortFunc(files, func(a, b File) int {
		return cmp.Or(cmp.Compare(a.Delivery, b.Delivery), cmp.Compare(a.Path, b.Path))
	})
	results := make([]opened, len(files))
	err = workers.Each(ctx, len(files), func(ctx context.Context, i int) (err error) { // each file under way is held in memory once
		results[i], err = open(ctx, &stored{fsys: fsys, file: files[i]}, opt)
		return err
	})
	if err != nil {
		return Input{}, nil, fmt.Errorf("read folder: %w", err)
	}
	var in Input
	for _, result := range results {
		in.Files = append(in.Files, result.file)
		for _, sheet := range result.sheets {
			if sheet.Hidden {
				in.Hidden = append(in.Hidden, sheet)
			} else {
				in.Sheets = append(in.Sheets, sheet)
			}
		}
		problems = append(problems, result.problems...)
	}
	return in, problem.Sort(problems), nil
}
