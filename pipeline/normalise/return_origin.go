package normalise

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"verzuimrapport/pipeline/attendance"
)

// Origin (herkomst) says of which delivered file a return workbook repeats the rows
// of one school. It stands on the last sheet of the workbook, and is how the program
// knows the workbook again.
type Origin struct {
	File   string // the delivered file, below the input folder
	SHA256 string // of that file, hex
	// Round counts how often the rows went to the school: 1 for a workbook that was
	// made of the delivered file itself, 2 for one that was made of such a workbook.
	Round  int
	On     string // the peildatum of the run that made it, jjjj-mm-dd
	School attendance.SchoolCode
	Sheets []OriginSheet
}

// OriginSheet is one sheet with rows.
type OriginSheet struct {
	Name string // on the return workbook
	Of   string // in the delivered file, "" in a text file
	// Kind and Profile are what the delivered sheet was read as.
	Kind, Profile string
	// PathSchool is the school code that the path of the delivered file holds, "" for none.
	PathSchool string
	Text       bool // the delivered file is a text file
	// Hidden: rows of the file were of several schools, and Of and the name of the
	// file are references.
	Hidden bool
	// Replies is how many columns Toelichting the delivered sheet has itself.
	Replies int
	Rows    Ranges
}

// OriginHeader is the header of the sheet; by it the sheet is recognised.
var OriginHeader = []string{"Herkomst retourwerkmap", "Blad", "Waarde"}

// originForm is the version of the form of the sheet.
const originForm = "1"

// The names of the lines.
const (
	formLine, fileLine, hashLine, roundLine, onLine, schoolLine = "Vorm", "Bestand", "SHA-256", "Ronde", "Peildatum", "School"
	ofLine, kindLine, profileLine, pathLine, textLine, rowsLine = "Oorspronkelijk blad", "Soort blad", "Profiel", "School uit de naam", "Tekstbestand", "Rijen"
	hiddenLine, repliesLine                                     = "Van meer scholen", "Eigen kolommen Toelichting"
)

// rangesPerLine keeps a cell far below what a spreadsheet can hold.
const rangesPerLine = 200

// Lines are the rows of the sheet below its header.
func (o Origin) Lines() [][3]string {
	lines := [][3]string{
		{formLine, "", originForm}, {fileLine, "", o.File}, {hashLine, "", o.SHA256},
		{roundLine, "", strconv.Itoa(o.Round)}, {onLine, "", o.On}, {schoolLine, "", string(o.School)},
	}
	for _, s := range o.Sheets {
		text := "nee"
		if s.Text {
			text = "ja"
		}
		lines = append(lines, [3]string{ofLine, s.Name, s.Of}, [3]string{kindLine, s.Name, s.Kind}, [3]string{profileLine, s.Name, s.Profile},
			[3]string{pathLine, s.Name, s.PathSchool}, [3]string{textLine, s.Name, text})
		if s.Hidden {
			lines = append(lines, [3]string{hiddenLine, s.Name, "ja"})
		}
		if s.Replies > 0 {
			lines = append(lines, [3]string{repliesLine, s.Name, strconv.Itoa(s.Replies)})
		}
		for rows := s.Rows; len(rows) > 0; rows = rows[min(len(rows), rangesPerLine):] {
			lines = append(lines, [3]string{rowsLine, s.Name, rows[:min(len(rows), rangesPerLine)].String()})
		}
	}
	return lines
}

// take reads one line; an error says in Dutch what cannot be read.
func (o *Origin) take(what, sheet, value string) (err error) {
	switch what {
	case fileLine:
		o.File = value
	case hashLine:
		o.SHA256 = strings.ToLower(value)
	case roundLine:
		o.Round, err = strconv.Atoi(whole(value))
	case onLine:
		o.On = value
	case schoolLine:
		o.School = attendance.SchoolCode(value)
	case ofLine, kindLine, profileLine, pathLine, textLine, hiddenLine, repliesLine, rowsLine:
		return o.sheet(sheet).take(what, value)
	}
	if err != nil {
		return fmt.Errorf("de regel %s is geen getal", what)
	}
	return nil
}

// names reports whether a sheet of the return workbook has a name.
func (o *Origin) names(sheet string) bool {
	return slices.ContainsFunc(o.Sheets, func(s OriginSheet) bool { return strings.EqualFold(s.Name, strings.TrimSpace(sheet)) })
}

// sheet finds a sheet by its name, and adds it where it is new.
func (o *Origin) sheet(name string) *OriginSheet {
	for i := range o.Sheets {
		if o.Sheets[i].Name == name {
			return &o.Sheets[i]
		}
	}
	o.Sheets = append(o.Sheets, OriginSheet{Name: name})
	return &o.Sheets[len(o.Sheets)-1]
}

func (s *OriginSheet) take(what, value string) error {
	switch what {
	case ofLine:
		s.Of = value
	case kindLine:
		s.Kind = value
	case profileLine:
		s.Profile = value
	case pathLine:
		s.PathSchool = value
	case textLine:
		s.Text = value == "ja"
	case hiddenLine:
		s.Hidden = value == "ja"
	case repliesLine:
		n, err := strconv.Atoi(whole(value))
		if err != nil || n < 0 {
			return fmt.Errorf("de regel %s is geen getal", what)
		}
		s.Replies = n
	case rowsLine:
		rows, ok := parseRanges(value)
		if !ok {
			return fmt.Errorf("de regel %s is niet te lezen", what)
		}
		s.Rows = append(s.Rows, rows...)
	}
	return nil
}

// complete says in Dutch what an origin lacks, "" for nothing.
func (o Origin) complete() string {
	switch {
	case o.File == "":
		return "de regel Bestand ontbreekt"
	case len(o.SHA256) != 64:
		return "de regel SHA-256 klopt niet"
	case o.Round < 1:
		return "de regel Ronde ontbreekt"
	case len(o.School) != 6:
		return "de regel School klopt niet"
	case len(o.Sheets) == 0:
		return "er staat geen blad in"
	}
	for _, s := range o.Sheets {
		if s.Kind == "" || len(s.Rows) == 0 || s.Name == "" {
			return "van een blad ontbreken de rijen"
		}
	}
	return ""
}
