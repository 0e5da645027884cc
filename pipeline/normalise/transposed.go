package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// transposed says that a table lies on its side: the headers stand below each other
// in one of the first columns. Its rows would be columns; it is not read.
func (all layouts) transposed(head []read.Row, schoolInPath bool, place attendance.Ref) *problem.Problem {
	for column := range 3 {
		var headers read.Row
		for _, row := range head {
			headers.Cells = append(headers.Cells, cellAt(row, column))
		}
		l, found := all.best([]read.Row{headers}, schoolInPath)
		if found && len(l.missing) == 0 && l.matched >= 3 {
			p := problem.Transposed.At(place, "", l.profile.Kind.Name, letter(column))
			return &p
		}
	}
	return nil
}
