package render

import (
	"strings"
	"testing"

	"verzuimrapport/pipeline/document"
)

// entryWorkbook has a sheet to be filled in with every kind of rule, and a list on
// a sheet of its own.
func entryWorkbook() document.Workbook {
	column := func(header string, rule document.Rule, example document.Cell) document.EntryColumn {
		rule.Error = document.Alert{Title: header, Text: "dat kan niet"}
		return document.EntryColumn{Header: header, Mark: "verplicht", Emphasis: document.Strong, Width: 14, Example: example,
			Prompt: document.Alert{Title: header, Text: "wat er hoort"}, Rule: rule}
	}
	list := document.Block{Header: []string{"Plaats", "Reden"}, Rows: []document.Row{
		{Cells: []document.Cell{document.Text("Haarlem"), document.Text("een, met komma")}},
		{Cells: []document.Cell{document.Text("Zandvoort"), {}}},
	}}
	return document.Workbook{Title: "Invullen", Colour: "#7A1F5C", Sheets: []document.Sheet{
		{Name: "blad", Title: "Invulblad", Notes: []string{"een regel"}, Entry: &document.Entry{
			Fixed: 1, Keep: document.Alert{Title: "Kop", Text: "laat staan"},
			Columns: []document.EntryColumn{
				column("Nummer", document.Rule{Low: 2, High: 6}, document.Text("007")),
				column("Tekst", document.Rule{Wraps: true}, document.Text("=1+1")),
				column("Vorm", document.Rule{Shapes: []string{"99A", "A"}}, document.Cell{}),
				column("Soort", document.Rule{Kind: document.ChoiceRule, Choices: []string{"a & b", "c"}, Soft: true}, document.Text("c")),
				column("Plaats", document.Rule{Kind: document.ChoiceRule, Source: document.Source{Sheet: "Lijst & meer", Header: "Plaats"}}, document.Cell{}),
				column("Dag", document.Rule{Kind: document.DayRule, Earliest: document.OnDay(testDay), Latest: document.FromNow(-36)}, document.Day(testDay)),
				column("Tijd", document.Rule{Kind: document.ClockRule}, document.Cell{}),
				column("Aantal", document.Rule{Kind: document.WholeRule, High: 31}, document.Count(6)),
			},
		}},
		{Name: "ander", Title: "Invulblad", Entry: &document.Entry{Fixed: 1, Columns: []document.EntryColumn{
			column("Nummer", document.Rule{Kind: document.ChoiceRule, Source: document.Source{Sheet: "blad", Header: "Nummer"}}, document.Text("007")),
		}}},
		{Name: "Lijst & meer", Title: "Lijsten", Blocks: []document.Block{list}},
	}}
}

func TestWhatMayBeTypedIsToldToTheSpreadsheet(t *testing.T) {
	file := readBack(t, entryWorkbook())
	rules, err := file.GetDataValidations("blad")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, r := range rules {
		style := ""
		if r.ErrorStyle != nil {
			style = *r.ErrorStyle
		}
		got[r.Sqref] = strings.TrimSpace(strings.Join([]string{r.Type, r.Operator, r.Formula1, r.Formula2, style}, " "))
	}
	for cells, want := range map[string]string{
		"A4:H4":      "custom between FALSE  stop",
		"A5:A100000": "textLength between 2 6 stop",
		"B5:B100000": "",
		"C5:C100000": "custom between OR(AND(LEN(C5)=3,ISNUMBER(-MID(C5,1,2)),ISERR(-MID(C5,3,1))),AND(LEN(C5)=1,ISERR(-MID(C5,1,1))))  stop",
		"D5:D100000": `list  "a & b,c"  information`,
		"E5:E100000": "list  'Lijst & meer'!$A$4:$A$5  stop",
		"F5:F100000": "date between 46326 EDATE(TODAY(),-36) stop",
		"G5:G100000": "time between 0 0.99999 stop",
		"H5:H100000": "whole between 0 31 stop",
	} {
		if have, stands := got[cells]; !stands || have != want {
			t.Errorf("%s: %q, want %q", cells, have, want)
		}
	}
	if len(rules) != 9 || rules[1].Prompt == nil || *rules[1].Prompt != "wat er hoort" || !rules[1].ShowInputMessage || !rules[1].ShowErrorMessage {
		t.Errorf("%d rules; the first of a column is %+v", len(rules), rules[1])
	}
}

func TestAListGrowsWithWhatIsFilledInOnAnotherSheet(t *testing.T) {
	rules, err := readBack(t, entryWorkbook()).GetDataValidations("ander")
	if err != nil {
		t.Fatal(err)
	}
	if want := "OFFSET('blad'!$A$6,0,0,MAX(1,COUNTA('blad'!$A$6:$A$100000)),1)"; rules[1].Formula1 != want {
		t.Errorf("the list is %s", rules[1].Formula1)
	}
}

func TestWhatIsTypedKeepsItsFormInAnEmptyCell(t *testing.T) {
	file := readBack(t, entryWorkbook())
	for column, want := range map[string]string{"A": "@", "B": "@", "C": "@", "D": "@", "E": "@", "F": "d-m-yyyy", "G": "hh:mm", "H": "0"} {
		for _, row := range []string{"5", "6", "5000"} { // the example, and cells that are empty
			id, err := file.GetCellStyle("blad", column+row)
			if err != nil {
				t.Fatal(err)
			}
			style, err := file.GetStyle(id)
			if err != nil {
				t.Fatal(err)
			}
			format := ""
			if style.CustomNumFmt != nil {
				format = *style.CustomNumFmt
			} else if style.NumFmt == 49 {
				format = "@"
			} else if style.NumFmt == 1 {
				format = "0"
			}
			if format != want {
				t.Errorf("%s%s: format %q (%d), want %q", column, row, format, style.NumFmt, want)
			}
		}
	}
}

func TestTheHeaderOfASheetToFillInIsExactAndStaysInView(t *testing.T) {
	file := readBack(t, entryWorkbook())
	rows, err := file.GetRows("blad")
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(rows[3], ";"); got != "Nummer;Tekst;Vorm;Soort;Plaats;Dag;Tijd;Aantal" {
		t.Errorf("header %s", got)
	}
	if got := strings.Join(rows[4], ";"); got != "007;=1+1;;c;;46326;;6" {
		t.Errorf("example %s", got)
	}
	panes, _ := file.GetPanes("blad")
	if !panes.Freeze || panes.XSplit != 1 || panes.YSplit != 4 {
		t.Errorf("frozen at %d, %d", panes.XSplit, panes.YSplit)
	}
	for _, name := range file.GetDefinedName() {
		if name.Name == "_xlnm.Print_Titles" && name.Scope == "blad" && name.RefersTo != "'blad'!$A:$A,'blad'!$4:$4" {
			t.Errorf("printed on each page: %s", name.RefersTo)
		}
	}
}

func TestAListThatIsNowhereIsAFault(t *testing.T) {
	w := entryWorkbook()
	w.Sheets[0].Entry.Columns[4].Rule.Source.Header = "Provincie"
	if _, err := workbook(w); err == nil {
		t.Error("no error")
	}
}

func TestAWorkbookWithoutAPeildatumHasNoDayOfItsOwn(t *testing.T) {
	props, err := readBack(t, entryWorkbook()).GetDocProps()
	if err != nil || strings.HasPrefix(props.Created, "0001") {
		t.Errorf("made on %s, %v", props.Created, err)
	}
}
