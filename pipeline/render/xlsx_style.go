package render

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

const (
	xlsxFont  = "Arial"
	ink       = "1F2933"
	muted     = "667085"
	hairline  = "D9DEE5"
	houseBlue = "1B4F72" // where the settings name no colour
)

// xlsxPart is the place of a cell on a sheet.
type xlsxPart uint8

const (
	partCell xlsxPart = iota
	partTitle
	partSubtitle
	partMark
	partNote
	partHeading
	partGroup
	partHeader
	partHeaderRight // above a column of numbers
	// The parts of a sheet to be filled in.
	partRemark      // a line above the header
	partEntryMark   // what stands above a header
	partEntryHeader // the header
	partExample     // the example row
	partEntry       // the empty cells
	// partCopy is a cell of rows to be corrected.
	partCopy
)

// xlsxLook is what decides the style of a cell; equal looks share one style.
type xlsxLook struct {
	part    xlsxPart
	kind    document.CellKind
	meaning document.Meaning
	wrap    bool
	button  bool // a header with a filter button at its right
	top     bool // in a row of several lines, which begin on one height
	link    bool
	instant instant // see xlsx_copy.go
	// Of a sheet to be filled in: see xlsx_entry_style.go.
	rule     document.RuleKind
	emphasis document.Emphasis
}

// numberFormats are the formats as Excel writes them; it shows them the Dutch
// way on a Dutch computer. The date is spelt out because the built-in one is not Dutch.
var numberFormats = map[document.CellKind]string{
	document.CountCell:   "#,##0",
	document.HoursCell:   "#,##0.00",
	document.PercentCell: "0.0%",
	document.DateCell:    "dd-mm-yyyy",
}

// meaningColours are ink and paper of each meaning, "" for no paper.
var meaningColours = map[document.Meaning][2]string{
	document.Plain:   {ink, ""},
	document.Label:   {"475467", ""},
	document.Total:   {ink, "F2F4F7"},
	document.Warning: {"7A4B00", "FFF6DF"},
	document.Urgent:  {"9B1C1C", "FDEBEA"},
	document.Good:    {"1B6B3A", ""},
	document.Muted:   {muted, ""},
}

// style gives the number of the style for a look, made when it is first asked for.
func (b *xlsxBook) style(look xlsxLook) (int, error) {
	if id, ok := b.styles[look]; ok {
		return id, nil
	}
	var made *excelize.Style
	switch {
	case look.part == partCopy:
		made = copyStyle(look)
	case look.part == partCell:
		made = cellStyle(look)
	case look.part >= partRemark:
		made = b.entryStyle(look)
	default:
		made = b.partStyle(look)
	}
	id, err := b.file.NewStyle(made)
	b.styles[look] = id
	return id, err
}

func cellStyle(look xlsxLook) *excelize.Style {
	colours := meaningColours[look.meaning]
	font := &excelize.Font{Family: xlsxFont, Size: 10, Color: colours[0], Bold: look.meaning == document.Total || look.meaning == document.Urgent}
	if look.kind == document.UnknownCell {
		font.Color, font.Italic = muted, true
	}
	height := "center"
	if look.top {
		height = "top"
	}
	style := &excelize.Style{
		Font:      font,
		Alignment: &excelize.Alignment{Vertical: height, Horizontal: alignment(look.kind), Indent: 1, WrapText: look.wrap},
		Border:    []excelize.Border{{Type: "bottom", Color: hairline, Style: 1}},
	}
	if look.meaning == document.Total {
		style.Border = append(style.Border, excelize.Border{Type: "top", Color: "98A2B3", Style: 1})
	}
	if colours[1] != "" {
		style.Fill = paper(colours[1])
	}
	if format, ok := numberFormats[look.kind]; ok {
		style.CustomNumFmt = &format
	}
	if look.kind == document.TextCell {
		style.NumFmt = 49 // text stays text, also when somebody edits the cell
	}
	if look.kind == document.AnswerCell {
		style.NumFmt, style.Fill = 49, paper("FFFDF0")
		style.Alignment.WrapText, style.Border = true, []excelize.Border{{Type: "bottom", Color: "98A2B3", Style: 1}, {Type: "left", Color: "98A2B3", Style: 1}, {Type: "right", Color: "98A2B3", Style: 1}, {Type: "top", Color: "98A2B3", Style: 1}}
	}
	if look.kind == document.BoxCell {
		boxStyle(style, look.meaning)
	}
	if look.link {
		style.Font.Color, style.Font.Underline = "0B5394", "single"
	}
	return style
}

func alignment(kind document.CellKind) string {
	switch kind {
	case document.CountCell, document.HoursCell, document.PercentCell, document.MarkCell:
		return "right"
	}
	return "left"
}

// partStyle is the style of everything that is not a cell of a table.
func (b *xlsxBook) partStyle(look xlsxLook) *excelize.Style {
	house := b.colour()
	font := &excelize.Font{Family: xlsxFont, Size: 10, Color: ink}
	style := &excelize.Style{Font: font, Alignment: &excelize.Alignment{Vertical: "center", WrapText: look.wrap}}
	font.Size = partSize(look.part)
	switch look.part {
	case partTitle:
		font.Bold, font.Color = true, house
	case partSubtitle:
		font.Color = muted
	case partMark:
		font.Bold, font.Color, style.Fill = true, meaningColours[document.Warning][0], paper(meaningColours[document.Warning][1])
	case partNote:
		font.Color, style.Alignment = "475467", &excelize.Alignment{Vertical: "top", WrapText: true}
	case partHeading:
		font.Bold, font.Color = true, house
	case partGroup:
		font.Bold, font.Color = true, house
		style.Alignment.Horizontal, style.Alignment.WrapText = "center", true
		style.Border = []excelize.Border{{Type: "bottom", Color: house, Style: 2}}
	case partHeader, partHeaderRight:
		font.Bold, font.Color, style.Fill = true, inkOn(house), paper(house)
		style.Alignment = &excelize.Alignment{Vertical: "center", Horizontal: "left", Indent: 1, WrapText: true}
		if look.part == partHeaderRight {
			style.Alignment.Horizontal = "right"
		}
		if look.part == partHeaderRight && look.button {
			style.Alignment.Indent = 2
		}
	}
	return style
}

// partSize is the size of the letters of a part, in points.
func partSize(part xlsxPart) float64 {
	switch part {
	case partTitle:
		return 16
	case partSubtitle:
		return 11
	case partHeading:
		return 12
	}
	return 10
}

func paper(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

// colour is the house colour as six hexadecimal digits.
func (b *xlsxBook) colour() string { return hexColour(b.Colour) }

// hexColour takes #RRGGBB apart from its mark; anything else gives our own blue.
func hexColour(colour string) string {
	if len(colour) != 7 || colour[0] != '#' {
		return houseBlue
	}
	if _, err := strconv.ParseUint(colour[1:], 16, 32); err != nil {
		return houseBlue
	}
	return colour[1:]
}

// inkOn is the colour of letters that can be read on a ground: white, or ours
// where the ground is light (relative luminance as in WCAG 2).
func inkOn(ground string) string {
	if luminance(ground) > 0.225 {
		return ink
	}
	return "FFFFFF"
}
