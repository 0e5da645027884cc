package normalise

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
)

const schoolHeader = "BRIN;Vestiging;Naam;Gemeente;RMC-regio;Onderwijssoort;Vakantieregio;Lesuur minuten;Lesuren per week;Bestuur;Zorgcoördinator;E-mail;Periode van;Periode tot\n"

func TestEveryColumnOfASchoolIsTaken(t *testing.T) {
	o := take(t, sheet("s.csv", schoolHeader+"01ab;0;Testschool;Zandvoort;;PrO;Midden;45.0;32;Bestuur;Z. Orgt;z@test.example.nl;1-9-2026;30-9-2026\n01AB;00;Testschool;;;;;;;;;;1-10-2026"))
	o.tells("P317 s.csv:3 Periode van")
	day := attendance.MustDate
	equal(t, "school", *o.data.Schools[0], attendance.School{
		Code: "01AB00", Name: "Testschool", Municipality: "Zandvoort", Region: "25", Kind: attendance.PrO, Holidays: attendance.Midden,
		LessonMinutes: 45, LessonsPerWeek: 32, Board: "Bestuur", CareCoordinator: "Z. Orgt", Email: "z@test.example.nl",
		Stated: []attendance.Period{{From: day("2026-09-01"), To: day("2026-09-30")}, {From: day("2026-10-01")}},
		Ref:    attendance.Ref{File: "s.csv", Row: 3},
	})
}

func TestWhatASchoolLeavesEmptyIsTheDefaultWithAQuestion(t *testing.T) {
	o := take(t, sheet("s.csv", schoolHeader+"01AB;00;Testschool;Nergenshuizen;99;mavo;Oost;twintig;0"))
	o.tells("P269 s.csv:2 Lesuren per week", "P269 s.csv:2 Lesuur minuten",
		"P270 s.csv:2 RMC-regio", "P272 s.csv:2 Onderwijssoort", "P272 s.csv:2 Vakantieregio", "P315 s.csv:2 Gemeente")
	s := o.data.Schools[0]
	equal(t, "kind and region", string(s.Kind)+" "+string(s.Holidays), "vo Noord")
	equal(t, "lesuur and week", []int{s.LessonMinutes, s.LessonsPerWeek}, []int{50, 30})
}

func TestSchoolCodesComeInSeveralWritings(t *testing.T) {
	for _, cells := range []string{"01AB;00", "1AB;0", "01ab;0.0", "01AB00;", ";01AB00", "01AB;01AB00", "01AB00;00", "01AB-00;", "1AB00;"} {
		o := take(t, sheet("s.csv", schoolHeader+cells+";Testschool;Haarlem;;vo;Noord"))
		o.tells()
		equal(t, cells, o.data.Schools[0].Code, "01AB00")
	}
	for _, cells := range []string{"01AB;", "AB;00", "01AB;100", "02CD;01AB00", "01AB01;00", ";00"} {
		o := take(t, sheet("s.csv", schoolHeader+cells+";Testschool;Haarlem;;vo;Noord\n09ZZ;00;Ander;Haarlem;;vo;Noord\n09ZZ;01;Ander;Haarlem;;vo;Noord"))
		o.tells("P240 s.csv:2 " + map[bool]string{true: "Vestiging", false: "BRIN"}[cells == "01AB;"])
	}
}

func TestLaterCellsOfASchoolWinAndEmptyOnesDoNotErase(t *testing.T) {
	o := take(t,
		sheet("2/s.csv", schoolHeader+"01AB;00;Nieuwe naam;;;;;;;;;;1-10-2026;31-10-2026\n01AB;00;Nieuwe naam;;;;;;;;;;1-8-2026;30-9-2026"),
		sheet("1/s.csv", schoolHeader+"01AB;00;Oude naam;Haarlem;;vo;Zuid;;;;;;1-8-2026;31-8-2026\n01AB;00;Oude naam;Haarlem;;vo;Zuid;;;;;;1-6-2026;31-7-2026"))
	o.tells("P322 2/s.csv:2 Naam", "P317 2/s.csv:3 Periode van")
	s := o.data.Schools[0]
	equal(t, "name and region", s.Name+" "+string(s.Holidays), "Nieuwe naam Zuid")
	equal(t, "periods", periods(attendance.NewCoverage(s.Stated)), "2026-06-01..2026-10-31")
	equal(t, "number of periods", len(s.Stated), 3)
}

func TestPeriodWithoutBeginningIsAQuestion(t *testing.T) {
	o := take(t, sheet("s.csv", schoolHeader+"01AB;00;A;Haarlem;;vo;Noord;;;;;;;31-10-2026\n01AB;01;B;Haarlem;;vo;Noord;;;;;;1-9-2026;1-8-2026\n02CD;00;C;Haarlem;;vo;Noord;;;;;;straks"))
	o.tells("P268 s.csv:2 Periode van", "P268 s.csv:3 Periode van", "P232 s.csv:4 Periode van", "P268 s.csv:4 Periode van")
}

func TestNoSchoolAtAllIsSaid(t *testing.T) {
	take(t, pupilsSheet).tells("P318 :0", "P217 leerlingen.csv:0", "P301 leerlingen.csv:2 BRIN", "P301 leerlingen.csv:3 BRIN", "P301 leerlingen.csv:4 BRIN")
}

const covered = "BRIN;Vestiging;Leerlingnummer;Begindatum;Einddatum;Code\n"

func TestCoverageIsWhatTheSchoolStates(t *testing.T) {
	for stated, want := range map[string]string{
		"1-9-2026;30-9-2026":  "2026-09-01..2026-09-30",
		"1-9-2026;":           "2026-09-01..2026-10-31",
		"1-9-2026;31-12-2026": "2026-09-01..2026-10-31",
	} {
		o := take(t, sheet("s.csv", schoolHeader+"01AB;00;A;Haarlem;;vo;Noord;;;;;;"+stated), sheet("l.csv", "BRIN;Vestiging;Leerlingnummer;Geboortedatum\n01AB;00;1001;1-3-2012"),
			sheet("v.csv", covered+"01AB;00;1001;7-9-2026;7-9-2026;ziek"))
		o.tells("P326 s.csv:2 Periode van") // most weeks have no row
		equal(t, stated, periods(o.delivery("01AB00").Coverage), want)
		equal(t, "of the stay", periods(o.dossier("01AB", "1001").Stays[0].Coverage), want)
	}
}

func TestOfAStatedPeriodWithRowsInEveryWeekNothingIsAsked(t *testing.T) {
	o := take(t, sheet("s.csv", schoolHeader+"01AB;00;A;Haarlem;;vo;Noord;;;;;;7-9-2026;20-9-2026"), sheet("l.csv", "BRIN;Vestiging;Leerlingnummer;Geboortedatum\n01AB;00;1001;1-3-2012"),
		sheet("v.csv", covered+"01AB;00;1001;7-9-2026;14-9-2026;ziek"))
	o.tells()
}

func TestCoverageIsPerFileFromItsFirstToItsLastRowDate(t *testing.T) {
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("1/v.csv", covered+"01AB;00;1001;9-9-2026;9-9-2026;ziek\n01AB;00;1001;2-9-2026;3-9-2026;aanwezig"),
		sheet("2/v.csv", covered+"01AB;00;1001;28-9-2026;;ziek\n02CD;00;1001;1-10-2026;2-10-2026;ziek\n02CD;00;1001;30-10-2026;9-11-2026;ziek\n02CD;00;1001;5-11-2026;6-11-2026;ziek\n01AB;00;9;20-10-2026;20-10-2026;ziek"))
	o.tells("P303 2/v.csv:6 Leerlingnummer")
	equal(t, "two files, one open row", periods(o.delivery("01AB00").Coverage), "2026-09-02..2026-09-09 2026-09-28..2026-09-28")
	// Weeks 41 and 43 to 44: without a row; week 42 is the herfst holiday of Noord.
	equal(t, "less lesweken without a row, cut off at the peildatum", periods(o.delivery("02CD00").Coverage), "2026-10-01..2026-10-04 2026-10-12..2026-10-18 2026-10-26..2026-10-31")
	equal(t, "a school without rows", o.delivery("01AB01").Coverage.Empty(), true)
}

func TestStatedPeriodWithoutAnyAbsenceCoversNothing(t *testing.T) {
	o := take(t, sheet("s.csv", schoolHeader+"01AB;00;A;Haarlem;;vo;Noord;;;;;;1-9-2026"))
	o.tells("P317 s.csv:2 Periode van")
	equal(t, "coverage", o.delivery("01AB00").Coverage.Empty(), true)
}

func TestKalenderRowsSpeakOfABRINALocationOrARegion(t *testing.T) {
	o := takeRows(t, "k.csv", "BRIN;Vakantieregio;Van;Tot;Les;Omschrijving\n"+
		"01AB;;7-9-2026;7-9-2026;;x\n01AB01;;8-9-2026;8-9-2026\n;noord;9-9-2026;9-9-2026;nee\n;Zuid;10-9-2026;10-9-2026\n02CD;;12-10-2026;12-10-2026;ja\n"+
		";;1-9-2026;1-9-2026\n09ZZ;;1-9-2026;1-9-2026\n01AB;;2-9-2026;1-9-2026\n01AB;;2-9-2026;3-9-2026;soms\n;Oost;1-9-2026;1-9-2026\n01AB;;1-9-2026")
	o.tells("P217 k.csv:0", "P266 k.csv:7 BRIN", "P301 k.csv:8 BRIN", "P260 k.csv:9 Tot", "P235 k.csv:10 Les", "P244 k.csv:11 Vakantieregio", "P230 k.csv:12 Tot")
	lenient := options
	lenient.RefuseAbove = 1
	o = takeWith(t, lenient, schoolsSheet, pupilsSheet, sheet("k.csv", "BRIN;Vakantieregio;Van;Tot;Les;Omschrijving\n"+
		"01AB;;7-9-2026;7-9-2026;;x\n01AB01;;8-9-2026;8-9-2026\n;noord;9-9-2026;9-9-2026;nee\n;Zuid;10-9-2026;10-9-2026\n02CD;;12-10-2026;12-10-2026;ja"))
	o.tells()
	for _, c := range []struct {
		brin, pupil, day string
		schooldag        bool
	}{
		{"01AB", "1001", "2026-09-07", false}, {"01AB", "1002", "2026-09-07", false}, {"02CD", "1001", "2026-09-07", true},
		{"01AB", "1001", "2026-09-08", true}, {"01AB", "1002", "2026-09-08", false},
		{"02CD", "1001", "2026-09-09", false}, {"02CD", "1001", "2026-09-10", true}, {"02CD", "1001", "2026-10-12", true},
	} {
		equal(t, c.brin+" "+c.pupil+" "+c.day, o.dossier(c.brin, c.pupil).Stays[0].Calendar.IsSchooldag(attendance.MustDate(c.day)), c.schooldag)
	}
}
