package reports

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"verzuimrapport/pipeline/normalise"
)

// sheetNames gives sheets names that a workbook can have, each its own.
type sheetNames map[string]bool

// nameOfText is the sheet with the rows of a text file, which has no sheets.
const nameOfText = "Gegevens"

// longestSheetName is how many characters a spreadsheet takes.
const longestSheetName = 31

func (n sheetNames) take(wanted string) string {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`\/?*[]:`, r) || r < ' ' {
			return ' '
		}
		return r
	}, wanted)
	name = strings.Trim(name, " '")
	if name == "" {
		name = nameOfText
	}
	name = cutRunes(name, longestSheetName)
	if strings.EqualFold(name, normalise.TodoSheet) || strings.EqualFold(name, normalise.OriginSheetName) || strings.EqualFold(name, "History") {
		name = cutRunes("Blad "+name, longestSheetName)
	}
	unique := name
	for i := 2; n[strings.ToLower(unique)]; i++ {
		end := fmt.Sprintf(" (%d)", i)
		unique = cutRunes(name, longestSheetName-len(end)) + end
	}
	n[strings.ToLower(unique)] = true
	return unique
}

// cutRunes leaves at most n characters, counted as a spreadsheet does.
func cutRunes(text string, n int) string {
	units := 0
	for i, r := range text {
		if units++; r > 0xFFFF {
			units++
		}
		if units > n {
			return strings.TrimRight(text[:i], " '")
		}
	}
	return text
}

// shortPath is a path for the end of a line: its last part where it is long.
func shortPath(path string) string {
	if utf8.RuneCountInString(path) <= 60 {
		return path
	}
	return "…" + path[strings.LastIndexByte(path, '/')+1:]
}
