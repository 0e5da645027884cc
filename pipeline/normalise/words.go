package normalise

import (
	"strconv"
	"strings"

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
