package aggregate

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// halfMinutes are lesuren of one stay over one time, in half minutes.
type halfMinutes struct {
	scheduled     int
	absent        [attendance.Authorised + 1]int
	late, sentOut int
}

// contribution is what one stay adds to its groups.
type contribution struct {
	dossier     *attendance.Dossier
	stay        *attendance.Stay
	delivered   known
	enrolled    bool // on the peildatum
	month, year halfMinutes
	signals     []assess.Signal
	monthStart  attendance.Date
	yearStart   attendance.Date
	// home is the certain VZ03 that lasts, nil for none; long: it is a VZ05 too.
	home   *assess.Signal
	long   bool
	age    string
	reason string
	regie  string
}

func part(d *attendance.Dossier, stay *attendance.Stay, signals []assess.Signal, delivered known, opt Options) contribution {
	p := contribution{
		dossier: d, stay: stay, delivered: delivered, enrolled: stay.Enrolled(opt.On), signals: signals,
		monthStart: opt.On.MonthStart(), yearStart: opt.On.SchoolYearStart(),
		age: stay.Ages.On(opt.On).String(), reason: Nowhere, regie: Nowhere,
	}
	p.countLessons(opt.On)
	for i, s := range signals {
		if s.Certainty != assess.Certain || !s.Lasts() {
			continue
		}
		switch s.Rule {
		case assess.VZ03:
			p.home = &signals[i]
		case assess.VZ05:
			p.long = true
		}
	}
	for _, c := range d.Cases {
		if p.home != nil && c.Number == p.home.Case {
			p.reason, p.regie = ReasonGroup(c.Reason, opt.Reasons), RegieGroup(c.Regie)
		}
	}
	return p
}

// countLessons adds up the school year so far, and the report month apart. A day
// counts where the attendance was delivered, or where a row says something.
func (p *contribution) countLessons(on attendance.Date) {
	next := 0
	days := p.stay.Days
	for d := p.yearStart; d <= on; d++ {
		for next < len(days) && days[next].Date < d {
			next++
		}
		known := next < len(days) && days[next].Date == d
		if !known && (!p.stay.Calendar.IsSchooldag(d) || !p.stay.Coverage.Contains(d) || !p.stay.Enrolled(d)) {
			continue
		}
		p.year.scheduled += p.stay.Timetable.Lessons(d) * p.stay.School.Lesson()
		if d >= p.monthStart {
			p.month.scheduled += p.stay.Timetable.Lessons(d) * p.stay.School.Lesson()
		}
		if known {
			p.year.add(days[next])
			if d >= p.monthStart {
				p.month.add(days[next])
			}
		}
	}
}

func (h *halfMinutes) add(day attendance.Day) {
	for c, amount := range day.Absent {
		h.absent[c] += amount
	}
	h.late += day.Late
	h.sentOut += day.SentOut
}

// ReasonGroup is the reason group of a case: one of the groups, whatever its
// capitals, or Nowhere. Free text is never a group.
func ReasonGroup(reason string, groups []string) string {
	i := slices.IndexFunc(groups, func(g string) bool { return strings.EqualFold(g, strings.TrimSpace(reason)) })
	if i < 0 {
		return Nowhere
	}
	return groups[i]
}

// RegieNames are those who lead a case, as the meldformulier names them; there it
// may also be somebody else.
var RegieNames = []string{"leerplicht", "voogd", "zoco"}

// RegieGroup is who leads a case, as the meldformulier divides them: leerplicht,
// voogd, zoco, or anders for whoever else is named; Nowhere for nobody.
func RegieGroup(regie string) string {
	name := strings.ToLower(strings.TrimSpace(regie))
	switch {
	case name == "":
		return Nowhere
	case name == "leerplicht" || name == "leerplichtambtenaar":
		return "leerplicht"
	case name == "voogd":
		return "voogd"
	case name == "zoco" || name == "zorgcoördinator" || name == "zorgcoordinator":
		return "zoco"
	}
	return "anders"
}
