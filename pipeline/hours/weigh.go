package hours

import (
	"math/bits"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// weighDays groups the claims of a stay by day and weighs each day.
func weighDays(stay *attendance.Stay, claims []claim, opt Options, n *notes) []attendance.Day {
	slices.SortStableFunc(claims, func(a, b claim) int { return int(a.date - b.date) })
	n.school = stay.School.Code
	var days []attendance.Day
	stay.Seen = nil
	for len(claims) > 0 {
		end := 1
		for end < len(claims) && claims[end].date == claims[0].date {
			end++
		}
		if day := weighDay(stay, claims[:end], opt, n); len(day.Rows) > 0 {
			days = append(days, day)
		} else if !stay.Coverage.Contains(day.Date) {
			stay.Seen = append(stay.Seen, day.Date)
		}
		claims = claims[end:]
	}
	return slices.Clip(days)
}

// slotOwner is who has a half lesuur: a claim and the category that counts.
type slotOwner struct {
	claim    *claim
	category attendance.Category
	// rivals: files of one delivery differ, the lesuur is unknown and rests on
	// these claims too.
	rivals []*claim
}

func (o slotOwner) disputed() bool { return len(o.rivals) > 0 }

// board (bord) is who has which half lesuur of a day.
type board struct {
	taken  uint64
	owners [64]slotOwner
}

// weighDay decides every lesuur of one day and adds up the minutes.
func weighDay(stay *attendance.Stay, claims []claim, opt Options, n *notes) attendance.Day {
	lessons := min(stay.Timetable.Lessons(claims[0].date), maxLesson)
	t := tally{
		day:  attendance.Day{Date: claims[0].date, Scheduled: lessons * stay.School.Lesson()},
		half: stay.School.Lesson() / 2,
		opt:  opt,
	}
	var b board
	if len(claims) == 1 {
		b.place(&claims[0])
	} else {
		b = settle(claims, n)
	}
	t.addLessons(&b)
	t.addMinutes(claims, n)
	t.addReports(claims)
	t.sortRows()
	return t.day
}

// place puts a claim on every half lesuur that it names.
func (b *board) place(c *claim) {
	for rest := c.slots; rest != 0; rest &= rest - 1 {
		b.owners[bits.TrailingZeros64(rest)] = slotOwner{claim: c, category: c.category()}
	}
	b.taken |= c.slots
}

// settle weighs claims that come in reading order: by delivery, file and row.
func settle(claims []claim, n *notes) board {
	var result board
	for i := 0; i < len(claims); {
		delivery := claims[i].row.Delivery
		var ofDelivery board
		for i < len(claims) && claims[i].row.Delivery == delivery {
			file := claims[i].row.Ref.File
			var ofFile board
			for ; i < len(claims) && claims[i].row.Delivery == delivery && claims[i].row.Ref.File == file; i++ {
				var ofRow board
				ofRow.place(&claims[i])
				ofFile.override(&ofRow, n)
			}
			ofDelivery.join(&ofFile, n)
		}
		result.override(&ofDelivery, n)
	}
	return result
}

// override lets what is later win; a change of category is asked about once for
// each pair of rows.
func (b *board) override(later *board, n *notes) {
	var asked [2]*claim
	for rest := later.taken; rest != 0; rest &= rest - 1 {
		slot := bits.TrailingZeros64(rest)
		was, is := b.owners[slot], later.owners[slot]
		changed := b.taken&(1<<slot) != 0 && was.category != is.category && !was.disputed() && !is.disputed()
		if pair := [2]*claim{was.claim, is.claim}; changed && asked != pair {
			asked = pair
			n.differ(problem.LaterRowChanges, is.claim, was.claim, was.category, is.category)
		}
		b.owners[slot] = is
	}
	b.taken |= later.taken
}

// join brings in another file of the same delivery: neither is later, so where
// they differ the lesuur is unknown.
func (b *board) join(other *board, n *notes) {
	var asked [2]*claim
	for rest := other.taken; rest != 0; rest &= rest - 1 {
		slot := bits.TrailingZeros64(rest)
		was, is := b.owners[slot], other.owners[slot]
		if b.taken&(1<<slot) != 0 && (was.category != is.category || was.disputed()) {
			if pair := [2]*claim{was.claim, is.claim}; asked != pair {
				asked = pair
				n.differ(problem.FilesDiffer, was.claim, is.claim, was.claim.category(), is.claim.category())
				n.differ(problem.FilesDiffer, is.claim, was.claim, is.claim.category(), was.claim.category())
			}
			is.category, is.rivals = attendance.Unknown, append(was.rivals, was.claim)
		}
		b.owners[slot] = is
	}
	b.taken |= other.taken
}

// differ asks about a row that gives a lesuur another category than a row elsewhere;
// was and now are the categories in the order in which the question names them.
func (n *notes) differ(kind problem.Kind, at, other *claim, was, now attendance.Category) {
	ref := other.row.Ref
	n.against(kind, at.row.Ref, "Code", alike{other: sheetOf(ref), was: was, now: now}, ref)
}
