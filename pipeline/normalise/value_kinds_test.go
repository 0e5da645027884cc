package normalise

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

const kindsHead = "BRIN;Vestiging;Leerlingnummer;Datum;Minuten;Code\n"

func TestANumberOfASpreadsheetIsExactHoweverItIsStored(t *testing.T) {
	s := kinds(sheet("v.xlsx#B", kindsHead+"01AB;00;1.001E+03;46266;0.0625;ziek"), 2, read.Text, read.Text, read.Number, read.Number, read.DateNumber, read.Text)
	o := take(t, schoolsSheet, pupilsSheet, s)
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 minuten 90 ziek")
}

func TestADateWhereANumberShouldStandIsTold(t *testing.T) {
	s := kinds(sheet("v.xlsx#B", kindsHead+"01AB;00;46266;1-9-2026;;ziek\n01AB;00;1001;1-9-2026;;ziek"), 2, read.Text, read.Text, read.DateNumber, read.Text, read.Text, read.Text)
	take(t, schoolsSheet, pupilsSheet, s).tells("P247 v.xlsx#B:2 Leerlingnummer")
}

func TestAClassThatBecameADateIsUnknown(t *testing.T) {
	s := kinds(sheet("l.xlsx#B", "BRIN;Vestiging;Leerlingnummer;Geboortedatum;Klas\n01AB;00;7;1-3-2012;46082"), 2, read.Text, read.Text, read.Number, read.Text, read.DateNumber)
	o := take(t, schoolsSheet, s)
	o.tells("P232 l.xlsx#B:2 Klas")
	equal(t, "class", o.dossier("01AB", "7").Stays[0].Enrolments[0].Class, "")
}

func TestErrorsOfFormulasAreKnownByTheirKind(t *testing.T) {
	s := kinds(sheet("v.xlsx#B", kindsHead+"01AB;00;1001;1-9-2026;10;#ONBEKEND!\n01AB;00;1001;1-9-2026;10;ziek"), 2, read.Text, read.Text, read.Text, read.Text, read.Text, read.ErrorValue)
	take(t, schoolsSheet, pupilsSheet, s).tells("P231 v.xlsx#B:2 Code")
	takeRows(t, "v.csv", kindsHead+"01AB;00;1001;1-9-2026;10;#N/B\n01AB;00;1001;#GEEN WAARDE;10;ziek\n01AB;00;1001;2-9-2026;10;ziek\n01AB;00;1001;2-9-2026;10;ziek").
		tells("P231 v.csv:2 Code", "P231 v.csv:3 Datum")
}

func TestSignsThatOnlyLookDifferentAreRead(t *testing.T) {
	o := takeRows(t, "v.csv", kindsHead+"０１ＡＢ;００;１００１;1\u20119\u20112026;\u00a090\u00a0;ziek\n01AB;00;\u0661\u0660\u0660\u0661;2\u20139\u20132026;9\u06f0;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 minuten 90 ziek", "01AB00 1001 2026-09-02 minuten 90 ziek")
	takeRows(t, "v.csv", kindsHead+"01АВ;00;1001;1-9-2026;10;ziek\n01AB;00;1001;1-9-2026;10;ziek").tells("P240 v.csv:2 BRIN") // Cyrillic letters
}

func TestMinutesThatAreKeptBackAreUnknownAndNeverZero(t *testing.T) {
	for _, mark := range []string{"<5", "s", "c", "NS", "-1", "*"} {
		o := takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Minuten;Lesuur;Code\n01AB;00;1001;1-9-2026;"+mark+";3;ziek\n01AB;00;1001;2-9-2026;"+mark+";;ziek")
		o.tells()
		equal(t, "rows", len(o.absences()), 2)
		first, second := o.data.Absences[0][0], o.data.Absences[0][1]
		equal(t, "the lesuur counts", []int{int(first.FirstLesson), int(first.Minutes)}, []int{3, -1})
		equal(t, "no whole day, and not zero", []int{int(second.Minutes), int(second.FirstLesson)}, []int{attendance.UnknownMinutes, -1})
		equal(t, "whole day", second.WholeDay(), false)
	}
}

func TestATimeOfASpreadsheetIsAPartOfADayHoweverShort(t *testing.T) {
	s := kinds(sheet("v.xlsx#B", "BRIN;Vestiging;Leerlingnummer;Datum;Begintijd;Eindtijd;Code\n01AB;00;1001;1-9-2026;0.4;0.5;ziek"), 2,
		read.Text, read.Text, read.Text, read.Text, read.DateNumber, read.DateNumber, read.Text)
	o := take(t, schoolsSheet, pupilsSheet, s)
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 begin 576 eind 720 ziek")
}

func TestYearsOfTwoDigitsAreToldOnceForAColumnAndASchool(t *testing.T) {
	o := takeRows(t, "v.csv", kindsHead+strings.Repeat("01AB;00;1001;1-9-2026;10;ziek\n", 9)+
		"01AB;00;1001;1-9-26;10;ziek\n01AB;00;1001;1 sep 26;10;ziek\n02CD;00;1001;01/09/26;10;ziek\n01AB;00;1001;1-9-26;10;ziek\n01AB;00;1001;1-9-2;10;ziek")
	o.tells("P250 v.csv:11 Datum", "P250 v.csv:13 Datum", "P233 v.csv:15 Datum")
	contains(t, o.problems[0].Text, "Dit geldt voor 3 rijen")
	contains(t, o.problems[0].Text, "met een jaar van vier cijfers")
	equal(t, "rows", len(o.problems[0].AllRows()), 3)
	equal(t, "faults", problem.Faults(o.problems), 3)
}
