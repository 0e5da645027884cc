package read

// sharedTexts are the texts that cells refer to by number. They are kept in a few
// large strings, so that a million of them are no million objects; a cell that is
// kept keeps its block of texts, not all of them.
type sharedTexts struct {
	blocks []string
	places []textPlace
	filled []byte // the block under way
}

// textPlace is where a text stands.
type textPlace struct{ block, from, to uint32 }

const textBlock = 64 << 10

// get is the text of a number that is one.
func (t *sharedTexts) get(i int) string {
	p := &t.places[i]
	return t.blocks[p.block][p.from:p.to]
}

// add ends the text that was appended to filled from a place on.
func (t *sharedTexts) add(from int) {
	t.filled = cleanText(unescaped(t.filled, from), from)
	t.places = append(t.places, textPlace{uint32(len(t.blocks)), uint32(from), uint32(len(t.filled))})
	if len(t.filled) >= textBlock {
		t.close()
	}
}

// close makes a string of the block under way.
func (t *sharedTexts) close() {
	t.blocks = append(t.blocks, string(t.filled))
	t.filled = t.filled[:0]
}

// sharedTexts reads the table of texts. A workbook without the part has none, and
// then no cell may refer to one.
func (b *workbook) sharedTexts(limits Limits, file string) (*sharedTexts, error) {
	if b.texts == nil {
		return &sharedTexts{}, nil
	}
	source, err := b.open(b.texts)
	if err != nil {
		return nil, err
	}
	x := &ooxml{xmlScanner: newXMLScanner(source)}
	texts := &sharedTexts{}
	for {
		from := len(texts.filled)
		if text, ok := x.leaf("<si><t>", "</t></si>"); ok {
			texts.filled = append(texts.filled, text...)
		} else if more, err := texts.next(x); err != nil {
			return nil, damagedStrings.as(err)
		} else if !more {
			texts.close()
			return texts, nil
		}
		if texts.add(from); len(texts.places) > limits.SharedStrings {
			return nil, &Fault{limits.tooManyTexts(file)}
		}
	}
}

// next takes the next <si>; false at the end of the table.
func (t *sharedTexts) next(x *ooxml) (bool, error) {
	for {
		token, err := x.next()
		switch {
		case err != nil || token == xmlEOF:
			return false, err
		case token == xmlText && !isSpace(x.text):
			return false, damagedStrings
		case token != xmlStart:
		case x.depth() == 1 && string(x.local) != "sst":
			return false, damagedStrings
		case string(x.local) == "si":
			t.filled, err = x.richText(t.filled)
			return true, err
		case x.depth() == 1:
			x.main = x.namespace(x.name)
		default:
			if err := x.foreign("extLst"); err != nil {
				return false, err
			}
		}
	}
}
