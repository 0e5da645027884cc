package reports

import (
	"fmt"
	"slices"
	"testing"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/settings"
)

// A small invented region for the tests of this package: six schools of which
// one did not deliver, classes of ordinary pupils, and a few whose stories the
// tests tell. Nothing in it is read from a file.

var testOn = attendance.MustDate("2026-10-31")

// spell is an absence of a pupil: whole days, or some lesuren of each day.
type spell struct {
	from, to string
	category attendance.Category
	lessons  int // 0: the whole day
}

// testPupil is one pupil of the region.
type testPupil struct {
	pupil  attendance.Pupil
	school int
	class  string
	spells []spell
	cases  []attendance.Case
	duo    []attendance.Melding
}

var testSchools = []attendance.School{
	{Code: "91AA00", Name: "Duinlicht College", Municipality: "Haarlem", Region: "25", Kind: attendance.VO, CareCoordinator: "mw. F. Zandvliet", Email: "zorg@duinlicht.example"},
	{Code: "92BB00", Name: "De Noorderhaven", Municipality: "Velsen", Region: "25", Kind: attendance.VO},
	{Code: "93CC00", Name: "Praktijkschool ’t Werkplein", Municipality: "Haarlem", Region: "25", Kind: attendance.PrO},
	{Code: "94DD00", Name: "Christelijk Lyceum Kennemerduin, locatie Bloemendaalseweg", Municipality: "Bloemendaal", Region: "25", Kind: attendance.VO},
	{Code: "95EE00", Name: "De Regenboog (vso)", Municipality: "Heemstede", Region: "25", Kind: attendance.VSO},
	{Code: "96FF00", Name: "Scholengemeenschap Spaarnezicht", Municipality: "Amsterdam", Region: "21", Kind: attendance.VO},
}

// undelivered is the school of which no attendance came in.
const undelivered = 5

// testFacts are the facts of the invented region with some pupils of special
// interest added.
func testFacts(t testing.TB, special ...testPupil) Facts {
	t.Helper()
	f := Facts{Program: "verzuimrapport test", On: testOn, Settings: settings.Default(), Rules: assess.Register(assess.DefaultLimits)}
	f.Settings.SWV = settings.SWV{
		Name: "Samenwerkingsverband VO Duinstreek", Address: "Zeeweg 1, 2000 AA Haarlem", Telephone: "023 000 00 00",
		Email: "info@swv.example", Consulent: "T. Waterman", ConsulentEmail: "consulent@swv.example",
	}
	for i := range testSchools {
		s := testSchools[i]
		s.Holidays, s.LessonMinutes, s.LessonsPerWeek = attendance.Noord, 50, 30
		s.Ref = attendance.Ref{File: "scholen.xlsx", Sheet: "scholen", Row: i + 2}
		f.Data.Schools = append(f.Data.Schools, &s)
		delivery := attendance.Delivery{School: s.Code, Files: []string{"scholen.xlsx"}, Pupils: 60}
		if i != undelivered {
			delivery.AttendanceRows, delivery.Rows, delivery.Used = 200, 270, 268
			delivery.Coverage = attendance.NewCoverage([]attendance.Period{{From: attendance.MustDate("2026-03-02"), To: testOn}})
			delivery.Files = append(delivery.Files, "2026-10/verzuim-"+string(s.Code)+".csv")
		}
		calendar := attendance.NewCalendar(&s, nil, attendance.FreeDays{GoedeVrijdag: true, Bevrijdingsdag: true})
		delivery.Weeks = calendar.DeliveredWeeks(delivery.Coverage, testOn, func(attendance.Date) int { return delivery.AttendanceRows / 10 })
		f.Data.Deliveries = append(f.Data.Deliveries, delivery)
	}
	for _, p := range append(ordinaryPupils(), special...) {
		f.Data.Dossiers = append(f.Data.Dossiers, p.dossier(f.Data))
	}
	slices.SortFunc(f.Data.Dossiers, func(a, b *attendance.Dossier) int { return attendance.ComparePupils(a.Pupil.ID, b.Pupil.ID) })
	f.Data.Absences = make([][]attendance.Absence, len(f.Data.Dossiers))
	f.Signals = assess.Signals(f.Data, f.On, assess.DefaultLimits)
	var reasons []string
	for _, r := range f.Settings.Reasons {
		reasons = append(reasons, r.Name)
	}
	f.Figures = aggregate.Count(f.Data, f.Signals, aggregate.Options{On: f.On, Reasons: reasons})
	return f
}

// ordinaryPupils are sixty pupils a school with the absence that is usual: some
// ill, some truant, most of them there.
func ordinaryPupils() (all []testPupil) {
	homes := []string{"Haarlem", "Haarlem", "Velsen", "Bloemendaal", "Heemstede", "Zandvoort", "Amsterdam", ""}
	for school := range testSchools {
		for n := range 60 {
			p := testPupil{school: school, class: fmt.Sprintf("%d%c", 1+n%4, 'A'+n%3)}
			p.pupil = attendance.Pupil{
				ID:        attendance.PupilID{BRIN: testSchools[school].Code.BRIN(), Number: fmt.Sprint(1001 + n)},
				FirstName: "Leerling", LastName: fmt.Sprintf("Verzonnen%d", 1001+n),
				Birth:        attendance.NewDate(2010+n%4, 3, 1+n%28),
				Municipality: homes[(n+school)%len(homes)],
			}
			if school == undelivered {
				all = append(all, p)
				continue
			}
			switch {
			case n%9 == 0:
				p.spells = []spell{{"2026-09-14", "2026-09-17", attendance.Sick, 0}}
			case n%11 == 0:
				p.spells = []spell{{"2026-10-01", "2026-10-01", attendance.Unauthorised, 2}, {"2026-10-06", "2026-10-07", attendance.Unauthorised, 3}}
			case n%13 == 0 && school != 4:
				p.spells = []spell{{"2026-10-05", "2026-10-07", attendance.Unauthorised, 0}}
			case n%17 == 0:
				p.spells = []spell{{"2026-09-08", "2026-09-08", attendance.Authorised, 0}, {"2026-10-20", "2026-10-20", attendance.Unknown, 4}}
			case n == 14 && school < 3:
				p.spells = []spell{{"2026-09-07", "2026-10-30", attendance.Unauthorised, 0}}
			case n == 16 && school < 2:
				p.spells = []spell{{"2026-08-24", "2026-10-30", attendance.Sick, 0}}
			}
			all = append(all, p)
		}
	}
	return all
}

func (p testPupil) dossier(data attendance.Dataset) *attendance.Dossier {
	school := data.Schools[p.school]
	calendar := attendance.NewCalendar(school, nil, attendance.FreeDays{GoedeVrijdag: true, Bevrijdingsdag: true})
	stay := &attendance.Stay{
		School: school, Calendar: calendar, Coverage: data.Deliveries[p.school].Coverage,
		Enrolments: []attendance.Enrolment{{School: school.Code, Period: attendance.Period{From: attendance.MustDate("2025-08-01")}, Class: p.class, Year: p.class[:1], Programme: "vmbo-k"}},
		Ages:       attendance.NewAges(p.pupil, calendar, attendance.DefaultAgeLimits),
		Timetable:  &attendance.Timetable{School: school},
	}
	row := 10
	for _, s := range p.spells {
		for d := attendance.MustDate(s.from); d <= attendance.MustDate(s.to); d++ {
			if !calendar.IsSchooldag(d) {
				continue
			}
			row++
			lessons := s.lessons
			if lessons == 0 {
				lessons = 6
			}
			day := attendance.Day{Date: d, Scheduled: 6 * school.Lesson()}
			day.Absent[s.category] = lessons * school.Lesson()
			ref := attendance.Ref{File: "2026-10/verzuim-" + string(school.Code) + ".csv", Row: row}
			day.Rows = []attendance.Counted{{Ref: ref, Category: s.category, Amount: lessons * school.Lesson()}}
			stay.Days = append(stay.Days, day)
		}
	}
	d := &attendance.Dossier{Pupil: p.pupil, Stays: []*attendance.Stay{stay}, Meldingen: p.duo}
	for i, c := range p.cases {
		if c.School == "" {
			c.School = school.Code
		}
		c.Pupil, c.Ref = p.pupil.ID, attendance.Ref{File: "dossiers.xlsx", Sheet: "dossiers", Row: i + 2}
		d.Cases = append(d.Cases, c)
	}
	return d
}

// fullCase is a pupil with a case in which everything is filled in.
var fullCase = testPupil{
	pupil: attendance.Pupil{
		ID: attendance.PupilID{BRIN: "91AA", Number: "2001"}, FirstName: "Jochem", Infix: "van der", LastName: "Zeeënberg",
		Birth: attendance.MustDate("2011-05-09"), Municipality: "Haarlem",
	},
	class:  "3B",
	spells: []spell{{"2026-06-08", "2026-07-02", attendance.Sick, 0}, {"2026-08-17", "2026-10-30", attendance.Unauthorised, 0}},
	cases: []attendance.Case{{
		Number: "D-2026-014", HomeSince: attendance.MustDate("2026-08-17"), Kind: attendance.CaseUnauthorised,
		SchoolPath: "2023-2024 vmbo-k 1/2024-2025 vmbo-k 2/2025-2026 vmbo-k 2", Leerplichtambtenaar: "mw. A. Duinker", Region: "Zuid-Kennemerland",
		Reason: "schoolweigering of angst", Problem: "Durft sinds de zomer het gebouw niet meer in. Slaapt slecht en mijdt klasgenoten.",
		Partners:          "CJG-coach Haarlem, L. Strand, l.strand@cjg.example, 023 000 00 01\nJeugdarts GGD, R. Helm, 023 000 00 02",
		SupportAgreements: "Twee keer per week een uur begeleiding thuis; opbouw naar de time-outplek vanaf november.",
		MDOAgreements:     "MDO van 29 september: ouders brengen tot de deur, mentor ontvangt; volgende MDO op 10 november.",
		Regie:             "zoco", ParentsInformed: attendance.MustDate("2026-09-14"), ReportedToSWV: attendance.MustDate("2026-09-16"),
		Actions: []attendance.Action{{On: attendance.MustDate("2026-09-29"), Kind: "MDO", Description: "MDO met ouders en leerplicht", By: "zoco"}},
	}},
	duo: []attendance.Melding{{School: "91AA00", Kind: "16 uur", From: attendance.MustDate("2026-08-17"), To: attendance.MustDate("2026-08-21"), ReportedOn: attendance.MustDate("2026-08-24")}},
}

// newPupil is a pupil without a case whose attendance alone makes a thuiszitter.
var newPupil = testPupil{
	pupil: attendance.Pupil{
		ID: attendance.PupilID{BRIN: "92BB", Number: "3001"}, FirstName: "Ayşegül", LastName: "Özgür-Wiarda",
		Birth: attendance.MustDate("2012-02-29"), Municipality: "Velsen",
	},
	school: 1, class: "2C",
	spells: []spell{{"2026-09-07", "2026-10-30", attendance.Unauthorised, 0}},
}
