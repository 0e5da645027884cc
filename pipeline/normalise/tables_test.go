package normalise

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/read"
)

const tableHead = "BRIN;Vestiging;Leerlingnummer;Datum;Code"

func TestEveryTableOfASheetIsRead(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", tableHead+"\n01AB;00;1001;1-9-2026;ZZ\n\nTabel 2: codes\nCode;Omschrijving;Categorie\nZZ;x;ziek\n\n"+
		"Leerlingnummer;BRIN;Vestiging;Lesuur;Datum;Code\n1001;01AB;00;3;2-9-2026;ZZ")
	o.tells("P212 v.xlsx#B:4")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek", "01AB00 1001 2026-09-02 van lesuur 3 tot lesuur 3 ziek")
	equal(t, "rows", o.delivery("01AB00").AttendanceRows, 2)
}

func TestFurtherTableThatIsNotRecognisedIsAFaultAndTheNextIsRead(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", tableHead+"\n01AB;00;1001;1-9-2026;ziek\nBRIN;Vestiging;Leerlingnummer;Klas\n01AB;00;1001;3A\n01AB;00;1002;3A\n01AB;00;1003;3A\n"+
		tableHead+";Lesuur\n01AB;00;1001;2-9-2026;ziek;3")
	o.tells("P213 v.xlsx#B:3")
	contains(t, o.problems[0].Text, "‘Leerlingnummer’, ‘Klas’")
	contains(t, o.problems[0].Text, "ontbreekt: Geboortedatum")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek", "01AB00 1001 2026-09-02 van lesuur 3 tot lesuur 3 ziek")
	equal(t, "rows of no school", o.data.OtherRows, 3)
}

func TestRowsLostInAFileAreCountedOnceWhateverItsTables(t *testing.T) {
	s := sheet("v.csv", tableHead+"\n01AB;00;1001;1-9-2026;ziek\n"+tableHead+";Lesuur\n01AB;00;1001;2-9-2026;ziek;3")
	s.Lost = 2
	o := take(t, schoolsSheet, pupilsSheet, s)
	equal(t, "rows of no school", o.data.OtherRows, 2)
}

func TestOneTableThatIsRefusedDoesNotCostTheOther(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", tableHead+"\n01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;2-9-2026;ziek\n"+
		"BRIN;Vestiging;Leerlingnummer;Datum;Code;Lesuur\n01AB;00;1001;9-30-2026;ziek;1\n")
	o.tells("P210 v.xlsx#B:0 Datum")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek", "01AB00 1001 2026-09-02 ziek")
}

func TestProblemsOfEachTableAreThoseOfTheSchoolOfTheRow(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", tableHead+"\n01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;x;ziek\n02CD;00;1001;1-9-2026;ziek\n"+
		tableHead+";Lesuur\n02CD;00;1001;x;ziek;1\n01AB;00;1001;2-9-2026;ziek;1")
	o.tells("P233 v.xlsx#B:3 Datum", "P233 v.xlsx#B:6 Datum")
	equal(t, "schools", string(o.problems[0].School+" "+o.problems[1].School), "01AB00 02CD00")
}

func TestTablesSideBySideAreReadEachByItself(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "Verzuim;;;;;;Codes\n"+tableHead+";;Code;Categorie\n01AB;00;1001;1-9-2026;ZZ;;ZZ;ziek\n01AB;00;1001;2-9-2026;ZZ;;YY;luxe\n;;;;;;XX;ziek\n01AB;00;1001;3-9-2026;YY")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 ziek", "01AB00 1001 2026-09-02 ziek", "01AB00 1001 2026-09-03 luxe")
}

func TestTwoListsSideBySideAreBothRead(t *testing.T) {
	o := take(t, schoolsSheet, sheet("01AB00.csv", "Leerlingnummer;Geboortedatum;;Leerlingnummer;Geboortedatum\n1;1-3-2012;;3;3-3-2012\n2;2-3-2012;;x;\n"))
	o.tells("P212 01AB00.csv:3")
	equal(t, "dossiers", len(o.data.Dossiers), 3)
}

func TestAnEmptyColumnInsideATableDoesNotDivideIt(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "BRIN;Vestiging;Leerlingnummer;;Datum;Code\n01AB;00;1001;;1-9-2026;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
}

func TestTableOnItsSideIsTold(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "BRIN;01AB;01AB\nVestiging;00;00\nLeerlingnummer;1001;1001\nDatum;1-9-2026;2-9-2026\nCode;ziek;ziek")
	o.tells("P227 v.xlsx#B:0")
	contains(t, o.problems[0].Text, "koppen van het blad verzuim staan onder elkaar in kolom A")
}

func TestHeaderBelowTheFirstRowsIsToldWithItsPlace(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", strings.Repeat("regel;met;woorden\n", 31)+tableHead+"\n01AB;00;1001;1-9-2026;ziek")
	o.tells("P219 v.xlsx#B:32")
}

func TestTotalsInTheMiddleOfASheetAreNoData(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", tableHead+";Minuten\n01AB;00;1001;1-9-2026;ziek;10\nSubtotaal 3A;;;;;10\n01AB;00;Totaal;;;10\n01AB;01;1002;1-9-2026;ziek;10\n;;;;Totaal;20\nGemiddeld;;;;;10")
	o.tells("P212 v.xlsx#B:3")
	contains(t, o.problems[0].Text, "4 rijen zijn")
	equal(t, "absences", len(o.absences()), 2)
}

func TestUnitsBelowTheHeaderAreNoData(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", tableHead+";Minuten\n4 tekens;(2);nummer;dd-mm-jjjj;(code);min\n01AB;00;1001;1-9-2026;ziek;10")
	o.tells("P212 v.xlsx#B:2")
	equal(t, "absences", len(o.absences()), 1)
}

func TestHeaderMergedOverTwoColumnsIsNamedAndShiftsNothing(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "BRIN;Vestiging;Leerlingnummer;Lesuur;;Datum;Code\n01AB;00;1001;;3;1-9-2026;ziek")
	o.tells("P226 v.xlsx#B:0")
	contains(t, o.problems[0].Text, "Onder de kop van kolom D staat niets, en in kolom E")
	contains(t, o.problems[0].Text, "kolom E is niet gelezen")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
}

func TestCSVRowWiderThanItsHeaderIsAFaultEachTime(t *testing.T) {
	const header = tableHead + ";Opmerking\n"
	o := takeRows(t, "v.csv", header+strings.Repeat("01AB;00;1001;1-9-2026;ziek;x\n", 3)+"01AB;00;1001;1-9-2026;ziek;belt;terug\n")
	o.tells("P214 v.csv:5")
	o = takeRows(t, "v.csv", header+strings.Repeat("01AB;00;1001;1-9-2026;ziek;x;zonder kop\n", 2))
	o.tells("P217 v.csv:0", "P214 v.csv:2", "P214 v.csv:3")
}

func TestCSVRowNarrowerThanItsHeaderIsReadWhereOnlyEmptyCellsCanBeMissing(t *testing.T) {
	o := takeRows(t, "v.csv", "BRIN;Vestiging;Leerlingnummer;Datum;Code;Opmerking\n01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;2-9-2026;ziek;x\n01AB;00;1001;2-9-2026\n")
	o.tells("P230 v.csv:4 Code")
	equal(t, "absences", len(o.absences()), 2)
}

func TestWorkbookRowWiderThanItsHeaderNamesTheColumn(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", tableHead+"\n01AB;00;1001;1-9-2026;ziek;;y")
	o.tells("P207 v.xlsx#B:0")
	contains(t, o.problems[0].Text, "G")
	equal(t, "absences", len(o.absences()), 1)
}

// kinds gives the cells of each row of a sheet a kind, for the row numbers given.
func kinds(s read.Sheet, row int, of ...read.CellKind) read.Sheet {
	rows := s.Rows
	s.Rows = func(yield func(read.Row, error) bool) {
		for one, err := range rows {
			if one.N == row {
				one.Kinds = of
			}
			if !yield(one, err) {
				return
			}
		}
	}
	return s
}

func contains(t *testing.T, text, part string) {
	t.Helper()
	if !strings.Contains(text, part) {
		t.Errorf("%q does not hold %q", text, part)
	}
}

func TestATableAboveTheFirstOneThatIsRecognisedIsTold(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "Vak;Docent;Aantal\nWi;AB;3\nNe;CD;4\n\n"+tableHead+"\n01AB;00;1001;1-9-2026;ziek")
	o.tells("P213 v.xlsx#B:1")
	o.hasAbsences("01AB00 1001 2026-09-01 ziek")
	takeRows(t, "v.xlsx#B", "School;Periode;Gemaakt\nTestschool;september;1-10-2026\n\n"+tableHead+"\n01AB;00;1001;1-9-2026;ziek").tells()
}

func TestASmallTableAboveALargerOneIsReadToo(t *testing.T) {
	o := takeRows(t, "v.xlsx#B", "Code;Categorie\nZZ;ziek\n\n"+tableHead+";Lesuur;Geoorloofd\n01AB;00;1001;1-9-2026;ZZ;1;")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 ziek")
}

func TestAFileOfDaysThatAreStillToComeCoversNothing(t *testing.T) {
	o := takeRows(t, "v.csv", tableHead+"\n01AB;00;1001;13-11-2026;ziek\n01AB;00;1001;14-11-2026;ziek")
	equal(t, "coverage", periods(o.delivery("01AB00").Coverage), "")
	equal(t, "rows", o.delivery("01AB00").AttendanceRows, 2)
}

func TestTablesSideBySideMayHaveHeadersOfDifferentHeight(t *testing.T) {
	o := takeRows(t, "01AB00.xlsx#B", "Leerling;Afwezigheid;;Lesuur;;;;Code;Categorie\nnr;van;tot;van;t/m;Code\n1001;1-9-2026;1-9-2026;1;3;ZZ;;ZZ;ziek\n;;;;;;;YY;luxe")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 3 ziek")
}
