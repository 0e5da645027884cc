package normalise

import (
	"slices"
	"strconv"
	"strings"
)

// Range is a run of rows, both ends included.
type Range struct{ From, To int }

// Ranges are runs of rows in order.
type Ranges []Range

// add puts a row behind the last; rows come in order.
func (r *Ranges) add(row int) {
	if n := len(*r); n > 0 && (*r)[n-1].To+1 == row {
		(*r)[n-1].To = row
		return
	}
	*r = append(*r, Range{row, row})
}

// Len is how many rows there are.
func (r Ranges) Len() int {
	n := 0
	for _, one := range r {
		n += one.To - one.From + 1
	}
	return n
}

// find is the run that a row is in or would come before.
func (r Ranges) find(row int) (int, bool) {
	return slices.BinarySearchFunc(r, row, func(one Range, row int) int {
		switch {
		case row < one.From:
			return 1
		case row > one.To:
			return -1
		}
		return 0
	})
}

// Holds reports whether a row is among them.
func (r Ranges) Holds(row int) bool {
	_, found := r.find(row)
	return found
}

// Index is the how manieth a row is, counted from 0; -1 where it is not among them.
func (r Ranges) Index(row int) int {
	i, found := r.find(row)
	if !found {
		return -1
	}
	return r[:i].Len() + row - r[i].From
}

// Split divides rows into the first n and the others.
func (r Ranges) Split(n int) (first, rest Ranges) {
	for i, one := range r {
		size := one.To - one.From + 1
		if n >= size {
			n -= size
			continue
		}
		first = slices.Clone(r[:i])
		if n > 0 {
			first = append(first, Range{one.From, one.From + n - 1})
		}
		return first, append(Ranges{{one.From + n, one.To}}, r[i+1:]...)
	}
	return r, nil
}

// last is the last row, 0 for none.
func (r Ranges) last() int {
	if len(r) == 0 {
		return 0
	}
	return r[len(r)-1].To
}

// String writes them as "2-31;40".
func (r Ranges) String() string {
	parts := make([]string, len(r))
	for i, one := range r {
		parts[i] = strconv.Itoa(one.From)
		if one.To > one.From {
			parts[i] += "-" + strconv.Itoa(one.To)
		}
	}
	return strings.Join(parts, ";")
}

// parseRanges reads what String wrote; a spreadsheet may have made a number of it.
func parseRanges(text string) (Ranges, bool) {
	var rows Ranges
	last := 0
	for part := range strings.SplitSeq(text, ";") {
		first, until, isRun := strings.Cut(whole(strings.TrimSpace(part)), "-")
		from, err := strconv.Atoi(first)
		to := from
		if err == nil && isRun {
			to, err = strconv.Atoi(until)
		}
		if err != nil || from <= last || to < from {
			return nil, false
		}
		rows = append(rows, Range{from, to})
		last = to
	}
	return rows, true
}
