package normalise

import (
	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/read"
)

// eduarte is the absence export of Eduarte: no header, nine fields, ISO dates,
// one row per interval. Only its form tells what it is.
var eduarte = Profile{
	Name: "Eduarte",
	Kind: &absences,
	Form: isEduarte,
	Fixed: []string{"Leerlingnummer", "Begindatum", "Begintijd", "Einddatum", "Eindtijd",
		"Lesuur van", "Lesuur tot en met", "Code", "Opmerking"},
	Categories:   map[string]attendance.Category{},
	KindIsEnough: true,
}

// isEduarte: the first row and nearly all others look like those of Eduarte, and
// at least one reaches to its reason. A bad cell must not hide what the file is.
func isEduarte(head []read.Row) bool {
	longest, alike := 0, 0
	for _, row := range head {
		longest = max(longest, len(row.Cells))
		if isEduarteRow(row.Cells) {
			alike++
		}
	}
	return longest >= 8 && longest <= len(eduarteFields) && isEduarteRow(head[0].Cells) && 4*alike >= 3*len(head)
}

func isEduarteRow(cells []string) bool {
	if len(cells) < 2 || len(cells) > len(eduarteFields) {
		return false
	}
	for i, cell := range cells {
		if !eduarteFields[i](cell) {
			return false
		}
	}
	return true
}

// eduarteFields say what each field looks like.
var eduarteFields = []func(string) bool{
	isDigits, isISODate, emptyOr(isClock), emptyOr(isISODate), emptyOr(isClock), emptyOr(isDigits), emptyOr(isDigits), anything, anything,
}

func isISODate(cell string) bool {
	_, ok := attendance.ParseDate(cell)
	return ok
}

func isClock(cell string) bool {
	_, ok := parseClock(cell)
	return ok
}

func anything(string) bool { return true }

func emptyOr(is func(string) bool) func(string) bool {
	return func(cell string) bool { return cell == "" || is(cell) }
}
