package normalise

import (
	"iter"
	"strconv"
	"strings"

	"verzuimrapport/pipeline/read"
)

// SourceRow is a row of a delivered file. It is valid until the next.
type SourceRow struct {
	N     int          // in its file
	Was   int          // in the file that was delivered first, 0: added by the school
	Cells []SourceCell // per column
	Reply string       // what the school explained before
	Codes []string     // of what it explained
}

// SourceForm is what a cell holds.
type SourceForm uint8

// The forms: a text, a number, and a serial number of a day or time since the end
// of 1899.
const (
	SourceText SourceForm = iota
	SourceNumber
	SourceDate
)

// SourceCell is a cell as it is handed back.
type SourceCell struct {
	Form   SourceForm
	Text   string // "" for an empty cell
	Number float64
}

// Copied streams some rows, in order. The file is read again.
func (s *Source) Copied(rows Ranges) iter.Seq2[SourceRow, error] {
	return func(yield func(SourceRow, error) bool) {
		last := rows.last()
		cells := make([]SourceCell, len(s.Columns))
		for row, err := range s.taken.sheet.Rows {
			if err != nil {
				yield(SourceRow{}, err)
				return
			}
			if row.N > last {
				return
			}
			if !rows.Holds(row.N) {
				continue
			}
			for i, c := range s.Columns {
				cells[i] = s.cell(c, row)
			}
			ours := s.ours(row.N)
			if !yield(SourceRow{row.N, ours.was, cells, ours.reply, ours.codes}, nil) {
				return
			}
		}
	}
}

// ours is what our own columns held where the file is a return workbook itself.
func (s *Source) ours(row int) backRow {
	if s.taken.in.back == nil {
		return backRow{was: row}
	}
	return s.taken.in.back.rows[row]
}

// Answers are what the school explained in a list beside its rows, where the file is a
// return workbook itself.
func (s *Source) Answers() []Answer {
	if s.taken.in.back == nil {
		return nil
	}
	return s.taken.in.back.book.answers
}

// cell is a cell with its own kind. What may be a BSN is not handed on from a column
// that nobody reads.
func (s *Source) cell(c SourceColumn, row read.Row) SourceCell {
	if c.private || c.at >= len(row.Cells) || row.Cells[c.at] == "" {
		return SourceCell{}
	}
	text, kind := row.Cells[c.at], read.Text
	if c.at < len(row.Kinds) {
		kind = row.Kinds[c.at]
	}
	if c.Name == "" && len(text) >= 9 && isBSN(whole(strings.TrimSpace(text))) {
		return SourceCell{}
	}
	if s.taken.profile.Dates == MonthFirst && c.date && kind == read.Text {
		kind = read.DateText // else a day that the school corrects would be read month first
	}
	switch kind {
	case read.Number, read.DateNumber:
		return s.number(c, kind, text)
	case read.DateText:
		if d := s.taken.profile.parseDate(text, false); d.ok {
			return SourceCell{SourceDate, text, float64(d.date-epoch1900) + max(0, float64(d.minutes))/minutesPerDay}
		}
	case read.Bool:
		if text == "1" {
			return SourceCell{Form: SourceText, Text: "WAAR"}
		}
		return SourceCell{Form: SourceText, Text: "ONWAAR"}
	}
	return SourceCell{Form: SourceText, Text: text}
}

// number is a cell with a number; a day of a workbook that counts from 1904 is
// counted as all others do.
func (s *Source) number(c SourceColumn, kind read.CellKind, text string) SourceCell {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return SourceCell{Form: SourceText, Text: text}
	}
	isDate := kind == read.DateNumber || c.date && n >= firstSerial && n <= lastSerial
	if isDate && s.taken.sheet.Epoch1904 && n >= 1 {
		n += float64(epoch1904Start - epoch1900)
	}
	if isDate {
		return SourceCell{SourceDate, text, n}
	}
	return SourceCell{SourceNumber, text, n}
}
