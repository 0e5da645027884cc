package normalise

import "testing"

func TestTwoColumnsThatSayTheSameAreOne(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "BRIN;Vestiging;Leerlingnummer;Datum;Datum;Code\n01AB;00;1001;1-9-2026;1-9-2026;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
}

func TestTwoColumnsThatContradictEachOtherAreAFaultOnThatRow(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "BRIN;Vestiging;Leerlingnummer;Datum;Datum;Code\n01AB;00;1001;1-9-2026;1-9-2026;ziek\n01AB;00;1001;2-9-2026;3-9-2026;ziek")
	o.tells("P221 v.xlsx#B:3 Datum")
	contains(t, o.problems[0].Text, "kolom D, E")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
}

func TestAnEmptyCellOfTwoColumnsSaysNothing(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "BRIN;Vestiging;Leerlingnummer;Datum;Datum;Code\n01AB;00;1001;;1-9-2026;ziek\n01AB;00;1001;2-9-2026;;ziek")
	o.tells("P206 v.xlsx#B:0 Datum")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek", "01AB00 1001 2026-09-02 ziek")
}

func TestTwoColumnsThatOnlyTellAreUnknownWhereTheyDiffer(t *testing.T) {
	o := take(t, schoolsSheet, sheet("l.csv", "BRIN;Vestiging;Leerlingnummer;Geboortedatum;Klas;Klas\n01AB;00;1;1-3-2012;3A;3B"))
	o.tells("P232 l.csv:2 Klas")
	equal(t, "class", o.dossier("01AB", "1").Stays[0].Enrolments[0].Class, "")
}

func TestOurOwnHeaderGoesBeforeAnAliasAndThatIsAsked(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "BRIN;Vestiging;;Stamnr;Leerlingnummer;Datum;Code\n01AB;00;x;9;1001;1-9-2026;ziek;;y")
	o.tells("P206 v.xlsx#B:0 Leerlingnummer", "P207 v.xlsx#B:0")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
}
