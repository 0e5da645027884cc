package reports

import (
	"slices"
	"strings"
	"testing"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// lived are figures of a group of so many pupils of whom something is known.
func lived(key string, pupils int) aggregate.Figures {
	f := emptyFigures(key, key)
	f.Pupils = pupils
	f.Year.Lessons = aggregate.Lessons{Known: true, Scheduled: attendance.NewHours(100*(pupils+1), 1)}
	return *f
}

func TestTheHoursOfAFewPupilsAreNotToldNorWhatGivesThemBack(t *testing.T) {
	for name, c := range map[string]struct {
		sizes []int
		want  []string
	}{
		"nobody is alone":                     {[]int{60, 5, 40}, nil},
		"a few, and the smallest with them":   {[]int{60, 3, 40}, []string{"b", "c"}},
		"two alone are still a few":           {[]int{60, 1, 40, 2}, []string{"b", "c", "d"}},
		"two that are enough together":        {[]int{60, 3, 40, 2}, []string{"b", "d"}},
		"a few only":                          {[]int{3}, []string{"a", totalKey}},
		"somebody who left, and many":         {[]int{0, 60}, []string{"a", "b"}},
		"a few of two schools, and no others": {[]int{2, 1}, []string{"a", "b", totalKey}},
	} {
		var groups []aggregate.Figures
		for i, n := range c.sizes {
			groups = append(groups, lived(string(rune('a'+i)), n))
		}
		hidden := hiddenHours(groups, 5)
		var got []string
		for _, key := range []string{"a", "b", "c", "d", totalKey} {
			if hidden[key] {
				got = append(got, key)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	if hidden := hiddenHours([]aggregate.Figures{lived("a", 1)}, 0); len(hidden) > 0 {
		t.Errorf("hidden although the setting hides nothing: %v", hidden)
	}
}

func TestARegionOfAFewPupilsTellsNoHours(t *testing.T) {
	p := newPupil
	p.pupil.Municipality = "Almere"
	_, code := aggregate.Home(p.pupil)
	for _, data := range printFiles(t, rmcWorkbooks(testFacts(t, p)), `-`+code+`-`) {
		for _, sheet := range []string{"Verzuim", "Per school", "Per gemeente"} {
			row := rowWith(sheetRows(t, data, sheet), "Totaal van de regio")
			if row == nil || row[len(row)-1] != "×" {
				t.Errorf("%s: %q", sheet, row)
			}
		}
		if row := rowWith(sheetRows(t, data, "Overzicht"), "Ongeoorloofd verzuim"); row[1] != "×" {
			t.Errorf("the overview says %q", row)
		}
		return
	}
	t.Error("no workbook of the region")
}

// Ill and otherwise authorised stay one figure in what leaves the SWV.
func TestTheRatesOfARegionDoNotTellWhoWasIll(t *testing.T) {
	for _, data := range printFiles(t, rmcWorkbooks(testFacts(t, fullCase, newPupil)), `-25-`) {
		for _, row := range sheetRows(t, data, "Verzuim") {
			for _, cell := range row {
				if cell == "Ziek" || cell == "Geoorloofd" || strings.HasPrefix(cell, "Perioden van ziekte") {
					t.Errorf("the sheet has %q", cell)
				}
			}
		}
	}
}
