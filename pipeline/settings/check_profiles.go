package settings

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// DateForms are the values of datumvorm.
var DateForms = []string{"d-m-j", "m-d-j", "j-m-d"}

// profiles checks the profiles against what they may name.
func (d *decoder) profiles(all []Profile, words Vocabulary) {
	seen := map[string]bool{}
	for i, p := range all {
		c := profileCheck{decoder: d, profile: p, words: words, key: join("profiel", strconv.Itoa(i+1))}
		c.name(seen)
		c.recognition()
		c.forms()
		if sheet, ok := words.sheet(p.Sheet); ok {
			c.columns(sheet)
			c.fixed(sheet)
		} else {
			c.fault("blad", "verwacht wordt %s.", oneOfThese(words.sheetNames()))
		}
		c.codes()
	}
}

// profileCheck is the check of one profile.
type profileCheck struct {
	*decoder
	profile Profile
	words   Vocabulary
	key     string
}

// fault tells what is wrong with a key of the profile, unless a value of the wrong
// kind was told there already.
func (c *profileCheck) fault(key, format string, args ...any) {
	key = join(c.key, key)
	for _, f := range c.faults {
		if f.Key == key {
			return
		}
	}
	c.decoder.fault(key, format, args...)
}

func (c *profileCheck) name(seen map[string]bool) {
	name := c.profile.Name
	switch {
	case name == "":
		c.fault("naam", "dit profiel heeft geen naam. Schrijf naam = \"…\", zoals meldingen het moeten noemen.")
	case seen[name]:
		c.fault("naam", "er is nog een profiel met deze naam. Geef elk profiel een eigen naam.")
	}
	seen[name] = true
}

// recognition: a layout is known by its headers or, without them, by its columns.
func (c *profileCheck) recognition() {
	p := c.profile
	switch {
	case len(p.Signs) == 0 && len(p.Fixed) == 0:
		c.fault("herken", "verwacht wordt een lijst van koppen waaraan het bestand te herkennen is. Heeft het geen koppen, schrijf dan vaste_kolommen.")
	case len(p.Signs) > 0 && len(p.Fixed) > 0:
		c.fault("vaste_kolommen", "deze lijst is voor een bestand zonder koppen en gaat niet samen met herken. Haal een van beide weg.")
	case len(p.Columns) > 0 && len(p.Fixed) > 0:
		c.fault("kolommen", "deze lijst noemt koppen en gaat niet samen met vaste_kolommen. Haal een van beide weg.")
	}
	for _, sign := range p.Signs {
		if c.words.SameHeader(sign) == "" {
			c.fault("herken", "in deze lijst staat een lege kop. Haal die weg.")
		}
	}
}

func (c *profileCheck) forms() {
	p := c.profile
	if p.DateForm != "" && !slices.Contains(DateForms, p.DateForm) {
		c.fault("datumvorm", "verwacht wordt %s.", oneOfThese(DateForms))
	}
	if p.SlotMinutes < 0 || p.SlotMinutes > 240 {
		c.fault("lesuur_minuten", "verwacht wordt een geheel getal van 0 tot en met 240; 0 is: een lesuur van de school.")
	}
}

// columns checks the table kolommen: what stands on the right must be ours.
func (c *profileCheck) columns(sheet Sheet) {
	seen := map[string]bool{}
	for _, header := range slices.Sorted(maps.Keys(c.profile.Columns)) {
		column, key := c.profile.Columns[header], join("kolommen", header)
		same := c.words.SameHeader(header)
		switch {
		case same == "":
			c.fault(key, "links van het is-teken hoort een kop uit het bestand.")
		case seen[same]:
			c.fault(key, "deze kop staat er twee keer in: hoofdletters, spaties, punten en streepjes maken geen verschil.")
		case column != "" && !slices.Contains(sheet.Columns, column):
			c.fault(key, "het blad %s heeft geen kolom van die naam.%s", sheet.Name, choices(column, sheet.Columns))
		}
		seen[same] = true
	}
}

// fixed checks the columns of a file without headers.
func (c *profileCheck) fixed(sheet Sheet) {
	names := c.profile.Fixed
	if len(names) == 0 {
		return
	}
	for i, name := range names {
		switch {
		case name == "":
		case !slices.Contains(sheet.Columns, name):
			c.fault("vaste_kolommen", "het blad %s heeft geen kolom zoals de %de van deze lijst.%s", sheet.Name, i+1, choices(name, sheet.Columns))
		case slices.Contains(names[:i], name):
			c.fault("vaste_kolommen", "de %de kolom staat al eerder in deze lijst.", i+1)
		}
	}
	for _, group := range sheet.Needs {
		if !slices.ContainsFunc(group, func(name string) bool { return slices.Contains(names, name) }) {
			c.fault("vaste_kolommen", "voor het blad %s ontbreekt %s.", sheet.Name, strings.Join(group, " of "))
		}
	}
}

func (c *profileCheck) codes() {
	for _, code := range slices.Sorted(maps.Keys(c.profile.Codes)) {
		key := join("codes", code)
		switch {
		case strings.TrimSpace(code) == "":
			c.fault(key, "links van het is-teken hoort een code.")
		case !slices.Contains(c.words.Categories, c.profile.Codes[code]):
			c.fault(key, "verwacht wordt %s.", oneOfThese(c.words.Categories))
		}
	}
}

// choices names the name that comes nearest, or else all there are.
func choices(wrong string, names []string) string {
	best, distance := "", len(wrong)
	for _, name := range names {
		if d := editDistance(strings.ToLower(wrong), strings.ToLower(name)); d < distance {
			best, distance = name, d
		}
	}
	if 3*distance <= len(wrong) {
		return " Bedoelt u " + best + "?"
	}
	return " Kies uit: " + strings.Join(names, ", ") + "; of \"\" om haar niet te lezen."
}
