package normalise

import (
	"cmp"
	"slices"
	"strings"
)

// suggestion is a layout that the header of an unknown sheet comes near to.
type suggestion struct {
	profile *Profile
	exact   map[int]int // place → column of the kind
	near    map[int]int // the same for headers that are misspelled
}

func (s suggestion) score() int { return 2*len(s.exact) + len(s.near) }

// suggest lays a header over every layout that has one: of each kind of sheet the
// layout that knows most of it, the nearest first.
func (all layouts) suggest(cells []string) []suggestion {
	var best []suggestion
	keys := keysOf(cells)
	for _, candidate := range all {
		if candidate.profile.Fixed != nil {
			continue
		}
		s := candidate.suggest(keys)
		same := slices.IndexFunc(best, func(b suggestion) bool { return b.profile.Kind == s.profile.Kind })
		switch {
		case s.score() == 0:
		case same < 0:
			best = append(best, s)
		case s.score() > best[same].score() || s.score() == best[same].score() && !s.profile.isSystem():
			best[same] = s
		}
	}
	slices.SortStableFunc(best, func(a, b suggestion) int {
		return cmp.Or(cmp.Compare(b.score(), a.score()), cmp.Compare(len(a.missing()), len(b.missing())))
	})
	return best
}

// mostSuggested is up to which column a header is held against layouts: no export is
// wider, and a damaged one must not take long.
const mostSuggested = 256

func keysOf(cells []string) []string {
	keys := make([]string, min(len(cells), mostSuggested))
	for i := range keys {
		keys[i] = headerKey(cells[i])
	}
	return keys
}

// isSystem reports whether the profile is that of a school system, and not of our
// own sheets.
func (p *Profile) isSystem() bool { return p.Signs != nil || p.Fixed != nil }

// sheetName is the kind of sheet and, of a school system, whose.
func (p *Profile) sheetName() string {
	if p.isSystem() {
		return p.Kind.Name + " van " + p.Name
	}
	return p.Kind.Name
}

func (l laidOut) suggest(keys []string) suggestion {
	s := suggestion{profile: l.profile, exact: map[int]int{}, near: map[int]int{}}
	found := map[int]bool{}
	for i, key := range keys {
		if column, known := l.headers.column[key]; known && column >= 0 && !found[column] {
			s.exact[i], found[column] = column, true
		}
	}
	for i, key := range keys {
		if _, known := l.headers.column[key]; known {
			continue
		}
		if column := l.misspelled(key); column >= 0 && !found[column] {
			s.near[i], found[column] = column, true
		}
	}
	return s
}

// misspelled is the first column whose name, or a header for it, is nearly that of
// the cell; -1 for none.
func (l laidOut) misspelled(key string) int {
	letters := spell(key)
	for _, known := range l.spellings {
		if isNear(letters, known.letters) {
			return known.column
		}
	}
	return -1
}

// spellingsOf are the names and aliases of the columns of a kind.
func spellingsOf(kind *Kind) []spelling {
	var all []spelling
	for i, column := range kind.Columns {
		for _, name := range append([]string{column.Name}, column.Aliases...) {
			all = append(all, spelling{spell(headerKey(name)), i})
		}
	}
	return all
}

// missing are the groups of columns that the kind needs and the header lacks.
func (s suggestion) missing() []string {
	kind := s.profile.Kind
	var missing []string
	for _, group := range kind.Needs {
		stands := slices.ContainsFunc(group, func(name string) bool { return s.has(kind.column(name)) })
		if soort := kind.column("Soort"); !stands && s.profile.KindIsEnough && slices.Contains(group, "Code") {
			stands = s.has(soort)
		}
		if !stands {
			missing = append(missing, strings.Join(group, " of "))
		}
	}
	return missing
}

// missingSigns are the headers by which a system is known and that do not stand
// there: of several sets, that of which least is missing.
func (s suggestion) missingSigns(keys []string) []string {
	var best []string
	for i, set := range s.profile.Signs {
		var missing []string
		for _, sign := range set {
			if !slices.Contains(keys, headerKey(sign)) {
				missing = append(missing, "‘"+cleanText(sign)+"’")
			}
		}
		if i == 0 || len(missing) < len(best) {
			best = missing
		}
	}
	return best
}

func (s suggestion) has(column int) bool {
	for _, places := range []map[int]int{s.exact, s.near} {
		for _, c := range places {
			if c == column {
				return true
			}
		}
	}
	return false
}
