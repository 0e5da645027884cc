package reports

import (
	"fmt"
	"strings"
	"testing"

	"verzuimrapport/pipeline/aggregate"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// septemberOnly are facts of which these schools delivered up to September, and
// the peildatum is 31 October.
func septemberOnly(t testing.TB, schools ...int) Facts {
	t.Helper()
	f := testFacts(t)
	for _, i := range schools {
		f.Data.Deliveries[i].Coverage = f.Data.Deliveries[i].Coverage.Until(attendance.MustDate("2026-09-30"))
		was := f.Figures.Schools[i]
		month := emptyFigures(was.Key, was.Name)
		month.Pupils, month.Delivered, month.Year = was.Pupils, 0, was.Year
		f.Figures.Schools[i] = *month
		f.Figures.SWV.Delivered--
		f.Figures.SWV.DeliveredPupils -= was.DeliveredPupils
		if f.Figures.SWV.Delivered == 0 {
			year := f.Figures.SWV.Year
			pupils := f.Figures.SWV.Pupils
			f.Figures.SWV = *emptyFigures("", "SWV")
			f.Figures.SWV.Year, f.Figures.SWV.Pupils, f.Figures.SWV.Delivered = year, pupils, 0
		}
	}
	return f
}

func TestASchoolThatStoppedBeforeTheMonthIsToldApart(t *testing.T) {
	tables := ledenraadTables(septemberOnly(t, 0))
	want := "[Duinlicht College (over oktober 2026 niets aangeleverd, verzuim bekend tot en met 30-09-2026) Scholengemeenschap Spaarnezicht]"
	if got := fmt.Sprint(tables.Missing); got != want {
		t.Errorf("missing: %s", got)
	}
	if !strings.HasPrefix(tables.Delivered, "4 van 6 scholen") {
		t.Errorf("delivered: %s", tables.Delivered)
	}
	for _, sheet := range []string{"thuiszitters", "meldingen"} {
		for i, cell := range tables.table(sheet).Rows[0].Cells {
			if cell.Text != "–" && (sheet != "thuiszitters" || i > 0) {
				t.Errorf("%s, column %d of a school without the month says %q", sheet, i, cell.Text)
			}
		}
		if note := tables.table(sheet).Note; !strings.Contains(note, "Van 2 van de 6 scholen is het verzuim van oktober 2026 niet bekend: aantallen en totalen zijn ten minste zoveel.") {
			t.Errorf("%s does not say that it is not complete: %s", sheet, note)
		}
	}
	cells := tables.table("afwezigheid").Rows[0].Cells
	if cells[0].Text != "–" || cells[len(cells)-1].Text == "–" {
		t.Errorf("the month is %q, the school year %q", cells[0].Text, cells[len(cells)-1].Text)
	}
	if text := tables.delivery("oktober 2026").Text; !strings.HasPrefix(text, "Niets aangeleverd door Scholengemeenschap Spaarnezicht. Over oktober 2026 niets aangeleverd door Duinlicht College (verzuim bekend tot en met 30-09-2026).") {
		t.Errorf("the first page says %s", text)
	}
}

func TestAMonthThatNobodyDeliveredHasNoFigures(t *testing.T) {
	tables := ledenraadTables(septemberOnly(t, 0, 1, 2, 3, 4))
	for _, key := range tables.Keys {
		if key.Cell.Text != "–" {
			t.Errorf("%s is %q", key.Label, key.Cell.Text)
		}
	}
	for _, row := range tables.table("maand en schooljaar").Rows {
		if row.Cells[0].Text != "–" || row.Cells[1].Text == "–" {
			t.Errorf("%s: %q in the month, %q in the school year", row.Label, row.Cells[0].Text, row.Cells[1].Text)
		}
	}
	callout := tables.delivery("oktober 2026")
	if callout.Meaning != document.Warning || !strings.Contains(callout.Title, "0 van 6 scholen") {
		t.Errorf("the first page says %+v", callout)
	}
}

func TestThuiszittersKnownOtherwiseAreNamedBesideAnUnknownMonth(t *testing.T) {
	f := septemberOnly(t, 0, 1, 2, 3, 4)
	f.Figures.SWV.ThuiszittersNow, f.Figures.Schools[0].ThuiszittersNow = 7, 7
	if key := ledenraadTables(f).Keys[0]; key.Cell.Text != "–" || !strings.HasSuffix(key.Note, "bekend: 7") {
		t.Errorf("%q: %s", key.Cell.Text, key.Note)
	}
}

func TestManyMissingSchoolsStandInATableAtTheEnd(t *testing.T) {
	f := regionFacts(1)
	for i := range f.Figures.Schools[:40] {
		f.Figures.Schools[i].Delivered = 0
	}
	for _, d := range ledenraadReport(f) {
		report := d.Content.(document.Report)
		if text := report.Parts[0].(document.Callout).Text; len(text) > 700 || !strings.Contains(text, "En nog 32 scholen leverden niet") {
			t.Errorf("the first page says %s", text)
		}
		list, ok := report.Parts[len(report.Parts)-1].(document.Grid)
		if !ok || len(list.Rows) != 40 {
			t.Errorf("the list has %d schools", len(list.Rows))
		}
	}
}

func TestLongNamesDoNotFillTheFirstPage(t *testing.T) {
	f := regionFacts(1)
	for i := range f.Figures.Schools {
		f.Figures.Schools[i].Delivered, f.Figures.Schools[i].Name = 0, strings.Repeat("lange naam ", 10)
	}
	if tables := ledenraadTables(f); len(tables.delivery("oktober 2026").Text) > 700 {
		t.Errorf("the first page says %s", tables.delivery("oktober 2026").Text)
	}
}

func TestOneSchoolIsSingular(t *testing.T) {
	f := testFacts(t)
	f.Figures.Schools, f.Figures.SWV = f.Figures.Schools[:1], f.Figures.Schools[0]
	f.Data.Schools, f.Figures.Municipalities = f.Data.Schools[:1], nil
	if got := ledenraadTables(f).Delivered; got != "1 van 1 school, 100 % van de leerlingen" {
		t.Errorf("delivered: %s", got)
	}
}

func TestRatesThatTellAHiddenCountAreHidden(t *testing.T) {
	for name, c := range map[string]struct {
		pupils, home int
		hidden       bool
	}{
		"nine pupils":                       {9, 0, true},
		"twelve pupils, a thuiszitter":      {12, 3, true},
		"twelve pupils, no thuiszitters":    {12, 0, false},
		"two hundred pupils, a thuiszitter": {200, 3, false},
	} {
		f := Facts{On: testOn, Settings: testFacts(t).Settings}
		f.Figures.SWV = *emptyFigures("", "SWV")
		for i := range 4 {
			s, school := testSchools[i], emptyFigures(string(testSchools[i].Code), testSchools[i].Name)
			school.Pupils, school.Month.Lessons, school.Year.Lessons = 500, testLessons(), testLessons()
			if i == 0 {
				school.Pupils, school.ThuiszittersNow = c.pupils, c.home
			} else {
				school.ThuiszittersNow = 20
			}
			school.ByDuration[aggregate.Durations[0]] = school.ThuiszittersNow
			f.Data.Schools, f.Figures.Schools = append(f.Data.Schools, &s), append(f.Figures.Schools, *school)
			f.Figures.SWV.Pupils += school.Pupils
			f.Figures.SWV.ThuiszittersNow += school.ThuiszittersNow
		}
		f.Figures.SWV.ByDuration[aggregate.Durations[0]] = f.Figures.SWV.ThuiszittersNow
		f.Figures.SWV.Month.Lessons, f.Figures.SWV.Year.Lessons = testLessons(), testLessons()
		masked := 0
		rows := ledenraadTables(f).table("afwezigheid").Rows
		for _, row := range rows {
			if row.Cells[0].State == figureMasked {
				masked++
			}
		}
		if want := map[bool]int{true: 2}[c.hidden]; masked != want || (rows[0].Cells[0].State == figureMasked) != c.hidden {
			t.Errorf("%s: %d rows of rates are hidden, want %d (never one alone)", name, masked, want)
		}
	}
}

func testLessons() aggregate.Lessons {
	return aggregate.Lessons{Known: true, Scheduled: attendance.NewHours(1000, 1), Unauthorised: attendance.NewHours(250, 1)}
}
