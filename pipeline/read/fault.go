package read

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// Fault is the error of a row that cannot be read: the problem to show the user.
// Nothing of the file may be used.
type Fault struct{ Problem problem.Problem }

// Error is for programmers; users are shown the Problem.
func (f *Fault) Error() string {
	return fmt.Sprintf("read %s: problem %s", f.Problem.Ref.File, f.Problem.Code)
}

// fault makes a Fault about a file or, with a sheet name, about one sheet.
func fault(kind problem.Kind, file, sheet string, args ...any) *Fault {
	return &Fault{kind.At(attendance.Ref{File: file, Sheet: sheet}, "", args...)}
}
