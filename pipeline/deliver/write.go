package deliver

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"

	"verzuimrapport/pipeline/workers"
)

// Request is what is to be delivered and where.
type Request struct {
	Out      string // the output folder; made if it does not stand
	Name     string // of the run folder: the peildatum
	Files    []File
	Manifest Manifest
	// Progress is told how many files are written; it may be nil and is called from
	// several goroutines.
	Progress func(done, total int)
}

// Write makes the run folder and gives its path, below Out, and how many leftovers
// of broken runs were cleaned up. After an error nothing of the run is left.
func Write(ctx context.Context, req Request) (folder string, leftovers int, err error) {
	if err := checkPaths(append([]File{{Path: ManifestPath}, {Path: req.Name}}, req.Files...)); err != nil {
		return "", 0, err
	}
	leftovers, err = within(req.Out, func() error {
		folder, err = freeName(req.Out, req.Name)
		if err != nil {
			return err
		}
		return staged(req.Out, folder, func(s *stage) error { return s.deliver(ctx, req) })
	})
	if err != nil {
		return "", leftovers, err
	}
	return filepath.Join(req.Out, folder), leftovers, nil
}

// within makes the output folder, holds its lock and cleans it up around the work.
// A folder that was made for work that failed is removed again.
func within(out string, work func() error) (leftovers int, err error) {
	_, statErr := os.Stat(out)
	if err := os.MkdirAll(out, folderMode); err != nil {
		return 0, fmt.Errorf("deliver: output folder: %w", err)
	}
	release, err := lock(out)
	if err != nil {
		return 0, err
	}
	defer func() {
		err = errors.Join(err, release())
		if err != nil && errors.Is(statErr, fs.ErrNotExist) {
			_ = os.Remove(out) // only when it is empty
		}
	}()
	if leftovers, err = removeLeftovers(out); err != nil {
		return leftovers, err
	}
	return leftovers, work()
}

// staged does the work in a stage, which then becomes the folder, or disappears.
func staged(parent, name string, work func(*stage) error) (err error) {
	s, err := newStage(parent)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.discard()) }()
	if err := work(s); err != nil {
		return err
	}
	return s.become(name)
}

// freeName is the first of name, name-2, name-3 and so on that is not taken.
func freeName(out, name string) (string, error) {
	free := name
	for n := 2; ; n++ {
		_, err := os.Lstat(filepath.Join(out, free))
		if errors.Is(err, fs.ErrNotExist) {
			return free, nil
		}
		if err != nil {
			return "", fmt.Errorf("deliver: run folder: %w", err)
		}
		free = name + "-" + strconv.Itoa(n)
	}
}

// deliver renders and writes the files side by side, and the manifest last.
func (s *stage) deliver(ctx context.Context, req Request) error {
	sums := make([]Sum, len(req.Files))
	var done atomic.Int64
	err := workers.Each(ctx, len(req.Files), func(_ context.Context, i int) error {
		f := req.Files[i]
		data, err := f.render()
		if err != nil {
			return err
		}
		sums[i] = sumOf(f.Path, data)
		if err := s.write(f.Path, data); err != nil {
			return err
		}
		if req.Progress != nil {
			req.Progress(int(done.Add(1)), len(req.Files))
		}
		return nil
	})
	if err != nil {
		return err
	}
	manifest, err := req.Manifest.encode(sums)
	if err != nil {
		return err
	}
	return s.write(ManifestPath, manifest)
}
