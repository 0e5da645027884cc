package invent

import (
	"strconv"

	"verzuimrapport/pipeline/attendance"
)

// scenario is one thing that can happen to a pupil, with a known outcome. Its
// plant function writes the absences down and, beside them, the signals that
// must follow from them.
type scenario struct {
	name string
	fits func(*place) bool // nil: at every school that delivers
	// plant may be called for one pupil of any place that fits.
	plant func(*planting)
}

// planting is a scenario at work on one pupil.
type planting struct {
	s    *place
	p    *pupil
	l    *ledger
	name string
	nth  int // how often the scenario has been planted before: turns its variants
	from int // where its signals begin in the ledger
}

// plant gives pupils of the school a part: first those who are or nearly are
// thuiszitter, so that about 1 % of the school is, then the other signals. All
// scenarios take their turn, from school to school.
func (l *ledger) plant(s *place) {
	n := len(s.pupils)
	if s.silent {
		l.take(s, caseScenarios, min(max(len(caseScenarios), n*9/1000), n/10))
		return
	}
	if s.hasGap() {
		l.take(s, gapScenarios, min(2, n/10))
		return
	}
	l.take(s, homeScenarios, min(max(6, n*18/1000), n/10))
	l.take(s, signalScenarios, min(max(12, n*3/100), n/10))
}

// take plants count scenarios from the list.
func (l *ledger) take(s *place, list []scenario, count int) {
	for range count {
		sc := l.next(s, list)
		at := &planting{s: s, p: s.nextPupil(), l: l, name: sc.name, nth: l.planted[sc.name], from: len(l.signals)}
		l.planted[sc.name]++
		at.p.part = sc.name
		at.prepare()
		sc.plant(at)
		at.finish()
	}
}

// next is the scenario that fits the school and was planted least, the first of
// the list among equals.
func (l *ledger) next(s *place, list []scenario) scenario {
	least := -1
	for i, sc := range list {
		if (sc.fits == nil || sc.fits(s)) && (least < 0 || l.planted[sc.name] < l.planted[list[least].name]) {
			least = i
		}
	}
	return list[least]
}

func (s *place) nextPupil() *pupil {
	p := s.pupils[s.free]
	s.free++
	return p
}

// prepare gives every other pupil an age between 16 and 18, so that signals are
// planted on days of leerplicht and of kwalificatieplicht.
func (at *planting) prepare() {
	year := 2 + at.s.chance.IntN(2)
	if at.nth%2 == 1 {
		year = 5
	}
	at.s.setYear(at.p, year)
}

// finish states the melding of every certain VZ01, now that the reports are known.
func (at *planting) finish() {
	mine := at.l.signals[at.from:]
	if len(mine) == 0 {
		at.l.quiet = append(at.l.quiet, Quiet{string(at.s.Code), at.p.id(), at.name})
	}
	for i := range mine {
		if g := &mine[i]; g.Rule == "VZ01" && g.Certainty == certain {
			from, to := attendance.MustDate(g.From), attendance.MustDate(g.To)
			deadline := attendance.AddWerkdagen(to, 5)
			g.Deadline, g.State = deadline.String(), at.p.state(from, to, deadline)
		}
	}
	for _, r := range at.p.reports {
		at.l.reports = append(at.l.reports, schoolReport{at.s, at.p, r})
	}
	if at.p.file != nil {
		at.l.cases = append(at.l.cases, at.p.file)
	}
	at.expectForm(mine)
}

func (p *pupil) id() string { return strconv.Itoa(p.number) }

// state follows from when the first report that overlaps was made.
func (p *pupil) state(from, to, deadline attendance.Date) string {
	var first attendance.Date
	for _, r := range p.reports {
		end := r.to
		if !end.Known() {
			end = r.on
		}
		if r.kind != luxuryReport && r.on <= On && r.from <= to && from <= end && (first == 0 || r.on < first) {
			first = r.on
		}
	}
	switch {
	case first == 0 && On <= deadline:
		return stateInTime
	case first == 0:
		return stateNotReported
	case first <= deadline:
		return stateReported
	}
	return stateLate
}

// expect writes a signal down.
func (at *planting) expect(rule string, from, to attendance.Date, certainty, source string) *Signal {
	at.l.signals = append(at.l.signals, Signal{
		Rule: rule, School: string(at.s.Code), Pupil: at.p.id(), From: from.String(), To: to.String(),
		Certainty: certainty, Source: source, Scenario: at.name,
	})
	return &at.l.signals[len(at.l.signals)-1]
}

// whole registers whole days of absence.
func (at *planting) whole(c attendance.Category, from, to attendance.Date) {
	at.p.events = append(at.p.events, event{from: from, to: to, category: c})
}

// hours registers the first n lesuren of a day.
func (at *planting) hours(c attendance.Category, day attendance.Date, n int) {
	at.p.events = append(at.p.events, event{from: day, to: day, first: 1, last: n, category: c})
}

// duo registers a report in the national register.
func (at *planting) duo(kind string, from, to, on attendance.Date) {
	at.p.reports = append(at.p.reports, report{kind, from, to, on, "Verzonden"})
}
