package reports

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// sheetText are the words of one sheet, a line for each row.
func sheetText(t *testing.T, data []byte, sheet string) string {
	var lines []string
	for _, row := range sheetRows(t, data, sheet) {
		lines = append(lines, strings.Join(row, " "))
	}
	return strings.Join(lines, "\n")
}

func TestWhoDidNotDeliverIsNamedOnTheFirstPageOfEveryOverview(t *testing.T) {
	f := testFacts(t)
	const missing = "Scholengemeenschap Spaarnezicht"
	want := []string{"5 van 6 scholen, 83 % van de leerlingen", missing}
	pages := map[string]string{}
	for name, data := range printFiles(t, All(f), `^index.html$|^rmc/.*-25-|ledenraad.*xlsx$`) {
		pages[name] = string(data)
		if strings.HasSuffix(name, ".xlsx") {
			pages[name] = sheetText(t, data, "Overzicht")
		}
	}
	callout := ledenraadTables(f).delivery("oktober 2026")
	pages["paper"] = callout.Title + callout.Text
	if len(pages) != 4 {
		t.Fatalf("%d overviews", len(pages))
	}
	for name, text := range pages {
		for _, words := range want {
			if !strings.Contains(text, words) {
				t.Errorf("%s does not say %q", name, words)
			}
		}
	}
}

func TestAWeekThatWasNotDeliveredIsGreyAndItsRowsAreUnknown(t *testing.T) {
	monday := attendance.MustDate("2026-09-07")
	for _, c := range []struct {
		week    attendance.DeliveredWeek
		sign    string
		meaning document.Meaning
		rows    string
	}{
		{attendance.DeliveredWeek{Monday: monday, Lessons: 5, Covered: 5, Rows: 12}, "●", document.Good, "12"},
		{attendance.DeliveredWeek{Monday: monday, Lessons: 5, Covered: 2, Rows: 3}, "½", document.Warning, "3"},
		{attendance.DeliveredWeek{Monday: monday, Lessons: 5, Covered: 5}, "○", document.Warning, "0"},
		{attendance.DeliveredWeek{Monday: monday, Lessons: 5}, "–", document.Muted, "–"},
		{attendance.DeliveredWeek{Monday: monday}, "·", document.Plain, ""},
	} {
		cells := weekRow(c.week).Cells
		rows := cells[5].Text
		if cells[5].Kind == document.CountCell {
			rows = fmt.Sprint(cells[5].Number)
		}
		if cells[6].Text != c.sign || cells[6].Meaning != c.meaning || rows != c.rows {
			t.Errorf("%+v: %+v", c.week, cells)
		}
		fact := weekFact(c.week)
		if (fact.Rows == nil) != (c.rows == "–" || c.rows == "") {
			t.Errorf("%+v: feiten say %v rows", c.week, fact.Rows)
		}
	}
}

func TestTheWeeksBeginWithTheFirstLesweek(t *testing.T) {
	boxes := testFacts(t).deliveryBoxes()
	if boxes.Heads[0] != "34" || len(boxes.Rows) != len(testSchools) || boxes.Groups[0].Label != "aug" || len(boxes.Rows[0].Boxes) != len(boxes.Heads) {
		t.Errorf("%v %v", boxes.Heads, boxes.Groups)
	}
	for _, box := range boxes.Rows[undelivered].Boxes {
		if box.Sign == weekSigns[attendance.AllDelivered].Sign {
			t.Error("a school that delivered nothing has a week")
		}
	}
	if got := (Facts{}).deliveryBoxes(); got != nil {
		t.Error("no schools have no weeks")
	}
}

func TestAnUnknownCodeCountsTheSignalsThatRestOnIt(t *testing.T) {
	ref := func(row int) attendance.Ref { return attendance.Ref{File: "v.csv", Row: row} }
	f := testFacts(t)
	f.Data.UnknownCodes = []attendance.UnknownCode{
		{School: "91AA00", Code: "QX", Rows: []attendance.Ref{ref(2), ref(3)}, Pupils: 2}, {School: "91AA00", Code: "ZZ", Rows: []attendance.Ref{ref(4)}, Pupils: 1}, {School: "91AA00", Code: "W", Rows: []attendance.Ref{ref(9)}, Pupils: 1},
	}
	possible := func(rule string, rows ...attendance.Ref) assess.Signal {
		return assess.Signal{Rule: rule, School: "91AA00", Certainty: assess.Possible, Evidence: append(slices.Clone(rows), ref(9)), Unexplained: rows}
	}
	f.Signals = []assess.Signal{possible("VZ01", ref(2), ref(3)), possible("VZ01", ref(3), ref(4)), possible("VZ03", ref(2))}
	var got []string
	for _, c := range f.unknownCodes()["91AA00"] {
		got = append(got, c.Code+" "+c.settles(f.Rules))
	}
	if strings.Join(got, "; ") != "QX VZ01: 2, VZ03: 1; ZZ VZ01: 1; W geen" {
		t.Errorf("%q", got)
	}
}
