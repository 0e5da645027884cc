package read

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// parts are the files in the zip by name.
type parts map[string]*zip.File

// workbook reads the list of sheets, and the name of the part of each.
func (all parts) workbook() (workbook, []string, error) {
	main, err := all.mainPart()
	if err != nil {
		return workbook{}, nil, err
	}
	var contents struct {
		XMLName    xml.Name `xml:"workbook"`
		Properties struct {
			Date1904 string `xml:"date1904,attr"`
		} `xml:"workbookPr"`
		Sheets []struct {
			Name  string `xml:"name,attr"`
			ID    string `xml:"id,attr"`
			State string `xml:"state,attr"`
		} `xml:"sheets>sheet"`
	}
	if err := all.decode(main, &contents); err != nil {
		return workbook{}, nil, err
	}
	targets, err := all.targets(main)
	if err != nil {
		return workbook{}, nil, err
	}
	book := workbook{epoch1904: contents.Properties.Date1904 == "1" || contents.Properties.Date1904 == "true"}
	var names []string
	seen := map[string]bool{}
	for _, sheet := range contents.Sheets {
		name, key := targets[sheet.ID], strings.ToLower(sheet.Name)
		if all[name] == nil || seen[key] {
			return workbook{}, nil, damagedParts
		}
		seen[key] = true
		hidden := sheet.State != "" && sheet.State != "visible"
		book.sheets, names = append(book.sheets, worksheet{name: sheet.Name, hidden: hidden}), append(names, name)
	}
	return book, names, nil
}

// relationships is a .rels part: which part is what to another.
type relationships struct {
	List []struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
	} `xml:"Relationship"`
}

// mainPart is the name of the workbook's own part.
func (all parts) mainPart() (string, error) {
	var root relationships
	if all["_rels/.rels"] == nil {
		return "", errNoWorkbook
	}
	if err := all.decode("_rels/.rels", &root); err != nil {
		return "", err
	}
	for _, r := range root.List {
		if !strings.HasSuffix(r.Type, "/officeDocument") {
			continue
		}
		name := strings.TrimPrefix(path.Clean("/"+r.Target), "/")
		switch {
		case strings.HasSuffix(name, ".bin"):
			return "", errBinary
		case !strings.HasPrefix(name, "xl/"):
			return "", errNoWorkbook
		case all[name] == nil:
			return "", damagedParts
		}
		return name, nil
	}
	return "", errNoWorkbook
}

// targets maps the relationship ids of a part to the names of parts.
func (all parts) targets(of string) (map[string]string, error) {
	folder, base := path.Split(of)
	var list relationships
	if err := all.decode(folder+"_rels/"+base+".rels", &list); err != nil {
		return nil, err
	}
	targets := map[string]string{}
	for _, r := range list.List {
		name := path.Join(folder, r.Target)
		if strings.HasPrefix(r.Target, "/") {
			name = path.Clean(r.Target)[1:]
		}
		targets[r.ID] = name
	}
	return targets, nil
}

// decode reads a small part into a struct.
func (all parts) decode(name string, into any) error {
	file := all[name]
	if file == nil {
		return damagedParts
	}
	part, err := file.Open()
	if err != nil {
		return damagedZip
	}
	defer part.Close()
	decoder := xml.NewDecoder(part)
	if err := decoder.Decode(into); err != nil {
		return damagedXML
	}
	return nil
}

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
