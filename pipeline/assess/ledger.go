package assess

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// Line is one row on one day in the ledger of a signal.
type Line struct {
	Date     attendance.Date
	Ref      attendance.Ref
	Category attendance.Category
	Hours    attendance.Hours // what the row brought on the day
	Total    attendance.Hours // that of all lines so far
	// Late and LateTotal are the same for te laat, in half lesuren.
	Late, LateTotal int
}

// Ledger (rekenblad) lists the rows that a signal of this pupil counted, day by day,
// with the hours that each brought and the total so far. The last total is the
// signal's figure, save where a rule does not count hours (VZ06, VZ11) and where a
// case says more than the rows.
func Ledger(d *attendance.Dossier, s Signal) []Line {
	rule := RuleOf(s.Rule)
	if rule.Categories == nil {
		return nil
	}
	categories := rule.Categories(Reckoning{Certainty: s.Certainty})
	var lines []Line
	for _, stay := range d.Stays {
		if stay.School.Code != s.School && !rule.PerPupil {
			continue
		}
		for _, date := range s.Days {
			if day := stay.Day(date); day != nil {
				lines = append(lines, linesOf(stay.School, *day, categories, s)...)
			}
		}
	}
	slices.SortStableFunc(lines, func(a, b Line) int { return int(a.Date - b.Date) })
	var total attendance.Hours
	halves := 0
	for i := range lines {
		total, halves = total.Add(lines[i].Hours), halves+lines[i].Late
		lines[i].Total, lines[i].LateTotal = total, halves
	}
	return lines
}

// linesOf are the rows of one day that are in the evidence and brought something.
func linesOf(school *attendance.School, day attendance.Day, categories []attendance.Category, s Signal) []Line {
	var lines []Line
	for _, row := range day.Rows {
		if _, shown := slices.BinarySearchFunc(s.Evidence, row.Ref, attendance.Ref.Compare); !shown {
			continue
		}
		switch late := int(row.LateHalves); {
		case s.Rule == VZ08 && late > 0:
			lines = append(lines, Line{Date: day.Date, Ref: row.Ref, Category: row.Category, Late: late})
		case s.Rule != VZ08 && slices.Contains(categories, row.Category):
			lines = append(lines, Line{Date: day.Date, Ref: row.Ref, Category: row.Category, Hours: school.Hours(row.Amount)})
		}
	}
	return lines
}
