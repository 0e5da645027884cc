package normalise

import (
	"strings"

	"verzuimrapport/pipeline/problem"
)

// counted is a number with its noun: "1 rij", "12 rijen".
func counted(n int, one, many string) string { return problem.Counted(n, one, many) }

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

// columnsFound names the cells of a row that should be a header. Where few of them
// are words of columns, it may be a row of data: then all are named by their places.
func columnsFound(cells []string) string {
	var places []int
	words := 0
	for i, cell := range cells {
		if strings.TrimSpace(cell) == "" {
			continue
		}
		places = append(places, i)
		if isColumnWord(cell) {
			words++
		}
	}
	if 2*words < len(places) {
		return namedByPlace(places)
	}
	return named(cells, places)
}

// named names columns: those whose header is surely one by it, then the others by
// their places.
func named(cells []string, places []int) string {
	var names []string
	var others []int
	for _, i := range places {
		if isColumnWord(cells[i]) {
			names = append(names, "‘"+cleanText(cells[i])+"’")
		} else {
			others = append(others, i)
		}
	}
	if more := len(names) - maxNamed; more > 0 {
		names = append(names[:maxNamed], "nog "+counted(more, "kolom", "kolommen"))
	}
	if len(others) > 0 {
		names = append(names, namedByPlace(others))
	}
	return strings.Join(names, ", ")
}

// namedByPlace names columns as "kolom C, D".
func namedByPlace(places []int) string {
	text := "kolom " + letters(places)
	if more := len(places) - maxNamed; more > 0 {
		text += " en nog " + counted(more, "kolom", "kolommen")
	}
	return text
}
