package reports

import (
	"maps"
	"slices"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// totalKey names the total of a table among its groups.
const totalKey = "totaal"

// tinyNote explains the cross in the tables of a region.
const tinyNote = "×: de uren van een groep met zo weinig leerlingen zijn die van één leerling, of daaruit terug te rekenen. Ze staan er niet."

// hiddenHours are the groups of a table whose hours, shares and spells are not
// printed: those with fewer pupils than the limit of small counts, for the hours of
// one pupil are that pupil's attendance. What is left of the total must be the hours
// of as many pupils as the limit, of more than one group: else the smallest others are
// hidden too, and where there is no other, the total.
func hiddenHours(groups []aggregate.Figures, limit int) map[string]bool {
	hidden, pupils := map[string]bool{}, 0
	bySize := slices.Clone(groups)
	slices.SortStableFunc(bySize, func(x, y aggregate.Figures) int { return x.Pupils - y.Pupils })
	for _, f := range bySize {
		switch {
		case f.Year.Lessons.Scheduled.Cmp(attendance.Hours{}) == 0: // nothing to hide
		case f.Pupils < limit, len(hidden) == 1, len(hidden) > 0 && pupils < limit:
			hidden[f.Key], pupils = true, pupils+f.Pupils
		}
	}
	if len(hidden) == 1 || len(hidden) > 0 && pupils < limit {
		hidden[totalKey] = true
	}
	return hidden
}

// hiddenHours are the groups of the region's tables whose hours are not printed, and
// totalKey where those of the region are not: then no table prints any.
func (b regionBook) hiddenHours() map[string]bool {
	schools, places, limit := b.schoolRows(), b.Figures.MunicipalitiesOf(b.code), b.Settings.Privacy.HideBelow
	hidden := hiddenHours(schools, limit)
	maps.Copy(hidden, hiddenHours(places, limit))
	if hidden[totalKey] {
		for _, f := range slices.Concat(schools, places) {
			hidden[f.Key] = true
		}
	}
	return hidden
}
