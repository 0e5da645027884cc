package invent

import "verzuimrapport/pipeline/attendance"

// folder is where the files go. After the first failure it writes nothing more:
// err holds it.
type folder struct {
	write   func(path string, data []byte) error
	csvOnly bool
	err     error
}

func (f *folder) put(path string, data []byte, err error) {
	f.fail(err)
	if f.err == nil {
		f.err = f.write(path, data)
	}
}

// fail keeps the first failure.
func (f *folder) fail(err error) {
	if f.err == nil {
		f.err = err
	}
}

// sheet is a table under construction: it takes rows and says where each one
// stands, as the user will see it.
type sheet interface {
	// add writes one row. A cell is a string, an int, a Date or nil.
	add(cells ...any) attendance.Ref
}
