package normalise

import (
	"strings"
	"testing"
)

const absenceHeader = "BRIN;Vestiging;Leerlingnummer;Datum;Begindatum;Einddatum;Begintijd;Eindtijd;Lesuur;Lesuur van;Lesuur tot en met;Dagdeel;Minuten;Code;Soort;Geoorloofd\n"

// oneAbsence takes one row of a verzuim sheet about pupil 1001.
func oneAbsence(t *testing.T, cells string) outcome {
	t.Helper()
	// Nine good rows, so that one bad one does not cost the file.
	good := strings.Repeat("02CD;00;1001;1-9-2026;;;;;1;;;;;ziek\n", 3)
	o := takeRows(t, "verzuim.csv", absenceHeader+"01AB;00;1001;"+cells+"\n"+good)
	o.data.Absences = o.data.Absences[:1]
	return o
}

func TestAbsenceRowsSayHowLongTheyAre(t *testing.T) {
	for _, c := range []struct{ name, cells, want string }{
		{"a lesuur of a day", "1-9-2026;;;;;3;;;;;ziek", "van lesuur 3 tot lesuur 3 ziek"},
		{"a range in one cell", "1-9-2026;;;;;3 t/m 5;;;;;ziek", "van lesuur 3 tot lesuur 5 ziek"},
		{"a range in two cells", "1-9-2026;;;;;;3;5;;;ziek", "van lesuur 3 tot lesuur 5 ziek"},
		{"a last lesuur of several days", "1-9-2026;;3-9-2026;;;;;2;;;ziek", "t/m 2026-09-03 tot lesuur 2 ziek"},
		{"a first lesuur only", "1-9-2026;;;;;;3;;;;ziek", "van lesuur 3 ziek"},
		{"a whole day", "1-9-2026;;;;;;;;;;ziek", "ziek"},
		{"minutes", "1-9-2026;;;;;;;;;90;ziek", "minuten 90 ziek"},
		{"times", "1-9-2026;;;8:30;10:00;;;;;;ziek", "begin 510 eind 600 ziek"},
		{"a begin time only", "1-9-2026;;;8:30;;;;;;;ziek", "begin 510 ziek"},
		{"half a day", "1-9-2026;;;;;;;;middag;;ziek", "dagdeel 2 ziek"},
		{"lesuren before times", "1-9-2026;;;8:30;10:00;2;;;;;ziek", "van lesuur 2 tot lesuur 2 ziek"},
		{"lesuren before minutes", "1-9-2026;;;;;2;;;;30;ziek", "van lesuur 2 tot lesuur 2 ziek"},
		{"an interval", ";1-9-2026;3-9-2026;;;;;;;;ziek", "t/m 2026-09-03 ziek"},
		{"an interval from Datum", "1-9-2026;;3-9-2026;;;;;;;;ziek", "t/m 2026-09-03 ziek"},
		{"an interval with lesuren", ";1-9-2026;3-9-2026;;;;4;2;;;ziek", "t/m 2026-09-03 van lesuur 4 tot lesuur 2 ziek"},
		{"an interval with times", ";1-9-2026;3-9-2026;13:00;11:00;;;;;;ziek", "t/m 2026-09-03 begin 780 eind 660 ziek"},
		{"an open interval", ";1-9-2026;;;;;;;;;ziek", "en verder ziek"},
		{"no open interval from Datum", "1-9-2026;;;;;;;;;;ziek", "ziek"},
		{"no open interval with a lesuur", ";1-9-2026;;;;2;;;;;ziek", "van lesuur 2 tot lesuur 2 ziek"},
		{"no open interval with half a day", ";1-9-2026;;;;;;;ochtend;;ziek", "dagdeel 1 ziek"},
		{"an end far away is none", ";1-9-2026;31-12-9999;;;;;;;;ziek", "en verder ziek"},
		{"a day in both columns", "1-9-2026;1-9-2026;;;;1;;;;;ziek", "van lesuur 1 tot lesuur 1 ziek"},
		{"a time behind the date", ";1-9-2026 08:30;1-9-2026 10:00;;;;;;;;ziek", "begin 510 eind 600 ziek"},
		{"from midnight to midnight", ";1-9-2026 00:00;1-9-2026 23:59;;;;;;;;ziek", "ziek"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := oneAbsence(t, c.cells)
			o.tells()
			o.hasAbsences("01AB00 1001 2026-09-01 " + c.want)
		})
	}
}

func TestAbsenceWithoutColumnEinddatumIsOfOneDay(t *testing.T) {
	o := takeRows(t, "verzuim.csv", "BRIN;Vestiging;Leerlingnummer;Begindatum;Code\n01AB;00;1001;1-9-2026;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
}

func TestAbsenceCellsThatChangeTheReckoningMakeTheRowAFault(t *testing.T) {
	for _, c := range []struct{ name, cells, want string }{
		{"no date", ";;;;;1;;;;;ziek", "P262 verzuim.csv:2 Datum"},
		{"two dates", "1-9-2026;2-9-2026;;;;1;;;;;ziek", "P261 verzuim.csv:2 Begindatum"},
		{"no such day", "31-9-2026;;;;;1;;;;;ziek", "P233 verzuim.csv:2 Datum"},
		{"a year of two digits", "1-9-26;;;;;1;;;;;ziek", "P250 verzuim.csv:2 Datum"},
		{"end before begin", ";2-9-2026;1-9-2026;;;;;;;;ziek", "P260 verzuim.csv:2 Einddatum"},
		{"lesuur out of range", "1-9-2026;;;;;32;;;;;ziek", "P237 verzuim.csv:2 Lesuur"},
		{"lesuur is a date", "1-9-2026;;;;;46086;;;;;ziek", "P237 verzuim.csv:2 Lesuur"},
		{"lesuur withheld", "1-9-2026;;;;;*;;;;;ziek", "P237 verzuim.csv:2 Lesuur"},
		{"lesuren the wrong way round", "1-9-2026;;;;;;5;3;;;ziek", "P260 verzuim.csv:2 Lesuur tot en met"},
		{"lesuren contradict", "1-9-2026;;;;;2;3;3;;;ziek", "P263 verzuim.csv:2 Lesuur"},
		{"no time", "1-9-2026;;;half negen;;;;;;;ziek", "P234 verzuim.csv:2 Begintijd"},
		{"times the wrong way round", "1-9-2026;;;10:00;9:00;;;;;;ziek", "P260 verzuim.csv:2 Eindtijd"},
		{"unknown part of day", "1-9-2026;;;;;;;;avond;;ziek", "P243 verzuim.csv:2 Dagdeel"},
		{"minutes over several days", ";1-9-2026;2-9-2026;;;;;;;30;ziek", "P264 verzuim.csv:2 Einddatum"},
		{"half a day over several days", ";1-9-2026;2-9-2026;;;;;;ochtend;;ziek", "P264 verzuim.csv:2 Einddatum"},
		{"neither code nor kind", "1-9-2026;;;;;1;;;;;", "P230 verzuim.csv:2 Code"},
		{"Geoorloofd unreadable", "1-9-2026;;;;;1;;;;;ziek;;misschien", "P235 verzuim.csv:2 Geoorloofd"},
		{"the error of a formula", "#N/B;;;;;1;;;;;ziek", "P231 verzuim.csv:2 Datum"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := oneAbsence(t, c.cells)
			o.tells(c.want)
			o.hasAbsences()
		})
	}
}

func TestALastLesuurOfOneDayWithoutAFirstIsAFault(t *testing.T) {
	o := takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur van;Lesuur tot en met;Code\n01AB;00;1001;1-9-2026;;3;ziek\n01AB;00;1001;2-9-2026;3;;ziek\n01AB;00;1001;3-9-2026;3e;lesuur 4;ziek")
	o.tells("P230 v.csv:2 Lesuur van")
	o.hasAbsences("01AB00 1001 2026-09-02 van lesuur 3 ziek", "01AB00 1001 2026-09-03 van lesuur 3 tot lesuur 4 ziek")
}

func TestAbsenceOfAnUnknownPupilIsAFault(t *testing.T) {
	o := takeRows(t, "verzuim.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001;1-9-2026;ziek\n01AB;00;9;1-9-2026;ziek")
	o.tells("P303 verzuim.csv:3 Leerlingnummer")
	equal(t, "used", o.delivery("01AB00").Used, 3) // school, pupil, absence
	equal(t, "rows", o.delivery("01AB00").Rows, 4)
}

func TestAbsenceOfAnUnknownSchoolIsAFault(t *testing.T) {
	o := takeRows(t, "verzuim.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001;1-9-2026;ziek\n09ZZ;00;1001;1-9-2026;ziek")
	o.tells("P301 verzuim.csv:3 BRIN")
}

func TestPupilIsKnownAtEveryLocationOfTheBRIN(t *testing.T) {
	o := takeRows(t, "verzuim.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;01;0001001;1-9-2026;ziek")
	o.tells()
	o.hasAbsences("01AB01 1001 2026-09-01 ziek")
}

func TestBRINAloneWillDoForASchoolWithOneLocation(t *testing.T) {
	o := takeRows(t, "verzuim.csv", "BRIN;Leerlingnummer;Datum;Code\n02CD;1001;1-9-2026;ziek\n02CD00;1001;2-9-2026;ziek\n01AB;1001;1-9-2026;ziek")
	o.tells("P302 verzuim.csv:4 BRIN")
	o.hasAbsences("02CD00 1001 2026-09-01 ziek", "02CD00 1001 2026-09-02 ziek")
}

func TestFileOfOneSchoolMayNameItInItsPath(t *testing.T) {
	const text = "Leerlingnummer;Datum;Code\n1001;1-9-2026;ziek"
	for _, path := range []string{"1/02cd00 verzuim.csv", "1/02CD00/verzuim.csv", "verzuim_02CD00.csv"} {
		o := takeRows(t, path, text)
		o.tells()
		o.hasAbsences("02CD00 1001 2026-09-01 ziek")
	}
	for _, path := range []string{"02CD0 verzuim.csv", "x02CD00.csv", "02CD00 en 01AB00.csv"} {
		takeRows(t, path, text).tells("P202 " + path + ":0")
	}
}

func TestPresenceRowsAreKept(t *testing.T) {
	o := takeRows(t, "verzuim.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n01AB;00;1001;1-9-2026;1;aanwezig\n01AB;00;1001;1-9-2026;2;geen verzuim")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 aanwezig", "01AB00 1001 2026-09-01 van lesuur 2 tot lesuur 2 geen verzuim")
}

func TestAbsencesComeInTheOrderOfReading(t *testing.T) {
	const header = "BRIN;Vestiging;Leerlingnummer;Datum;Code\n"
	o := take(t, schoolsSheet, pupilsSheet,
		sheet("2/a.csv", header+"01AB;00;1001;3-9-2026;ziek"),
		sheet("1/b.csv", header+"01AB;00;1001;2-9-2026;ziek\n01AB;00;1001;1-9-2026;ziek"),
		sheet("z.csv", header+"01AB;00;1001;4-9-2026;ziek"))
	o.hasAbsences("01AB00 1001 2026-09-04 ziek", "01AB00 1001 2026-09-02 ziek", "01AB00 1001 2026-09-01 ziek", "01AB00 1001 2026-09-03 ziek")
}

func TestARowOverManyYearsIsASystemsDefaultDate(t *testing.T) {
	header := "BRIN;Vestiging;Leerlingnummer;Begindatum;Einddatum;Code\n"
	o := takeRows(t, "verzuim.csv", header+
		"01AB;00;1001;1-1-1900;30-9-2026;ongeoorloofd\n"+
		"01AB;00;1001;1-1-1900;;ongeoorloofd\n"+
		"01AB;00;1001;1-9-2022;30-9-2026;ongeoorloofd\n"+
		"01AB;00;1001;1-9-2022;;ongeoorloofd\n"+
		"01AB;00;1001;onzin;30-9-2026;ongeoorloofd\n"+
		"01AB;00;1001;1-9-2026;2-9-2026;ziek")
	o.tells("P273 verzuim.csv:2 Begindatum", "P273 verzuim.csv:3 Begindatum", "P323 verzuim.csv:4 Begindatum", "P233 verzuim.csv:6 Begindatum")
}
