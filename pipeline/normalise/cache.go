package normalise

// cache remembers what the texts of one column came to: a delivery has thousands of
// rows and few different days, codes and pupils. A text has one place; the next
// text of that place takes it. The zero cache is empty.
type cache[V any] struct {
	slots []slot[V]
}

type slot[V any] struct {
	text  string
	value V
}

// cacheSize is a power of two.
const cacheSize = 256

// find gives the place of a text, and whether it holds what that text came to.
// The text is not empty.
func (c *cache[V]) find(text string) (s *slot[V], found bool) {
	if c.slots == nil {
		c.slots = make([]slot[V], cacheSize)
	}
	s = &c.slots[placeOf(text)]
	return s, s.text == text
}

// placeOf mixes the last bytes of a text, in which the texts of a column differ most.
func placeOf(text string) uint32 {
	h := uint32(len(text))
	for i := max(0, len(text)-10); i < len(text); i++ {
		h = h*31 + uint32(text[i])
	}
	return (h ^ h>>8) & (cacheSize - 1)
}
