package read

import "bytes"

// xmlAttribute is an attribute of the element that began last.
type xmlAttribute struct {
	name  []byte // with its prefix
	value []byte // with entities replaced
}

// attributeAt takes the attribute that begins at i and gives where it ends.
func (x *xmlScanner) attributeAt(i int) (int, error) {
	end, _, err := x.nameAt(i)
	if err != nil {
		return 0, err
	}
	name := x.buf[i:end]
	i = x.spaces(end)
	if x.buf[i] != '=' {
		return 0, x.unlessShort(i, "attribute without value")
	}
	i = x.spaces(i + 1)
	quote := x.buf[i]
	if quote != '"' && quote != '\'' {
		return 0, x.unlessShort(i, "attribute without quotes")
	}
	from, entities := i+1, false
	for i = from; x.buf[i] != quote; i++ {
		switch x.buf[i] {
		case '&':
			entities = true
		case '<':
			return 0, xmlError("tag inside an attribute")
		case 0:
			if i == x.end {
				return 0, errXMLShort
			}
		}
	}
	value := x.buf[from:i]
	if entities {
		if value, err = x.replaced(value); err != nil {
			return 0, err
		}
	}
	for _, other := range x.attributes {
		if bytes.Equal(other.name, name) {
			return 0, xmlError("attribute twice")
		}
	}
	if len(x.attributes) == maxXMLNames {
		return 0, xmlError("too many attributes")
	}
	x.attributes = append(x.attributes, xmlAttribute{name, value})
	return i + 1, nil
}

// attribute is the value of the attribute with this name, prefix aside, of the
// element that began last. One without a prefix goes before one that has it.
func (x *xmlScanner) attribute(local string) (value []byte, ok bool) {
	for _, a := range x.attributes {
		if string(a.name) == local {
			return a.value, true
		}
		if n := len(a.name) - len(local); !ok && n > 0 && a.name[n-1] == ':' && string(a.name[n:]) == local {
			value, ok = a.value, true
		}
	}
	return value, ok
}
