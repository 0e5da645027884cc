package assess

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/attendance"
)

func TestASignalWithUnknownPartsSaysHowFewAndHowManyHours(t *testing.T) {
	near := Example{Absent: append(spells(5, attendance.Unauthorised, "2026-10-19", "2026-10-20"),
		Spell{From: "2026-10-21", Lessons: 4, Category: attendance.Unauthorised}, Spell{From: "2026-10-22", Lessons: 5, Category: attendance.Unknown})}
	s := near.Signals(vz02)
	if len(s) != 1 || s[0].Hours.String() != "14" || s[0].AtLeast.String() != "14" || s[0].AtMost.String() != "19" {
		t.Fatalf("got %+v", s)
	}
	if !strings.Contains(s[0].Text, "Ten minste 14, ten hoogste 19 uur") {
		t.Errorf("it says %q", s[0].Text)
	}
}

func TestAPossibleSignalCountsItsUnknownHoursOnlyInTheUpperBound(t *testing.T) {
	e := Example{Absent: append(spells(5, attendance.Unauthorised, "2026-09-07", "2026-09-08", "2026-09-09"), Spell{From: "2026-09-10", Lessons: 3, Category: attendance.Unknown})}
	s := e.Signals(vz01)
	if len(s) != 1 || s[0].Hours.String() != "18" || s[0].AtLeast.String() != "15" || s[0].AtMost.String() != "18" {
		t.Errorf("got %+v", s)
	}
}

func TestDaysThatWereNotDeliveredLeaveRoomUpToTheTimetable(t *testing.T) {
	d := Example{Absent: []Spell{{From: "2026-09-07", To: "2026-10-16", Category: attendance.Unauthorised}}}.Dossier()
	d.Stays[0].Coverage = attendance.NewCoverage([]attendance.Period{{From: exampleFrom, To: attendance.MustDate("2026-10-23")}})
	d.Stays[0].Days = append(d.Stays[0].Days, Spell{From: "2026-10-19", To: "2026-10-23", Category: attendance.Unauthorised}.days(d.Stays[0].Calendar, 9)...)
	s := vz03.signals(d, exampleOn, DefaultLimits)
	if len(s) != 1 || s[0].Hours.String() != "180" || s[0].AtMost == nil || s[0].AtMost.String() != "210" {
		t.Errorf("the week of 26 October was not delivered, 5 days of 6 lesuren: %+v", s)
	}
}

func TestKnownHoursOfADayThatWasNotDeliveredAreInTheHoursAndTheEvidence(t *testing.T) {
	d := Example{Absent: []Spell{
		{From: "2026-08-24", To: "2026-09-16", Category: attendance.Unauthorised}, {From: "2026-09-17", Lessons: 2, Category: attendance.Unauthorised},
		{From: "2026-09-18", To: "2026-09-23", Category: attendance.Unauthorised}}}.Dossier()
	d.Stays[0].Coverage = attendance.NewCoverage([]attendance.Period{{From: exampleFrom, To: attendance.MustDate("2026-09-16")}, {From: attendance.MustDate("2026-09-18"), To: exampleOn}})
	s := vz03.signals(d, exampleOn, DefaultLimits)
	if len(s) != 1 || s[0].Hours.String() != "134" || s[0].AtLeast.String() != "134" || s[0].AtMost.String() != "138" || len(s[0].Evidence) != 3 {
		t.Errorf("22 days of 6 lesuren and one of 2 to 6: %+v", s)
	}
}

func TestASignalWithoutUnknownPartsHasNoBounds(t *testing.T) {
	for _, s := range vz01.Examples[0].Signals(vz01) {
		if s.AtLeast != nil || s.AtMost != nil || strings.Contains(s.Text, "ten hoogste") {
			t.Errorf("got %+v", s)
		}
	}
}
