package assess

import (
	"fmt"
	"strings"

	"verzuimrapport/pipeline/attendance"
)

func slowAbsolute(d *attendance.Dossier, r Reckoning) (lines []string) {
	for _, c := range d.Cases {
		begun := c.HomeSince <= r.On
		over := (c.ResumedOn != 0 && c.ResumedOn <= r.On) || (c.ClosedOn != 0 && c.ClosedOn <= r.On)
		if c.Kind == "absoluut" && begun && !over {
			lines = append(lines, fmt.Sprintf("%s %s- 1 dossier", c.School, c.HomeSince))
		}
	}
	return lines
}

func slowReturn(d *attendance.Dossier, r Reckoning) (lines []string) {
	r.Certainty = Certain
	for _, c := range d.Cases {
		if c.ResumedOn == 0 || c.ResumedOn > r.On {
			continue
		}
		end := c.ResumedOn.AddMonths(r.Limits.ReturnMonths)
		class, source := "", "dossier"
		for _, stay := range d.Stays {
			s := slow{d, stay, r}
			for _, m := range s.meldingen() {
				if m.van >= c.ResumedOn && m.tot <= end {
					class, source = "heruitval", "beide"
				}
			}
			for _, spell := range s.spells(s.anyKind()) {
				days := 0
				for day := range spell.absent {
					if day >= c.ResumedOn && day <= end {
						days++
					}
				}
				if days >= r.Limits.ReturnDays {
					class, source = "heruitval", "beide"
				}
			}
		}
		school := c.School
		if stay := d.StayOf(c, r.On); stay != nil {
			school = stay.School.Code
		}
		lines = append(lines, fmt.Sprintf("%s %s-%s %s %s", school, c.ResumedOn, end, class, source))
	}
	return lines
}

// slowReason is one reason of a VZ06: its name, its days (0 unknown), where it was seen.
type slowReason struct {
	name             string
	days             []attendance.Date
	dossier, verzuim bool
	school           attendance.SchoolCode
}

func slowThreatening(d *attendance.Dossier, r Reckoning) []string {
	first := attendance.SchoolCode("")
	enrolledAt := map[attendance.SchoolCode]bool{}
	for _, stay := range d.Stays {
		if stay.Enrolled(r.On) {
			enrolledAt[stay.School.Code] = true
			if first == "" {
				first = stay.School.Code
			}
		}
		for _, h := range (slow{d, stay, r}).unauthorised() {
			if h.to == 0 {
				return nil
			}
		}
	}
	reasons := slowReasons(d, r)
	if first == "" || len(reasons) == 0 {
		return nil
	}
	var names []string
	var van attendance.Date
	dossier, verzuim := false, false
	for _, reason := range reasons {
		names = append(names, reason.name)
		dossier, verzuim = dossier || reason.dossier, verzuim || reason.verzuim
		for _, day := range reason.days {
			if day != 0 && (van == 0 || day < van) {
				van = day
			}
		}
	}
	source := map[[2]bool]string{{true, false}: "dossier", {false, true}: "verzuim", {true, true}: "beide"}[[2]bool{dossier, verzuim}]
	if at := reasons[0].school; enrolledAt[at] {
		first = at
	}
	return []string{fmt.Sprintf("%s %s- %s %s %d", first, van, strings.Join(names, ", "), source, len(names))}
}

func slowReasons(d *attendance.Dossier, r Reckoning) (reasons []slowReason) {
	marked := func(name string, mark func(attendance.Case) bool) {
		reason := slowReason{name: name}
		for _, c := range d.Cases {
			if c.Kind != "absoluut" && c.HomeSince <= r.On && (c.ClosedOn == 0 || c.ClosedOn > r.On) && mark(c) {
				if stay := d.StayOf(c, r.On); !reason.dossier && stay != nil {
					reason.school = stay.School.Code
				}
				reason.dossier, reason.days = true, append(reason.days, c.HomeSince)
			}
		}
		if reason.dossier {
			reasons = append(reasons, reason)
		}
	}
	marked("dossier", func(c attendance.Case) bool { return c.Threatening })
	for _, stay := range d.Stays {
		var adapted bool
		var since attendance.Date
		for _, row := range stay.Timetable.Own {
			if row.Period.From <= r.On && (row.Period.To == 0 || row.Period.To >= r.On) {
				adapted, since = row.Adapted, row.Period.From
			}
		}
		if adapted && stay.Enrolled(r.On) {
			reasons = append(reasons, slowReason{"aangepast rooster", []attendance.Date{since}, false, true, stay.School.Code})
			break
		}
	}
	marked("experimenteerregeling", func(c attendance.Case) bool { return c.Experiment })
	if reason, twice := slowTwice(d, r); twice {
		reasons = append(reasons, reason)
	}
	if reason, lasts := slowLasting(d, r); lasts {
		reasons = append(reasons, reason)
	}
	return reasons
}

func slowTwice(d *attendance.Dossier, r Reckoning) (slowReason, bool) {
	for _, stay := range d.Stays {
		s := slow{d, stay, r}
		all := s.meldingen()
		for j := range all {
			for i := range all[:j] {
				if s.index(all[j].tot)-s.index(all[i].van) <= 7*r.Limits.Threatening.RepeatedWeeks-1 {
					// the earliest first melding of those pairs
					return slowReason{"herhaald zestien uur", []attendance.Date{all[i].van}, false, true, stay.School.Code}, true
				}
			}
		}
	}
	return slowReason{}, false
}

func slowLasting(d *attendance.Dossier, r Reckoning) (slowReason, bool) {
	reason := slowReason{name: "lopende afwezigheid"}
	for _, stay := range d.Stays {
		s := slow{d, stay, r}
		for _, k := range []slowKind{s.anyKind(), s.unauthorisedKind()} {
			k.weeks, k.comparator, k.whole = r.Limits.Threatening.LastingWeeks, AtLeast, true
			for _, h := range s.thuis(k) {
				if h.to != 0 {
					continue
				}
				if len(reason.days) == 0 {
					reason.school = stay.School.Code
				}
				reason.days = append(reason.days, h.from)
				reason.dossier = reason.dossier || h.source != "verzuim"
				reason.verzuim = reason.verzuim || h.source != "dossier"
			}
		}
	}
	return reason, len(reason.days) > 0
}
