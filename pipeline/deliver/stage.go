package deliver

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// stagePrefix marks the folders in which a run is being written; the lock's name
// begins the same way.
const (
	stagePrefix = ".verzuimrapport-"
	lockName    = ".verzuimrapport.slot"
)

const (
	folderMode fs.FileMode = 0o700
	fileMode   fs.FileMode = 0o600
)

// stage is a folder beside the place where a finished one will stand.
type stage struct {
	parent string
	name   string // of the stage, below parent
	root   *os.Root
}

func newStage(parent string) (*stage, error) {
	dir, err := os.MkdirTemp(parent, stagePrefix)
	if err != nil {
		return nil, fmt.Errorf("deliver: stage: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("deliver: stage: %w", err), os.RemoveAll(dir))
	}
	return &stage{parent: parent, name: filepath.Base(dir), root: root}, nil
}

// write makes one new file and waits until it is on the disk.
func (s *stage) write(path string, data []byte) error {
	if dir, _, nested := cutLast(path); nested {
		if err := s.root.MkdirAll(dir, folderMode); err != nil {
			return fmt.Errorf("deliver: folder: %w", err)
		}
	}
	f, err := s.root.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
	if err != nil {
		return fmt.Errorf("deliver: file: %w", err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("deliver: file %s: %w", path, err)
	}
	return nil
}

func cutLast(path string) (dir, name string, nested bool) {
	i := strings.LastIndexByte(path, '/')
	if i < 0 {
		return "", path, false
	}
	return path[:i], path[i+1:], true
}

// become gives the finished stage its name. The name must be free: on some
// systems a rename would replace an empty folder.
func (s *stage) become(name string) error {
	if err := s.syncFolders(); err != nil {
		return err
	}
	if err := s.root.Close(); err != nil { // Windows renames no open folder
		return fmt.Errorf("deliver: close stage: %w", err)
	}
	if err := os.Rename(filepath.Join(s.parent, s.name), filepath.Join(s.parent, name)); err != nil {
		return fmt.Errorf("deliver: rename stage: %w", err)
	}
	s.name = ""
	return syncFolder(s.parent)
}

// discard removes the stage, unless it has become a folder.
func (s *stage) discard() error {
	if s.name == "" {
		return nil
	}
	_ = s.root.Close() // a second close says it was closed
	return os.RemoveAll(filepath.Join(s.parent, s.name))
}

func (s *stage) syncFolders() error {
	dir := filepath.Join(s.parent, s.name)
	return filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		return syncFolder(path)
	})
}

// syncFolder puts the names in a folder on the disk. Windows has no such call and
// does it by itself.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	dir, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("deliver: sync: %w", err)
	}
	// A network share may not know the call either; the rename stands all the same.
	_ = dir.Sync()
	return dir.Close()
}

// removeLeftovers removes the stages of runs that were broken off; the lock is
// held, so none of them is in use. It returns how many there were.
func removeLeftovers(parent string) (int, error) {
	entries, err := os.ReadDir(parent)
	if err != nil {
		return 0, fmt.Errorf("deliver: leftovers: %w", err)
	}
	n := 0
	for _, entry := range entries {
		if entry.IsDir() && strings.HasPrefix(entry.Name(), stagePrefix) {
			if err := os.RemoveAll(filepath.Join(parent, entry.Name())); err != nil {
				return n, fmt.Errorf("deliver: leftovers: %w", err)
			}
			n++
		}
	}
	return n, nil
}
