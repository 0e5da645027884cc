package read

import "bytes"

// odsSpace is a namespace of an OpenDocument part that matters here.
type odsSpace uint8

const (
	odsOther odsSpace = iota
	odsOffice
	odsTable
	odsText
	odsStyle
	odsCalcExt // what LibreOffice adds of its own: which cells are errors
)

func odsSpaceOf(uri string) odsSpace {
	switch uri {
	case "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office":
		return odsOffice
	case "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table":
		return odsTable
	case "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text":
		return odsText
	case "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style":
		return odsStyle
	case "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0":
		return odsCalcExt
	}
	return odsOther
}

// odsXML is a part as XML whose names are known by their namespace. Programs
// declare the prefixes on the root; only where an element inside declares its own
// is each name looked up.
type odsXML struct {
	*xmlScanner
	declared int // how many the root declares
	prefixes []odsPrefix
}

type odsPrefix struct {
	prefix string
	space  odsSpace
}

// root takes note of the namespaces of the root, which began last.
func (x *odsXML) root() {
	x.declared, x.prefixes = len(x.bindings), nil
	for _, b := range x.bindings {
		if space := odsSpaceOf(b.uri); space != odsOther {
			x.prefixes = append(x.prefixes, odsPrefix{b.prefix, space})
		}
	}
}

// space is the namespace of a name.
func (x *odsXML) space(name []byte) odsSpace {
	if len(x.bindings) != x.declared || len(x.prefixes) == 0 {
		return odsSpaceOf(x.namespace(name))
	}
	prefix := name[:max(0, bytes.IndexByte(name, ':'))]
	for i := range x.prefixes {
		if x.prefixes[i].prefix == string(prefix) {
			return x.prefixes[i].space
		}
	}
	return odsOther
}

// is reports whether the element of the last token is this one.
func (x *odsXML) is(space odsSpace, local string) bool {
	return string(x.local) == local && x.space(x.name) == space
}

// value is an attribute of the element that began last; nil where it has none.
func (x *odsXML) value(space odsSpace, local string) []byte {
	for _, a := range x.attributes {
		if n := len(a.name) - len(local); n > 0 && a.name[n-1] == ':' && string(a.name[n:]) == local && x.space(a.name) == space {
			return a.value
		}
	}
	return nil
}
