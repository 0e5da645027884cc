package reports

import (
	"math"

	"verzuimrapport/pipeline/document"
)

// comparable reports whether figures of the whole SWV may stand in this school's
// workbook. A school knows its own, so that it could reckon what is left: the figures
// of the others together. Those must be two schools at least, and as many pupils as
// for which the ledenraad sees rates whatever is hidden.
func (b schoolBook) comparable(span spanOf) bool {
	schools, pupils := 0, 0
	for _, f := range b.Figures.Schools {
		if f.Key != string(b.school.Code) && span.of(f).Lessons.Known {
			schools, pupils = schools+1, pupils+f.Pupils
		}
	}
	limit := b.Settings.Privacy.HideBelow
	return limit == 0 || schools >= 2 && pupils >= smallSchool*limit
}

// rounded keeps no more of a share than what is printed of it.
func rounded(share document.Cell) document.Cell {
	share.Number = math.Round(1000*share.Number) / 1000
	return share
}
