package reports

import (
	"cmp"
	"slices"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// homeRow is one pupil on the sheet Thuiszitters: the signal that says most, and
// the case that is open, each of which may be missing.
type homeRow struct {
	d       *attendance.Dossier
	c       *attendance.Case
	signal  *assess.Signal
	school  attendance.SchoolCode
	class2b bool
}

// homeRules are the rules of the sheet, the one that says most first.
var homeRules = []string{"VZ03", "VZ04"}

// homeSheet has one row for each pupil with a certain VZ03, VZ04 or VZ05 of now,
// or with an open case. Below it, apart, stand the pupils with an open case and a
// possible signal only.
func (b regionBook) homeSheet() document.Sheet {
	certain, possible := b.homeRows()
	sheet := b.sheet("Thuiszitters", "Thuiszitters en open dossiers")
	sheet.Notes = []string{"Zonder gegevens over gezondheid: de reden is een groep, en afspraken die daarover kunnen gaan staan alleen in het dossier bij het samenwerkingsverband. Zie Toelichting."}
	sheet.Columns = []document.Column{
		{Most: 24}, {Most: 15}, {Width: 21}, {Most: 16}, {Width: 23}, {Width: 12}, {Width: 9}, {Width: 19},
		{Width: 11}, {Width: 19}, {Width: 12}, {Width: 12}, {Width: 14}, {Width: 12}, {Width: 30},
	}
	sheet.Blocks = []document.Block{
		{List: true, Header: homeHeader, Rows: b.homeCells(certain), Empty: "Er zijn geen thuiszitters en geen open dossiers in deze regio."},
	}
	if len(possible) > 0 {
		sheet.Blocks = append(sheet.Blocks, document.Block{
			Heading: "Mogelijk: open dossier met een signaal dat nog niet vaststaat",
			Notes:   []string{"Het verzuim heeft onbekende uren, of de geboortedatum is onbekend. De school is om opheldering gevraagd."},
			Header:  homeHeader, Rows: b.homeCells(possible),
		})
	}
	return sheet
}

var homeHeader = []string{
	"Leerling", "Dossier", "School", "Woont in", "Wat", "Sinds", "Weken thuis", "Reden (groep)",
	"Regie", "Contact leerplicht", "Gemeld bij SWV", "Laatste MDO", "Terugkeer voor", "Volgend overleg", "Afspraken uit het MDO",
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
		row := homeRow{d: d, c: b.openCase(d)}
		row.choose(byPupil[d.Pupil.ID], assess.Certain)
		switch {
		case row.signal != nil:
			certain = append(certain, row)
		case row.c == nil: // nothing, or a question to the school alone
		default:
			row.choose(byPupil[d.Pupil.ID], assess.Possible)
			if row.signal != nil {
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

// choose takes the signal that says most: one that lasts before one that ended,
// VZ03 before VZ04, the earliest first.
func (r *homeRow) choose(signals []assess.Signal, certainty assess.Certainty) {
	if r.c != nil {
		r.school = r.c.School
	}
	for _, rule := range homeRules {
		for i, s := range signals {
			better := r.signal == nil || s.Lasts() && !r.signal.Lasts()
			if s.Rule == rule && s.Certainty == certainty && better {
				r.signal, r.school = &signals[i], s.School
			}
		}
	}
	for _, s := range signals {
		r.class2b = r.class2b || s.Rule == "VZ05" && s.Certainty == certainty
	}
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
