package blank

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"verzuimrapport/pipeline/document"
	"verzuimrapport/pipeline/normalise"
	"verzuimrapport/pipeline/settings"
)

// entrySheets are the sheets to be filled in of all templates, by name.
func entrySheets(t *testing.T, s settings.Settings) map[string]document.Sheet {
	t.Helper()
	all := map[string]document.Sheet{}
	for _, d := range Workbooks(Options{Settings: s}) {
		for _, sheet := range d.Content.(document.Workbook).Sheets {
			if sheet.Entry == nil {
				continue
			}
			if _, twice := all[sheet.Name]; twice {
				t.Errorf("the sheet %s stands in two templates", sheet.Name)
			}
			all[sheet.Name] = sheet
		}
	}
	return all
}

func TestEveryColumnThatIsReadStandsInATemplate(t *testing.T) {
	sheets := entrySheets(t, settings.Default())
	for _, kind := range normalise.Kinds {
		sheet, stands := sheets[kind.Name]
		if !stands {
			t.Errorf("no template has the sheet %s: name it in books", kind.Name)
			continue
		}
		headers := map[string]document.EntryColumn{}
		for _, column := range sheet.Entry.Columns {
			headers[column.Header] = column
		}
		for _, column := range kind.Columns {
			if column.Weight == normalise.Unread || column.Weight == normalise.Foreign {
				continue
			}
			entry, stands := headers[column.Name]
			if !stands {
				t.Errorf("%s: no column %s", kind.Name, column.Name)
			}
			if column.Weight == normalise.Must && entry.Emphasis != document.Strong {
				t.Errorf("%s: the column %s must be filled, and does not say so", kind.Name, column.Name)
			}
		}
	}
}

func TestEveryColumnIsExplainedWithinWhatASpreadsheetShows(t *testing.T) {
	for name, sheet := range entrySheets(t, settings.Default()) {
		for _, c := range sheet.Entry.Columns {
			for _, alert := range []document.Alert{c.Prompt, c.Rule.Error, sheet.Entry.Keep} {
				if length(alert.Title) == 0 || length(alert.Title) > 32 || length(alert.Text) > 255 {
					t.Errorf("%s, %s: title of %d, text of %d characters", name, c.Header, length(alert.Title), length(alert.Text))
				}
			}
			if !strings.HasSuffix(c.Prompt.Text, ".") {
				t.Errorf("%s, %s: say in entry_*.go of package normalise what belongs there: %q", name, c.Header, c.Prompt.Text)
			}
			if c.Rule.Kind != document.TextRule && c.Rule.Error.Text == "" {
				t.Errorf("%s, %s: nothing is said of a wrong value", name, c.Header)
			}
			if c.Rule.Kind == document.ChoiceRule && len(c.Rule.Choices) == 0 && c.Rule.Source == (document.Source{}) {
				t.Errorf("%s, %s: an empty list", name, c.Header)
			}
		}
	}
}

func length(text string) int { return len(utf16.Encode([]rune(text))) }

func TestAListTooLongForARuleStandsOnASheetInSight(t *testing.T) {
	s := settings.Default()
	s.Reasons = nil
	for _, name := range []string{"een lange redengroep, met een komma", "een \"andere\" redengroep"} {
		s.Reasons = append(s.Reasons, settings.Reason{Name: name})
	}
	rule := document.Rule{}
	for _, column := range entrySheets(t, s)["dossiers"].Entry.Columns {
		if column.Header == "Reden" {
			rule = column.Rule
		}
	}
	if want := (document.Source{Sheet: listsSheet, Header: "Reden"}); rule.Source != want || rule.Choices != nil {
		t.Errorf("the list is %+v", rule)
	}
	for _, d := range Workbooks(Options{Settings: s}) {
		for _, sheet := range d.Content.(document.Workbook).Sheets {
			for _, block := range sheet.Blocks {
				for i, header := range block.Header {
					if sheet.Name == listsSheet && header == "Reden" && block.Rows[0].Cells[i].Text == s.Reasons[0].Name {
						return
					}
				}
			}
		}
	}
	t.Error("the list stands on no sheet")
}

// An example must be a value that the column takes, and one of its list.
func TestAnExampleIsAValueOfItsColumn(t *testing.T) {
	for _, kind := range normalise.Kinds {
		for _, e := range newSheet(kind, settings.Default()).entries {
			cell := exampleCell(e, e.Example)
			switch e.Form {
			case normalise.Day, normalise.PastDay, normalise.BirthDay:
				if cell.Kind != document.DateCell {
					t.Errorf("%s, %s: %q is no day", kind.Name, e.Column, e.Example)
				}
			case normalise.Number:
				if cell.Kind != document.CountCell || int(cell.Number) < e.Low || int(cell.Number) > e.High {
					t.Errorf("%s, %s: %q is no such number", kind.Name, e.Column, e.Example)
				}
			case normalise.Choice:
				if !slices.Contains(e.Choices, e.Example) {
					t.Errorf("%s, %s: %q is not in its list", kind.Name, e.Column, e.Example)
				}
			case normalise.Code:
				if n := length(e.Example); n < e.Low || n > e.High {
					t.Errorf("%s, %s: %q has %d characters", kind.Name, e.Column, e.Example, n)
				}
			}
		}
	}
}
