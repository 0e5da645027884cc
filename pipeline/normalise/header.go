package normalise

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// headerKey is a header as it is compared: whole, trimmed, in lower case, with
// spaces, underscores, hyphens and dots alike.
func headerKey(cell string) string {
	if isPlain(cell) { // as nearly all are: the same, without looking up what each sign is
		return plainKey(cell)
	}
	words := strings.FieldsFunc(norm.NFC.String(cell), func(r rune) bool {
		return r == '_' || r == '-' || r == '.' || r >= '\u2010' && r <= '\u2015' || unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	})
	return strings.ToLower(strings.Join(words, " "))
}

func plainKey(cell string) string {
	key := make([]byte, 0, 64)
	for i := 0; i < len(cell); i++ {
		switch c := cell[i]; {
		case c == '_' || c == '-' || c == '.' || c == ' ':
			if n := len(key); n > 0 && key[n-1] != ' ' {
				key = append(key, ' ')
			}
		case c >= 'A' && c <= 'Z':
			key = append(key, c+'a'-'A')
		default:
			key = append(key, c)
		}
	}
	return strings.TrimRight(string(key), " ")
}

// headers finds the columns of one layout by their keys.
type headers struct {
	column map[string]int // key → column of the kind, -1 for one that is known and not read
	// rank of a key: where several headers stand for one column, the highest is taken.
	rank map[string]int
}

// The ranks of headers: an alias has none.
const rankOurs, rankProfile = 1, 2 // our own name; what the profile names outright

// newHeaders takes the names and aliases of a kind, and over them the headers of
// a profile.
func newHeaders(p *Profile) headers {
	h := headers{map[string]int{}, map[string]int{}}
	for i, c := range p.Kind.Columns {
		h.rank[headerKey(c.Name)] = rankOurs
		for _, name := range append([]string{c.Name}, c.Aliases...) {
			h.column[headerKey(name)] = i
		}
	}
	h.column[headerKey(ProblemColumn)], h.column[headerKey(RowColumn)] = -1, -1 // of a return workbook that was saved as text
	for name, column := range p.Headers {
		h.column[headerKey(name)] = p.Kind.column(column)
		h.rank[headerKey(name)] = rankProfile
	}
	return h
}

// layout is where the columns of one sheet stand.
type layout struct {
	profile *Profile
	header  int   // how many rows of the sheet stand up to and including the header
	rows    int   // how many of them are the header
	at      []int // per column of the kind: its place on the sheet, -1 for none
	width   int   // cells of the header, up to the last that is filled
	wide    int   // the same with the empty ones at its end, in a text file
	matched int   // columns found
	cells   []string
	unknown []int         // places of headers that the kind does not know
	unnamed []int         // places without a header
	doubles map[int][]int // column of the kind → all its places, where there are several
	rivals  map[int]int   // and how many of them, the first ones, have equal right to it
	missing []string
}

// match lays the headers of a profile over a row with its keys.
func (h headers) match(p *Profile, cells, keys []string, schoolInPath bool) layout {
	l := layout{profile: p, at: make([]int, len(p.Kind.Columns)), width: len(cells), cells: cells, doubles: map[int][]int{}, rivals: map[int]int{}}
	for i := range l.at {
		l.at[i] = -1
	}
	places := make([][]int, len(l.at))
	for i, key := range keys {
		column, known := h.column[key]
		switch {
		case key == "":
			l.unnamed = append(l.unnamed, i)
		case !known:
			l.unknown = append(l.unknown, i)
		case column < 0:
			l.matched++
		case len(places[column]) > 0 && h.rank[key] > h.rank[keys[places[column][0]]]:
			places[column] = append([]int{i}, places[column]...)
		default:
			places[column] = append(places[column], i)
		}
	}
	for column, found := range places {
		if len(found) > 0 {
			l.at[column] = found[0]
			l.matched++
		}
		if len(found) > 1 {
			h.double(&l, column, found, keys)
		}
	}
	p.settle(&l)
	l.missing = l.needed(schoolInPath)
	return l
}

// double keeps the places of a column that stands there more than once, those
// whose headers rank highest first.
func (h headers) double(l *layout, column int, places []int, keys []string) {
	slices.SortStableFunc(places, func(a, b int) int { return h.rank[keys[b]] - h.rank[keys[a]] })
	l.doubles[column] = places
	for _, place := range places {
		if h.rank[keys[place]] == h.rank[keys[places[0]]] {
			l.rivals[column]++
		}
	}
}

// needed lists the groups of columns of which none stands in the header.
func (l layout) needed(schoolInPath bool) []string {
	kind := l.profile.Kind
	groups := kind.Needs
	if kind.NamesSchool && !schoolInPath {
		groups = append([][]string{{"BRIN", "Vestiging"}}, groups...)
	}
	var missing []string
	for _, group := range groups {
		found := false
		for _, name := range group {
			found = found || l.has(name) || name == "Code" && l.profile.KindIsEnough && l.has("Soort")
		}
		if !found {
			text := strings.Join(group, " of ")
			if kind.NamesSchool && group[0] == "BRIN" {
				text += " (of zet de vestigingscode van 6 tekens, zoals 01AB00, in de naam van het bestand of de map)"
			}
			missing = append(missing, text)
		}
	}
	return missing
}

// has reports whether a column of the kind stands on the sheet.
func (l layout) has(name string) bool {
	i := l.profile.Kind.column(name)
	return i >= 0 && l.at[i] >= 0
}

// letter is the name of a column as a spreadsheet shows it: A, B, ..., AA.
func letter(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return letter(i/26-1) + string(rune('A'+i%26))
}
