package normalise

import (
	"strings"
	"testing"
)

func TestColumnOfWhichEveryDateFitsBothOrdersIsDayFirst(t *testing.T) {
	o := takeRows(t, "v.csv", tableHead+"\n01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;2-9-2026;ziek\n01AB;00;1001;3-9-2026;ziek\n01AB;00;1001;5-10-2026;ziek")
	o.tells()
	o.hasAbsences("01AB00 1001 2026-09-01 ziek", "01AB00 1001 2026-09-02 ziek", "01AB00 1001 2026-09-03 ziek", "01AB00 1001 2026-10-05 ziek")
}

func TestColumnOfWhichTheDaysFitTheSchoolYearOnlyMonthFirstIsRefused(t *testing.T) {
	rows := ""
	for _, day := range []string{"1", "2", "3", "4", "7", "8", "9", "10", "11"} {
		rows += "\n01AB;00;1001;9/" + day + "/2026;ziek"
	}
	o := takeRows(t, "v.csv", tableHead+rows)
	o.tells("P217 v.csv:0", "P222 v.csv:0 Datum")
	o.hasAbsences()
}

func TestOneDayThatFitsDayFirstOnlySettlesTheColumn(t *testing.T) {
	o := takeRows(t, "v.csv", tableHead+"\n01AB;00;1001;9-1-2026;ziek\n01AB;00;1001;9-2-2026;ziek\n01AB;00;1001;9-3-2026;ziek\n01AB;00;1001;31-8-2026;ziek")
	o.tells()
	equal(t, "absences", len(o.absences()), 4)
}

func TestColumnBesideOneThatIsMonthFirstIsRefused(t *testing.T) {
	o := takeRows(t, "v.csv", tableHead+";Ingevoerd op\n01AB;00;1001;1-9-2026;ziek;9/30/2026")
	o.tells("P217 v.csv:0", "P224 v.csv:0 Datum")
	o.hasAbsences()
	o = takeRows(t, "v.csv", tableHead+";Ingevoerd op\n01AB;00;1001;1-9-2026;ziek;30/9/2026")
	o.tells("P205 v.csv:0")
	equal(t, "absences", len(o.absences()), 1)
}

func TestColumnThatOnlyTellsIsEmptiedBesideOneThatIsMonthFirst(t *testing.T) {
	o := takeRows(t, "d.csv", "Dossiernummer;BRIN;Vestiging;Leerlingnummer;Thuis sinds;Volgend overleg;Notitie\n1;01AB;00;1001;2026-08-31;1-9-2026;9/30/2026")
	o.tells("P205 d.csv:0", "P225 d.csv:0 Volgend overleg")
	equal(t, "overleg", o.dossier("01AB", "1001").Cases[0].NextMeeting, 0)
}

func TestTheQuestionAboutTheOrderHoldsNoValue(t *testing.T) {
	o := takeRows(t, "v.csv", tableHead+";Ingevoerd op\n01AB;00;1001;1-9-2026;ziek;9/30/2026")
	for _, p := range o.problems {
		if strings.Contains(p.Text, "9/30") || strings.Contains(p.Text, "1-9-2026") {
			t.Error(p.Text)
		}
	}
}
