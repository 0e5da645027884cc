package hours

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

var someSchool = attendance.School{Code: "99AA00", Kind: attendance.VO, Holidays: attendance.Noord, LessonMinutes: 50, LessonsPerWeek: 30}

// told writes problems as "code file:row ×rows".
func told(problems []problem.Problem) (lines []string) {
	for _, p := range problems {
		lines = append(lines, p.Code+" "+p.Ref.File+" "+strings.Repeat("|", max(doubleRows(p), len(p.AllRows()))))
	}
	return lines
}

func TestRowsThatAreDeliveredAgainCountOnce(t *testing.T) {
	const u = attendance.Unauthorised
	for _, c := range []struct {
		name string
		rows []attendance.Absence
		days []string
		told []string
	}{
		{"the same lesuren in a later folder", []attendance.Absence{
			row("2026-08-31", u, lessons(1, 2), from(1, "1/a.csv", 2)), row("2026-09-01", u, from(1, "1/a.csv", 3)),
			row("2026-08-31", u, lessons(1, 2), from(2, "2/b.csv", 2)), row("2026-09-01", u, from(2, "2/b.csv", 3)),
		}, []string{"2026-08-31: 2", "2026-09-01: 6"}, []string{"P412 2/b.csv ||"}},
		{"the same minutes in a later folder", []attendance.Absence{
			row("2026-08-31", u, minutes(50), from(1, "1/a.csv", 2)), row("2026-08-31", u, minutes(50), from(2, "2/b.csv", 2)),
		}, []string{"2026-08-31: 1"}, []string{"P412 2/b.csv |"}},
		{"the same minutes in two files of a folder", []attendance.Absence{
			row("2026-08-31", u, minutes(50), from(1, "1/a.csv", 2)), row("2026-08-31", u, minutes(50), from(1, "1/b.csv", 2)),
		}, []string{"2026-08-31: 1"}, []string{"P412 1/b.csv |"}},
		{"twice the same minutes in each of two files", []attendance.Absence{
			row("2026-08-31", u, minutes(50), from(1, "1/a.csv", 2)), row("2026-08-31", u, minutes(50), from(1, "1/a.csv", 3)),
			row("2026-08-31", u, minutes(50), from(1, "1/b.csv", 2)), row("2026-08-31", u, minutes(50), from(1, "1/b.csv", 3)),
		}, []string{"2026-08-31: 2"}, []string{"P414 1/a.csv |", "P412 1/b.csv ||"}},
		{"other minutes in another file are added", []attendance.Absence{
			row("2026-08-31", u, minutes(50), from(1, "1/a.csv", 2)), row("2026-08-31", u, minutes(25), from(1, "1/b.csv", 2)),
		}, []string{"2026-08-31: 1,5"}, nil},
		{"the same times twice on one sheet", []attendance.Absence{
			row("2026-08-31", u, times(510, 560)), row("2026-08-31", u, times(510, 560), from(0, "verzuim.csv", 3)),
		}, []string{"2026-08-31: 1"}, []string{"P415 verzuim.csv |"}},
		{"the same minutes twice on one sheet are added, and asked about", []attendance.Absence{
			row("2026-08-31", u, minutes(50)), row("2026-08-31", u, minutes(50), from(0, "verzuim.csv", 3)),
		}, []string{"2026-08-31: 2"}, []string{"P414 verzuim.csv |"}},
		{"the same presence twice on one sheet is no question", []attendance.Absence{
			row("2026-08-31", attendance.Present, minutes(50)), row("2026-08-31", attendance.Present, minutes(50), from(0, "verzuim.csv", 3)),
			row("2026-09-01", attendance.NoAbsence, lessons(1, 1)), row("2026-09-01", attendance.NoAbsence, lessons(1, 1), from(0, "verzuim.csv", 5)),
		}, nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			stay, problems := fillWith(someSchool, nil, c.rows...)
			if diff := cmp.Diff(c.days, hoursOf(stay)); diff != "" {
				t.Errorf("days: want -, got +:\n%s", diff)
			}
			if diff := cmp.Diff(c.told, told(problems)); diff != "" {
				t.Errorf("problems: want -, got +:\n%s", diff)
			}
		})
	}
}

// doubleRows is how many rows a problem says to be there before.
func doubleRows(p problem.Problem) (n int) {
	switch p.Code {
	case problem.SentAgain.Code:
		fmt.Sscanf(strings.NewReplacer("staat ", "", "staan ", "").Replace(p.Text), "Op dit blad %d", &n)
	case problem.CountedTwice.Code, problem.DoubleRow.Code:
		n = len(p.AllRows())
	}
	return n
}

func hoursOf(stay *attendance.Stay) (days []string) {
	for _, day := range stay.Days {
		days = append(days, day.Date.String()+": "+stay.School.Hours(day.Sum(attendance.Unknown, attendance.Unauthorised, attendance.Luxury, attendance.Sick, attendance.Authorised)).String())
	}
	return days
}

func TestAFolderThatIsDeliveredTwiceDoublesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rows []attendance.Absence
		for i := range rapid.IntRange(1, 12).Draw(t, "rows") {
			shape := rapid.SampledFrom([]func(*attendance.Absence){lessons(1, 2), lessons(3, 3), minutes(20), times(510, 540), part(attendance.Morning), until("2026-09-04")}).Draw(t, "shape")
			category := rapid.SampledFrom([]attendance.Category{attendance.Unauthorised, attendance.Sick, attendance.Late, attendance.Unknown, attendance.Present}).Draw(t, "category")
			rows = append(rows, row(rapid.SampledFrom([]string{"2026-08-31", "2026-09-01"}).Draw(t, "day"), category, shape, from(1, "1/a.csv", i+2)))
		}
		var again []attendance.Absence
		for _, r := range rows {
			r.Delivery, r.Ref.File = 2, "2/copy.csv"
			again = append(again, r)
		}
		once, _ := fillWith(someSchool, nil, append([]attendance.Absence{}, rows...)...)
		twice, problems := fillWith(someSchool, nil, append(append([]attendance.Absence{}, rows...), again...)...)
		for i := range twice.Days {
			once.Days[i].Rows, twice.Days[i].Rows = nil, nil
		}
		if diff := cmp.Diff(once.Days, twice.Days); diff != "" {
			t.Fatalf("once -, twice +:\n%s", diff)
		}
		copies := 0
		for _, p := range problems {
			copies += doubleRows(p)
		}
		if copies < len(again) {
			t.Fatalf("%d rows are said to be double, of %d", copies, len(again))
		}
	})
}

func TestARowThatALaterDeliveryLeavesOutIsAskedAboutAndCounts(t *testing.T) {
	const u = attendance.Unauthorised
	week := []string{"2026-08-31", "2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04"}
	var rows []attendance.Absence
	for i, day := range week {
		rows = append(rows, row(day, u, lessons(1, 1), from(1, "1/a.csv", i+2)))
	}
	for i, day := range week[:3] {
		rows = append(rows, row(day, u, lessons(1, 1), from(2, "2/a.csv", i+2)))
	}
	rows = append(rows, row(week[3], u, lessons(2, 2), from(2, "2/a.csv", 9)))
	stay, problems := fillWith(someSchool, nil, rows...)
	if diff := cmp.Diff([]string{"P413 1/a.csv ||", "P412 2/a.csv |||"}, told(problems)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"2026-08-31: 1", "2026-09-01: 1", "2026-09-02: 1", "2026-09-03: 2", "2026-09-04: 1"}, hoursOf(stay)); diff != "" {
		t.Error(diff)
	}
}

func TestALateEntryIsNoNewDeliveryOfItsWeek(t *testing.T) {
	const u = attendance.Unauthorised
	_, problems := fillWith(someSchool, nil,
		row("2026-08-31", u, lessons(1, 1), from(1, "1/a.csv", 2)), row("2026-09-01", u, lessons(1, 1), from(1, "1/a.csv", 3)),
		row("2026-09-01", u, lessons(1, 1), from(2, "2/a.csv", 2)), row("2026-09-02", u, lessons(1, 1), from(2, "2/a.csv", 3)))
	if diff := cmp.Diff([]string{"P412 2/a.csv |"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestCorrectionsSayOnceWhatChanged(t *testing.T) {
	var rows []attendance.Absence
	for i, day := range []string{"2026-08-31", "2026-09-01", "2026-09-02"} {
		rows = append(rows, row(day, attendance.Unauthorised, lessons(1, 1), from(1, "1/a.csv", i+2)))
	}
	for i, day := range []string{"2026-08-31", "2026-09-01", "2026-09-02"} {
		rows = append(rows, row(day, attendance.Sick, lessons(1, 1), from(2, "2/a.csv", i+5)))
	}
	_, problems := fillWith(someSchool, nil, rows...)
	if len(problems) != 1 || len(problems[0].Rows) != 3 || !strings.Contains(problems[0].Text, "eerst ongeoorloofd, nu ziek") || !strings.Contains(problems[0].Text, "1/a.csv, rij 2") {
		t.Errorf("%+v", problems)
	}
}

func TestRowsOnADayWithoutLessonsAreAskedAboutOncePerDay(t *testing.T) {
	_, problems := fillWith(someSchool, nil,
		row("2026-09-05", attendance.Sick, lessons(1, 1)), row("2026-09-05", attendance.Sick, lessons(2, 2), from(0, "verzuim.csv", 3)),
		row("2026-09-06", attendance.Sick, lessons(1, 1), from(0, "verzuim.csv", 4)))
	if diff := cmp.Diff([]string{"P403 verzuim.csv ||", "P403 verzuim.csv |"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestOnlyACodeThatNoTableKnowsIsUnexplained(t *testing.T) {
	stay := fillStay(someSchool, nil,
		row("2026-08-31", attendance.Unknown, lessons(1, 1)),
		row("2026-09-01", attendance.Unauthorised, times(510, -1), from(0, "verzuim.csv", 3)),
		row("2026-09-02", attendance.Unknown, lessons(1, 1), from(1, "1/a.csv", 2)), row("2026-09-02", attendance.Sick, lessons(1, 1), from(1, "1/b.csv", 2)))
	var got []bool
	for _, day := range stay.Days {
		for _, r := range day.Rows {
			got = append(got, r.Unexplained)
		}
	}
	if diff := cmp.Diff([]bool{true, false, false, false}, got); diff != "" {
		t.Error(diff)
	}
}

func TestAnOpenRowThatALaterDeliveryClosesIsAskedAbout(t *testing.T) {
	open := func(a *attendance.Absence) { a.Open = true }
	stay, problems := fillWith(someSchool, nil,
		row("2026-09-28", attendance.Sick, open, from(1, "1/a.csv", 2)),
		row("2026-09-28", attendance.Sick, until("2026-09-29"), from(2, "2/a.csv", 2)))
	if diff := cmp.Diff([]string{"P416 1/a.csv |"}, told(problems)); diff != "" {
		t.Error(diff)
	}
	if len(stay.Days) != 5 {
		t.Errorf("%d days", len(stay.Days))
	}
	_, problems = fillWith(someSchool, nil,
		row("2026-09-28", attendance.Sick, until("2026-09-29"), from(1, "1/a.csv", 2)),
		row("2026-09-28", attendance.Sick, until("2026-09-30"), from(2, "2/a.csv", 2)))
	if len(problems) != 0 {
		t.Errorf("a later end is no question: %+v", problems)
	}
}

func TestMinutesThatAreKeptBackAreUnknownUpToTheTimetable(t *testing.T) {
	days, codes := fill(t, 30, Options{}, row("2026-08-31", attendance.Unauthorised, minutes(attendance.UnknownMinutes)),
		row("2026-09-01", attendance.Late, minutes(attendance.UnknownMinutes)),
		row("2026-09-02", attendance.Sick, lessons(1, 4)), row("2026-09-02", attendance.Unauthorised, minutes(attendance.UnknownMinutes)))
	if want := []string{"2026-08-31: 6 onbekend", "2026-09-01: te laat", "2026-09-02: 2 onbekend 4 ziek"}; !slices.Equal(days, want) {
		t.Errorf("%q, want %q", days, want)
	}
	if !slices.Equal(codes, []string{"P417"}) {
		t.Errorf("%q", codes)
	}
}
