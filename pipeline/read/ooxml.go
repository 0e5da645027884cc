package read

import (
	"bytes"
	"slices"
)

// ooxml is a part of a workbook as its XML. Markup for versions that the writer
// could not be sure of (mc:AlternateContent) is resolved: of the alternatives the
// fallback is read, as by every program that knows none of the new versions.
type ooxml struct {
	*xmlScanner
	main    string   // the namespace of the root
	choices []choice // the AlternateContent elements that are open
}

// choice is one AlternateContent element.
type choice struct{ fallback, data bool } // what it held

// next is the next token outside AlternateContent.
func (p *ooxml) next() (xmlToken, error) {
	for {
		token, err := p.xmlScanner.next()
		if err != nil || token == xmlText || token == xmlEOF {
			return token, err
		}
		switch string(p.local) {
		default:
			return token, nil
		case "AlternateContent":
			err = p.alternate(token)
		case "Choice":
			if len(p.choices) == 0 {
				return token, nil
			}
			err = p.passOver()
		case "Fallback":
			if len(p.choices) == 0 {
				return token, nil
			}
			p.choices[len(p.choices)-1].fallback = true
		}
		if err != nil {
			return token, err
		}
	}
}

// alternate opens or closes a choice. One without a fallback may not hold cells:
// they would be lost.
func (p *ooxml) alternate(token xmlToken) error {
	if token == xmlStart {
		p.choices = append(p.choices, choice{})
		return nil
	}
	last := p.choices[len(p.choices)-1]
	p.choices = p.choices[:len(p.choices)-1]
	if last.data && !last.fallback {
		return damagedPlace
	}
	return nil
}

// passOver passes over a Choice and notes whether it holds cells.
func (p *ooxml) passOver() error {
	return p.within(func(token xmlToken) error {
		if token == xmlStart && p.isCellData() {
			p.choices[len(p.choices)-1].data = true
		}
		return nil
	})
}

// foreign passes over the element that began last: one that is known to be of no
// use, or of another namespace. An element that the format does not know is a
// known one with a letter changed, and data at a wrong place would be lost: both
// are damage.
func (p *ooxml) foreign(useless ...string) error {
	if !slices.Contains(useless, string(p.local)) && p.namespace(p.name) == p.main {
		return damagedPlace
	}
	return p.within(func(token xmlToken) error {
		if token == xmlStart && p.isCellData() {
			return damagedPlace
		}
		return nil
	})
}

// onlyKnown refuses attributes that the format does not know, those of other
// namespaces aside: see foreign.
func (p *ooxml) onlyKnown(known ...string) error {
	for _, a := range p.attributes {
		if bytes.IndexByte(a.name, ':') < 0 && !bytes.HasPrefix(a.name, []byte("xmlns")) && !slices.Contains(known, string(a.name)) {
			return damagedCell
		}
	}
	return nil
}

// isCellData reports whether the element that began last holds what a sheet is about.
func (p *ooxml) isCellData() bool {
	switch string(p.local) {
	case "sheetData", "row", "c", "v", "is", "si", "sheet":
		return p.namespace(p.name) == p.main
	}
	return false
}

// richText appends the text of the element that began last, <si> or <is>: runs of
// text count, phonetic guides do not.
func (p *ooxml) richText(text []byte) ([]byte, error) {
	inText := 0 // the depth of the <t> that is open
	for outside := p.depth() - 1; ; {
		token, err := p.next()
		if err != nil {
			return text, err
		}
		switch token {
		case xmlStart:
			switch string(p.local) {
			case "t":
				inText = p.depth()
			case "r":
			default:
				if err := p.foreign("rPh", "rPr", "phoneticPr", "extLst"); err != nil {
					return text, err
				}
			}
		case xmlEnd:
			if p.depth() == outside {
				return text, nil
			}
			inText = 0
		case xmlText:
			if inText > 0 {
				text = append(text, p.text...)
			} else if !isSpace(p.text) {
				return text, damagedPlace
			}
		}
	}
}
