package reports

import (
	"cmp"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

func (b regionBook) homeCells(rows []homeRow) []document.Row {
	var all []document.Row
	for _, r := range rows {
		all = append(all, document.Row{Cells: append(b.personCells(r), b.agreementCells(r)...)})
	}
	return all
}

// personCells say who it is, where, what and since when.
func (b regionBook) personCells(r homeRow) []document.Cell {
	number := document.Text("geen dossier").As(document.Warning)
	if r.c != nil {
		number = document.Text(shownNumber(r.c.Number))
	}
	what, meaning := b.what(r)
	since := r.since(b.On)
	weeks := document.Cell{}
	if until := cmp.Or(r.until(), b.On); since.Known() {
		weeks = document.Count(wholeWeeks(since, until))
	}
	return []document.Cell{
		textCell(b.rmcName(r.d, r.c, r.school)), number, textCell(b.schoolName(r.school)), homeCell(r.d.Pupil),
		document.Text(what + "; " + b.age(r.d, r.school).String()).As(meaning), dayCell(since), weeks,
	}
}

// until is the last day at home, 0 while it lasts or where the case alone speaks.
func (r homeRow) until() attendance.Date {
	switch {
	case r.signal != nil:
		return r.signal.To
	case r.c.ResumedOn.Known():
		return r.c.ResumedOn - 1
	}
	return 0
}

// what says in a few words what the row is, without the kind of absence: that
// somebody is ill is nobody's business outside the school.
func (b regionBook) what(r homeRow) (string, document.Meaning) {
	switch {
	case r.signal != nil && r.signal.Certainty == assess.Possible:
		return "mogelijk " + b.kind(r), document.Muted
	case r.signal != nil && !r.signal.Lasts():
		return b.kind(r) + ", tot en met " + r.signal.To.Dutch(), document.Muted
	case r.signal != nil && r.class2b:
		return b.kind(r), document.Urgent
	case r.signal != nil:
		return b.kind(r), document.Plain
	case r.c.Kind == attendance.CaseAbsolute:
		return "absoluut verzuim (dossier)", document.Warning
	case r.c.ResumedAtDay(b.On):
		return "weer onderwijs sinds " + r.c.ResumedOn.Dutch() + ", dossier open", document.Good
	case r.c.Threatening:
		return "dreigend (dossier)", document.Warning
	}
	return "open dossier", document.Plain
}

func (b regionBook) kind(r homeRow) string {
	switch {
	case r.signal.Rule == assess.VZ04:
		return "VZ04 langdurig afwezig"
	case r.class2b:
		return "VZ03 + VZ05 thuiszitter, klasse 2b"
	}
	return "VZ03 thuiszitter, klasse 2a"
}

// agreementCells are what may be told of the case.
func (b regionBook) agreementCells(r homeRow) []document.Cell {
	c := r.c
	if c == nil {
		return append([]document.Cell{document.Unknown(), document.Unknown()}, make([]document.Cell, len(b.homeHeader())-homeHeaderPerson-2)...)
	}
	next := dayCell(c.NextMeeting)
	if c.NextMeeting.Known() && c.NextMeeting < b.On {
		next = next.As(document.Warning)
	}
	cells := []document.Cell{
		textCell(b.reasonGroup(c.Reason)), textCell(regie(c)), document.Text(c.Leerplichtambtenaar),
		dayCell(happened(c.ReportedToSWV, b.On)), dayCell(lastMDO(c, b.On)), returnCell(c), next,
	}
	if b.freeText() {
		cells = append(cells, document.Text(b.mdoAgreements(c, r.d.Pupil)))
	}
	return cells
}

// returnCell is the terugkeertermijn as a day; of a text it says only that it is there.
func returnCell(c *attendance.Case) document.Cell {
	if day := returnDay(c); day.Known() || c.ReturnBy == "" {
		return dayCell(day)
	}
	return document.Text(insideOnly).As(document.Muted)
}

// homeCell is the home municipality by its official name. What no table knows is
// unknown: it may be any text.
func homeCell(p attendance.Pupil) document.Cell {
	municipality, _ := aggregate.Home(p)
	if municipality == aggregate.Nowhere {
		return document.Unknown()
	}
	return document.Text(municipality)
}
