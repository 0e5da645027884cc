package read

import (
	"net/url"
	"path"
	"strings"
)

// relation says which part is what to another part.
type relation struct {
	kind     string // the last word of its type: "worksheet", "styles"
	part     string // the name of the part
	external bool
}

// relations reads the .rels part of a part ("" for the whole file), by id.
func (c *container) relations(of string) (map[string]relation, error) {
	folder, base := path.Split(of)
	from := c.part(folder + "_rels/" + base + ".rels")
	if from == nil {
		return nil, damagedParts
	}
	list := map[string]relation{}
	err := c.elements(from, func(x *ooxml) error {
		switch {
		case x.depth() == 1:
			return nil
		case string(x.local) != "Relationship":
			return damagedPart
		}
		id, _ := x.attribute("Id")
		kind, _ := x.attribute("Type")
		target, _ := x.attribute("Target")
		mode, _ := x.attribute("TargetMode")
		if _, twice := list[string(id)]; twice {
			return damagedParts
		}
		list[string(id)] = relation{path.Base(string(kind)), c.target(folder, string(target)), string(mode) == "External"}
		return nil
	})
	return list, err
}

// target is the name of the part that a relation points to, from a folder.
func (c *container) target(folder, target string) string {
	name := func(target string) string {
		target = strings.ReplaceAll(target, `\`, "/")
		if !strings.HasPrefix(target, "/") {
			target = "/" + folder + target
		}
		return path.Clean(target)[1:]
	}
	if plain, err := url.PathUnescape(target); err == nil && c.part(name(target)) == nil {
		return name(plain)
	}
	return name(target)
}

// elements hands the start of every element of a small part to take.
func (c *container) elements(from *part, take func(*ooxml) error) error {
	source, err := c.open(from)
	if err != nil {
		return err
	}
	x := &ooxml{xmlScanner: newXMLScanner(source)}
	for {
		token, err := x.next()
		if err != nil {
			return damagedPart.as(err)
		}
		switch token {
		case xmlEOF:
			return nil
		case xmlStart:
			if err := take(x); err != nil {
				return err
			}
		}
	}
}
