package render

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// instant tells days, times and days with a time apart: each has its own format.
type instant uint8

const (
	noInstant instant = iota
	dayOnly
	timeOnly
	dayAndTime
)

func instantOf(c document.Cell) instant {
	switch {
	case c.Kind != document.SerialCell:
		return noInstant
	case c.Number < 1:
		return timeOnly
	case c.Number != float64(int64(c.Number)):
		return dayAndTime
	}
	return dayOnly
}

// instantFormats show a day as people here write it.
var instantFormats = map[instant]string{dayOnly: "d-m-yyyy", timeOnly: "h:mm", dayAndTime: "d-m-yyyy h:mm"}

// copyStyle is the style of a cell of rows to be corrected: plain, and marked where
// its meaning says so, by a border too for who does not see the colour.
func copyStyle(look xlsxLook) *excelize.Style {
	colours := meaningColours[look.meaning]
	style := &excelize.Style{
		Font:      &excelize.Font{Family: xlsxFont, Size: 10, Color: colours[0], Bold: look.meaning == document.Urgent},
		Alignment: &excelize.Alignment{Vertical: "center"},
	}
	if colours[1] != "" {
		style.Fill = paper(strings.ToUpper(colours[1]))
	}
	if look.meaning == document.Urgent || look.meaning == document.Warning {
		for _, side := range []string{"left", "right", "top", "bottom"} {
			style.Border = append(style.Border, excelize.Border{Type: side, Color: colours[0], Style: 1})
		}
	}
	format, isInstant := instantFormats[look.instant]
	switch {
	case isInstant:
		style.CustomNumFmt = &format
	case look.kind == document.TextCell, look.kind == document.AnswerCell:
		style.NumFmt = 49 // text stays text: a zero in front stays too
		style.Alignment.Horizontal, style.Alignment.Indent = "left", 1
	}
	if look.kind == document.AnswerCell {
		style.Fill = paper("FFFDF0")
		style.Border = []excelize.Border{{Type: "left", Color: hairline, Style: 1}, {Type: "bottom", Color: hairline, Style: 1}, {Type: "right", Color: hairline, Style: 1}}
	}
	return style
}
