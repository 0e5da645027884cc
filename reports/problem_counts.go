package reports

import (
	"strings"

	"verzuimrapport/pipeline/problem"
)

// problemCount is how often one kind of problem was found, and the first place.
type problemCount struct {
	kind  problem.Kind
	n     int
	rows  int // of all of them; a problem of a whole file or sheet has none
	first problem.Problem
}

// problemCounts counts problems by code, in the order of the codes.
func problemCounts(problems []problem.Problem) []problemCount {
	at := map[string]int{}
	var counts []problemCount
	for _, kind := range problem.Kinds() {
		at[kind.Code] = len(counts)
		counts = append(counts, problemCount{kind: kind})
	}
	for _, p := range problems {
		i, known := at[p.Code]
		if !known {
			i = len(counts)
			at[p.Code] = i
			counts = append(counts, problemCount{kind: problem.Kind{Code: p.Code, Severity: p.Severity, Text: p.Text}})
		}
		if counts[i].n == 0 {
			counts[i].first = p
		}
		counts[i].n++
		counts[i].rows += len(p.AllRows())
	}
	var found []problemCount
	for _, c := range counts {
		if c.n > 0 {
			found = append(found, c)
		}
	}
	return found
}

// text is the sentence of the one problem, or of the kind where there are more.
func (c problemCount) text() string {
	if c.n == 1 {
		return c.first.Text
	}
	return kindText(c.kind)
}

// kindText is the sentence of a kind of problem without what differs per place.
func kindText(k problem.Kind) string {
	text := strings.ReplaceAll(k.Text, ". %s ", ". ") // a sentence of its own, about the place
	return strings.NewReplacer("%s", "…", "%d", "…", "%q", "…", "%v", "…", "%%", "%").Replace(text)
}
