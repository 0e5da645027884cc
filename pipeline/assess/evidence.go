package assess

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// rest notes the days on which the signal rests, and gathers their rows that
// brought hours of the given categories as its evidence, in the order of Ref and
// each once.
func (s *Signal) rest(days []*attendance.Day, categories []attendance.Category) {
	s.Days = make([]attendance.Date, len(days))
	for i, day := range days {
		s.Days[i] = day.Date
		for _, row := range day.Rows {
			if slices.Contains(categories, row.Category) {
				s.Evidence = append(s.Evidence, row.Ref)
			}
		}
	}
	s.sortEvidence()
}

func (s *Signal) sortEvidence() {
	slices.SortFunc(s.Evidence, attendance.Ref.Compare)
	s.Evidence = slices.Compact(s.Evidence)
}

// unexplained gathers the rows of the evidence that no code table explains.
func unexplained(stay *attendance.Stay, s Signal) []attendance.Ref {
	if stay == nil {
		return nil
	}
	var refs []attendance.Ref
	for _, day := range stay.Days {
		if !s.period().Contains(day.Date) {
			continue
		}
		for _, row := range day.Rows {
			if _, counted := slices.BinarySearchFunc(s.Evidence, row.Ref, attendance.Ref.Compare); counted && row.Unexplained {
				refs = append(refs, row.Ref)
			}
		}
	}
	slices.SortFunc(refs, attendance.Ref.Compare)
	return slices.Compact(refs)
}
