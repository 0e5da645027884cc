package invent

import "verzuimrapport/pipeline/attendance"

// enoughForFaults is the least number of pupils of the first school with which
// its faulty rows are a small part of the file.
const enoughForFaults = 60

// spoil adds to the workbook of the first school, in the second delivery, the
// faults that people make. They are about pupils without a part, and none of
// them can make or break a signal.
func (d *parcel) spoil(b *book, pupils, absences sheet) {
	if d.number != 2 {
		d.hiddenSheet(b)
		return
	}
	joiner := d.s.joiner()
	day := d.s.lessonDays(joiner, secondDelivery, On)[0]
	o := d.s.codes[attendance.Unauthorised]
	bad := func(kind, severity, code string, cells ...any) {
		d.l.bad(absences.add(append([]any{d.s.Code.BRIN(), string(d.s.Code)[4:]}, cells...)...), kind, severity, code)
		d.l.rows++
	}
	n := d.s.scapegoat().number
	bad("datum bestaat niet", fault, "", n, "31-09-2026", "31-09-2026", 1, 1, nil, o)
	bad("datum is een woord", fault, "", n, "vorige week", "vorige week", 1, 1, nil, o)
	bad("datum is een foutwaarde", fault, "", n, "#N/B", day, 1, 1, nil, o)
	bad("datum ontbreekt", fault, "", n, nil, nil, 1, 1, nil, o)
	bad("leerling staat in geen leerlingenlijst", fault, "", 987654, day, day, 1, 1, nil, o)
	bad("code staat in geen tabel", question, "", n, day, day, 1, 1, nil, "X9")
	bad("code ontbreekt", fault, "", n, day+1, day+1, 1, 1, nil, nil)
	bad("zaterdag", question, "P403", n, attendance.MustDate("2026-10-03"), attendance.MustDate("2026-10-03"), 1, 1, nil, o)
	bad("herfstvakantie", question, "P403", n, d.s.holidayWeek()+1, d.s.holidayWeek()+1, 1, 1, nil, o)
	bad("voor de inschrijving", question, "P404", joiner.number, joiner.joined-4, joiner.joined-4, 1, 1, nil, o)
	bad("einde voor begin", fault, "", n, day+6, day+5, nil, nil, nil, o)
	bad("lesuur buiten bereik", fault, "", n, day, day, 45, 45, nil, o)
	bad("lesuur is een woord", fault, "", n, day, day, "eerste", "eerste", nil, o)
	bad("dagdeel onbekend", fault, "", n, day, day, nil, nil, "avond", o)
	bad("na de peildatum", question, "P406", n, On+2, On+2, 1, 1, nil, o)
	double := attendance.MustDate("2026-10-29")
	absences.add(d.s.Code.BRIN(), string(d.s.Code)[4:], n, double, double, 1, 1, nil, o)
	d.l.rows++
	bad("zelfde lesuur met een andere categorie", question, "P401", n, double, double, 1, 1, nil, d.s.codes[attendance.Sick])
	d.l.bad(absences.add("99ZZ", "00", n, day, day, 1, 1, nil, o), "school staat in geen scholenlijst", fault, "")
	d.l.rows++
	d.l.bad(absences.add(nil, "Totaal", len(d.s.pupils)), "totaalregel", nothing, "")
	d.l.bad(absences.add("* Geheel verzonnen; aan deze lijst kunnen geen rechten worden ontleend."), "voetnoot", nothing, "")
}

// scapegoat is the pupil whom the faulty rows are about, and who has no others;
// joiner one who came during the school year. A school too small for faults has
// neither.
func (s *place) scapegoat() *pupil { return s.lastBut(2) }

func (s *place) joiner() *pupil { return s.lastBut(1) }

func (s *place) lastBut(n int) *pupil {
	if s.index != 0 || len(s.pupils) < enoughForFaults {
		return nil
	}
	return s.pupils[len(s.pupils)-1-n]
}

// hiddenSheet is last year's list, which nobody removed.
func (d *parcel) hiddenSheet(b *book) {
	t := b.hidden("Vorig jaar", append([]any{}, absenceHeader...)...)
	if t == nil {
		return
	}
	first := d.s.pupils[0]
	day := d.s.monday(2)
	ref := t.add(d.s.Code.BRIN(), string(d.s.Code)[4:], first.number, day, day+4, nil, nil, nil, d.s.codes[attendance.Unauthorised])
	ref.Row = 0
	d.l.bad(ref, "verborgen blad", question, "")
}

// looseFiles are what lies about in such folders.
func looseFiles(f *folder, l *ledger) {
	put := func(path, kind, severity string, data []byte) {
		f.put(path, data, nil)
		l.bad(attendance.Ref{File: path}, kind, severity, "")
	}
	oldExcel := append([]byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}, make([]byte, 504)...)
	put("2026-09/oude verzuimlijst.xls", "oud Excel-bestand", fault, oldExcel)
	put("2026-09/~$99AA00 levering.xlsx", "slotbestand van Office", nothing, []byte("\x0fVoorbeeld"))
	put("2026-10/Thumbs.db", "bestand van Windows", nothing, []byte("voorbeeld"))
	put("2026-10/bestellijst.csv", "blad dat geen van onze bladen is", question, []byte("Artikel;Aantal;Prijs\r\nKrijt;12;1,50\r\nSchriften;80;0,75\r\n"))
	// A totals report has no dates: sixteen hours in four lesweken cannot be seen from it.
	put("2026-10/totaaloverzicht verzuim.csv", "totalen per leerling zonder datum", question,
		[]byte("Studentnummer;Roepnaam;Voorvoegsels;Achternaam;Aanwezigheid;Geoorloofde afwezigheid;Ongeoorloofde afwezigheid;Totale afwezigheid;Laatste verzuimmelding\r\n"+
			"100001;Testa;;Voorbeeld;107u24m;3u20m;1u40m;5u00m;02-10-2026\r\n"))
}
