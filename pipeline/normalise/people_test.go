package normalise

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
)

const pupilHeader = "BRIN;Vestiging;Leerlingnummer;Naam;Geboortedatum;Klas;Woongemeente;Ingeschreven vanaf;Ingeschreven tot;Startkwalificatie;Diploma;Diploma op;Vrijstelling;Vrijstelling van;Vrijstelling tot\n"

// onePupil takes a leerlingen sheet with one row about pupil 5 and others that are good.
func onePupil(t *testing.T, cells string) (outcome, attendance.Pupil) {
	t.Helper()
	o := take(t, schoolsSheet, sheet("leerlingen.csv", pupilHeader+"01AB;00;0005;V;"+cells+"\n01AB;00;6;W;1-3-2012\n01AB;00;7;X;1-3-2012"))
	return o, o.dossier("01AB", "5").Pupil
}

func TestPupilWithoutBirthDateIsAFaultAndStays(t *testing.T) {
	for _, birth := range []string{"", "onbekend", "31-2-2012", "1-1-2027"} {
		o, p := onePupil(t, birth)
		o.tells("P246 leerlingen.csv:2 Geboortedatum")
		equal(t, "birth", p.Birth, 0)
		equal(t, "used", o.delivery("01AB00").Used, 3)
		equal(t, "rows", o.delivery("01AB00").Rows, 4)
	}
}

func TestStartkwalificatieIsJaNeeOrADay(t *testing.T) {
	for cell, want := range map[string]attendance.Date{"": 0, "nee": 0, "ja": attendance.Always, "1-7-2024": attendance.MustDate("2024-07-01")} {
		o, p := onePupil(t, "1-3-2006;;;;;"+cell)
		o.tells()
		equal(t, "startkwalificatie "+cell, p.Qualified, want)
	}
	o, p := onePupil(t, "1-3-2006;;;;;binnenkort")
	o.tells("P232 leerlingen.csv:2 Startkwalificatie")
	equal(t, "unreadable", p.Qualified, 0)
}

func TestStartkwalificatieOfAPupilWhoIsLeerplichtigIsAQuestion(t *testing.T) {
	o, _ := onePupil(t, "1-3-2012;;;;;ja")
	o.tells("P309 leerlingen.csv:2 Startkwalificatie")
}

func TestExemptionHasDaysOrLastsAlways(t *testing.T) {
	o, p := onePupil(t, "1-3-2012;;;;;;;;5a;1-8-2026;31-7-2027")
	o.tells()
	equal(t, "days", p.Exempted, []attendance.Period{{From: attendance.MustDate("2026-08-01"), To: attendance.MustDate("2027-07-31")}})
	o, p = onePupil(t, "1-3-2012;;;;;;;;5b")
	o.tells()
	equal(t, "always", p.Exempted, []attendance.Period{{}})
	o, p = onePupil(t, "1-3-2012;;;;;;;;nee")
	o.tells()
	equal(t, "none", len(p.Exempted), 0)
	o, p = onePupil(t, "1-3-2012;;;;;;;;5a;volgend jaar")
	o.tells("P232 leerlingen.csv:2 Vrijstelling van")
	equal(t, "unreadable days", len(p.Exempted), 0)
}

func TestDiplomaIsProOrVso(t *testing.T) {
	o, p := onePupil(t, "1-3-2009;;;;;;PrO;1-7-2026")
	o.tells()
	equal(t, "diploma", p.Diploma+" "+p.DiplomaOn.String(), "pro 2026-07-01")
	o, p = onePupil(t, "1-3-2009;;;;;;vso")
	o.tells()
	equal(t, "without a day", p.DiplomaOn, attendance.Always)
	o, _ = onePupil(t, "1-3-2009;;;;;;zwemmen")
	o.tells("P232 leerlingen.csv:2 Diploma")
}

func TestMunicipalityIsWrittenByItsOfficialName(t *testing.T) {
	o, p := onePupil(t, "1-3-2012;;den haag")
	o.tells()
	equal(t, "known", p.Municipality, "'s-Gravenhage")
	o, p = onePupil(t, "1-3-2012;;Verzonnendam")
	o.tells("P315 leerlingen.csv:2 Woongemeente")
	equal(t, "unknown", p.Municipality, "Verzonnendam")
}

func TestEnrolmentOfTheSameDayIsReplacedAndOthersAreMore(t *testing.T) {
	const header = "BRIN;Vestiging;Leerlingnummer;Geboortedatum;Klas;Ingeschreven vanaf;Ingeschreven tot\n"
	o := take(t, schoolsSheet,
		sheet("2/l.csv", header+"01AB;00;5;1-3-2012;3B;1-8-2026;30-9-2026"),
		sheet("1/l.csv", header+"01AB;00;5;1-3-2012;3A;1-8-2026\n01AB;00;5;1-3-2012;2A;1-8-2025;31-7-2026\n01AB;01;5;1-3-2012;3C;1-10-2026"))
	o.tells()
	d := o.dossier("01AB", "5")
	equal(t, "stays", len(d.Stays), 2)
	var got []string
	for _, stay := range d.Stays {
		for _, e := range stay.Enrolments {
			got = append(got, string(stay.School.Code)+" "+e.Class+" "+e.Period.From.String()+" "+e.Period.To.String())
		}
	}
	equal(t, "enrolments", got, []string{"01AB00 2A 2025-08-01 2026-07-31", "01AB00 3B 2026-08-01 2026-09-30", "01AB01 3C 2026-10-01 "})
	equal(t, "enrolled on the peildatum", o.delivery("01AB00").Pupils, 0)
	equal(t, "enrolled on the peildatum", o.delivery("01AB01").Pupils, 1)
}

func TestTwoBirthDatesInOneDeliveryAreAFaultAndInALaterOneAQuestion(t *testing.T) {
	const header = "BRIN;Vestiging;Leerlingnummer;Geboortedatum;Klas\n"
	o := take(t, schoolsSheet, sheet("l.csv", header+"01AB;00;5;1-3-2012;3A\n01AB;01;05;2-3-2012;3B\n01AB;01;6;2-3-2012;3B"))
	o.tells("P304 l.csv:3 Geboortedatum")
	equal(t, "birth", o.dossier("01AB", "5").Pupil.Birth.String(), "2012-03-01")
	equal(t, "stays", len(o.dossier("01AB", "5").Stays), 1)
	o = take(t, schoolsSheet, sheet("1/l.csv", header+"01AB;00;5;1-3-2012;3A"), sheet("2/l.csv", header+"01AB;00;5;2-3-2012;3A"))
	o.tells("P305 2/l.csv:2 Geboortedatum")
	equal(t, "birth", o.dossier("01AB", "5").Pupil.Birth.String(), "2012-03-02")
}

func TestLaterEmptyCellsDoNotEraseAPupil(t *testing.T) {
	o := take(t, schoolsSheet,
		sheet("1/l.csv", pupilHeader+"01AB;00;5;Verzonnen;1-3-2012;3A;Haarlem"), sheet("2/l.csv", pupilHeader+"01AB;00;5;;1-3-2012;3B"))
	o.tells()
	p := o.dossier("01AB", "5").Pupil
	equal(t, "name and home", p.Name()+" "+p.Municipality, "Verzonnen Haarlem")
}

func TestDatesOfEnrolmentThatCannotBeReadAreFaults(t *testing.T) {
	o := take(t, schoolsSheet, sheet("l.csv", pupilHeader+"01AB;00;5;V;1-3-2012;;;gisteren\n01AB;00;6;V;1-3-2012;;;2-8-2026;1-8-2026\n01AB;00;7;V;1-3-2012;;;1-8-2026;n.v.t.\n01AB;00;8;V;1-3-2012;;;;31-12-9999\n01AB;00;9;V;1-3-2012"))
	o.tells("P233 l.csv:2 Ingeschreven vanaf", "P260 l.csv:3 Ingeschreven tot")
}

const timetableHeader = "BRIN;Vestiging;Leerlingnummer;Klas;Ma;Di;Wo;Do;Vr;Van;Tot;Aangepast\n"

func TestTimetableOfThePupilGoesBeforeThatOfTheClassAndTheLatestFirst(t *testing.T) {
	o := takeRows(t, "rooster.csv", timetableHeader+
		"01AB;00;;3A;6;6;6;6;6\n"+
		"01AB;00;1001;;2;2;2;2;2;1-9-2026;31-12-2026;ja\n"+
		"01AB;00;1001;;3;3;3;3;3;1-10-2026;;ja\n"+
		"02CD;00;;3C;5.0;4;3;2;1")
	o.tells()
	stay := o.dossier("01AB", "1001").Stays[0]
	for day, want := range map[string]int{"2026-08-31": 6, "2026-09-01": 2, "2026-10-01": 3} {
		equal(t, day, stay.Timetable.Lessons(attendance.MustDate(day)), want)
	}
	equal(t, "another school", o.dossier("02CD", "1001").Stays[0].Timetable.Lessons(attendance.MustDate("2026-09-04")), 1)
}

func TestTimetableRowsThatCannotBeUsedAreFaults(t *testing.T) {
	o := takeRows(t, "rooster.csv", timetableHeader+
		"01AB;00;;;6;6;6;6;6\n01AB;00;9;;6;6;6;6;6\n01AB;00;;3A;6;6;6;6\n01AB;00;;3A;6;6;32;6;6\n01AB;00;;3Z;6;6;6;6;6\n"+
		"01AB;00;;3A;6;6;6;6;6\n01AB;00;;3A;6;6;6;6;6\n01AB;00;;3A;6;6;6;6;6\n01AB;00;;3A;6;6;6;6;6")
	o.tells("P265 rooster.csv:2 Leerlingnummer", "P303 rooster.csv:3 Leerlingnummer", "P230 rooster.csv:4 Vr", "P238 rooster.csv:5 Wo", "P316 rooster.csv:6 Klas")
}

func TestALaterDeliveryThatGivesTheDaysReplacesAnEnrolmentWithoutAny(t *testing.T) {
	o := take(t, schoolsSheet,
		sheet("1/l.csv", "BRIN;Vestiging;Leerlingnummer;Geboortedatum\n01AB;00;1001;1-3-2012"),
		sheet("2/l.csv", "BRIN;Vestiging;Leerlingnummer;Geboortedatum;Ingeschreven vanaf;Ingeschreven tot\n01AB;00;1001;1-3-2012;1-8-2024;10-10-2026"))
	stay := o.dossier("01AB", "1001").Stays[0]
	equal(t, "enrolments", len(stay.Enrolments), 1)
	equal(t, "enrolled afterwards", stay.Enrolled(attendance.MustDate("2026-10-11")), false)
}

func TestAnEnrolmentWithoutAFirstDayThatEndedEarlierIsNotReplaced(t *testing.T) {
	const header = "BRIN;Vestiging;Leerlingnummer;Geboortedatum;Ingeschreven vanaf;Ingeschreven tot\n"
	o := take(t, schoolsSheet,
		sheet("1/l.csv", header+"01AB;00;5;1-3-2012;;1-9-2026\n01AB;00;5;1-3-2012;7-9-2026;"),
		sheet("2/l.csv", header+"01AB;00;5;1-3-2012;7-9-2026;"))
	stay := o.dossier("01AB", "5").Stays[0]
	equal(t, "enrolments", len(stay.Enrolments), 2)
	equal(t, "enrolled before the gap", stay.Enrolled(attendance.MustDate("2026-09-01")), true)
	equal(t, "enrolled in the gap", stay.Enrolled(attendance.MustDate("2026-09-03")), false)
}
