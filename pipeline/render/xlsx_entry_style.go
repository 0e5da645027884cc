package render

import (
	"fmt"
	"strconv"

	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// entryFormats are the formats of the cells of a sheet to be filled in, by what is
// typed there: a text keeps its zeros and never becomes a date or a formula.
var entryFormats = map[document.RuleKind]string{
	document.TextRule:   "@",
	document.ChoiceRule: "@",
	document.DayRule:    "d-m-yyyy",
	document.ClockRule:  "hh:mm",
	document.WholeRule:  "0",
}

// entryStyle is the style of what stands on a sheet to be filled in.
func (b *xlsxBook) entryStyle(look xlsxLook) *excelize.Style {
	font := &excelize.Font{Family: xlsxFont, Size: 10, Color: ink}
	style := &excelize.Style{Font: font, Alignment: &excelize.Alignment{Vertical: "center"}}
	format := entryFormats[look.rule]
	switch look.part {
	case partRemark:
		font.Color = "475467"
	case partEntryMark:
		font.Size, font.Italic, font.Color = 8, true, "475467"
		style.Alignment = &excelize.Alignment{Vertical: "bottom", Horizontal: "left", Indent: 1}
	case partEntryHeader:
		ground := b.emphasised(look.emphasis)
		font.Bold, font.Color, style.Fill = true, inkOn(ground), paper(ground)
		style.Alignment = &excelize.Alignment{Vertical: "center", Horizontal: "left", Indent: 1, WrapText: true}
		style.Border = []excelize.Border{{Type: "left", Color: "FFFFFF", Style: 1}, {Type: "right", Color: "FFFFFF", Style: 1}}
	case partExample:
		font.Italic, font.Color, style.Fill, style.CustomNumFmt = true, muted, paper("F7F8FA"), &format
		style.Alignment = &excelize.Alignment{Vertical: "top", Horizontal: "left", Indent: 1, WrapText: true}
		style.Border = []excelize.Border{{Type: "bottom", Color: "98A2B3", Style: 1}}
	default:
		style.CustomNumFmt = &format
		style.Alignment = &excelize.Alignment{Vertical: "top", Horizontal: "left", Indent: 1, WrapText: look.wrap}
	}
	return style
}

// emphasised is the ground of a header: the house colour, or the more white mixed
// in the less it asks for attention.
func (b *xlsxBook) emphasised(e document.Emphasis) string {
	white := map[document.Emphasis]float64{document.Light: 0.88, document.Middle: 0.6, document.Strong: 0}[e]
	value, err := strconv.ParseUint(b.colour(), 16, 32)
	if err != nil {
		return houseBlue // colour gives six hexadecimal digits
	}
	mixed := uint64(0)
	for shift := 16; shift >= 0; shift -= 8 {
		part := float64(value >> shift & 0xFF)
		mixed = mixed<<8 | uint64(part+(255-part)*white+0.5)
	}
	return fmt.Sprintf("%06X", mixed)
}
