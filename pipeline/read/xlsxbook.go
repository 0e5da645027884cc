package read

import (
	"path"
	"slices"
	"strconv"
	"strings"
)

// workbook is what a workbook consists of.
type workbook struct {
	*container
	epoch1904 bool
	sheets    []worksheet // as they stand in the workbook
	texts     *part       // the shared texts; nil if there are none
	formats   *part       // the number formats; nil if there are none
	unlisted  bool        // there is a sheet that the list of sheets does not name
}

// openWorkbook finds the parts of a workbook.
func openWorkbook(c *container) (*workbook, error) {
	main, err := c.mainPart()
	if err != nil {
		return nil, err
	}
	book := &workbook{container: c}
	ids, err := book.list(main)
	if err != nil {
		return nil, err
	}
	relations, err := c.relations(main)
	if err != nil {
		return nil, err
	}
	return book, book.connect(ids, relations)
}

// mainPart is the name of the workbook's own part.
func (c *container) mainPart() (string, error) {
	if c.part("_rels/.rels") == nil && c.part(usualMainPart) != nil {
		return usualMainPart, nil
	}
	root, err := c.relations("")
	if err != nil {
		return "", errNoWorkbook
	}
	for _, r := range root {
		if r.kind != "officeDocument" {
			continue
		}
		switch {
		case strings.HasSuffix(strings.ToLower(r.part), ".bin"):
			return "", errBinary
		case c.part(r.part) != nil:
			return r.part, nil
		case strings.HasPrefix(r.part, "xl/"):
			return "", damagedParts
		}
	}
	return "", errNoWorkbook
}

const usualMainPart = "xl/workbook.xml"

// list reads the list of sheets, and gives the id of the relation of each.
func (b *workbook) list(main string) (ids []string, err error) {
	err = b.elements(b.part(main), func(x *ooxml) error {
		switch string(x.local) {
		case "workbookPr":
			value, _ := x.attribute("date1904")
			b.epoch1904 = isTrue(value)
		case "sheet":
			name, _ := x.attribute("name")
			id, _ := x.attribute("id")
			state, _ := x.attribute("state")
			hidden := len(state) > 0 && string(state) != "visible"
			b.sheets = append(b.sheets, worksheet{name: clean(string(name)), hidden: hidden})
			ids = append(ids, string(id))
		case "workbook":
			x.main = x.namespace(x.name)
		default:
			switch {
			case x.depth() == 1:
				return errNoWorkbook
			case x.depth() == 2 && x.namespace(x.name) == x.main && !slices.Contains(bookElements, string(x.local)):
				return damagedPart
			}
		}
		return nil
	})
	b.nameApart()
	return ids, err
}

// bookElements are what a workbook part holds beside workbookPr; of anything else
// it cannot be said that it does not matter.
var bookElements = []string{
	"fileVersion", "fileSharing", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize",
	"customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
}

// nameApart gives each sheet a name of its own: a problem has to say which it is about.
func (b *workbook) nameApart() {
	taken, last := map[string]bool{}, map[string]int{} // last is the last number behind a name
	for i := range b.sheets {
		name := b.sheets[i].name
		if blank(name) {
			name = "blad " + strconv.Itoa(i+1)
		}
		unique := name
		for n := max(last[name], 1) + 1; taken[strings.ToLower(unique)]; n++ {
			unique, last[name] = name+" ("+strconv.Itoa(n)+")", n
		}
		taken[strings.ToLower(unique)] = true
		b.sheets[i].name = unique
	}
}

// connect finds the part of each sheet and of what all sheets share. Every part
// that is named must be there, and a sheet's part may be that of no other.
func (b *workbook) connect(ids []string, relations map[string]relation) error {
	named := map[*part]bool{}
	for i, id := range ids {
		if id == "" { // a module of macros, as very old workbooks have; unlisted tells if it was a sheet
			continue
		}
		r, known := relations[id]
		from := b.part(r.part)
		if !known || r.external || from == nil || named[from] {
			return damagedParts
		}
		named[from] = true
		b.sheets[i].part = from.Name
	}
	for _, r := range relations {
		b.unlisted = b.unlisted || r.kind == "worksheet" && b.part(r.part) != nil && !named[b.part(r.part)]
	}
	for key, from := range b.named {
		b.unlisted = b.unlisted || strings.HasPrefix(key, "xl/worksheets/") && path.Ext(key) == ".xml" && !named[from]
	}
	return b.connectShared(relations)
}

// connectShared finds the table of texts and the number formats.
func (b *workbook) connectShared(relations map[string]relation) error {
	for _, r := range relations {
		slot := map[string]**part{"sharedStrings": &b.texts, "styles": &b.formats}[r.kind]
		if slot == nil {
			continue
		}
		from := b.part(r.part)
		if from == nil || *slot != nil && *slot != from {
			return damagedParts
		}
		*slot = from
	}
	// Programs forget to name these two, and readers find them nevertheless.
	if b.texts == nil {
		b.texts = b.part("xl/sharedStrings.xml")
	}
	if b.formats == nil {
		b.formats = b.part("xl/styles.xml")
	}
	return nil
}

// isTrue reads a truth value of XML.
func isTrue(value []byte) bool {
	return string(value) == "1" || string(value) == "true" || string(value) == "on"
}
