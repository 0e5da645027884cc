package render

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// excelDay0 is the day from which Excel counts its days.
var excelDay0 = time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)

// cellValue is the value as the library takes it: texts as texts, whatever they
// begin with, and days as the number that Excel keeps.
func cellValue(c document.Cell) any {
	switch c.Kind {
	case document.TextCell, document.UnknownCell, document.MarkCell, document.BoxCell:
		return clean(c.Text)
	case document.AnswerCell:
		if c.Text == "" {
			return nil
		}
		return clean(c.Text)
	case document.PlainCell, document.SerialCell:
		return c.Number
	case document.CountCell:
		return int64(c.Number)
	case document.HoursCell, document.PercentCell:
		return c.Number
	case document.DateCell:
		return int64(c.Day.Sub(excelDay0).Hours() / 24)
	}
	return nil
}

// shortened stands at the end of a text that a cell cannot hold whole.
const shortened = "… (ingekort)"

// clean leaves out what a spreadsheet cannot hold.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' || r == '\uFFFE' || r == '\uFFFF' {
			return -1
		}
		return r
	}, text)
	return cut(text, excelize.TotalCellChars, shortened)
}

// cut shortens a text to at most n characters with its end, counted as Excel
// does: a rune beyond the basic plane is two.
func cut(text string, n int, end string) string {
	if len(text) <= n || utf16Length(text) <= n {
		return text
	}
	room := n - utf16Length(end)
	for i, r := range text {
		if room -= utf16.RuneLen(r); room < 0 {
			return text[:i] + end
		}
	}
	return text
}

func utf16Length(text string) (n int) {
	for _, r := range text {
		n += utf16.RuneLen(r)
	}
	return n
}
