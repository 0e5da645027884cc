package render

import (
	"strings"
	"sync"
	"unicode"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/text/unicode/norm"
)

// omission is printed for a run of letters of a script that the fonts lack:
// something stood there.
const omission = '…'

// readable is a text as the fonts can print it: accents joined to their letters
// and nothing invisible (gofpdf would panic on some runes, and print others beside
// their letter). A sign that the fonts lack is written as its plain form where it
// has one (a bold letter, a number in a circle), and left out where it has none (an
// emoji); letters of another script become an omission. It never prints a box.
func readable(text string) string {
	var b strings.Builder
	last, dropped := '\n', false
	write := func(r rune) {
		// Where something fell out, one of the spaces around it goes with it.
		if dropped && r == ' ' && (last == ' ' || last == '\n') || r == omission && last == omission {
			return
		}
		b.WriteRune(r)
		last, dropped = r, false
	}
	for _, r := range norm.NFC.String(strings.ToValidUTF8(text, string(unicode.ReplacementChar))) {
		r = plain(r)
		switch {
		case r == '\n', canPrint(r):
			write(r)
		case isNothing(r):
		default:
			forms := plainForms(r)
			for _, r := range forms {
				write(r)
			}
			dropped = dropped || forms == ""
		}
	}
	return b.String()
}

// plain is the rune itself, or its like for one that is meant for screens.
func plain(r rune) rune {
	switch r {
	case '\t', '\u2028', '\u2029', '\u0085':
		return ' '
	case '\u2010', '\u2011':
		return '-'
	}
	return r
}

// isNothing reports whether a rune has no ink of its own: accents without a letter,
// marks of direction, colours of an emoji.
func isNothing(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs, unicode.Mn, unicode.Me) || 0x1F3FB <= r && r <= 0x1F3FF
}

// plainForms is what to print for a rune that the fonts lack.
func plainForms(r rune) string {
	var forms strings.Builder
	for _, form := range norm.NFKD.String(string(r)) {
		if canPrint(form) {
			forms.WriteRune(form)
		}
	}
	switch {
	case forms.Len() > 0:
		return forms.String()
	case r == unicode.ReplacementChar, unicode.In(r, unicode.L, unicode.N, unicode.Mc):
		return string(omission)
	}
	return ""
}

// canPrint reports whether the fonts have the rune, and it has ink or is a space.
func canPrint(r rune) bool {
	return r <= 0xFFFF && r != unicode.ReplacementChar && letters()[r] && !isNothing(r)
}

// letters are the runes that both faces can print.
var letters = sync.OnceValue(func() *[0x10000]bool {
	var all [0x10000]bool
	regular, errRegular := sfnt.Parse(liberationsansregular.TTF)
	bold, errBold := sfnt.Parse(liberationsansbold.TTF)
	if errRegular != nil || errBold != nil {
		panic("render: the embedded fonts cannot be read")
	}
	var buffer sfnt.Buffer
	for r := range rune(len(all)) {
		thin, _ := regular.GlyphIndex(&buffer, r)
		thick, _ := bold.GlyphIndex(&buffer, r)
		all[r] = thin != 0 && thick != 0
	}
	return &all
})
