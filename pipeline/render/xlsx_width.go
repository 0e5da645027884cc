package render

import (
	"math"
	"strings"
	"unicode/utf8"

	"verzuimrapport/pipeline/document"
)

// Column widths are in characters of the default font, as Excel counts them.
const (
	narrowest = 7.0
	widest    = 60.0
	// breathing is the room beside the longest cell; a list also has a filter button.
	breathing    = 2.5
	filterButton = 2.5
)

// columnWidths gives each column the width of its longest cell, up to its limit.
func columnWidths(sheet document.Sheet) []float64 {
	columns := len(sheet.Columns)
	for _, block := range sheet.Blocks {
		columns = max(columns, len(block.Header))
		for _, row := range block.Rows {
			columns = max(columns, len(row.Cells))
		}
	}
	widths := make([]float64, max(columns, 1))
	for i := range widths {
		widths[i] = columnWidth(sheet, i)
	}
	return widths
}

func columnWidth(sheet document.Sheet, i int) float64 {
	most := widest
	if i < len(sheet.Columns) {
		if sheet.Columns[i].Width > 0 {
			return sheet.Columns[i].Width
		}
		if sheet.Columns[i].Most > 0 {
			most = sheet.Columns[i].Most
		}
	}
	width := narrowest
	for _, block := range sheet.Blocks {
		if i < len(block.Header) {
			room := breathing
			if block.List {
				room += filterButton
			}
			width = max(width, longestWord(block.Header[i])*1.1+room)
		}
		for _, row := range block.Rows {
			if i < len(row.Cells) {
				width = max(width, cellLength(row.Cells[i])*1.08+breathing)
			}
		}
	}
	return math.Ceil(min(width, most))
}

// cellLength is how many characters a cell shows.
func cellLength(c document.Cell) float64 {
	switch c.Kind {
	case document.TextCell, document.UnknownCell, document.MarkCell:
		longest := 0
		for line := range strings.SplitSeq(c.Text, "\n") {
			longest = max(longest, utf8.RuneCountInString(line))
		}
		return float64(longest)
	case document.DateCell:
		return 10
	case document.Blank:
		return 0
	}
	return 4 + math.Floor(math.Log10(max(1, math.Abs(c.Number))))
}

func longestWord(text string) float64 {
	longest := 0
	for word := range strings.FieldsSeq(text) {
		longest = max(longest, utf8.RuneCountInString(word))
	}
	return float64(longest)
}

// lines estimates over how many lines a text runs in a cell of this width.
func lines(text string, width float64) int {
	n := 0
	for paragraph := range strings.SplitSeq(text, "\n") {
		n++
		at := 0.0
		for word := range strings.FieldsSeq(paragraph) {
			length := float64(utf8.RuneCountInString(word)) * 1.02
			if at > 0 && at+1+length > width {
				n++
				at = 0
			}
			at += length + 1
		}
	}
	return n
}
