package normalise

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// The columns that a return workbook adds at the right, and the column of TodoSheet
// that holds the sentence of a problem.
const (
	ProblemColumn = "Retour probleem"
	RowColumn     = "Retour rij"
	ReplyColumn   = "Toelichting"
	TodoText      = "Wat er is en wat te doen"
)

// backSheet is a sheet of a return workbook with rows that a school sent back.
type backSheet struct {
	book   *returned
	inner  read.Sheet
	origin *OriginSheet // nil while it is not known which sheet it repeats
	header int          // the row of the header, 0: none of a return workbook
	codes  int          // places of our columns, -1: gone
	was    int
	reply  int
	rows   map[int]backRow // by their number on the sheet
	seen   map[int]bool    // the rows of the delivered file that are still there
}

// backRow is what stands in our columns of one row.
type backRow struct {
	was   int // the row in the delivered file, 0: added by the school
	codes []string
	reply string
}

// hasReturnHeader reports whether our columns stand in the first rows of a sheet.
func hasReturnHeader(sheet read.Sheet) bool {
	n := 0
	for row, err := range sheet.Rows {
		if err != nil || n == headRows {
			return false
		}
		if isReturnHeader(row.Cells) {
			return true
		}
		n++
	}
	return false
}

// isReturnHeader: one of the two columns is enough, in case the other was deleted.
func isReturnHeader(cells []string) bool {
	return place(cells, ProblemColumn) >= 0 || place(cells, RowColumn) >= 0
}

// scan finds our columns and what stands in them; err says that the sheet cannot be
// read to its end.
func (b *backSheet) scan() (err bool) {
	b.rows, b.seen = map[int]backRow{}, map[int]bool{}
	b.codes, b.was, b.reply = -1, -1, -1
	n := 0
	for row, failed := range b.inner.Rows {
		switch {
		case failed != nil:
			return true
		case b.header > 0:
			b.scanRow(row)
		case isReturnHeader(row.Cells):
			b.header = row.N
			b.codes, b.was, b.reply = place(row.Cells, ProblemColumn), place(row.Cells, RowColumn), place(row.Cells, ReplyColumn)
			if b.reply = b.replyAmong(row.Cells); b.reply >= 0 && b.ownReplies() >= countHeader(row.Cells, ReplyColumn) {
				b.reply = -1 // ours is gone, and this is one of the school
			}
		default:
			if n++; n > headRows {
				return false
			}
		}
	}
	return false
}

// replyAmong is the place of our column of explanations, wherever it was moved: of
// several with its name the one beside our others, else the last.
func (b *backSheet) replyAmong(cells []string) int {
	last := -1
	for at, cell := range cells {
		if headerKey(cell) != headerKey(ReplyColumn) {
			continue
		}
		last = at
		for _, other := range []int{b.codes, b.was} {
			if other >= 0 && (at == other-1 || at == other+1) {
				return at
			}
		}
	}
	return last
}

// ownReplies is how many columns with the name of our explanations the school has itself.
func (b *backSheet) ownReplies() int {
	most := 0
	for _, o := range b.book.origin.Sheets {
		if strings.EqualFold(o.Name, strings.TrimSpace(b.inner.Name)) {
			return o.Replies
		}
		most = max(most, o.Replies)
	}
	return most
}

func countHeader(cells []string, header string) int {
	n := 0
	for _, cell := range cells {
		if headerKey(cell) == headerKey(header) {
			n++
		}
	}
	return n
}

func (b *backSheet) scanRow(row read.Row) {
	cell := func(i int) string {
		if i < 0 || i >= len(row.Cells) {
			return ""
		}
		return strings.TrimSpace(row.Cells[i])
	}
	one := backRow{reply: strings.Clone(cell(b.reply))}
	if n, ok := parseWhole(cell(b.was)); ok {
		one.was = n
	}
	for part := range strings.SplitSeq(cell(b.codes), ";") {
		if code, _, _ := strings.Cut(strings.TrimSpace(part), " "); code != "" {
			one.codes = append(one.codes, strings.Clone(code))
		}
	}
	if len(b.strip(slices.Clone(row.Cells))) == 0 {
		return // only our own columns are left of it: the school emptied the row
	}
	if one.was > 0 {
		b.seen[one.was] = true
	}
	if one.was > 0 || one.reply != "" {
		b.rows[row.N] = one
	}
}

// strip empties our columns, and cuts off empty cells at the end.
func (b *backSheet) strip(cells []string) []string {
	for _, at := range []int{b.codes, b.was, b.reply} {
		if at >= 0 && at < len(cells) {
			cells[at] = ""
		}
	}
	for len(cells) > 0 && strings.TrimSpace(cells[len(cells)-1]) == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}

// stripped is the sheet without our columns and without what stands above its
// header: as it was delivered.
func (b *backSheet) stripped() read.Sheet {
	sheet := b.inner
	sheet.Rows = func(yield func(read.Row, error) bool) {
		header := 0
		for row, err := range b.inner.Rows {
			if err == nil {
				if row.N < b.header {
					continue
				}
				if row.Cells = b.strip(row.Cells); len(row.Cells) == 0 {
					continue
				}
				if len(row.Kinds) > len(row.Cells) {
					row.Kinds = row.Kinds[:len(row.Cells)]
				}
				if header == 0 {
					header = len(row.Cells)
				}
				row.Width = b.width(row, header)
			}
			if !yield(row, err) {
				return
			}
		}
	}
	return sheet
}

// width is how many fields a row of a text file has. A workbook has no rows that are
// too short: one that was keeps its fault until the school fills what lacks, or takes
// the code away because nothing does.
func (b *backSheet) width(row read.Row, header int) int {
	switch {
	case b.origin == nil || !b.origin.Text:
		return row.Width
	case slices.Contains(b.rows[row.N].codes, problem.ShortRow.Code) && len(row.Cells) < header:
		return len(row.Cells)
	}
	return max(header, len(row.Cells))
}
