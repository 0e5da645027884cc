package invent

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// homeSince plants an absence that lasts, homeUntil one that ends; both with the
// VZ01 that follow from it.
func (at *planting) homeSince(from attendance.Date) {
	at.whole(unauthorised, from, On)
	at.expectMeldingen(at.wholeDays(from, On))
}

func (at *planting) homeUntil(from, to attendance.Date) {
	at.whole(unauthorised, from, to)
	at.expectMeldingen(at.wholeDays(from, to))
}

// aroundGap plants an absence of which one week was not delivered.
func (at *planting) aroundGap(from, to attendance.Date) {
	at.whole(unauthorised, from, gap.From-3)
	at.whole(unauthorised, gap.To+1, to)
	at.expectMeldingen(append(at.wholeDays(from, gap.From-3), at.wholeDays(gap.To+1, to)...))
}

// reportEach reports every melding planted so far, one later than the other, so
// that the first ones are in time and the later ones are not.
func (at *planting) reportEach() {
	for i, g := range at.l.signals[at.from:] {
		to := attendance.MustDate(g.To)
		if on := attendance.AddWerkdagen(to, 3+i); on <= On {
			at.duo(sixteenHoursReport, attendance.MustDate(g.From), to, on)
		}
	}
}

// expectHome writes a VZ03 down, and the VZ05 that follows when it lies or lasts
// more than three months after its first day.
func (at *planting) expectHome(from, to attendance.Date, source string) {
	at.expect("VZ03", from, to, certain, source)
	end := to
	if end == 0 {
		end = On
	}
	if end > from.AddMonths(3) {
		at.expect("VZ05", from, to, certain, source)
	}
}

// expectForm writes down which meldformulier must be made for the pupil.
func (at *planting) expectForm(mine []Signal) {
	if file := at.p.file; file != nil && !file.closed.Known() && at.threatened(mine) {
		at.l.forms = append(at.l.forms, string(at.s.Code)+"/"+file.number)
		return
	}
	for _, g := range mine {
		if g.Certainty != certain || !slices.Contains([]string{"VZ03", "VZ04", "VZ05"}, g.Rule) {
			continue
		}
		file := at.p.file
		switch current := g.To == "" || attendance.MustDate(g.To) >= On.MonthStart(); {
		case file != nil && file.open():
			at.l.forms = append(at.l.forms, string(at.s.Code)+"/"+file.number)
			return
		case file == nil && g.Rule == "VZ03" && current:
			at.l.forms = append(at.l.forms, string(at.s.Code)+"/nieuw-"+string(at.s.Code)+"-"+at.p.id())
			return
		}
	}
}

// threatened: the pupil is a dreigende thuiszitter (VZ06), and so the case gets a
// form also when its pupil is back or not yet at home for four weeks; or the pupil
// is enrolled nowhere (VZ12). The case says so, or two meldingen of sixteen hours
// came within eight weeks. Who is at home for good has a signal of that.
func (at *planting) threatened(mine []Signal) bool {
	if at.p.file.threatening || at.p.file.atRisk {
		return true
	}
	last := attendance.Date(0)
	for _, g := range mine {
		if g.Rule == "VZ03" && g.To == "" {
			return false
		}
		if g.Rule != "VZ01" || g.Certainty != certain {
			continue
		}
		if from, to := attendance.MustDate(g.From), attendance.MustDate(g.To); last != 0 && to-last <= 55 {
			return true
		} else {
			last = from
		}
	}
	return false
}
