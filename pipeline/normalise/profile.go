package normalise

import (
	"slices"

	"verzuimrapport/pipeline/attendance"
)

// Profile is the layout of one school system: which headers it uses for our
// columns, and what its own codes mean where no code table says more. Those in
// Profiles are built in; those of Options.Profiles stand in the customer's settings.
type Profile struct {
	Name string // as messages call it
	Kind *Kind
	// Signs are sets of headers; the profile fits a header row that has all of one
	// set. A profile without Signs and Fixed is that of our own sheets.
	Signs [][]string
	// Headers are the system's headers for our columns, beside the names and aliases
	// of the kind, over which they go; "" for one that is known and not read.
	Headers map[string]string
	// Fixed are the columns of a layout without a header, in their order, "" for one
	// that is not read; such a layout is recognised by its values: see profile_fixed.go.
	Fixed []string
	// Dates is the order of day, month and year in its dates.
	Dates DateForm
	// SlotMinutes is the length of what the system calls a lesuur, where that is no
	// lesuur of the school; 0: it is one.
	SlotMinutes int
	// Categories are the system's own codes; they come after all code tables.
	Categories map[string]attendance.Category
	// KindCategories are its own words in the column Soort only, where the same word
	// as a code would be the school's.
	KindCategories map[string]attendance.Category
	// EndTimeMayBeDay: the cell of Eindtijd holds a day (12-11) where the row lasts
	// several days.
	EndTimeMayBeDay bool
	// KindIsEnough: the sheet may have Soort without Code, and a row without either
	// is one of unknown category. On our own sheets Code must stand, and a row
	// without both is a fault.
	KindIsEnough bool
	// OnlyFacts: a list of all schools of the country, in which those that nobody
	// else names do not concern us.
	OnlyFacts bool
	// Own: the profile stands in the settings. Where it fits and has all it needs, it
	// goes before every other layout, however many columns those match.
	Own bool
}

// Profiles is the explicit list of the school systems that are known. They are
// tried before the layouts of our own sheets.
var Profiles = []*Profile{
	&eduarte, &somtodayTotals, &somtoday, &pars, &magisterAbsences, &magisterPupils, &duoLocations,
}

// HeaderKey gives headers that count as the same one text: trimmed, in lower case,
// spaces, underscores, hyphens and dots alike.
func HeaderKey(header string) string { return headerKey(header) }

// ownCategories: on our own sheets a category may stand as its own code.
var ownCategories = func() map[string]attendance.Category {
	table := map[string]attendance.Category{}
	for c, name := range attendance.CategoryNames() {
		table[name] = attendance.Category(c)
	}
	return table
}()

// layouts are all profiles with their headers, those of our own sheets last.
type layouts []laidOut

type laidOut struct {
	profile *Profile
	headers headers
	signs   [][]string // keys
	// spellings are those of the names and aliases of the columns.
	spellings []spelling
	// words are the keys of the headers of all layouts together.
	words map[string]bool
}

// newLayouts puts the profiles of the settings first.
func newLayouts(own []*Profile) layouts {
	var all layouts
	words := map[string]bool{}
	add := func(p *Profile) {
		entry := laidOut{profile: p, headers: newHeaders(p), spellings: spellingsOf(p.Kind), words: words}
		for key := range entry.headers.column {
			words[key] = true
		}
		for _, set := range p.Signs {
			var keys []string
			for _, name := range set {
				keys = append(keys, headerKey(name))
			}
			entry.signs = append(entry.signs, keys)
		}
		all = append(all, entry)
	}
	for _, p := range slices.Concat(own, Profiles) {
		add(p)
	}
	for _, kind := range Kinds {
		add(&Profile{Name: "eigen blad " + kind.Name, Kind: kind, Categories: ownCategories})
	}
	return all
}

// fits reports whether a header row has the signs of the profile.
func (l laidOut) fits(keys map[string]bool) bool {
	if l.profile.Fixed != nil {
		return false
	}
	for _, set := range l.signs {
		all := true
		for _, key := range set {
			all = all && keys[key]
		}
		if all {
			return true
		}
	}
	return len(l.signs) == 0
}

// settle moves the columns whose meaning depends on what else stands on the
// sheet: Waarneming is the kind of an absence where no Soort stands, and Reden its
// code where no kind says what it was.
func (p *Profile) settle(l *layout) {
	if p.Kind != &absences {
		return
	}
	if kind, observed := p.Kind.column("Soort"), p.Kind.column("Waarneming"); l.at[kind] < 0 {
		l.at[kind], l.at[observed] = l.at[observed], -1
	}
	if l.has("Code") || l.has("Soort") {
		return
	}
	for n, i := range l.unknown {
		if headerKey(l.cells[i]) == "reden" {
			l.at[p.Kind.column("Code")] = i
			l.matched++
			l.unknown = append(l.unknown[:n:n], l.unknown[n+1:]...)
			return
		}
	}
}
