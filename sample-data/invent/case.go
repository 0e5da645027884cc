package invent

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// caseFile is an invented dossier with its actions.
type caseFile struct {
	number string
	school *place
	pupil  *pupil
	since  attendance.Date
	kind   string
	texts  caseTexts

	parentsInformed, pupilInformed, reported, tableSince attendance.Date
	threatening, experiment                              bool
	atRisk                                               bool // a form follows, though the case marks nothing
	nextMeeting, resumed, closed                         attendance.Date
	resumedAt, closedBecause                             string
	actions                                              []action
}

// caseTexts are what people wrote in the case.
type caseTexts struct {
	path, officer, region, reason, problem, partners string
	support, meeting, regie, returnBy, parents       string
}

// action is a row of the acties sheet.
type action struct {
	on              attendance.Date
	kind, what, who string
	next            attendance.Date
}

func (c *caseFile) open() bool { return !c.closed.Known() && !c.resumed.Known() }

// openCase opens a case; how much of it was filled in goes from almost nothing to
// everything.
func (at *planting) openCase(since attendance.Date, kind string) *caseFile {
	c := &caseFile{school: at.s, pupil: at.p, since: since, kind: kind}
	c.number = fmt.Sprintf("SWV-2026-%04d", len(at.l.cases)+1)
	at.p.file = c
	c.texts = at.s.texts(at.p, len(at.l.cases))
	if c.texts.regie != "" {
		c.followProtocol(at.s)
	}
	return c
}

// followProtocol fills the days of the steps of the protocol.
func (c *caseFile) followProtocol(s *place) {
	start := c.since
	if !start.Known() {
		start = s.start()
	}
	known := attendance.AddWerkdagen(start, 20)
	c.parentsInformed, c.reported = c.past(known-1), c.past(known+2)
	if c.pupil.year >= 4 {
		c.pupilInformed = c.parentsInformed
	}
	c.tableSince = c.past(known + 6)
	c.do(start+3, "gesprek", "Telefonisch contact met ouders over het verzuim.", "mentor", 0)
	c.do(known-2, "onderzoek leerplicht", "Gesprek van leerplicht met leerling en ouders.", c.texts.officer, 0)
	c.do(known+9, "MDO", "Eerste MDO: plan van aanpak besproken en vastgelegd.", s.CareCoordinator, known+30)
	c.do(known+30, "vervolg-MDO", "Opbouw verloopt langzamer dan afgesproken; plan bijgesteld.", s.CareCoordinator, known+65)
	c.nextMeeting = weekday(max(known+65, On+12))
}

func (c *caseFile) do(on attendance.Date, kind, what, who string, next attendance.Date) {
	if on = weekday(on); on <= On {
		c.actions = append(c.actions, action{on, kind, what, who, next})
	}
}

// past is the werkdag on or after d, if it has come already.
func (c *caseFile) past(d attendance.Date) attendance.Date {
	if d = weekday(d); d > On {
		return 0
	}
	return d
}

// weekday moves a Saturday or Sunday on to Monday.
func weekday(d attendance.Date) attendance.Date {
	for !attendance.IsWerkdag(d) {
		d++
	}
	return d
}

// endAt closes the case after the pupil went back to school, or leaves the
// closing to be done.
func (c *caseFile) endAt(day attendance.Date, close bool) {
	c.resumed, c.resumedAt = day, "huidige school"
	if close {
		c.closed, c.closedBecause = day+28, "Leerling volgt weer het volledige rooster."
	}
}

// texts composes what the people around the pupil wrote. Every fifth case is
// almost empty, every seventh holds a very long text.
func (s *place) texts(p *pupil, n int) caseTexts {
	officer := [...]string{"L. Plicht", "M. Verzonnen-Wet", "N. van Regelmaat"}[n%3]
	t := caseTexts{officer: officer + " (gemeente " + p.town + ")", reason: reasons[n%len(problems)]}
	if n%5 == 4 {
		t.reason = [...]string{"anders", "onbekend"}[n/5%2]
		return t
	}
	_, region, _ := attendance.Municipality(p.town)
	t.region = region + " " + attendance.RegionName(region)
	t.path = schoolPath(p)
	t.problem = problems[n%len(problems)]
	t.partners = partners[n%len(partners)]
	t.support = supports[n%len(supports)]
	t.regie = regies[n%len(regies)]
	t.returnBy = returns[n%len(returns)]
	t.parents = parentsParts[n%len(parentsParts)]
	if n%3 != 2 {
		t.meeting = meetings[n%len(meetings)]
	}
	if n%7 == 3 {
		t.problem += " " + longStory
	}
	return t
}

// schoolPath is the schoolverloop of the pupil, year by year.
func schoolPath(p *pupil) string {
	path := fmt.Sprintf("t/m %d basisschool De Proeftuin", 2027-p.year)
	for y := 1; y <= p.year; y++ {
		programme := p.programme
		if y < 3 && p.year >= 3 && programme != "vso" && programme != "praktijkonderwijs" {
			programme = "brugklas"
		}
		from := 2026 - p.year + y
		path += fmt.Sprintf(" / %d-%d %s %d", from, from+1, programme, y)
	}
	return path
}
