package normalise

import (
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
)

// findReplies gathers the rows with an explanation.
func (c *closer) findReplies() {
	c.replied = map[attendance.Ref]backRow{}
	for _, b := range c.books {
		for _, one := range b.answers {
			c.codes[one.Code] = true
		}
		for _, s := range b.sheets {
			for n, row := range s.rows {
				if row.codes = b.explained(s, row); len(row.codes) == 0 {
					continue
				}
				c.replied[attendance.Ref{File: b.file.Path, Sheet: s.inner.Name, Row: n}] = row
				for _, code := range row.codes {
					c.codes[code] = true
				}
			}
		}
	}
}

// called reports whether a sheet has a name, or had it when it was sent.
func (s *backSheet) called(name string) bool {
	return strings.EqualFold(name, s.inner.Name) || s.origin != nil && strings.EqualFold(name, s.origin.Name)
}

// explained are the codes of a row that the school explained: all, beside the row, or
// those that it explained for the whole sheet.
func (b *returned) explained(s *backSheet, row backRow) []string {
	if row.reply != "" {
		return row.codes
	}
	var codes []string
	for _, one := range b.answers {
		if s.called(one.Sheet) && slices.Contains(row.codes, one.Code) {
			codes = append(codes, one.Code)
		}
	}
	return codes
}
