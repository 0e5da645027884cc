package pipeline

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/settings"
)

// ReadSettings reads a settings file. The error is settings.Faults. It stands here
// because the profiles of school systems name sheets and columns, which settings
// does not know.
func ReadSettings(text []byte) (settings.Settings, error) { return settings.Read(text, vocabulary()) }

// ChangeSettings lays single settings over others, as what-if does. The error is
// settings.Faults.
func ChangeSettings(s settings.Settings, changes ...settings.Entry) (settings.Settings, error) {
	return s.With(vocabulary(), changes...)
}

// vocabulary is what a profile in the settings may name.
func vocabulary() settings.Vocabulary {
	words := settings.Vocabulary{Categories: attendance.CategoryNames(), SameHeader: normalise.HeaderKey}
	for _, kind := range normalise.ProfileKinds() {
		sheet := settings.Sheet{Name: kind.Name, NamesSchool: kind.NamesSchool}
		for _, column := range kind.Columns {
			sheet.Columns = append(sheet.Columns, column.Name)
		}
		for _, group := range kind.Needs {
			sheet.Needs = append(sheet.Needs, withSoort(group, sheet.Columns))
		}
		words.Sheets = append(words.Sheets, sheet)
	}
	return words
}

// withSoort: in the layout of a school system Soort may stand where our own sheets
// have Code.
func withSoort(group, columns []string) []string {
	if slices.Contains(group, "Code") && slices.Contains(columns, "Soort") {
		return append(slices.Clone(group), "Soort")
	}
	return group
}

// profiles are the layouts that the settings describe, which have been checked.
func (opt Options) profiles() []*normalise.Profile {
	var all []*normalise.Profile
	for _, p := range opt.Settings.Profiles {
		profile := &normalise.Profile{
			Name: p.Name, Kind: normalise.KindNamed(p.Sheet), Headers: p.Columns,
			Dates: dateForm(p.DateForm), SlotMinutes: p.SlotMinutes, EndTimeMayBeDay: p.EndTimeMayBeDay, OnlyFacts: p.OnlyKnown,
			KindIsEnough: true, Own: true, Categories: map[string]attendance.Category{},
		}
		if len(p.Fixed) > 0 {
			profile.Fixed = p.Fixed
		}
		if len(p.Signs) > 0 {
			profile.Signs = [][]string{p.Signs}
		}
		for code, name := range p.Codes {
			profile.Categories[strings.TrimSpace(code)], _ = attendance.ParseCategory(name)
		}
		all = append(all, profile)
	}
	return all
}

// dateForm reads datumvorm; empty is the form of the manual.
func dateForm(name string) normalise.DateForm {
	return normalise.DateForm(max(0, slices.Index(settings.DateForms, name)))
}
