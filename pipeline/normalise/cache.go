package normalise

import "verzuimrapport/pipeline/read"

// cache remembers what the cells of one column came to: a delivery has thousands of
// rows and few different days, codes and pupils. A cell has one place, and the next
// cell of that place takes it. The zero cache is empty.
type cache[V any] struct {
	slots  []slot[V]
	misses int // since it was made or grew
}

// slot is a cell with what it came to.
type slot[V any] struct {
	text  string
	kind  read.CellKind
	value V
}

// A cache begins small, because most sheets are, and grows while it is of little use.
// Both are powers of two.
const cacheSize, largestCache = 64, 4096

// find gives the place of a cell, and whether it holds what that cell came to.
// The text is not empty.
func (c *cache[V]) find(text string, kind read.CellKind) (s *slot[V], found bool) {
	if len(c.slots) == 0 {
		c.slots = make([]slot[V], cacheSize)
	}
	place := placeOf(text)
	s = &c.slots[place&uint64(len(c.slots)-1)]
	if s.text == text && s.kind == kind {
		return s, true
	}
	if c.misses++; c.misses > 4*len(c.slots) && len(c.slots) < largestCache {
		c.slots, c.misses = make([]slot[V], 4*len(c.slots)), 0
		s = &c.slots[place&uint64(len(c.slots)-1)]
	}
	return s, false
}

// keep puts a cell in its place.
func (s *slot[V]) keep(text string, kind read.CellKind, value V) { *s = slot[V]{text, kind, value} }

// placeOf mixes all bytes of a text, eight at a time.
func placeOf(text string) uint64 {
	const prime = 0x9E3779B97F4A7C15
	h := uint64(len(text))
	for len(text) >= 8 {
		h = (h ^ eightBytes(text)) * prime
		h ^= h >> 29
		text = text[8:]
	}
	for i := 0; i < len(text); i++ {
		h = (h ^ uint64(text[i])) * prime
	}
	return h >> 40
}

// eightBytes is the beginning of a text as one number.
func eightBytes(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
