package render

import (
	"strings"
	"time"
	"unicode"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// excelDay0 is the day from which Excel counts its days.
var excelDay0 = time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)

// cellValue is the value as the library takes it: texts as texts, whatever they
// begin with, and days as the number that Excel keeps.
func cellValue(c document.Cell) any {
	switch c.Kind {
	case document.TextCell, document.UnknownCell, document.MarkCell:
		return clean(c.Text)
	case document.CountCell:
		return int64(c.Number)
	case document.HoursCell, document.PercentCell:
		return c.Number
	case document.DateCell:
		return int64(c.Day.Sub(excelDay0).Hours() / 24)
	}
	return nil
}

// clean leaves out what a spreadsheet cannot hold.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' || r == '\uFFFE' || r == '\uFFFF' {
			return -1
		}
		return r
	}, text)
	return cut(text, excelize.TotalCellChars)
}

// cut shortens a text to at most n characters.
func cut(text string, n int) string {
	if len(text) <= n {
		return text
	}
	if runes := []rune(text); len(runes) > n {
		return string(runes[:n-1]) + "…"
	}
	return text
}
