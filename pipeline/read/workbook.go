package read

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"
)

// MaxUnzipped is the size in bytes that a workbook may have when unzipped, all
// parts together: a sheet of 300,000 rows and 13 columns is about 180 MB. A few
// kilobytes of zip can hold gigabytes of nothing.
const MaxUnzipped = 512 << 20

// damage is what is wrong with a workbook, in Dutch, to stand in problem.DamagedWorkbook.
type damage string

func (d damage) Error() string { return string(d) }

// The kinds of damage.
const (
	damagedZip     damage = "het zipbestand is niet heel"
	damagedParts   damage = "een onderdeel ontbreekt of staat er dubbel in"
	damagedXML     damage = "een blad is niet volledig"
	damagedRows    damage = "rijen of cellen staan niet op volgorde"
	damagedCell    damage = "een cel is onleesbaar"
	damagedStrings damage = "de tabel met teksten ontbreekt of is niet volledig"
	damagedCount   damage = "niet alle cellen konden worden gelezen"
)

var (
	errTooLarge   = errors.New("unzipped workbook too large")
	errNoWorkbook = errors.New("no workbook in the zip")
	errBinary     = errors.New("binary workbook")
)

// workbook is what the check of a workbook found.
type workbook struct {
	epoch1904 bool
	sheets    []worksheet // as they stand in the workbook
}

// parts are the files in the zip by name.
type parts map[string]*zip.File

// checkWorkbook reads a workbook from end to end: every part of the zip against
// its checksum, every sheet as XML, every reference from cells to shared texts.
// It is how damage is known that excelize reads over in silence.
func checkWorkbook(data []byte) (workbook, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return workbook{}, damagedZip
	}
	all, err := readable(archive, MaxUnzipped)
	if err != nil {
		return workbook{}, err
	}
	book, names, err := all.workbook()
	if err != nil {
		return workbook{}, err
	}
	texts, err := all.sharedTexts()
	if err != nil {
		return workbook{}, err
	}
	for i := range book.sheets {
		if err := all.checkSheet(&book.sheets[i], names[i], texts); err != nil {
			return workbook{}, err
		}
	}
	return book, nil
}

// readable reads every part to its end, where archive/zip compares the checksum,
// and counts the size as it really is, up to limit: the size that the zip states
// may be a lie.
func readable(archive *zip.Reader, limit int64) (parts, error) {
	all, left := parts{}, limit
	for _, file := range archive.File {
		name := strings.ReplaceAll(file.Name, `\`, "/")
		if all[name] != nil {
			return nil, damagedParts
		}
		all[name] = file
		part, err := file.Open()
		if err != nil {
			return nil, damagedZip
		}
		size, err := io.Copy(io.Discard, io.LimitReader(part, left+1))
		part.Close()
		if left -= size; left < 0 {
			return nil, errTooLarge
		}
		if err != nil {
			return nil, damagedZip
		}
	}
	return all, nil
}

// relationships is a .rels part: which part is what to another.
type relationships struct {
	List []struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
	} `xml:"Relationship"`
}

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
