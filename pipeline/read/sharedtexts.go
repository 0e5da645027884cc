package read

import (
	"encoding/xml"
	"strings"
)

// sharedTexts tells of each shared text whether there is anything in it. A
// workbook without the part has none, and then no cell may refer to one.
func (all parts) sharedTexts() ([]bool, error) {
	var file string
	for name := range all {
		if strings.EqualFold(name, "xl/sharedStrings.xml") {
			if file != "" {
				return nil, damagedParts
			}
			file = name
		}
	}
	if file == "" {
		return nil, nil
	}
	var texts []bool
	var text richText
	err := all.tokens(file, func(token xml.Token) error {
		if end, ok := token.(xml.EndElement); ok && end.Name.Local == "si" {
			texts = append(texts, text.filled)
			text = richText{}
		}
		text.take(token)
		return nil
	})
	if err != nil {
		return nil, damagedStrings
	}
	return texts, nil
}

// richText follows the text of a shared or inline string: runs of text count,
// phonetic guides do not.
type richText struct{ filled, inText, phonetic bool }

func (x *richText) take(token xml.Token) {
	switch token := token.(type) {
	case xml.StartElement:
		x.phonetic = x.phonetic || token.Name.Local == "rPh"
		x.inText = token.Name.Local == "t" && !x.phonetic
	case xml.EndElement:
		x.phonetic = x.phonetic && token.Name.Local != "rPh"
		x.inText = false
	case xml.CharData:
		x.filled = x.filled || (x.inText && len(token) > 0)
	}
}
