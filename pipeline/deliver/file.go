package deliver

import (
	"fmt"
	"runtime/debug"
)

// File is one file of a run folder. Bytes renders it, and is called once, on any
// goroutine.
type File struct {
	Path  string // below the run folder, with forward slashes
	Bytes func() ([]byte, error)
}

// RenderError says which file could not be rendered. What the cause says may quote
// what people wrote, so a user is shown the path alone.
type RenderError struct {
	Path string
	Err  error
}

func (e *RenderError) Error() string { return "deliver: render " + e.Path + ": " + e.Err.Error() }

// Unwrap gives the cause.
func (e *RenderError) Unwrap() error { return e.Err }

// render prints the file. The libraries that print documents panic on input that
// they did not foresee; a run that ends so must leave nothing behind either.
func (f File) render() (data []byte, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &RenderError{f.Path, fmt.Errorf("panic: %v\n%s", r, debug.Stack())}
		}
	}()
	if data, err = f.Bytes(); err != nil {
		return nil, &RenderError{f.Path, err}
	}
	return data, nil
}
