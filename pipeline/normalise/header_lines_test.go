package normalise

import "testing"

func TestHeadingOfAGroupStandsAboveItsColumns(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "School;;Leerling;Afwezigheid;;Lesuur;;\nBRIN;Vestiging;nr;Van;Tot;van;tot en met;Code\n01AB;00;1001;1-9-2026;2-9-2026;2;4;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 t/m 2026-09-02 van lesuur 2 tot lesuur 4 ziek")
}

func TestHeaderWrappedOverTwoRowsIsOneHeader(t *testing.T) {
	o := take(t, schoolsSheet, sheet("l.xlsx#B", "BRIN;Vesti-;Leerling-;Geboorte;Ingeschreven;Klas\n;ging;nummer;datum;vanaf;\n01AB;00;7;1-3-2012;1-8-2026;3A"))
	o.tells()
	e := o.dossier("01AB", "7")
	equal(t, "birth", e.Pupil.Birth.String(), "2012-03-01")
	equal(t, "enrolment", e.Stays[0].Enrolments[0].Period.From.String()+" "+e.Stays[0].Enrolments[0].Class, "2026-08-01 3A")
}

func TestHeaderMergedOverRowsIsThatOfItsColumn(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "Verzuim\nBRIN;Vestiging;Leerlingnummer;Datum;Lesuur;;Code\n;;;;van;tot en met;\n01AB;00;1001;1-9-2026;2;4;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 2 tot lesuur 4 ziek")
}

func TestTitleAboveAHeaderIsNoGroup(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "Verzuim van lesuur\nLijst;school\nBRIN;Vestiging;Leerlingnummer;Datum;Code\n01AB;00;1001;1-9-2026;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
}

func TestARowOfDataIsNeverTakenForPartOfTheHeader(t *testing.T) {
	o := takeRows(t, "01AB00.xlsx#B", "Leerlingnummer;Datum;Code;Soort\n1001;1-9-2026;Lesuur;van\nS1;1-9-2026;ziek;")
	o.tells("P307 01AB00.xlsx#B:2 Code", "P303 01AB00.xlsx#B:3 Leerlingnummer")
}
