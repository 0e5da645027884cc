package deliver

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrNotEmpty says that a folder to be filled already holds something.
var ErrNotEmpty = errors.New("deliver: folder is not empty")

// Fill makes a folder of files that are not a run, whole or not at all. The folder
// must not stand yet, or be empty.
func Fill(folder string, files func(write func(path string, data []byte) error) error) error {
	folder = filepath.Clean(folder)
	standing, err := emptyFolder(folder)
	if err != nil {
		return err
	}
	_, err = within(filepath.Dir(folder), func() error {
		return staged(filepath.Dir(folder), filepath.Base(folder), func(s *stage) error {
			if err := files(s.checkedWrite); err != nil {
				return err
			}
			if standing { // it was empty; a rename needs its place
				return os.Remove(folder)
			}
			return nil
		})
	})
	return err
}

// FillWith is Fill with files that are rendered one after the other, of which one
// that cannot be is a *RenderError.
func FillWith(folder string, files []File) error {
	return Fill(folder, func(write func(path string, data []byte) error) error {
		for _, file := range files {
			data, err := file.render()
			if err == nil {
				err = write(file.Path, data)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *stage) checkedWrite(path string, data []byte) error {
	if err := checkPath(path); err != nil {
		return err
	}
	return s.write(path, data)
}

// emptyFolder reports whether a folder stands, and fails if it is not an empty one.
func emptyFolder(path string) (standing bool, err error) {
	dir, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("deliver: folder: %w", err)
	}
	defer dir.Close()
	if _, err := dir.ReadDir(1); !errors.Is(err, io.EOF) {
		return true, ErrNotEmpty // or a file
	}
	return true, nil
}
