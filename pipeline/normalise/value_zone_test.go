package normalise

import (
	"strconv"
	"testing"
)

func TestATimeWithAZoneIsAMomentInDutchTime(t *testing.T) {
	for cell, want := range map[string]string{
		"2026-08-31T22:00:00Z":          "2026-09-01 0",
		"2026-09-01T21:59:00.000Z":      "2026-09-01 1439",
		"2026-08-31T08:30:00+02:00":     "2026-08-31 510",
		"2026-12-01T08:30:00+0100":      "2026-12-01 510",
		"2026-12-01T08:30:00+02:00":     "2026-12-01 450",
		"2026-11-30T23:00Z":             "2026-12-01 0",
		"2026-08-31T20:00:00-04:00":     "2026-09-01 120",
		"2026-10-25T00:59:00Z":          "2026-10-25 179", // still summer time
		"2026-10-25T01:00:00Z":          "2026-10-25 120",
		"2026-03-29T01:00:00Z":          "2026-03-29 180",
		"2026-08-31T08:30:00":           "2026-08-31 510", // no zone: as written
		"2026-09-01T00:00:00.000+02:00": "2026-09-01 0",
	} {
		d := parseDate(cell, false)
		if got := d.date.String() + " " + strconv.Itoa(int(d.minutes)); !d.ok || got != want {
			t.Errorf("%s: %s, want %s", cell, got, want)
		}
	}
}

func TestAnIntervalInUTCWithLesurenIsOfItsDutchDay(t *testing.T) {
	o := takeRows(t, "02CD00 somtoday.csv", "leerlingnummer;beginDatumTijd;eindDatumTijd;beginLesuur;eindLesuur;absentieSoort;geoorloofd\n"+
		"1001;2026-08-31T22:00:00Z;2026-09-01T21:59:00Z;1;3;Absent;false\n"+
		"1001;2026-09-01T22:00:00Z;2026-09-02T21:59:00Z;;;Absent;false\n")
	o.hasAbsences("02CD00 1001 2026-09-01 van lesuur 1 tot lesuur 3 ongeoorloofd", "02CD00 1001 2026-09-02 ongeoorloofd")
}

func TestAnIntervalThatEndsAtMidnightEndsWithTheDayBefore(t *testing.T) {
	o := takeRows(t, "02CD00 somtoday.csv", "leerlingnummer;beginDatumTijd;eindDatumTijd;beginLesuur;eindLesuur;absentieSoort;geoorloofd\n"+
		"1001;2026-09-01T10:00:00+02:00;2026-09-02T00:00:00+02:00;3;7;Absent;false\n"+
		"1001;2026-09-03T10:00:00+02:00;2026-09-04T00:00:00+02:00;;;Absent;false\n"+
		"1001;2026-09-07T00:00:00+02:00;2026-09-08T00:00:00+02:00;;;Absent;false\n")
	o.hasAbsences("02CD00 1001 2026-09-01 van lesuur 3 tot lesuur 7 ongeoorloofd", "02CD00 1001 2026-09-03 begin 600 eind 1440 ongeoorloofd",
		"02CD00 1001 2026-09-07 t/m 2026-09-08 ongeoorloofd")
}
