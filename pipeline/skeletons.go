package pipeline

import (
	"fmt"
	"strconv"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/settings"
)

// Skeleton is a profile to complete, for all sheets of one layout that nobody knows.
type Skeleton struct {
	Sheets []attendance.Ref // where it was found; Row is that of the header
	Text   string           // as it can stand in a settings file
}

// Skeletons gives one profile to complete for each header that was not recognised,
// in the order of reading.
func (r Result) Skeletons() []Skeleton {
	var all []Skeleton
	places := map[string]int{}
	for _, sheet := range r.Data.UnknownSheets {
		key := headersOf(sheet)
		at, known := places[key]
		if !known {
			at = len(all)
			places[key] = at
			s := skeleton(sheet)
			s.Name = "Eigen systeem " + strconv.Itoa(at+1)
			all = append(all, Skeleton{Text: s.Text(vocabulary())})
		}
		all[at].Sheets = append(all[at].Sheets, sheet.Ref)
	}
	return all
}

// headersOf is what two sheets of one layout have in common: their headers, or
// without them what their columns look like.
func headersOf(sheet attendance.UnknownSheet) string {
	text := fmt.Sprint(sheet.Kind, sheet.Ref.Row > 0)
	for _, c := range sheet.Columns {
		text += "\n" + c.Letter + " " + c.Header
		if sheet.Ref.Row == 0 {
			text += c.Holds
		}
	}
	return text
}

func skeleton(sheet attendance.UnknownSheet) settings.Skeleton {
	s := settings.Skeleton{Sheet: sheet.Kind, HasHeader: sheet.Ref.Row > 0}
	if sheet.MonthFirst {
		s.DateForm = settings.DateForms[normalise.MonthFirst]
	}
	for _, c := range sheet.Columns {
		s.Columns = append(s.Columns, settings.SkeletonColumn{
			Letter: c.Letter, Header: c.Header, Ours: c.Ours, Holds: c.Holds, Known: normalise.KnowsHeader(c.Header),
		})
	}
	return s
}
