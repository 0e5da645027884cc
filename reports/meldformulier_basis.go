package reports

import (
	"fmt"
	"slices"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// basis is what the signals rest on: the delivered rows, and the rules with the
// settings of this run.
func (n notice) basis(shown []assess.Signal) document.Notes {
	notes := document.Notes{Title: "Waar dit op rust", Items: []document.Note{n.evidenceNote(shown)}}
	for _, rule := range n.Rules {
		if slices.ContainsFunc(shown, func(s assess.Signal) bool { return s.Rule == rule.ID }) {
			notes.Items = append(notes.Items, document.Note{Title: rule.ID + " " + rule.Title, Text: ruleText(rule)})
		}
	}
	return notes
}

// evidenceNote names the rows that were counted, by file and sheet.
func (n notice) evidenceNote(shown []assess.Signal) document.Note {
	note := document.Note{Title: "De aangeleverde rijen"}
	var refs []attendance.Ref
	for _, s := range shown {
		refs = append(refs, s.Evidence...)
	}
	slices.SortFunc(refs, attendance.Ref.Compare)
	var lines []string
	for _, part := range bySheet(slices.Compact(refs)) {
		place := part[0].File
		if part[0].Sheet != "" {
			place += ", blad " + part[0].Sheet
		}
		lines = append(lines, place+": "+n.rowsOf(part))
	}
	note.Text = orElse(strings.Join(lines, "\n"), "De signalen rusten op geen aangeleverde rijen.")
	return note
}

// mostRuns is how many runs of row numbers a form lists of one sheet: of a pupil at
// home all year every row may stand alone.
const mostRuns = 40

// rowsOf lists the rows of a sheet, and says where to find those that are too many
// for paper.
func (n notice) rowsOf(part []attendance.Ref) string {
	runs := rowRuns(part)
	word := "rijen "
	if len(part) == 1 {
		word = "rij "
	}
	if len(runs) <= mostRuns {
		return word + rowRanges(part)
	}
	left := slices.Concat(runs[mostRuns:]...)
	return fmt.Sprintf("%s%s en nog %s; alle staan op het blad Bewijs van signalen-%s-%s.xlsx", word, rowRanges(slices.Concat(runs[:mostRuns]...)),
		howMany(len(left), "rij", "rijen"), n.school, n.On)
}

// ruleText is what a rule says, what it rests on and how it is set.
func ruleText(rule assess.RegisterEntry) string {
	text := rule.Text + " Basis: " + string(rule.Basis) + " (" + rule.Law + ")."
	var settings []string
	for _, s := range rule.Settings {
		settings = append(settings, settingSentence(s))
	}
	if len(settings) > 0 {
		text += " Ingesteld: " + strings.Join(settings, " ")
	}
	return text
}
