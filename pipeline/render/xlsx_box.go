package render

import (
	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// boxColours are the ink and ground of a box by its meaning.
var boxColours = map[document.Meaning][2]string{
	document.Good:    {"14532D", "BFE3CB"},
	document.Warning: {"7A4B00", "FFE3A3"},
	document.Urgent:  {"9B1C1C", "FBCFCC"},
	document.Muted:   {"475467", "D3D8DF"},
}

// boxStyle makes a cell a box: its sign in the middle, white lines around it.
func boxStyle(style *excelize.Style, meaning document.Meaning) {
	style.Alignment = &excelize.Alignment{Horizontal: "center", Vertical: "center"}
	style.Border = []excelize.Border{{Type: "left", Color: "FFFFFF", Style: 1}, {Type: "right", Color: "FFFFFF", Style: 1}, {Type: "bottom", Color: hairline, Style: 1}}
	if colours, ok := boxColours[meaning]; ok {
		style.Font.Color, style.Fill, style.Font.Bold = colours[0], paper(colours[1]), false
	}
}
