package reports

import (
	"slices"
	"strings"
	"time"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
)

// What the overview of a region may tell of a case. The Protocol (step 11) asks
// for the reason and the agreements; the law keeps health inside (WVO 2.47 lid 16).
// No list of words can tell whether a text is about health, so no text that a
// school wrote freely stands here: the reason is its group, those about health
// under one name; who leads is one of four; the rest is days. A SWV that has agreed
// so with its partners may set rmc.afspraken to "tekst": see mdoAgreements.

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

// freeText reports whether the agreements of the MDO stand here as they were written.
func (f Facts) freeText() bool { return f.Settings.RMC.Agreements == "tekst" }

// mdoAgreements gives the agreements of the MDO where the setting says so. Even then
// they stay inside where the reason is not a known group, or one about health, and
// where the text names a pupil whom this document does not name.
func (f Facts) mdoAgreements(c *attendance.Case, p attendance.Pupil) string {
	text := strings.Join(strings.Fields(c.MDOAgreements), " ")
	if text == "" || !f.freeText() {
		return ""
	}
	group := f.reasonGroup(c.Reason)
	if group == supportQuestion || group == aggregate.Nowhere || f.Settings.RMC.Name != "volledig" && namesPupil(text, c, p) {
		return insideOnly
	}
	return text
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

// returnDay is the terugkeertermijn where it is a day; 0 where it is empty or a
// text, which may tell why. Normalise writes a day as 31-08-2026.
func returnDay(c *attendance.Case) attendance.Date {
	t, err := time.Parse("02-01-2006", strings.TrimSpace(c.ReturnBy))
	if err != nil {
		return 0
	}
	return attendance.NewDate(t.Date())
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
