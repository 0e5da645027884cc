package hours

import (
	"iter"
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
			t.count(owner.claim, c, t.half, owner.disputed())
			for _, rival := range owner.rivals {
				t.count(rival, c, 0, true)
			}
		case c == attendance.Late:
			t.lateHalves++
			if t.opt.LateCounts {
				t.count(owner.claim, attendance.Unauthorised, t.half, false).LateHalves++
			} else {
				t.count(owner.claim, c, 0, false).LateHalves++
			}
		case c == attendance.SentOut:
			t.outHalves++
			t.count(owner.claim, c, 0, false)
		}
	}
	t.day.Late, t.day.SentOut = (t.lateHalves+1)/2, (t.outHalves+1)/2
}

// addMinutes adds the rows without lesuren, those of the latest delivery only,
// whatever their categories, to at most the timetable less the lesuren already
// counted. Te laat and uit de les are no minutes, whatever time stands with them: see
// addReports.
func (t *tally) addMinutes(claims []claim, n *notes) {
	room := t.day.Scheduled - t.day.Sum(attendance.Unknown, attendance.Unauthorised, attendance.Luxury, attendance.Sick, attendance.Authorised)
	for c := range latest(claims, func(c *claim) bool { return c.minutes >= 0 && !c.apart() }) {
		if !c.category().CountsHours() {
			continue
		}
		amount := max(0, min(c.minutes, room))
		if amount < c.minutes && c.row.Minutes >= 0 {
			n.share(problem.MoreThanDay, c.row.Ref, "Minuten", alike{})
		}
		if room -= amount; amount > 0 {
			t.day.Absent[c.category()] += amount
			t.note(c, c.category(), amount)
		}
	}
}

// addReports counts te laat and uit de les without a lesuur, those of the latest
// delivery only. One that a later delivery gives with its lesuur counts there.
func (t *tally) addReports(claims []claim) {
	for c := range latest(claims, (*claim).report) {
		if !slices.ContainsFunc(claims, func(o claim) bool { return o.corrects(c) }) {
			t.addApart(c)
		}
	}
}

// corrects reports whether a later delivery gives the row of a report with its lesuur.
func (c *claim) corrects(report *claim) bool {
	return c.row.Delivery > report.row.Delivery && c.apart() && c.slots != 0 && c.row.Code == report.row.Code && c.row.Category == report.row.Category && c.row.From == report.row.From
}

// addApart counts a report of te laat or uit de les.
func (t *tally) addApart(c *claim) {
	row := t.note(c, c.row.Category, 0)
	if c.row.Category == attendance.Late {
		t.day.Late++
		row.LateHalves += 2
	} else {
		t.day.SentOut++
	}
}

// latest gives those of the claims that are of the kind and of the latest
// delivery that has any.
func latest(claims []claim, is func(*claim) bool) iter.Seq[*claim] {
	delivery := -1
	for i := range claims {
		if is(&claims[i]) {
			delivery = max(delivery, claims[i].row.Delivery)
		}
	}
	return func(yield func(*claim) bool) {
		for i := range claims {
			if claims[i].row.Delivery == delivery && is(&claims[i]) && !yield(&claims[i]) {
				return
			}
		}
	}
}

// note remembers a row that counted on the day.
func (t *tally) note(c *claim, category attendance.Category, amount int) *attendance.Counted {
	t.day.Rows = append(t.day.Rows, attendance.Counted{Ref: c.row.Ref, Category: category, Unexplained: c.unexplained(), Amount: amount})
	return &t.day.Rows[len(t.day.Rows)-1]
}

// count adds half a lesuur to a category and remembers the row that brought it;
// a row brings many of them.
func (t *tally) count(c *claim, category attendance.Category, amount int, disputed bool) *attendance.Counted {
	if category.CountsHours() {
		t.day.Absent[category] += amount
	}
	for i := range t.day.Rows {
		if t.day.Rows[i].Ref == c.row.Ref && t.day.Rows[i].Category == category {
			t.day.Rows[i].Amount += amount
			t.day.Rows[i].Unexplained = t.day.Rows[i].Unexplained || !disputed && c.unexplained()
			return &t.day.Rows[i]
		}
	}
	counted := t.note(c, category, amount)
	if disputed {
		counted.Unexplained = false
	}
	return counted
}

func (t *tally) sortRows() {
	slices.SortFunc(t.day.Rows, func(a, b attendance.Counted) int { return a.Ref.Compare(b.Ref) })
}
