package deliver

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// ErrBusy says that another run is writing into the same output folder.
var ErrBusy = errors.New("deliver: another run is writing here")

// lock keeps other runs out of the output folder until release is called, which
// leaves no lock file behind.
func lock(out string) (release func() error, err error) {
	path := filepath.Join(out, lockName)
	for range 3 {
		held := flock.New(path, flock.SetPermissions(fileMode))
		ok, err := held.TryLock()
		if err != nil {
			return nil, fmt.Errorf("deliver: lock: %w", err)
		}
		if !ok {
			return nil, ErrBusy
		}
		if stillThere(held, path) {
			return func() error { return removeLock(held, path) }, nil
		}
		// The run before us removed the file between our opening and our locking it.
		if err := held.Close(); err != nil {
			return nil, fmt.Errorf("deliver: lock: %w", err)
		}
	}
	return nil, ErrBusy
}

func stillThere(held *flock.Flock, path string) bool {
	ours, err := held.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(path)
	return err == nil && os.SameFile(ours, there)
}

// removeLock removes the file while the lock is held; Windows lets nobody remove
// an open file, and then it is removed afterwards, or stays where another run has
// just opened it.
func removeLock(held *flock.Flock, path string) error {
	removed := os.Remove(path) == nil
	err := held.Close()
	if !removed {
		_ = os.Remove(path)
	}
	return err
}
