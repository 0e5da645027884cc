package normalise

import (
	"strings"

	"verzuimrapport/pipeline/read"
)

// What the cells of a column look like.
const (
	nothing         = "leeg"
	texts           = "tekst"
	dates           = "datums"
	monthFirstDates = "datums met de maand voorop"
	clocks          = "tijden"
	wholeNumbers    = "getallen"
)

// holds says what the cells of a column look like: two in three are alike, because
// a footnote or a total may stand below few rows.
func holds(rows []read.Row, i int) string {
	count := map[string]int{}
	filled := 0
	for _, row := range rows {
		if i >= len(row.Cells) || strings.TrimSpace(row.Cells[i]) == "" {
			continue
		}
		filled++
		if i < len(row.Kinds) && (row.Kinds[i] == read.DateNumber || row.Kinds[i] == read.DateText) {
			count[dates]++
			continue
		}
		count[looks(cleanText(row.Cells[i]))]++
	}
	switch {
	case filled == 0:
		return nothing
	case count[monthFirstDates] > 0 && 3*(count[monthFirstDates]+count[dates]) >= 2*filled:
		return monthFirstDates
	}
	for _, kind := range []string{dates, clocks, wholeNumbers} {
		if 3*count[kind] >= 2*filled {
			return kind
		}
	}
	return texts
}

func looks(cell string) string {
	d := parseDate(cell, false)
	_, isTime := parseClock(cell)
	switch {
	case d.monthFirst:
		return monthFirstDates
	case d.ok && (strings.ContainsAny(cell, dateSeparators) || len(cell) == 8):
		return dates
	case isTime && strings.Contains(cell, ":"):
		return clocks
	case isDigits(whole(cell)):
		return wholeNumbers
	}
	return texts
}
