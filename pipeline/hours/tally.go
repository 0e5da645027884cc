package hours

import (
	"math/bits"
	"slices"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/problem"
)

// tally adds up one day.
type tally struct {
	day  attendance.Day
	half int // half minutes of half a lesuur
	opt  Options
	// lateHalves and outHalves count half lesuren te laat and uit de les.
	lateHalves, outHalves int
}

// addLessons adds what each half lesuur counts as.
func (t *tally) addLessons(b *board) {
	for rest := b.taken; rest != 0; rest &= rest - 1 {
		owner := b.owners[bits.TrailingZeros64(rest)]
		switch c := owner.category; {
		case c.CountsHours():
			t.count(owner.claim, c, t.half)
		case c == attendance.Late:
			t.lateHalves++
			if t.opt.LateCounts {
				t.count(owner.claim, attendance.Unauthorised, t.half)
			} else {
				t.count(owner.claim, c, 0)
			}
		case c == attendance.SentOut:
			t.outHalves++
			t.count(owner.claim, c, 0)
		}
	}
	t.day.Late, t.day.SentOut = (t.lateHalves+1)/2, (t.outHalves+1)/2
}

// addMinutes adds the rows without lesuren, those of the latest delivery only,
// to at most the timetable less the lesuren already counted.
func (t *tally) addMinutes(claims []claim, n *notes) {
	latest := -1
	for i := range claims {
		if claims[i].minutes >= 0 || claims[i].loose {
			latest = max(latest, claims[i].row.Delivery)
		}
	}
	room := t.day.Scheduled - t.day.Sum(attendance.Unknown, attendance.Unauthorised, attendance.Luxury, attendance.Sick, attendance.Authorised)
	for i := range claims {
		c := &claims[i]
		if c.row.Delivery != latest || (c.minutes < 0 && !c.loose) {
			continue
		}
		switch category := c.row.Category; {
		case category == attendance.Late:
			t.day.Late++
			t.count(c, category, 0)
		case category == attendance.SentOut:
			t.day.SentOut++
			t.count(c, category, 0)
		case category.CountsHours():
			amount := max(0, min(c.minutes, room))
			if amount < c.minutes && c.row.Minutes >= 0 {
				n.add(problem.MoreThanDay, c.row.Ref, "Minuten")
			}
			room -= amount
			if amount > 0 {
				t.count(c, category, amount)
			}
		}
	}
}

// count adds an amount to a category and remembers the row that brought it.
func (t *tally) count(c *claim, category attendance.Category, amount int) {
	if category.CountsHours() {
		t.day.Absent[category] += amount
	}
	for i := range t.day.Rows {
		if t.day.Rows[i].Ref == c.row.Ref && t.day.Rows[i].Category == category {
			t.day.Rows[i].Amount += amount
			return
		}
	}
	t.day.Rows = append(t.day.Rows, attendance.Counted{Ref: c.row.Ref, Category: category, Amount: amount})
}

func (t *tally) sortRows() {
	slices.SortFunc(t.day.Rows, func(a, b attendance.Counted) int { return a.Ref.Compare(b.Ref) })
}
