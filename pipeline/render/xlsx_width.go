package render

import (
	"math"
	"strings"

	"verzuimrapport/pipeline/document"
)

// Column widths are counted as Excel does: in digits of the default font at 11
// points. Our cells are written at 10 points.
const (
	narrowest = 7.0
	widest    = 60.0
	// roomiest is how wide a column becomes for a text that is else too high.
	roomiest = 120.0
	// breathing is what a cell loses to its indent and borders; the header of a
	// list also loses the room of its filter button.
	breathing    = 2.4
	filterButton = 2.2
	// bolder is how much wider bold letters are.
	bolder = 1.09
)

// columnWidths gives each column the width of its longest cell, up to its limit;
// beyond that limit only where a row would else be higher than Excel allows.
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
	for _, block := range sheet.Blocks {
		for _, row := range block.Rows {
			widen(widths, row)
		}
	}
	return widths
}

// widen makes room for the texts of a row that do not fit in its height.
func widen(widths []float64, row document.Row) {
	for i, cell := range row.Cells {
		spread := row.Spread && i == len(row.Cells)-1
		for !spread && widths[i] < roomiest && cellLines(cell, widths[i]-breathing) > mostLines {
			widths[i] = min(widths[i]+20, roomiest)
		}
	}
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
			width = max(width, headerWidth(block, i))
		}
		for _, row := range block.Rows {
			if i < len(row.Cells) && !(row.Spread && i == len(row.Cells)-1) {
				room := cellWidth(row.Cells[i])
				if row.Meaning == document.Total {
					room *= bolder
				}
				width = max(width, room+breathing)
			}
		}
	}
	return math.Ceil(min(width, most))
}

// headerWidth is the room for the longest word of a column heading.
func headerWidth(block document.Block, i int) float64 {
	longest := breathing
	for word := range strings.FieldsSeq(block.Header[i]) {
		longest = max(longest, textWidth(word)*bolder+breathing)
	}
	if block.List {
		longest += filterButton
	}
	return longest
}

// cellWidth is how wide a cell is written on one line.
func cellWidth(c document.Cell) float64 {
	width := 0.0
	switch c.Kind {
	case document.TextCell, document.UnknownCell, document.MarkCell:
		for line := range strings.SplitSeq(c.Text, "\n") {
			width = max(width, textWidth(line))
		}
	case document.DateCell:
		width = textWidth("00-00-0000")
	case document.CountCell, document.HoursCell, document.PercentCell:
		width = textWidth("00,00") + math.Floor(math.Log10(max(1, math.Abs(c.Number))))
	}
	if c.Meaning == document.Total || c.Meaning == document.Urgent {
		width *= bolder
	}
	return width
}

// lines is over how many lines a text runs in so much room.
func lines(text string, room float64) int {
	n := 0
	for paragraph := range strings.SplitSeq(text, "\n") {
		n++
		at := 0.0
		for word := range strings.FieldsSeq(paragraph) {
			width := textWidth(word)
			if at > 0 && at+textWidth(" ")+width > room {
				n++
				at = 0
			}
			// A word that is longer than the room is broken.
			for ; width > room && room > 1; width -= room {
				n++
			}
			at += textWidth(" ") + width
		}
	}
	return n
}
