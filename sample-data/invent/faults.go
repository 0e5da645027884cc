package invent

import "verzuimrapport/pipeline/attendance"

// enoughForFaults is the least number of pupils of the first school with which
// its faulty rows are a small part of the file.
const enoughForFaults = 60

// The flaws that are planted in more than one place.
var (
	noBirthDate        = flaw{"geboortedatum ontbreekt", fault, "P246"}
	likeCitizenNumbers = flaw{"kolom die op burgerservicenummers lijkt", question, "P208"}
	otherCategory      = flaw{"zelfde lesuur met een andere categorie", question, "P401"}
	filesDiffer        = flaw{"twee bestanden van een levering verschillen", question, "P402"}
	outsideEnrolment   = flaw{"buiten de inschrijving", question, "P404"}
	afterLeaving       = flaw{"na uitschrijving", question, "P411"}
	sentAgain          = flaw{"dezelfde rij nog eens", question, "P415"}
	twoNumbers         = flaw{"een leerling onder twee nummers", question, "P327"}
	firstTotals        = flaw{"totaalregel", question, "P212"} // says how many more there are
	moreTotals         = flaw{"voetnoot", nothing, ""}
)

// spoil adds to the workbook of the first school, in the second delivery, the
// faults that people make. They are about a pupil without a part, and none of
// them can make or break a signal.
func (d *parcel) spoil(b *book, absences sheet) {
	if d.number != 2 {
		d.hiddenSheet(b)
		return
	}
	for _, row := range d.faultyRows() {
		ref := absences.add(append([]any{d.s.Code.BRIN(), string(d.s.Code)[4:]}, row.cells...)...)
		d.wrote(event{flaw: row.flaw}, ref)
	}
	d.wrote(event{flaw: flaw{"school staat in geen scholenlijst", fault, "P301"}}, absences.add("99ZZ", "00", d.s.scapegoat().number, On-3, On-3, 1, 1, nil, "O"))
	d.l.bad(absences.add(nil, "Totaal", len(d.s.pupils)), firstTotals)
	d.l.bad(absences.add("* Geheel verzonnen; aan deze lijst kunnen geen rechten worden ontleend."), moreTotals)
}

// faultyRow is a row of the verzuim sheet from the leerlingnummer on.
type faultyRow struct {
	flaw
	cells []any
}

func (d *parcel) faultyRows() []faultyRow {
	n, joiner := d.s.scapegoat().number, d.s.joiner()
	day := d.s.lessonDays(joiner, secondDelivery, On)[0]
	autumn, before := d.s.holidayWeek()+1, joiner.joined-4
	o, z := d.s.codes[attendance.Unauthorised], d.s.codes[attendance.Sick]
	return []faultyRow{
		{flaw{"datum bestaat niet", fault, "P233"}, []any{n, "31-09-2026", "31-09-2026", 1, 1, nil, o}},
		{flaw{"datum is een woord", fault, "P233"}, []any{n, "vorige week", "vorige week", 1, 1, nil, o}},
		{flaw{"datum is een foutwaarde", fault, "P231"}, []any{n, "#N/B", day, 1, 1, nil, o}},
		{flaw{"datum ontbreekt", fault, "P262"}, []any{n, nil, nil, 1, 1, nil, o}},
		{flaw{"leerling staat in geen leerlingenlijst", fault, "P303"}, []any{987654, day, day, 1, 1, nil, o}},
		{flaw{"code staat in geen tabel", question, "P307"}, []any{n, day, day, 1, 1, nil, "X9"}},
		{flaw{"code ontbreekt", fault, "P230"}, []any{n, day + 1, day + 1, 1, 1, nil, nil}},
		{flaw{"zaterdag", question, "P403"}, []any{n, saturday, saturday, 1, 1, nil, o}},
		{flaw{"herfstvakantie", question, "P403"}, []any{n, autumn, autumn, 1, 1, nil, o}},
		{outsideEnrolment, []any{joiner.number, before, before, 1, 1, nil, o}},
		{flaw{"einde voor begin", fault, "P260"}, []any{n, day + 6, day + 5, nil, nil, nil, o}},
		{flaw{"lesuur buiten bereik", fault, "P237"}, []any{n, day, day, 45, 45, nil, o}},
		{flaw{"lesuur is een woord", fault, "P237"}, []any{n, day, day, "eerste", "eerste", nil, o}},
		{flaw{"dagdeel onbekend", fault, "P243"}, []any{n, day, day, nil, nil, "avond", o}},
		{flaw{"na de peildatum", question, "P406"}, []any{n, On + 2, On + 2, 1, 1, nil, o}},
		{flaw{}, []any{n, On - 2, On - 2, 1, 1, nil, o}},
		{otherCategory, []any{n, On - 2, On - 2, 1, 1, nil, z}},
		{flaw{}, []any{n, On - 4, On - 4, 2, 2, nil, o}},
		{sentAgain, []any{n, On - 4, On - 4, 2, 2, nil, o}},
		{afterLeaving, []any{d.s.leaver().number, leftOn + 3, leftOn + 3, 1, 1, nil, o}},
	}
}

var saturday = attendance.MustDate("2026-10-03")

// leftOn is the Friday on which the leaver left.
var leftOn = attendance.MustDate("2026-10-02")

// scapegoat is the pupil whom the faulty rows are about, and who has no others;
// joiner one who came during the school year, leaver one who left and has no other
// rows either, twice one who stands in the list under a second number too. A school
// too small for faults has none of them.
func (s *place) scapegoat() *pupil { return s.lastBut(2) }

func (s *place) joiner() *pupil { return s.lastBut(1) }

func (s *place) leaver() *pupil { return s.lastBut(3) }

func (s *place) twice() *pupil { return s.lastBut(4) }

// anotherNumber lies as far from the pupil's own number as no other pupil of the
// school does.
const anotherNumber = pupilsPerSchoolRange / 2

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
	d.l.bad(ref, flaw{"verborgen blad", question, "P118"})
}

// looseFiles are what lies about in such folders.
func looseFiles(f *folder, l *ledger) {
	put := func(path string, what flaw, data []byte) {
		f.put(path, data, nil)
		l.bad(attendance.Ref{File: path}, what)
	}
	oldExcel := append([]byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}, make([]byte, 504)...)
	put("2026-09/oude verzuimlijst.xls", flaw{"oud Excel-bestand", fault, "P110"}, oldExcel)
	put("2026-09/~$99AA00 levering.xlsx", flaw{"slotbestand van Office", nothing, ""}, []byte("\x0fVoorbeeld"))
	put("2026-10/Thumbs.db", flaw{"bestand van Windows", nothing, ""}, []byte("voorbeeld"))
	put("2026-10/bestellijst.csv", flaw{"blad dat geen van onze bladen is", fault, "P201"}, []byte("Artikel;Aantal;Prijs\r\nKrijt;12;1,50\r\nSchriften;80;0,75\r\n"))
	// A totals report has no dates: sixteen hours in four lesweken cannot be seen from it.
	put("2026-10/99AA00 totaaloverzicht verzuim.csv", flaw{"totalen per leerling zonder datum", question, "P215"},
		[]byte("Studentnummer;Roepnaam;Voorvoegsels;Achternaam;Aanwezigheid;Geoorloofde afwezigheid;Ongeoorloofde afwezigheid;Totale afwezigheid;Laatste verzuimmelding\r\n"+
			"100001;Testa;;Voorbeeld;107u24m;3u20m;1u40m;5u00m;02-10-2026\r\n"))
}
