package invent

import (
	"verzuimrapport/pipeline/attendance"
)

// writeGeneral writes what is about all schools: directly in the input folder
// what holds for both deliveries, in the second delivery the rest.
func writeGeneral(f *folder, l *ledger, schools []*place) {
	writeSchools(f, l, schools)
	writeCodes(f, schools)
	writeCalendar(f, schools)
	writeTimetables(f, l)
	writeRegisterList(f, schools)
	writeReports(f, l)
	writeCases(f, l)
	looseFiles(f, l)
}

func writeSchools(f *folder, l *ledger, schools []*place) {
	b := f.newBook("scholen.xlsx")
	b.note("Toelichting", "Scholen van het (verzonnen) samenwerkingsverband Voorbeeld-Kennemerland.",
		"Een school met meer regels heeft het verzuim over meer perioden geleverd.", "Alle scholen, mensen en dossiers in deze map zijn bedacht.")
	t := b.sheet("Scholen", []string{"Scholen van het samenwerkingsverband", "Stand: oktober 2026", ""},
		"BRIN", "Vestiging", "Naam", "Gemeente", "RMC-regio", "Onderwijssoort", "Vakantieregio", "Lesuur minuten", "Lesuren per week", "Bestuur", "Zorgcoördinator", "E-mail", "Periode van", "Periode tot")
	for _, s := range schools {
		periods := s.stated
		if len(periods) == 0 {
			periods = make([]attendance.Period, 1)
		}
		region := s.Region
		if s.index%3 == 2 {
			region = "" // follows from the municipality
		}
		for _, p := range periods {
			t.add(s.Code.BRIN(), string(s.Code)[4:], s.Name, s.Municipality, region, string(s.Kind), string(s.Holidays), s.LessonMinutes, s.LessonsPerWeek, s.Board, s.CareCoordinator, s.Email, p.From, p.To)
		}
	}
	l.bad(t.add(nil, nil, "Totaal", len(schools)), firstTotals)
	b.putIn()
}

func writeCalendar(f *folder, schools []*place) {
	b := f.newBook("kalender.xlsx")
	t := b.sheet("Kalender", []string{"Vrije dagen en eigen vakanties", ""}, "BRIN", "Vakantieregio", "Van", "Tot", "Les", "Omschrijving")
	t.add(nil, string(attendance.Noord), noordFree, noordFree, "nee", regionalDay)
	for _, s := range schools {
		for _, row := range s.days {
			if row.School == "" {
				continue // the row of the region stands above
			}
			t.add(row.School, nil, row.Period.From, row.Period.To, yesNo(row.Lessons), row.description)
		}
	}
	b.putIn()
}

func yesNo(yes bool) string {
	if yes {
		return "ja"
	}
	return "nee"
}

// writeTimetables writes the upper classes, whose week is divided otherwise, and
// the pupils with a timetable of their own.
func writeTimetables(f *folder, l *ledger) {
	b := f.newBook("rooster.xlsx")
	t := b.sheet("Rooster", []string{"Lesuren per dag", ""}, "BRIN", "Vestiging", "Leerlingnummer", "Klas", "Ma", "Di", "Wo", "Do", "Vr", "Van", "Tot", "Aangepast")
	for _, row := range l.weeks {
		var number any
		if row.adapted {
			number = row.number
		}
		w := row.week
		t.add(row.school.Code.BRIN(), string(row.school.Code)[4:], number, row.class, w[0], w[1], w[2], w[3], w[4], attendance.MustDate("2026-08-01"), nil, yesNo(row.adapted))
	}
	b.putIn()
}

// writeRegisterList writes the schools as the national register does in its old
// layout; it also knows schools that are no member.
func writeRegisterList(f *folder, schools []*place) {
	t := newTextFile("duo alle vestigingen.csv", oldDutch, "PROVINCIE", "BEVOEGD GEZAG NUMMER", "BRIN NUMMER", "VESTIGINGSNUMMER", "VESTIGINGSNAAM ", "STRAATNAAM", "HUISNUMMER-TOEVOEGING",
		"POSTCODE", "PLAATSNAAM", "GEMEENTENUMMER", "GEMEENTENAAM", "DENOMINATIE", "INTERNETADRES", "RMC-REGIO CODE", "RMC-REGIO NAAM")
	add := func(code, name, town string) {
		municipality, region, _ := attendance.Municipality(town)
		t.add("Noord-Holland", "99999", code[:4], code, name, "Voorbeeldstraat", "1", "0000 XX", upper(municipality), "0000", upper(municipality), "Algemeen bijzonder", "www."+lower(code)+".example.nl", region, attendance.RegionName(region))
	}
	for _, s := range schools {
		add(string(s.Code), s.Name, s.Municipality)
	}
	add("99YA00", "Privélyceum Café Fictief", "Haarlem")
	add("99YB00", "Basisschool De Proeftuin", "Uitgeest")
	t.putIn(f)
}

func writeReports(f *folder, l *ledger) {
	b := f.newBook("2026-10/duo-meldingen.xlsx")
	t := b.sheet("DUO-meldingen", []string{"Verzuimmeldingen in het (verzonnen) verzuimloket", ""}, "BRIN", "Vestiging", "Leerlingnummer", "Soort", "Begindatum", "Einddatum", "Gemeld op", "Status")
	for _, r := range l.reports {
		t.add(r.school.Code.BRIN(), string(r.school.Code)[4:], r.pupil.number, r.kind, r.from, r.to, r.on, r.status)
	}
	b.putIn()
}

func writeCases(f *folder, l *ledger) {
	b := f.newBook("2026-10/dossiers.xlsx")
	t := b.sheet("Dossiers", []string{"Dossiers thuiszitters", "Vertrouwelijk (en verzonnen)", ""},
		"Dossiernummer", "BRIN", "Vestiging", "Leerlingnummer", "Naam", "Geboortedatum", "Schoolverloop", "Thuis sinds", "Soort", "Leerplichtambtenaar", "Regio", "Reden", "Problematiek", "Partners",
		"Afspraken ondersteuning", "Afspraken MDO", "Regie", "Ouders geïnformeerd op", "Leerling geïnformeerd op", "Melding SWV op", "Thuiszitterstafel sinds", "Dreigend", "Experimenteerregeling",
		"Terugkeertermijn", "Verwachting ouders", "Volgend overleg", "Start vervolgonderwijs", "Waar", "Gesloten op", "Reden sluiting")
	actions := b.sheet("Acties", []string{"Acties bij de dossiers", ""}, "Dossiernummer", "Datum", "Soort", "Omschrijving", "Door", "Volgende datum")
	for _, c := range l.cases {
		t.add(c.cells()...)
		for _, a := range c.actions {
			actions.add(c.number, a.on, a.kind, a.what, a.who, a.next)
		}
	}
	l.spoilCases(t, actions)
	b.putIn()
}

func (c *caseFile) cells() []any {
	x := c.texts
	return []any{c.number, c.school.Code.BRIN(), string(c.school.Code)[4:], c.pupil.number, c.pupil.name(), c.pupil.birth, x.path, c.since, c.kind, x.officer, x.region, x.reason, x.problem, x.partners,
		x.support, x.meeting, x.regie, c.parentsInformed, c.pupilInformed, c.reported, c.tableSince, yesNo(c.threatening), yesNo(c.experiment),
		x.returnBy, x.parents, c.nextMeeting, c.resumed, c.resumedAt, c.closed, c.closedBecause}
}

// spoilCases adds the faults that cases come with, where there are cases enough.
func (l *ledger) spoilCases(cases, actions sheet) {
	if len(l.cases) < 8 {
		return
	}
	s := l.cases[0].school
	row := func(number string, pupil int, since any) []any {
		return []any{number, s.Code.BRIN(), string(s.Code)[4:], pupil, nil, nil, nil, since, "ongeoorloofd"}
	}
	l.bad(cases.add(row("SWV-2026-9001", 987653, attendance.MustDate("2026-10-05"))...), flaw{"dossier van een leerling die in geen lijst staat", question, "P310"})
	l.bad(cases.add(row("SWV-2026-9002", l.cases[0].pupil.number, "sinds de zomer")...), flaw{"thuis sinds is geen datum", fault, "P233"})
	l.bad(actions.add("SWV-2026-8999", attendance.MustDate("2026-10-08"), "MDO", "MDO zonder dossier", "zoco"), flaw{"actie bij een dossier dat er niet is", fault, "P311"})
	l.bad(actions.add(l.cases[0].number, "morgen", "gesprek", "Gesprek gepland", "mentor"), flaw{"datum van een actie is een woord", fault, "P233"})
}
