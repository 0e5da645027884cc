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
	// by weekday, Monday first; absent is that of all categories
	weekdays [5]struct{ scheduled, absent int }
	// spells of absence, and of ziek, that began
	spells, sickSpells int
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
	var before spellState
	for d := p.yearStart; d <= on; d++ {
		for next < len(days) && days[next].Date < d {
			next++
		}
		known := next < len(days) && days[next].Date == d
		if !known && (!p.stay.Calendar.IsSchooldag(d) || !p.stay.Coverage.Contains(d) || !p.stay.Enrolled(d)) {
			if p.stay.HasLessons(d) {
				before = spellState{} // nothing is known of a day with lessons
			}
			continue
		}
		var day *attendance.Day
		if known {
			day = &days[next]
		}
		scheduled := p.stay.Timetable.Lessons(d) * p.stay.School.Lesson()
		now := spellOn(day, scheduled, before)
		p.year.add(d, scheduled, day, before, now)
		if d >= p.monthStart {
			p.month.add(d, scheduled, day, before, now)
		}
		before = now
	}
}

// spellState says whether a time of absence goes on.
type spellState struct{ absent, sick bool }

// spellOn is the state after a day; one without lessons changes nothing.
func spellOn(day *attendance.Day, scheduled int, before spellState) spellState {
	switch {
	case day != nil:
		return spellState{day.Sum(everyCategory...) > 0, day.Absent[attendance.Sick] > 0}
	case scheduled == 0:
		return before
	}
	return spellState{}
}

var everyCategory = []attendance.Category{attendance.Unknown, attendance.Unauthorised, attendance.Luxury, attendance.Sick, attendance.Authorised}

// add adds one day; day is nil where no row counted.
func (h *halfMinutes) add(d attendance.Date, scheduled int, day *attendance.Day, before, now spellState) {
	weekday := &h.weekdays[int(d-d.Monday())]
	h.scheduled += scheduled
	weekday.scheduled += scheduled
	if now.absent && !before.absent {
		h.spells++
	}
	if now.sick && !before.sick {
		h.sickSpells++
	}
	if day == nil {
		return
	}
	for c, amount := range day.Absent {
		h.absent[c] += amount
		weekday.absent += amount
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
