package reports

import (
	"fmt"

	"verzuimrapport/pipeline/attendance"
)

// A totals report has no dates, so that no signal follows from it. It is shown as
// what it is: the sums of the school's own system.

// totalsText says what the totals reports of a school come to, "" without any.
func totalsText(t attendance.Totals) string {
	if t.Pupils == 0 {
		return ""
	}
	text := howMany(t.Pupils, "leerling", "leerlingen")
	for _, part := range []struct {
		name string
		time attendance.TotalTime
	}{{"afwezig", t.Absent}, {"ongeoorloofd", t.Unauthorised}, {"geoorloofd", t.Authorised}, {"aanwezig", t.Present}} {
		text += "; " + part.name + " " + totalTimeText(part.time, t.Pupils)
	}
	return text
}

// totalTimeText is 107 uur 24 min; where it is unknown of some pupils it is at least so
// much, and of how many is said.
func totalTimeText(t attendance.TotalTime, pupils int) string {
	if t.Unknown == pupils {
		return "onbekend"
	}
	text := fmt.Sprintf("%d uur", t.Minutes/60)
	if rest := t.Minutes % 60; rest > 0 {
		text += fmt.Sprintf(" %d min", rest)
	}
	if t.Unknown > 0 {
		text = "ten minste " + text + fmt.Sprintf(" (van %s onbekend)", howMany(t.Unknown, "leerling", "leerlingen"))
	}
	return text
}

// totalsFacts are the sums of totals reports; a time is null where it is known of
// no pupil, and at least so much where it is unknown of some.
type totalsFacts struct {
	Pupils       int  `json:"leerlingen"`
	Absent       *int `json:"afwezig_minuten"`
	Unauthorised *int `json:"ongeoorloofd_minuten"`
	Authorised   *int `json:"geoorloofd_minuten"`
	Present      *int `json:"aanwezig_minuten"`
	// Unknown are the pupils of whom a time is not known.
	Unknown unknownTotals `json:"leerlingen_onbekend"`
}

// unknownTotals counts, for each time, the pupils of whom it is not known.
type unknownTotals struct {
	Absent       int `json:"afwezig"`
	Unauthorised int `json:"ongeoorloofd"`
	Authorised   int `json:"geoorloofd"`
	Present      int `json:"aanwezig"`
}

// totalsFact is nil where no totals report came in.
func totalsFact(t attendance.Totals) *totalsFacts {
	if t.Pupils == 0 {
		return nil
	}
	minutes := func(time attendance.TotalTime) *int {
		if time.Unknown == t.Pupils {
			return nil
		}
		return &time.Minutes
	}
	return &totalsFacts{
		t.Pupils, minutes(t.Absent), minutes(t.Unauthorised), minutes(t.Authorised), minutes(t.Present),
		unknownTotals{t.Absent.Unknown, t.Unauthorised.Unknown, t.Authorised.Unknown, t.Present.Unknown},
	}
}
