package reports

import (
	"testing"

	"verzuimrapport/pipeline/attendance"
)

func TestATotalWithUnknownPartsIsAtLeastSoMuch(t *testing.T) {
	for _, c := range []struct {
		time attendance.TotalTime
		want string
	}{
		{attendance.TotalTime{Minutes: 220}, "3 uur 40 min"},
		{attendance.TotalTime{Minutes: 220, Unknown: 1}, "ten minste 3 uur 40 min (van 1 leerling onbekend)"},
		{attendance.TotalTime{Unknown: 3}, "onbekend"},
	} {
		if got := totalTimeText(c.time, 3); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	fact := totalsFact(attendance.Totals{Pupils: 3, Absent: attendance.TotalTime{Minutes: 220, Unknown: 1}})
	if fact.Unknown.Absent != 1 || *fact.Absent != 220 {
		t.Errorf("%+v", fact)
	}
}
