package normalise

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
	"verzuimrapport/pipeline/read"
)

// A question that a school explained is known again by what it is about: its code,
// the school, the kind of sheet, and what our columns of the row say, in whatever
// form and under whatever header. Where the content of the row changes, the question
// comes back. The keys are hashes, and hold nothing that can be read.

// keyOf is the key of a question about something.
func keyOf(code string, school attendance.SchoolCode, about ...string) string {
	hash := sha256.New()
	for _, part := range append([]string{code, string(school)}, about...) {
		hash.Write([]byte(strconv.Itoa(len(part)) + ":" + part + "|"))
	}
	return hex.EncodeToString(hash.Sum(nil)[:16])
}

// KeyOfWord is the key of a question about something of a school that its rows do not
// say, such as how many weeks are empty.
func KeyOfWord(kind problem.Kind, school attendance.SchoolCode, word string) string {
	return keyOf(kind.Code, school, "woord", word)
}

// content is what our columns of a row say, each in one form.
func (s *Source) content(row read.Row) string {
	var text strings.Builder
	l := s.taken.kept.layout
	for i, c := range s.taken.profile.Kind.Columns {
		at := l.at[i]
		if c.Weight == Unread || at < 0 || at >= len(row.Cells) || s.taken.kept.private[at] || c.Name == "BRIN" || c.Name == "Vestiging" {
			continue
		}
		if value := s.oneForm(c.Name, row.Cells[at]); value != "" {
			text.WriteString(c.Name + "=" + value + "\n")
		}
	}
	return text.String()
}

// oneForm writes a cell in one way, however a spreadsheet keeps it.
func (s *Source) oneForm(column, cell string) string {
	cell = whole(cleanText(cell))
	switch {
	case cell == "":
		return ""
	case isDateColumn(column):
		if d := s.taken.profile.parseDate(cell, s.taken.sheet.Epoch1904); d.ok {
			return d.date.String() + minutesOf(d.minutes)
		}
	case isTimeColumn(column):
		if minutes, ok := parseClock(cell); ok {
			return strconv.Itoa(int(minutes))
		}
	case column == "Leerlingnummer":
		if number, ok := parsePupil(cell); ok {
			return number
		}
	case column == "Geoorloofd":
		if a, ok := parseAnswer(cell); ok {
			return strconv.Itoa(int(a))
		}
	}
	return cell
}

func minutesOf(minutes int16) string {
	if minutes <= 0 {
		return ""
	}
	return " " + strconv.Itoa(int(minutes))
}

// ownerOf is the school that a row is handed back to, "" for nobody.
func (s *Source) ownerOf(row int) attendance.SchoolCode {
	for _, school := range s.Owners {
		if s.Rows[school].Holds(row) {
			return school
		}
	}
	return ""
}
