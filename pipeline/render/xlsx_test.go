package render

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"verzuimrapport/pipeline/document"
)

var testDay = time.Date(2026, time.October, 31, 0, 0, 0, 0, time.UTC)

// testWorkbook has a sheet with everything that a sheet can have.
func testWorkbook(cells ...document.Cell) document.Workbook {
	return document.Workbook{
		Title: "Proef & toets", Subject: "Werkmap", Author: "SWV Duinstreek", Program: "verzuimrapport test",
		On: testDay, Mark: "VOORBEELD", Secrecy: "VERTROUWELIJK", Colour: "#7A1F5C",
		Sheets: []document.Sheet{{
			Name: "Lijst", Title: "Een lijst", Subtitle: "met een ondertitel", Notes: []string{strings.Repeat("Een lange toelichting. ", 20)},
			Columns: []document.Column{{Width: 12}},
			Blocks: []document.Block{
				{Heading: "Waarden", Rows: []document.Row{{Cells: cells}}},
				{List: true, Header: []string{"Naam", "Aantal"}, Groups: []string{"", "Groep"}, Rows: []document.Row{
					{Cells: []document.Cell{document.Text("Haven"), document.Count(3)}},
					{Cells: []document.Cell{document.Text("Totaal"), document.Count(3)}, Meaning: document.Total},
				}},
			},
		}},
	}
}

// valuesRow is where the values of testWorkbook stand: below title, subtitle,
// mark, note, an empty row and the heading.
const valuesRow = "7"

func readBack(t testing.TB, w document.Workbook) *excelize.File {
	t.Helper()
	data, err := workbook(w)
	if err != nil {
		t.Fatal(err)
	}
	file, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestACellKeepsItsTypeAndValue(t *testing.T) {
	file := readBack(t, testWorkbook(
		document.Text("001001"), document.Count(1234), document.Hours(17.67), document.Percent(0.125),
		document.Day(testDay), document.Unknown(), document.Cell{}, document.Mark("<5")))
	for _, want := range []struct {
		cell, value string
		kind        excelize.CellType
		format      string
	}{
		{"A", "001001", excelize.CellTypeInlineString, ""}, {"B", "1234", excelize.CellTypeUnset, "#,##0"},
		{"C", "17.67", excelize.CellTypeUnset, "#,##0.00"}, {"D", "0.125", excelize.CellTypeUnset, "0.0%"},
		{"E", "46326", excelize.CellTypeUnset, "dd-mm-yyyy"}, {"F", "onbekend", excelize.CellTypeInlineString, ""},
		{"G", "", excelize.CellTypeUnset, ""}, {"H", "<5", excelize.CellTypeInlineString, ""},
	} {
		at := want.cell + valuesRow
		value, _ := file.GetCellValue("Lijst", at)
		kind, _ := file.GetCellType("Lijst", at)
		id, _ := file.GetCellStyle("Lijst", at)
		style, err := file.GetStyle(id)
		if err != nil {
			t.Fatal(err)
		}
		format := ""
		if style.CustomNumFmt != nil {
			format = *style.CustomNumFmt
		}
		if value != want.value || kind != want.kind || format != want.format {
			t.Errorf("%s: %q, type %d, format %q; want %+v", at, value, kind, format, want)
		}
	}
}

func TestTextThatLooksLikeAFormulaStaysText(t *testing.T) {
	for _, text := range []string{"=1+1", "+31612345678", "-1", "@SUM(A1)", "=cmd|'/c calc'!A0", "_x0041_", "  ruimte  "} {
		file := readBack(t, testWorkbook(document.Text(text)))
		formula, _ := file.GetCellFormula("Lijst", "A"+valuesRow)
		value, _ := file.GetCellValue("Lijst", "A"+valuesRow)
		if formula != "" || value != text {
			t.Errorf("%q became formula %q, value %q", text, formula, value)
		}
	}
}

func TestAnyTextIsReadBackAsItWasWritten(t *testing.T) {
	// Many texts in one workbook: making one is what takes the time.
	var texts []string
	rapid.Check(t, func(r *rapid.T) {
		texts = append(texts, strings.ToValidUTF8(clean(rapid.String().Draw(r, "text")), "\uFFFD"))
	})
	w := testWorkbook()
	var rows []document.Row
	for _, text := range texts {
		rows = append(rows, document.Row{Cells: []document.Cell{document.Text(text)}})
	}
	w.Sheets[0].Blocks[0].Rows = rows
	file := readBack(t, w)
	for i, text := range texts {
		if got, _ := file.GetCellValue("Lijst", at(1, 7+i)); got != text {
			t.Errorf("wrote %q, read %q", text, got)
		}
	}
}

func TestTheSameWorkbookGivesTheSameBytes(t *testing.T) {
	first, err := workbook(testWorkbook(document.Count(1)))
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if again, _ := workbook(testWorkbook(document.Count(1))); !bytes.Equal(first, again) {
			t.Fatal("a second rendering differs")
		}
	}
}

func TestPropertiesCarryThePeildatumAndNoClock(t *testing.T) {
	props, err := readBack(t, testWorkbook()).GetDocProps()
	if err != nil {
		t.Fatal(err)
	}
	got := []string{props.Title, props.Creator, props.Created, props.Modified, props.Language}
	want := []string{"Proef & toets", "SWV Duinstreek", "2026-10-31T00:00:00Z", "2026-10-31T00:00:00Z", "nl-NL"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTheHeaderOfAListStaysInViewAndOnEachPage(t *testing.T) {
	file := readBack(t, testWorkbook(document.Count(1)))
	panes, err := file.GetPanes("Lijst")
	if err != nil {
		t.Fatal(err)
	}
	header, _ := file.GetCellValue("Lijst", "A10")
	if !panes.Freeze || panes.YSplit != 10 || header != "Naam" {
		t.Errorf("frozen below row %d; row 10 begins with %q", panes.YSplit, header)
	}
	names := map[string]string{}
	for _, n := range file.GetDefinedName() {
		names[n.Name] = n.RefersTo
	}
	if names["_xlnm.Print_Titles"] != "'Lijst'!$10:$10" || names["_xlnm._FilterDatabase"] != "'Lijst'!$A$10:$B$12" {
		t.Errorf("names: %v", names)
	}
}

func TestASheetPrintsOnA4AsWideAsOnePage(t *testing.T) {
	file := readBack(t, testWorkbook())
	layout, _ := file.GetPageLayout("Lijst")
	props, _ := file.GetSheetProps("Lijst")
	if *layout.Size != 9 || *layout.Orientation != "landscape" || *layout.FitToWidth != 1 || props.FitToPage == nil || !*props.FitToPage {
		t.Errorf("layout %+v, fit %v", layout, props.FitToPage)
	}
	text, _ := file.GetHeaderFooter("Lijst")
	for _, want := range []string{"Proef && toets", "VOORBEELD", "VERTROUWELIJK", "Pagina &P van &N"} {
		if !strings.Contains(text.OddHeader+text.OddFooter, want) {
			t.Errorf("no %q in %q, %q", want, text.OddHeader, text.OddFooter)
		}
	}
}

func TestLettersOnTheHouseColourCanBeRead(t *testing.T) {
	for _, colour := range []string{"#000000", "#1B4F72", "#FFFFFF", "#FFD200", "#777777", "geel", ""} {
		ground := hexColour(colour)
		a, b := luminance(ground)+0.05, luminance(inkOn(ground))+0.05
		if contrast := max(a, b) / min(a, b); contrast < 3.5 {
			t.Errorf("%q: contrast %.1f", colour, contrast)
		}
	}
}

func TestAWrappedTextGetsARowOfItsHeight(t *testing.T) {
	plan := planSheet(testWorkbook(document.Text(strings.Repeat("woord ", 20))).Sheets[0], "")
	row := plan.rows[5]
	if n := (row.height - rowSpace) / lineHeight; n < 8 || n > 20 || !row.cells[0].look.wrap {
		t.Errorf("height %.0f, look %+v", row.height, row.cells[0].look)
	}
}
