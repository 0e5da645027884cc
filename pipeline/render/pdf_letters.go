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

// missing is printed where the fonts have no letter: something stood there.
const missing = '□'

// readable is a text as the fonts can print it: accents joined to their letters,
// nothing invisible, and one box for a run of signs that the fonts lack (gofpdf
// would panic on some of those, and print others beside their letter).
func readable(text string) string {
	var b strings.Builder
	last := rune(0)
	for _, r := range norm.NFC.String(strings.ToValidUTF8(text, string(missing))) {
		r = plain(r)
		if r < 0 || (r == missing && last == missing) {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// plain is the rune to print, -1 for none.
func plain(r rune) rune {
	switch {
	case r == '\n':
		return r
	case r == '\t', r == '\u2028', r == '\u2029', r == '\u0085':
		return ' '
	case r == '\u2010', r == '\u2011':
		return '-'
	case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs, unicode.Mn, unicode.Me), 0x1F3FB <= r && r <= 0x1F3FF:
		return -1
	case r <= 0xFFFF && letters()[r]:
		return r
	}
	return missing
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
