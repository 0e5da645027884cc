package reports

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// What the overview of a region may tell of a case. The Protocol (step 11) asks
// for the reason and the agreements; the law keeps health inside (WVO 2.47 lid 16).
// So: the reason as its group, those about health under one name; who leads; days
// and kinds of what was done; and the agreements of the MDO only where three
// things hold, see mdoAgreements.

// supportQuestion is what the groups about health are called outside.
const supportQuestion = "ondersteuningsvraag"

// reasonGroup is the reason of a case as it may leave the SWV.
func (f Facts) reasonGroup(reason string) string {
	return f.maskedReason(aggregate.ReasonGroup(reason, f.reasonNames()))
}

func (f Facts) maskedReason(group string) string {
	for _, r := range f.Settings.Reasons {
		if r.Name == group && r.Health {
			return supportQuestion
		}
	}
	return group
}

// maskedReasons brings the groups about health together in one count.
func (f Facts) maskedReasons(counts map[string]int) map[string]int {
	masked := map[string]int{}
	for group, n := range counts {
		masked[f.maskedReason(group)] += n
	}
	return masked
}

// reasonOrder lists the reasons as they may leave the SWV, in the order of the settings.
func (f Facts) reasonOrder() []string {
	var names []string
	for _, r := range f.Settings.Reasons {
		if name := f.maskedReason(r.Name); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if !slices.Contains(names, aggregate.Nowhere) {
		names = append(names, aggregate.Nowhere)
	}
	return names
}

// regie is who leads the case: one of the four of the meldformulier, because a
// name or an institution may tell about health.
func regie(c *attendance.Case) string { return aggregate.RegieGroup(c.Regie) }

// insideOnly is what stands in the place of text that stays inside.
const insideOnly = "in het dossier bij het SWV"

// mdoAgreements gives the agreements of the MDO where the reason is a known group
// that is not about health, the text has no word about health, and it does not
// name the pupil; else that they stay inside.
func (f Facts) mdoAgreements(c *attendance.Case, p attendance.Pupil) string {
	text := strings.Join(strings.Fields(c.MDOAgreements), " ")
	if text == "" {
		return ""
	}
	group := f.reasonGroup(c.Reason)
	if group == supportQuestion || group == aggregate.Nowhere || tellsAboutHealth(text) || namesPupil(text, c, p) {
		return insideOnly
	}
	return text
}

// healthWords are beginnings and parts of words by which a text may tell about
// health. The list is wide on purpose: a sentence too many kept inside does no
// harm. It is the last of three locks, not the only one.
var healthWords = []string{
	"ggz", "ggd", "psych", "therap", "behandel", "arts", "dokter", "medic", "medisch", "pillen", "ziek", "gezond", "klacht", "diagnos", "depress", "angst",
	"paniek", "trauma", "autis", "asperger", "adhd", "spectrum", "stoornis", "burn", "stress", "slaap", "slapen", "pijn", "kliniek", "klinisch", "opname", "opgenomen",
	"herstel", "belastba", "verslav", "drugs", "alcohol", "eetprobl", "eetgest", "suïc", "suic", "zelfbesch", "hulpverlen", "jeugdhulp", "jeugdzorg", "zorgaanb", "crisis",
	"revalid", "operat", "zwanger", "handicap", "beperking", "epilep", "diabet", "astma", "long covid", "corona", "migraine", "hoofdp", "buikp",
}

func tellsAboutHealth(text string) bool {
	lower := strings.ToLower(text)
	return slices.ContainsFunc(healthWords, func(word string) bool { return strings.Contains(lower, word) })
}

// namesPupil reports whether a text holds a part of the pupil's name.
func namesPupil(text string, c *attendance.Case, p attendance.Pupil) bool {
	lower := strings.ToLower(text)
	for _, part := range strings.Fields(strings.ToLower(p.FirstName + " " + p.LastName + " " + p.FullName + " " + c.Name)) {
		if len(part) > 2 && strings.Contains(lower, part) {
			return true
		}
	}
	return false
}

// lastMDO is the day of the latest MDO up to the peildatum, 0 for none.
func lastMDO(c *attendance.Case, on attendance.Date) (last attendance.Date) {
	for _, a := range c.Actions {
		if isMDO(a.Kind) && a.On <= on {
			last = max(last, a.On)
		}
	}
	return last
}

func isMDO(kind string) bool {
	return strings.EqualFold(kind, "MDO") || strings.EqualFold(kind, "vervolg-MDO")
}

// happened is a day of a case as far as it lies up to the peildatum.
func happened(d, on attendance.Date) attendance.Date {
	if d > on {
		return 0
	}
	return d
}
