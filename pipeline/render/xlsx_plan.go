package render

import (
	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// xlsxRow is one row as it will stand on a sheet: arranged, without ink.
type xlsxRow struct {
	cells  []xlsxCell
	height float64  // in points, 0: the spreadsheet fits it to its cells
	merges [][2]int // first and last column of cells that are one, counted from 0
}

// xlsxCell is one value with what decides its style; the zero look and a nil
// value leave the cell out.
type xlsxCell struct {
	look  xlsxLook
	value any
	used  bool
}

// xlsxPlan is the arrangement of a sheet from top to bottom.
type xlsxPlan struct {
	widths []float64
	rows   []xlsxRow
	// header and last are the rows of the sheet's list, counted from 1, over so
	// many columns; header is 0 where the sheet has none.
	header, last, columns int
	links                 []xlsxLink
}

// xlsxLink is a cell from which the reader can go to another.
type xlsxLink struct{ from, to string }

// Row heights in points.
const (
	titleHeight   = 26
	subtleHeight  = 17
	headingHeight = 20
	lineHeight    = 13
	rowSpace      = 5
)

// mostLines is how many lines a row has room for, at the most that Excel allows.
const mostLines = int((excelize.MaxRowHeight - rowSpace) / lineHeight)

// rowHeight is the height of a row of so many lines. Of a text that even then has
// more, the rest stands in its cell but out of sight.
func rowHeight(lines int) float64 { return rowSpace + lineHeight*float64(min(lines, mostLines)) }

// planSheet arranges a sheet: the title block, then the blocks under each other.
func planSheet(sheet document.Sheet, mark string) *xlsxPlan {
	p := &xlsxPlan{widths: columnWidths(sheet)}
	p.line(partTitle, sheet.Title, titleHeight)
	if sheet.Subtitle != "" {
		p.line(partSubtitle, sheet.Subtitle, subtleHeight)
	}
	if mark != "" {
		p.wide(partMark, mark)
	}
	p.notes(sheet.Notes)
	for _, block := range sheet.Blocks {
		p.block(block)
	}
	return p
}

func (p *xlsxPlan) block(b document.Block) {
	p.rows = append(p.rows, xlsxRow{})
	if b.Heading != "" {
		p.line(partHeading, b.Heading, headingHeight)
	}
	p.notes(b.Notes)
	if len(b.Rows) > 0 || b.List {
		p.groups(b.Groups)
		p.titles(b)
	}
	for _, row := range b.Rows {
		p.cells(row)
	}
	if b.List {
		p.last = len(p.rows)
	}
	if len(b.Rows) == 0 && b.Empty != "" {
		p.wide(partNote, b.Empty)
	}
}

// line is a text in the first column that may run over the columns beside it; one
// that is longer than all of them together wraps. A title is height points high.
func (p *xlsxPlan) line(part xlsxPart, text string, height float64) {
	larger := partSize(part) / 10
	n := lines(text, (p.widthFrom(0)-breathing)/larger/bolder)
	if n < 2 {
		p.rows = append(p.rows, xlsxRow{cells: []xlsxCell{{xlsxLook{part: part}, clean(text), true}}, height: height})
		return
	}
	p.wide(part, text)
	row := &p.rows[len(p.rows)-1]
	row.cells[0].look.wrap = true
	row.height = min(excelize.MaxRowHeight, height+float64(n-1)*lineHeight*larger)
}

func (p *xlsxPlan) notes(notes []string) {
	for _, note := range notes {
		p.wide(partNote, note)
	}
}

// wide is a text over all columns, as high as it needs to be: a spreadsheet fits
// the height of single cells only.
func (p *xlsxPlan) wide(part xlsxPart, text string) {
	row := xlsxRow{cells: make([]xlsxCell, len(p.widths))}
	for i := range row.cells {
		row.cells[i] = xlsxCell{look: xlsxLook{part: part}, used: true}
	}
	row.cells[0].value = clean(text)
	row.height = rowHeight(lines(text, p.widthFrom(0)-breathing))
	if len(p.widths) > 1 {
		row.merges = [][2]int{{0, len(p.widths) - 1}}
	}
	p.rows = append(p.rows, row)
}

// cells is a row of values. Its height is set, because not every program fits
// it to wrapped text when it opens a file.
func (p *xlsxPlan) cells(row document.Row) {
	planned, high := xlsxRow{cells: make([]xlsxCell, len(row.Cells))}, 1
	for i, cell := range row.Cells {
		if cell.Meaning == document.Plain {
			cell.Meaning = row.Meaning
		}
		width, last := p.widths[i], i == len(row.Cells)-1 && row.Spread
		if last {
			width = p.widthFrom(i)
		}
		n := cellLines(cell, width-breathing)
		high = max(high, n)
		if cell.Link != "" {
			p.links = append(p.links, xlsxLink{at(i+1, len(p.rows)+1), cell.Link})
		}
		planned.cells[i] = xlsxCell{xlsxLook{kind: cell.Kind, link: cell.Link != "", meaning: cell.Meaning, wrap: n > 1}, cellValue(cell), true}
		if last && i+1 < len(p.widths) {
			p.spread(&planned, i)
		}
	}
	for i := range planned.cells {
		planned.cells[i].look.top = high > 1
	}
	planned.height = rowHeight(high)
	p.rows = append(p.rows, planned)
}

// spread makes the last cell of a row one with the columns that are left.
func (p *xlsxPlan) spread(row *xlsxRow, from int) {
	for range p.widths[from+1:] {
		row.cells = append(row.cells, xlsxCell{look: row.cells[from].look, used: true})
	}
	row.merges = append(row.merges, [2]int{from, len(p.widths) - 1})
}

// widthFrom is how wide the columns are together from one on.
func (p *xlsxPlan) widthFrom(column int) (width float64) {
	for _, w := range p.widths[column:] {
		width += w
	}
	return width
}

func cellLines(c document.Cell, room float64) int {
	if c.Kind != document.TextCell && c.Kind != document.UnknownCell && c.Kind != document.AnswerCell {
		return 1
	}
	if c.Meaning == document.Urgent || c.Meaning == document.Total {
		room /= bolder
	}
	return lines(c.Text, room)
}
