package reports

import (
	"fmt"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/document"
)

// mostMeldingen is how many VZ01 are told one by one; older ones are counted.
const mostMeldingen = 6

// shownSignals are all signals but the older VZ01: somebody who has been at home
// for months has one for every week.
func (n notice) shownSignals() []assess.Signal {
	isMelding := func(s assess.Signal) bool { return s.Rule == assess.VZ01 }
	older := -mostMeldingen
	for _, s := range n.signals {
		if isMelding(s) {
			older++
		}
	}
	var shown []assess.Signal
	for _, s := range n.signals {
		if isMelding(s) {
			if older--; older >= 0 {
				continue
			}
		}
		shown = append(shown, s)
	}
	slices.SortStableFunc(shown, func(a, b assess.Signal) int { return rank(a.Rule) - rank(b.Rule) })
	return shown
}

// rank puts what the form is about before the hours that led to it.
func rank(rule string) int {
	if i := slices.Index(meldingRules, rule); i >= 0 {
		return i
	}
	return len(meldingRules)
}

func (n notice) signalGrid(shown []assess.Signal) document.Grid {
	g := document.Grid{
		Title: "Signalen",
		Columns: []document.GridColumn{
			{Header: "Signaal", Width: 49}, {Header: "Van", Width: 16}, {Header: "Tot en met", Width: 16},
			{Header: "Uren", Width: 13, Number: true}, {Header: "Dagen", Width: 11, Number: true},
			{Header: "Zekerheid", Width: 23}, {Header: "Uiterste melddatum", Width: 47},
		},
		Empty: "Er zijn geen signalen.",
	}
	if left := len(n.signals) - len(shown); left > 0 {
		g.Note = fmt.Sprintf("Van signaal VZ01 staan hier de laatste %d; daarvóór waren er nog %d.", mostMeldingen, left)
	}
	for _, s := range shown {
		row := document.GridRow{Cells: []document.GridCell{
			{Text: s.Rule + " " + n.titles[s.Rule], Meaning: document.Label}, {Text: orElse(s.From.Dutch(), "–")}, {Text: signalUntil(s)},
			{Text: signalHours(s)}, {Text: signalDays(s)}, {Text: fmt.Sprintf("%s (%s)", s.Certainty, s.Source)}, deadlineCell(s),
		}}
		if s.Rule == assess.VZ01 {
			row.Cells[0].Meaning = document.Plain
		}
		if s.Certainty == assess.Possible {
			row.Meaning = document.Muted
		}
		g.Rows = append(g.Rows, row)
	}
	return g
}

func signalHours(s assess.Signal) string {
	if s.Hours == nil {
		return "–"
	}
	return s.Hours.String()
}

func signalUntil(s assess.Signal) string {
	switch {
	case s.Moment:
		return "–"
	case s.Lasts():
		return "loopt nog"
	}
	return s.To.Dutch()
}

// signalDays are the schooldagen of a signal; of some rules the figure is another.
func signalDays(s assess.Signal) string {
	other := s.Rule == assess.VZ06 || s.Rule == assess.VZ08 || s.Class == assess.ClassFrequent
	if s.Count == nil || *s.Count == 0 || other {
		return "–"
	}
	return fmt.Sprint(*s.Count)
}

func deadlineCell(s assess.Signal) document.GridCell {
	if !s.Deadline.Known() {
		return document.GridCell{Text: "–", Meaning: document.Muted}
	}
	return document.GridCell{Text: fmt.Sprintf("%s: %s", s.Deadline.Dutch(), s.State), Meaning: stateMeaning(s.State)}
}
