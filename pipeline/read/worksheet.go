package read

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

// worksheet is what the check of one sheet found.
type worksheet struct {
	name       string
	hidden     bool
	tally      tally             // of all cells with a value
	hiddenRows int               // rows with a value that are hidden or filtered away
	lost       map[position]bool // cells whose formula has no stored outcome
	firstLost  position
	mergedRows string // the first merge of cells of several rows, as "A2:A5"
}

// position is the place of a cell, both counted from 1.
type position struct{ row, column int }

// name is how the user sees it, "D12".
func (p position) name() string {
	letters := ""
	for n := p.column; n > 0; n = (n - 1) / 26 {
		letters = string(rune('A'+(n-1)%26)) + letters
	}
	return letters + strconv.Itoa(p.row)
}

// tally counts cells and where they stand: two readings of a sheet that find
// other cells, or the same at other places, have different tallies.
type tally struct{ cells, places int }

func (t *tally) add(p position) {
	t.cells++
	t.places += p.row*maxColumns + p.column
}

// maxRows and maxColumns are the limits of the file format; maxLost is how many
// cells without an outcome are kept track of.
const maxRows, maxColumns, maxLost = 1 << 20, 1 << 14, 1 << 20

// tokens hands every token of a part to take. encoding/xml is strict: cut or
// broken XML is an error. It is also what excelize reads with, so that what is
// whole here is whole there.
func (all parts) tokens(name string, take func(xml.Token) error) error {
	part, err := all[name].Open()
	if err != nil {
		return damagedZip
	}
	defer part.Close()
	decoder := xml.NewDecoder(part)
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return damagedXML
		}
		if err := take(token); err != nil {
			return err
		}
	}
}

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
