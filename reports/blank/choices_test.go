package blank_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// What a list offers must be read: each choice of each column is typed once.
func TestEveryChoiceOfEveryListIsReadWithoutAProblem(t *testing.T) {
	with := validFilling()
	delete(with["scholen"][0], "Periode van") // the rows added lie after it
	delete(with["scholen"][0], "Periode tot")
	kinds := map[string]func(n int) typed{
		"scholen": func(n int) typed {
			return at(inventedSchool(n), typed{"Naam": "Verzonnen", "Onderwijssoort": "vo", "Vakantieregio": "Noord"})
		},
		"leerlingen": func(n int) typed {
			return at("99AB00", typed{"Leerlingnummer": fmt.Sprint(9000 + n), "Geboortedatum": date("2008-01-01"), "Ingeschreven vanaf": date("2025-08-01")})
		},
		"verzuim": func(n int) typed {
			return at("99AA00", typed{"Leerlingnummer": "001001", "Datum": date("2026-09-21").AddDate(0, 0, 7*(n%2)), "Lesuur": fmt.Sprint(n/2 + 1), "Code": "sp"})
		},
		"codes": func(n int) typed { return typed{"Code": fmt.Sprintf("c%d", n)} },
		"rooster": func(n int) typed {
			return at("99AB00", typed{"Leerlingnummer": "2002", "Ma": 1, "Di": 1, "Wo": 1, "Do": 1, "Vr": 1, "Van": date("2026-08-01").AddDate(0, 0, n)})
		},
		"kalender": func(n int) typed {
			return typed{"BRIN": "99AB", "Van": date("2026-11-02").AddDate(0, 0, n), "Tot": date("2026-11-02").AddDate(0, 0, n)}
		},
		"duo-meldingen": func(n int) typed {
			return at("99AB00", typed{"Leerlingnummer": "2002", "Begindatum": date("2026-09-01"), "Gemeld op": date("2026-09-07").AddDate(0, 0, n)})
		},
		"dossiers": func(n int) typed {
			return at("99AB00", typed{"Dossiernummer": fmt.Sprintf("K%d", n), "Leerlingnummer": "2002", "Thuis sinds": date("2026-09-01")})
		},
		"acties": func(n int) typed {
			return typed{"Dossiernummer": "007", "Datum": date("2026-09-01").AddDate(0, 0, n), "Soort": "overig"}
		},
	}
	for _, sheet := range offered(t) {
		n := 0
		for _, column := range slices.Sorted(maps.Keys(sheet.lists)) {
			for _, choice := range sheet.lists[column] {
				row := kinds[sheet.name](n)
				row[column] = choice
				if column == "Vakantieregio" && sheet.name == "kalender" {
					delete(row, "BRIN")
				}
				with[sheet.name] = append(with[sheet.name], row)
				n++
			}
		}
		if n == 0 {
			t.Errorf("no list on the sheet %s", sheet.name)
		}
	}
	wantAllUsed(t, filled(t, with, nil), with.rows())
}

func inventedSchool(n int) string {
	return fmt.Sprintf("98%c%c00", 'A'+n/26, 'A'+n%26)
}

// offeredLists are the lists of one sheet, by column.
type offeredLists struct {
	name  string
	lists map[string][]string
}

// offered reads the lists out of the templates, as a spreadsheet shows them.
func offered(t *testing.T) []offeredLists {
	t.Helper()
	var all []offeredLists
	for _, data := range templates(t) {
		book, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range book.GetSheetList() {
			rules, err := book.GetDataValidations(name)
			if err != nil {
				t.Fatal(err)
			}
			sheet := offeredLists{name, map[string][]string{}}
			for _, rule := range rules {
				if rule.Type == "list" && !strings.HasPrefix(rule.Formula1, "OFFSET") { // what is filled in elsewhere
					sheet.lists[columnOf(t, book, name, rule.Sqref)] = listOf(t, book, rule.Formula1)
				}
			}
			if len(rules) > 0 {
				all = append(all, sheet)
			}
		}
	}
	slices.SortFunc(all, func(a, b offeredLists) int { return strings.Compare(a.name, b.name) })
	return all
}

// columnOf is the header above a range of cells.
func columnOf(t *testing.T, book *excelize.File, sheet, cells string) string {
	t.Helper()
	first, _, _ := strings.Cut(cells, ":")
	column, _, err := excelize.CellNameToCoordinates(first)
	if err != nil {
		t.Fatal(err)
	}
	return headerRow(t, book, sheet).cells[column-1]
}

// listOf are the values of a list: those in the rule, or in the cells it names.
func listOf(t *testing.T, book *excelize.File, formula string) []string {
	t.Helper()
	sheet, cells, found := strings.Cut(strings.ReplaceAll(formula, "$", ""), "!")
	if !found {
		return strings.Split(strings.Trim(formula, `"`), ",")
	}
	first, last, _ := strings.Cut(cells, ":")
	column, from, _ := excelize.CellNameToCoordinates(first)
	_, to, _ := excelize.CellNameToCoordinates(last)
	var values []string
	for row := from; row <= to; row++ {
		cell, _ := excelize.CoordinatesToCellName(column, row)
		value, err := book.GetCellValue(strings.Trim(sheet, "'"), cell)
		if err != nil || value == "" {
			t.Fatalf("an empty cell in the list %s", formula)
		}
		values = append(values, value)
	}
	return values
}

// Excel calls a workbook damaged whose rule has a longer formula.
func TestNoRuleIsLongerThanASpreadsheetTakes(t *testing.T) {
	for name, data := range templates(t) {
		book, err := excelize.OpenReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		for _, sheet := range book.GetSheetList() {
			rules, err := book.GetDataValidations(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for _, rule := range rules {
				if n := len([]rune(strings.Trim(rule.Formula1, `"`))); n > 255 {
					t.Errorf("%s, %s, %s: a formula of %d characters", name, sheet, rule.Sqref, n)
				}
			}
		}
	}
}
