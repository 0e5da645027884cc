package reports

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// A document names a rule by its id; the id alone explains nothing.
func TestEveryDocumentThatShowsASignalShowsItsBasisAndTheSettingsUsed(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	seen := map[string]bool{}
	for _, d := range All(f) {
		switch d.Content.(type) {
		case document.Form, document.Report, document.Workbook:
		default:
			continue // lists for programs, the index, and the register itself
		}
		text := fmt.Sprintf("%+v", d.Content)
		for _, rule := range f.Rules {
			if !strings.Contains(text, rule.ID) {
				continue
			}
			seen[strings.Split(d.Path, "/")[0]] = true
			if !strings.Contains(text, rule.Text) || !strings.Contains(text, string(rule.Basis)) {
				t.Errorf("%s shows %s, not what it means and rests on", d.Path, rule.ID)
			}
			for _, s := range rule.Settings {
				if !strings.Contains(text, strings.TrimSuffix(settingSentence(s), ".")) {
					t.Errorf("%s shows %s, not how %s is set", d.Path, rule.ID, s.Path)
				}
			}
		}
	}
	for _, folder := range []string{"meldformulieren", "rmc", "scholen", "ledenraad"} {
		if !seen[folder] {
			t.Errorf("no document of %s was looked at", folder)
		}
	}
}

func TestTheRegisterPageStandsAloneAndNamesNobody(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	f.Readings = assess.Readings(f.Data, f.On, assess.DefaultLimits)
	pages := printFiles(t, All(f), `regels\.html$`)
	page := string(pages["verantwoording/regels.html"])
	if !strings.Contains(page, "Content-Security-Policy") || regexp.MustCompile(`https?:|<script|<img|\bsrc=`).MatchString(page) {
		t.Error("the page has no policy, or reaches outside itself")
	}
	if found := regexp.MustCompile(`D-2026-014|\b[23]001\b|Jochem|91AA`).FindString(page); found != "" {
		t.Errorf("the page shows %s", found)
	}
	for _, rule := range f.Rules {
		if !strings.Contains(page, `id="`+strings.ToLower(rule.ID)+`"`) {
			t.Errorf("%s has no section", rule.ID)
		}
		for _, s := range rule.Settings {
			if !strings.Contains(page, s.Path) {
				t.Errorf("%s does not show %s", rule.ID, s.Path)
			}
		}
	}
}

func TestOfEachQuestionOneReadingIsMarkedAsUsed(t *testing.T) {
	f := testFacts(t, fullCase, newPupil)
	f.Readings = assess.Readings(f.Data, f.On, assess.DefaultLimits)
	marked, questions := 0, 0
	for _, row := range f.readingSection().Table.Rows {
		if row.Cells[0] != "" {
			questions++
		}
		if strings.HasPrefix(row.Cells[1], "✓ ") {
			marked++
		}
	}
	if questions != len(f.Readings) || marked != questions {
		t.Errorf("%d questions of %d, %d readings marked", questions, len(f.Readings), marked)
	}
	now := map[string]bool{}
	for _, s := range f.Signals {
		if s.Rule == assess.VZ03 && s.Certainty == assess.Certain && s.Current {
			now[s.Pupil.Number+s.Pupil.BRIN] = true
		}
	}
	i := slices.IndexFunc(f.Readings, func(c assess.Contradiction) bool { return c.Rule == assess.VZ03 })
	if got := f.Readings[i].Answers[0].Now.Certain; got != len(now) || got == 0 {
		t.Errorf("the reading in use gives %d thuiszitters, the run %d", got, len(now))
	}
}
