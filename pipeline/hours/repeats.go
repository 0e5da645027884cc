package hours

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// place is when a row says that the pupil was absent; of one pupil two rows of the
// same place are about the same.
type place struct {
	school              attendance.SchoolCode
	from, to            attendance.Date
	minutes, begin, end int16
	first, last         int8
	part                attendance.DayPart
	open                bool
}

func placeOf(a *attendance.Absence) place {
	return place{a.School, a.From, a.To, a.Minutes, a.Begin, a.End, a.FirstLesson, a.LastLesson, a.Part, a.Open}
}

// content is a row less where it stands: two rows of one content are the same row.
type content struct {
	place
	category attendance.Category
	code     string
}

func contentOf(a *attendance.Absence) content { return content{placeOf(a), a.Category, a.Code} }

// copies are the rows of one content so far.
type copies struct {
	first sheet
	file  string // of the latest
	// inFile counts those of that file and delivery, counted is how many count.
	inFile, counted, delivery int
}

// once asks about the rows that say what an earlier one says, and gives the rows
// that count: of rows without lesuren, which add up, a copy does not. It uses the
// room of rows.
func once(rows []attendance.Absence, n *notes) []attendance.Absence {
	if len(rows) < 2 {
		return rows
	}
	seen := make(map[content]*copies, len(rows))
	kept := 0
	for i := range rows {
		row := &rows[i]
		n.school = row.School
		if isFirst(seen, row) || seen[contentOf(row)].again(row, n) {
			rows[kept] = *row
			kept++
		}
	}
	return rows[:kept]
}

func isFirst(seen map[content]*copies, row *attendance.Absence) bool {
	key := contentOf(row)
	if seen[key] != nil {
		return false
	}
	seen[key] = &copies{first: sheetOf(row.Ref), file: row.Ref.File, inFile: 1, counted: 1, delivery: row.Delivery}
	return true
}

// again takes one more row of the same content, and reports whether it counts.
func (c *copies) again(row *attendance.Absence, n *notes) bool {
	if row.Delivery != c.delivery { // the later delivery stands for itself
		c.delivery, c.counted, c.inFile, c.file = row.Delivery, 0, 0, row.Ref.File
	}
	if c.file != row.Ref.File {
		c.file, c.inFile = row.Ref.File, 0
	}
	c.inFile++
	counts := !addsUp(row) || c.inFile > c.counted && (c.inFile == 1 || row.Begin < 0 || row.End < 0)
	if counts {
		c.counted = max(c.counted, c.inFile)
	}
	switch {
	case countsNowhere(row) && c.first == sheetOf(row.Ref): // twice nothing is nothing to ask about
	case counts && addsUp(row) && c.inFile > 1 && !countsNowhere(row):
		n.share(problem.CountedTwice, row.Ref, "", alike{})
	case c.first == sheetOf(row.Ref):
		n.share(problem.DoubleRow, row.Ref, "", alike{})
	default:
		n.share(problem.SentAgain, row.Ref, "", alike{other: c.first})
	}
	return counts
}

// countsNowhere: the row says that the pupil was there, or that nothing was missed.
func countsNowhere(row *attendance.Absence) bool {
	return row.Category == attendance.Present || row.Category == attendance.NoAbsence
}

// addsUp: rows without lesuren are added up; a lesuur counts once by itself.
func addsUp(row *attendance.Absence) bool {
	apart := row.Category == attendance.Late || row.Category == attendance.SentOut
	return row.FirstLesson < 0 && row.LastLesson < 0 && (row.Minutes >= 0 || row.Minutes == attendance.UnknownMinutes || row.Begin >= 0 || row.End >= 0 || apart)
}
