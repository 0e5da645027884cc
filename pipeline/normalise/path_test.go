package normalise

import "testing"

const pathRows = "BRIN;Vestiging;Leerlingnummer;Datum;Lesuur;Code\n"

func TestARowWithoutASchoolIsNobodysWhereOthersNameTheirs(t *testing.T) {
	for _, rows := range []string{
		"02CD;00;1001;1-9-2026;1;ziek\n;;1001;2-9-2026;1;ziek\n02CD;00;1001;3-9-2026;1;ziek",
		";;1001;2-9-2026;1;ziek\n02CD;00;1001;3-9-2026;1;ziek", // the row that says so comes later
		"02CD;00;1001;3-9-2026;1;ziek\n ; ;1001;2-9-2026;1;ziek",
		"02CD00;;1001;3-9-2026;1;ziek\n;;1001;2-9-2026;1;ziek",
		";02CD00;1001;3-9-2026;1;ziek\n;;1001;2-9-2026;1;ziek",
	} {
		opt := options
		opt.RefuseAbove = 1
		o := takeWith(t, opt, schoolsSheet, pupilsSheet, sheet("01AB00/v.csv", pathRows+rows))
		equal(t, "problems", len(o.problems), 1)
		equal(t, "code", o.problems[0].Code, "P241")
		for _, absence := range o.absences() {
			contains(t, absence, "02CD00")
		}
	}
}

func TestThePathNamesTheSchoolOfASheetWhoseSchoolColumnsAreEmpty(t *testing.T) {
	o := takeRows(t, "01AB00/v.csv", pathRows+";;1001;1-9-2026;1;ziek\n;;1001;2-9-2026;1;ziek\nTotaal;;2")
	o.tells("P212 01AB00/v.csv:4")
	o.hasAbsences("01AB00 1001 2026-09-01 van lesuur 1 tot lesuur 1 ziek", "01AB00 1001 2026-09-02 van lesuur 1 tot lesuur 1 ziek")
}

func TestARowWithoutASchoolIsAFaultAlsoWhereOthersNameThatOfThePath(t *testing.T) {
	o := takeRows(t, "01AB00/v.csv", pathRows+"01AB;00;1001;1-9-2026;1;ziek\n;;1001;2-9-2026;1;ziek\n01AB;00;1001;3-9-2026;1;ziek")
	o.tells("P241 01AB00/v.csv:3 BRIN")
	equal(t, "rows that are used", len(o.absences()), 2)
}

func TestThePathNamesTheSchoolOfRowsWithAVestigingOnly(t *testing.T) {
	o := takeRows(t, "01AB00/v.csv", pathRows+";00;1001;1-9-2026;1;ziek\n;00;1001;2-9-2026;1;ziek")
	o.tells()
	equal(t, "rows that are used", len(o.absences()), 2)
}
