package normalise

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
)

// Every row below a header is used, faulty or passed over: none is lost.
func TestEveryRowIsUsedFaultyOrPassedOver(t *testing.T) {
	for _, c := range []struct {
		name, text string
		rows       int // below the header
		want       attendance.TableRows
	}{
		{"good rows", "01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;2-9-2026;ziek", 2, attendance.TableRows{Used: 2}},
		{"a cell, a pupil and a school that are wrong", "01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;2-9-2026;ziek\n01AB;00;1001;3-9-2026;ziek\n01AB;00;1001;x;ziek\n01AB;00;9;1-9-2026;ziek\n09ZZ;00;1001;1-9-2026;ziek", 6, attendance.TableRows{Used: 3, Faulty: 3}},
		{"totals and footnotes", "01AB;00;1001;1-9-2026;ziek\nTotaal;;1;;\n* Een voetnoot", 3, attendance.TableRows{Used: 1, PassedOver: 2}},
		{"too many faults", "01AB;00;1001;1-9-2026;ziek\n01AB;00;1001;x;ziek\n01AB;00;1001;y;ziek", 3, attendance.TableRows{Faulty: 3, Refused: true}},
		{"questions are used", "01AB;00;1001;1-9-2016;ziek\n01AB;00;1001;1-12-2026;QX", 2, attendance.TableRows{Used: 2}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := takeRows(t, "v.csv", someAbsences+c.text)
			last := o.data.Tables[len(o.data.Tables)-1]
			c.want.Ref, c.want.Kind = attendance.Ref{File: "v.csv"}, "verzuim"
			equal(t, "table", last, c.want)
			equal(t, "rows", last.Read(), c.rows)
			rows, used := o.data.OtherRows, o.data.OtherUsed
			for _, d := range o.data.Deliveries {
				rows, used = rows+d.Rows, used+d.Used
			}
			for _, table := range o.data.Tables {
				rows, used = rows-table.Used-table.Faulty, used-table.Used
			}
			equal(t, "rows and used rows that no delivery counts", []int{rows, used}, []int{0, 0})
		})
	}
}
