package render

import (
	"bytes"
	"strings"

	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
)

// fontFamily is the name of the only family, in two faces: each face costs a
// document some milliseconds.
const fontFamily = "sans"

// addFonts gives the document its own copy of the fonts: gofpdf writes into them.
func (p *printer) addFonts() {
	p.pdf.AddUTF8FontFromBytes(fontFamily, "", bytes.Clone(liberationsansregular.TTF))
	p.pdf.AddUTF8FontFromBytes(fontFamily, "B", bytes.Clone(liberationsansbold.TTF))
}

// typeface is how a text looks. Size is in points, leading in millimetres.
type typeface struct {
	size, leading float64
	bold          bool
	ink           colour
}

// The typefaces of a document; titles take the house colour where they are printed.
var (
	bodyText   = typeface{9.5, 4.7, false, blackInk}
	smallText  = typeface{8, 3.9, false, blackInk}
	quietText  = typeface{7.5, 3.7, false, quietInk}
	labelText  = typeface{8.5, 4.2, true, blackInk}
	headText   = typeface{12, 6, true, blackInk}
	titleText  = typeface{19, 8, true, blackInk}
	numberText = typeface{20, 9, true, blackInk}
)

func (t typeface) in(c colour) typeface { t.ink = c; return t }
func (t typeface) strong() typeface     { t.bold = true; return t }

// forget makes the next text set its font anew: on another page gofpdf's idea of
// the font in force is wrong.
func (p *printer) forget() { p.pdf.SetFont(fontFamily, "", 1) }

func (p *printer) use(t typeface) {
	style := ""
	if t.bold {
		style = "B"
	}
	p.pdf.SetFont(fontFamily, style, t.size)
	p.pdf.SetTextColor(t.ink.red, t.ink.green, t.ink.blue)
}

// text prints one line with its foot at y. The text must be readable already.
func (p *printer) text(x, y float64, t typeface, text string) {
	if text != "" {
		p.use(t)
		p.pdf.Text(x, y, text)
	}
}

// textRight prints one line that ends at x.
func (p *printer) textRight(x, y float64, t typeface, text string) {
	p.text(x-p.measure(t, text), y, t, text)
}

// textCentre prints one line around x.
func (p *printer) textCentre(x, y float64, t typeface, text string) {
	p.text(x-p.measure(t, text)/2, y, t, text)
}

// measure is the width of a line.
func (p *printer) measure(t typeface, text string) float64 {
	p.use(t)
	return p.pdf.GetStringWidth(text)
}

// lines breaks a text at its line breaks and wherever the width asks for it;
// a word that is wider than a line is broken too. Nothing is lost but spaces.
func (p *printer) lines(t typeface, text string, width float64) []string {
	var all []string
	for _, paragraph := range strings.Split(strings.Trim(readable(text), " \n"), "\n") {
		all = append(all, p.wrap(t, paragraph, width)...)
	}
	return all
}

func (p *printer) wrap(t typeface, paragraph string, width float64) []string {
	var lines []string
	line := ""
	for _, word := range strings.FieldsFunc(paragraph, func(r rune) bool { return r == ' ' }) {
		for {
			longer := strings.TrimPrefix(line+" "+word, " ")
			if p.measure(t, longer) <= width {
				line = longer
				break
			}
			if line != "" {
				lines, line = append(lines, line), ""
				continue
			}
			fits := p.fitting(t, word, width)
			lines, word = append(lines, word[:fits]), word[fits:]
		}
	}
	return append(lines, line)
}

// fitting is how many bytes of a too long word fit, at least one letter; it is
// broken behind one of its own marks if there is one in the second half.
func (p *printer) fitting(t typeface, word string, width float64) int {
	fits, mark := 0, 0
	for i, r := range word {
		end := i + len(string(r))
		if fits > 0 && p.measure(t, word[:end]) > width {
			break
		}
		fits = end
		if strings.ContainsRune("-/@.,;:", r) {
			mark = end
		}
	}
	if fits < len(word) && mark > fits/2 {
		return mark
	}
	return fits
}

// fit shortens a line to a width with three dots. It is for heads and labels that
// stand in full elsewhere; never for an answer.
func (p *printer) fit(t typeface, text string, width float64) string {
	if p.measure(t, text) <= width {
		return text
	}
	runes := []rune(text)
	for len(runes) > 0 && p.measure(t, string(runes)+"…") > width {
		runes = runes[:len(runes)-1]
	}
	return strings.TrimRight(string(runes), " ") + "…"
}
