package invent

import (
	"strings"

	"verzuimrapport/pipeline/attendance"
)

// calendarRow is a row of the kalender sheet.
type calendarRow struct {
	description string
	attendance.CalendarRow
}

func (s *place) row(from, to string, lessons bool) attendance.CalendarRow {
	return attendance.CalendarRow{
		School:  string(s.Code),
		Period:  attendance.Period{From: attendance.MustDate(from), To: attendance.MustDate(to)},
		Lessons: lessons,
	}
}

func plainRows(rows []calendarRow) []attendance.CalendarRow {
	plain := make([]attendance.CalendarRow, len(rows))
	for i, row := range rows {
		plain[i] = row.CalendarRow
	}
	return plain
}

func lower(s string) string { return strings.ToLower(s) }

func upper(s string) string { return strings.ToUpper(s) }
