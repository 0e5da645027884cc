package normalise

import (
	"strings"

	"verzuimrapport/pipeline/read"
)

// takeTodo reads the explanations in the list of what to do; found is false where the
// sheet has no such list in its first rows.
func (b *returned) takeTodo(sheet read.Sheet) (found, err bool) {
	code, text, on, reply := -1, -1, -1, -1
	n := 0
	for row, failed := range sheet.Rows {
		if failed != nil {
			return found, true
		}
		cell := func(i int) string {
			if i < 0 || i >= len(row.Cells) {
				return ""
			}
			return strings.TrimSpace(row.Cells[i])
		}
		if !found {
			code, text, on, reply = place(row.Cells, "Code"), place(row.Cells, TodoText), place(row.Cells, "Blad"), place(row.Cells, ReplyColumn)
			if found = code >= 0 && text >= 0; !found {
				if n++; n > headRows {
					return false, false
				}
			}
			continue
		}
		if cell(reply) != "" && cell(code) != "" {
			b.answers = append(b.answers, Answer{cell(code), strings.Clone(cell(text)), strings.Clone(cell(on)), strings.Clone(cell(reply))})
		}
	}
	return found, false
}

// place finds a header among cells, from the right; -1 for none.
func place(cells []string, header string) int {
	key := headerKey(header)
	for i := len(cells) - 1; i >= 0; i-- {
		if headerKey(cells[i]) == key {
			return i
		}
	}
	return -1
}
