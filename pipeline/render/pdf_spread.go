package render

import "strings"

// leastText is the room that a column of text keeps, whatever the numbers ask.
const leastText = 24.0

// spread gives each column its share of the width, and a column of numbers at
// least what its longest word or number takes: a word of a heading is not broken
// as long as the columns of text have room to give.
func (t *gridPrinter) spread() {
	total, room := 0.0, pageRoom-gridGap*float64(len(t.Columns)-1)
	for _, c := range t.Columns {
		total += max(c.Width, 0.01)
	}
	short, spare := 0.0, 0.0
	for i, c := range t.Columns {
		w := room * max(c.Width, 0.01) / total
		if need := t.needed(i); c.Number && need > w {
			short, w = short+need-w, need
		} else if !c.Number {
			spare += max(0, w-leastText)
		}
		t.rooms = append(t.rooms, w)
	}
	x := pageLeft
	for i, c := range t.Columns {
		if give := max(0, t.rooms[i]-leastText); !c.Number && spare > 0 {
			t.rooms[i] -= give * min(1, short/spare)
		}
		t.lefts = append(t.lefts, x)
		x += t.rooms[i] + gridGap
	}
	t.squeeze(x - gridGap - pageRight)
}

// squeeze takes what is still too wide from all columns alike.
func (t *gridPrinter) squeeze(over float64) {
	if over < 0.01 {
		return
	}
	share := (pageRoom - gridGap*float64(len(t.Columns)-1)) / (pageRoom - gridGap*float64(len(t.Columns)-1) + over)
	x := pageLeft
	for i := range t.rooms {
		t.rooms[i] *= share
		t.lefts[i] = x
		x += t.rooms[i] + gridGap
	}
}

// needed is the width of the longest word of a column.
func (t *gridPrinter) needed(column int) (width float64) {
	for _, word := range strings.Fields(readable(t.Columns[column].Header)) {
		width = max(width, t.measure(gridHead, word))
	}
	for _, row := range t.Rows {
		if column < len(row.Cells) {
			width = max(width, t.measure(t.style(row, column), readable(row.Cells[column].Text)))
		}
	}
	return width + 0.1
}
