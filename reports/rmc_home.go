package reports

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// homeRow is one row of the sheet Thuiszitters: a case that is open, and the
// signal that says most of it, each of which may be missing.
type homeRow struct {
	d       *attendance.Dossier
	c       *attendance.Case
	signal  *assess.Signal
	school  attendance.SchoolCode
	class2b bool
}

// homeRules are the rules of the sheet, the one that says most first.
var homeRules = []string{assess.VZ03, assess.VZ04}

// homeSheet has a row for each open case (step 11 of the Protocol), and one for
// each pupil without a case and with a certain VZ03, VZ04 or VZ05 of now. Below it,
// apart, stand the open cases with a possible signal only.
func (b regionBook) homeSheet() document.Sheet {
	certain, possible := b.homeRows()
	sheet := b.sheet("Thuiszitters", "Thuiszitters en open dossiers")
	sheet.Notes = []string{"De reden is een groep; groepen over gezondheid heten hier '" + supportQuestion + "'. Dit blad toont geen problematiek, geen partners en geen teksten van afspraken; de enige vrije tekst uit het dossier is de naam van de leerplichtambtenaar. Zie Toelichting."}
	if b.freeText() {
		sheet.Notes = []string{"De reden is een groep; groepen over gezondheid heten hier '" + supportQuestion + "'. Dit blad toont geen problematiek, geen partners en geen afspraken over ondersteuning. De afspraken uit het MDO staan er zoals ze zijn opgeschreven, behalve bij een reden die over gezondheid gaat of onbekend is. Zie Toelichting."}
	}
	sheet.Columns = []document.Column{
		{Most: 24}, {Most: 15}, {Width: 21}, {Most: 16}, {Width: 23}, {Width: 12}, {Width: 9}, {Width: 19},
		{Width: 11}, {Width: 19}, {Width: 12}, {Width: 12}, {Width: 14}, {Width: 12}, {Width: 30},
	}[:len(b.homeHeader())]
	sheet.Blocks = []document.Block{
		{List: true, Header: b.homeHeader(), Rows: b.homeCells(certain), Empty: "Er zijn geen thuiszitters en geen open dossiers in deze regio."},
	}
	if len(possible) > 0 {
		sheet.Blocks = append(sheet.Blocks, document.Block{
			Heading: "Mogelijk: open dossier met een signaal dat nog niet vaststaat",
			Notes:   []string{"Het verzuim heeft onbekende uren, of de geboortedatum is onbekend. De school is om opheldering gevraagd."},
			Header:  b.homeHeader(), Rows: b.homeCells(possible),
		})
	}
	return sheet
}

// homeHeaderPerson is how many columns are about the pupil; those of the case follow.
const homeHeaderPerson = 7

func (b regionBook) homeHeader() []string {
	header := []string{
		"Leerling", "Dossier", "School", "Woont in", "Wat", "Sinds", "Weken thuis", "Reden (groep)",
		"Regie", "Contact leerplicht", "Gemeld bij SWV", "Laatste MDO", "Terugkeer voor", "Volgend overleg",
	}
	if b.freeText() {
		header = append(header, "Afspraken uit het MDO")
	}
	return header
}

// homeRows gathers the rows, longest at home first.
func (b regionBook) homeRows() (certain, possible []homeRow) {
	byPupil := map[attendance.PupilID][]assess.Signal{}
	for _, s := range b.signals {
		if s.Current {
			byPupil[s.Pupil] = append(byPupil[s.Pupil], s)
		}
	}
	for _, d := range b.data.Dossiers {
		byCase := divide(byPupil[d.Pupil.ID], ordinaryCases(d, b.On))
		if row := (homeRow{d: d}); row.choose(byCase[""], assess.Certain) {
			certain = append(certain, row)
		}
		for i := range d.Cases {
			c := &d.Cases[i]
			if c.ClosedAt(b.On) {
				continue
			}
			row := homeRow{d: d, c: c, school: c.School}
			if !row.choose(byCase[c.Number], assess.Certain) && row.choose(byCase[c.Number], assess.Possible) {
				possible = append(possible, row)
			} else {
				certain = append(certain, row)
			}
		}
	}
	for _, rows := range [][]homeRow{certain, possible} {
		slices.SortStableFunc(rows, func(x, y homeRow) int { return cmp.Compare(x.order(), y.order()) })
	}
	return certain, possible
}

// ordinaryCases are the numbers of the open cases about being at home. A case of
// absoluut verzuim is about not being enrolled: no VZ03 stands beside it.
func ordinaryCases(d *attendance.Dossier, on attendance.Date) []string {
	var numbers []string
	for _, c := range d.Cases {
		if !c.ClosedAt(on) && c.Kind != attendance.CaseAbsolute {
			numbers = append(numbers, c.Number)
		}
	}
	return numbers
}

// divide gives each signal of a pupil to its case, else to the first, and to ""
// where the pupil has none.
func divide(signals []assess.Signal, cases []string) map[string][]assess.Signal {
	byCase := map[string][]assess.Signal{}
	for _, s := range signals {
		number := ""
		switch {
		case slices.Contains(cases, s.Case):
			number = s.Case
		case len(cases) > 0:
			number = cases[0]
		}
		byCase[number] = append(byCase[number], s)
	}
	return byCase
}

// choose takes the signal that says most: one that lasts before one that ended,
// VZ03 before VZ04, the earliest first. It reports whether there is one.
func (r *homeRow) choose(signals []assess.Signal, certainty assess.Certainty) bool {
	for _, rule := range homeRules {
		for i, s := range signals {
			better := r.signal == nil || s.Lasts() && !r.signal.Lasts()
			if s.Rule == rule && s.Certainty == certainty && better {
				r.signal, r.school = &signals[i], s.School
			}
		}
	}
	for _, s := range signals {
		r.class2b = r.class2b || s.Rule == assess.VZ05 && s.Certainty == certainty
	}
	return r.signal != nil
}

// since is the first day at home, 0 where nobody told it.
func (r homeRow) since(on attendance.Date) attendance.Date {
	if r.signal != nil {
		return r.signal.From
	}
	return happened(r.c.HomeSince, on)
}

// order puts the longest at home first, and who is not at home last.
func (r homeRow) order() attendance.Date {
	switch {
	case r.signal != nil:
		return r.signal.From
	case r.c.HomeSince.Known():
		return r.c.HomeSince
	}
	return 1 << 30
}
