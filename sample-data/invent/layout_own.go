package invent

import "verzuimrapport/pipeline/attendance"

// absenceHeader are the columns of our own verzuim sheet.
var absenceHeader = []any{"BRIN", "Vestiging", "Leerlingnummer", "Begindatum", "Einddatum", "Lesuur van", "Lesuur tot en met", "Dagdeel", "Code", "Geoorloofd", "Opmerking"}

// ownBook is a workbook of our own sheets, with notes before them and, at the
// first school, the faults that people make in spreadsheets.
func (d *parcel) ownBook() {
	b := d.f.newBook(d.base + " levering.xlsx")
	b.note("Lees mij", "Levering van "+d.s.Name+" (verzonnen school)", "Vragen: "+d.s.Email, "De bladen Leerlingen en Verzuim zijn bijgewerkt tot het einde van de maand.")
	d.pupilSheet(b, "Leerlingen van "+d.s.Name, "")
	absences := b.sheet("Verzuim", []string{"Verzuimregistratie " + d.s.Name, "Uitdraai uit de administratie", ""}, append([]any{}, absenceHeader...)...)
	d.each(false, func(p *pupil, e event) {
		d.wrote(e, absences.add(d.s.absenceCells(p, e)...))
	})
	if d.s.index == 0 && len(d.s.pupils) >= enoughForFaults {
		d.spoil(b, absences)
	}
	b.putIn()
	d.ownSecondFile()
}

func (s *place) absenceCells(p *pupil, e event) []any {
	cells := []any{s.Code.BRIN(), string(s.Code)[4:], p.number, e.from, e.to, nil, nil, nil, s.codes[e.category], nil, e.note}
	if e.open {
		cells[4] = nil
	}
	if e.first > 0 {
		cells[5], cells[6] = e.first, e.last
	}
	if e.dayPart != "" {
		cells[7] = e.dayPart
	}
	if e.category == attendance.Unauthorised && p.number%4 == 0 {
		cells[9] = "nee" // some fill it, most do not
	}
	return cells
}

// ownSecondFile is a file that the school sends along with its workbook.
func (d *parcel) ownSecondFile() {
	t := newTextFile(d.base+" nagekomen verzuim.csv", isoExport, "Leerlingnummer", "Datum", "Lesuur van", "Lesuur tot en met", "Code", "Opmerking")
	any := false
	d.each(true, func(p *pupil, e event) {
		d.wrote(e, t.add(p.number, e.from, e.first, e.last, d.s.codes[e.category], e.note))
		any = true
	})
	if any {
		t.putIn(d.f)
	}
}
