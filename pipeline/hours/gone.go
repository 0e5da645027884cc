package hours

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// A later delivery may give a week again that an earlier one gave. Rows that it
// does not give again were taken back, or forgotten: nobody can tell, so they count
// on and are asked about.

// fewestAgain is how many rows of a week a later delivery must give again, besides
// half of them, before the others are missed: a late entry is no new delivery.
const fewestAgain = 3

// givenWeek is the week, by its Monday, of a school in one delivery.
type givenWeek struct {
	school   attendance.SchoolCode
	delivery int
	monday   attendance.Date
}

func weekOf(row *attendance.Absence) givenWeek {
	return givenWeek{row.School, row.Delivery, row.From.Monday()}
}

// givenAgain counts the rows that begin in a week, and those of them that a later
// delivery gives again; later is the first row that does.
type givenAgain struct {
	rows, again int
	later       attendance.Ref
}

func (g *givenAgain) add(rows, again int, later attendance.Ref) {
	g.rows, g.again = g.rows+rows, g.again+again
	if again > 0 && (g.later.File == "" || later.Compare(g.later) < 0) {
		g.later = later
	}
}

// laterRows finds of each place that rows of one pupil name the last row.
func laterRows(rows []attendance.Absence) map[place]*attendance.Absence {
	last := make(map[place]*attendance.Absence, len(rows))
	for i := range rows {
		last[placeOf(&rows[i])] = &rows[i]
	}
	return last
}

// countAgain counts the rows of one pupil, which come in order of delivery.
func countAgain(rows []attendance.Absence, weeks map[givenWeek]*givenAgain) {
	if len(rows) == 0 || rows[0].Delivery == rows[len(rows)-1].Delivery {
		for i := range rows {
			find(weeks, weekOf(&rows[i])).rows++
		}
		return
	}
	last := laterRows(rows)
	for i := range rows {
		row, again := &rows[i], 0
		later := last[placeOf(row)]
		if later.Delivery > row.Delivery {
			again = 1
		}
		find(weeks, weekOf(row)).add(1, again, later.Ref)
	}
}

func find(weeks map[givenWeek]*givenAgain, key givenWeek) *givenAgain {
	if weeks[key] == nil {
		weeks[key] = &givenAgain{}
	}
	return weeks[key]
}

// joinWeeks keeps the weeks that a later delivery gives again, though not whole.
func joinWeeks(parts []map[givenWeek]*givenAgain) map[givenWeek]*givenAgain {
	all := map[givenWeek]*givenAgain{}
	for _, part := range parts {
		for key, g := range part {
			find(all, key).add(g.rows, g.again, g.later)
		}
	}
	for key, g := range all {
		if g.again < fewestAgain || 2*g.again < g.rows || g.again == g.rows {
			delete(all, key)
		}
	}
	return all
}

// askGone asks about the rows of one pupil in weeks that were given again without them.
func askGone(rows []attendance.Absence, weeks map[givenWeek]*givenAgain, n *notes) {
	if len(weeks) == 0 {
		return
	}
	last, begun := laterRows(rows), beginnings(rows)
	for i := range rows {
		row := &rows[i]
		week := weeks[weekOf(row)]
		if week == nil || last[placeOf(row)].Delivery > row.Delivery || begun[beginningOf(row)].Delivery > row.Delivery {
			continue // given again, or with another end
		}
		n.school = row.School
		n.against(problem.RowGone, row.Ref, "", alike{days: attendance.Period{From: row.From.Monday()}}, week.later)
	}
}
