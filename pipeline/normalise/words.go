package normalise

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"verzuimrapport/pipeline/attendance"
)

// counted is a number with its noun: "1 rij", "12 rijen".
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// at names a row in the text of a message about another one.
func at(ref attendance.Ref) string {
	text := ref.File
	if ref.Sheet != "" {
		text += ", blad " + ref.Sheet
	}
	return text + ", rij " + strconv.Itoa(ref.Row)
}

// letters names columns by their places.
func letters(places []int) string {
	names := make([]string, 0, maxNamed)
	for _, i := range places[:min(len(places), maxNamed)] {
		names = append(names, letter(i))
	}
	return strings.Join(names, ", ")
}

// maxNamed is how many headers a message names.
const maxNamed = 12

// columnsFound names headers in a message. What might be a value and not a header
// is named by its place.
func columnsFound(cells []string) string {
	places := make([]int, 0, len(cells))
	for i, cell := range cells {
		if strings.TrimSpace(cell) != "" {
			places = append(places, i)
		}
	}
	return named(cells, places)
}

func named(cells []string, places []int) string {
	var names []string
	for _, i := range places[:min(len(places), maxNamed)] {
		names = append(names, headerName(cells, i))
	}
	text := strings.Join(names, ", ")
	if more := len(places) - maxNamed; more > 0 {
		text += " en nog " + counted(more, "kolom", "kolommen")
	}
	return text
}

// headerName is a header as a message may show it.
func headerName(cells []string, i int) string {
	name := cleanText(cells[i])
	digits := 0
	for _, r := range name {
		if unicode.IsDigit(r) {
			digits++
		}
	}
	if name == "" || digits > 2 || utf8.RuneCountInString(name) > 40 || strings.Contains(name, "@") {
		return "kolom " + letter(i)
	}
	return "‘" + name + "’"
}
