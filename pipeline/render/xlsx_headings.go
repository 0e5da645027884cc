package render

import (
	"github.com/xuri/excelize/v2"

	"verzuimrapport/pipeline/document"
)

// groups is the row of group names above the column headings.
func (p *xlsxPlan) groups(groups []string) {
	if len(groups) == 0 {
		return
	}
	row, high := xlsxRow{cells: make([]xlsxCell, len(groups))}, 1
	for from := 0; from < len(groups); {
		to, room := from, p.widths[from]
		for to+1 < len(groups) && groups[to+1] == groups[from] {
			to++
			room += p.widths[to]
		}
		if groups[from] != "" {
			p.group(&row, groups[from], from, to)
			high = max(high, lines(groups[from], (room-1)/bolder))
		}
		from = to + 1
	}
	row.height = rowHeight(high)
	p.rows = append(p.rows, row)
}

func (p *xlsxPlan) group(row *xlsxRow, name string, from, to int) {
	for i := from; i <= to; i++ {
		row.cells[i] = xlsxCell{look: xlsxLook{part: partGroup}, used: true}
	}
	row.cells[from].value = clean(name)
	if to > from {
		row.merges = append(row.merges, [2]int{from, to})
	}
}

// titles is the row of column headings.
func (p *xlsxPlan) titles(b document.Block) {
	if len(b.Header) == 0 {
		return
	}
	high := 1
	row := xlsxRow{cells: make([]xlsxCell, len(b.Header))}
	for i, text := range b.Header {
		room, look := p.widths[i]-breathing, xlsxLook{part: partHeader, button: b.List}
		if b.List {
			room -= filterButton
		}
		high = max(high, lines(text, room/bolder))
		if rightAligned(b.Rows, i) {
			look.part = partHeaderRight
		}
		row.cells[i] = xlsxCell{look, clean(text), true}
	}
	row.height = min(excelize.MaxRowHeight, 3+rowHeight(high))
	p.rows = append(p.rows, row)
	if b.List {
		p.header, p.columns = len(p.rows), len(b.Header)
	}
}

// rightAligned reports whether the first known value of a column is a number.
func rightAligned(rows []document.Row, column int) bool {
	for _, row := range rows {
		if column < len(row.Cells) && row.Cells[column].Kind != document.Blank && row.Cells[column].Kind != document.UnknownCell {
			return alignment(row.Cells[column].Kind) == "right"
		}
	}
	return false
}
