package reports

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// ledenraadFacts is all that the council's attachment says, as values from which
// the PDF and the workbook are both made. Small counts are already hidden in it,
// over all its tables together: nothing in it may be put beside a figure from
// another source, or what is hidden can be solved.
type ledenraadFacts struct {
	Delivered string   // "18 van 23 scholen, 91 % van de leerlingen"
	Missing   []string // the schools that did not deliver the report month, and until when they are known
	missing   []missingSchool
	Small     string // the mark of a small count, "<5"
	Keys      []keyFigure
	Tables    []figureTable
	Notes     []ledenraadNote
}

// keyFigure (kerncijfer) is one figure of the first page. Note explains it in
// a few words.
type keyFigure struct {
	Label string
	Cell  figureCell
	Note  string
}

// ledenraadNote is one explanation: a definition, a setting, a mark.
type ledenraadNote struct{ Title, Text string }

// figureTable is one table of figures; its total row is its last one.
type figureTable struct {
	Sheet string // a short name, fit for the sheet of a workbook
	Title string
	Note  string // what the reader must know about this table, "" for nothing
	First string // the header above the row labels
	// Columns are the headers of the cells, without the row label.
	Columns []figureColumn
	Rows    []figureRow
	// Division: the rows divide one figure, so that bars show it better than a table.
	Division bool
}

// figureColumn is the header of one column; columns with the same Group stand
// below one heading.
type figureColumn struct{ Group, Header string }

// figureRow is one row of a table.
type figureRow struct {
	Label string
	Total bool
	Cells []figureCell // one for each column
}

// figureState says what a reader gets to see of a figure.
type figureState uint8

// A figure is shown, or hidden because it is small ("<5"), or hidden because a
// small one could be solved from it ("×"), or not known because nothing was
// delivered ("–").
const (
	figureShown figureState = iota
	figureSmall
	figureMasked
	figureUnknown
)

// figureCell is one printed figure. Number may only be used where State is
// figureShown, and is then what Text says; a percentage is given as 12.5 with
// Percent set.
type figureCell struct {
	State   figureState
	Number  float64
	Percent bool
	Text    string
}

// markCell makes the cell of a figure that is no number to the reader.
func markCell(stateMeasure figureState, limit int) figureCell {
	return figureCell{State: stateMeasure, Text: [...]string{"", fmt.Sprintf("<%d", limit), "×", "–"}[stateMeasure]}
}

// figureCount is a shown count.
func figureCount(n int) figureCell {
	return figureCell{Number: float64(n), Text: thousands(n)}
}

// percentCell is a shown percentage, with one decimal.
func percentCell(part, whole float64) figureCell {
	tenths := math.Round(1000 * part / whole)
	return figureCell{Number: tenths / 10, Percent: true, Text: strings.Replace(fmt.Sprintf("%.1f", tenths/10), ".", ",", 1) + " %"}
}

// thousands writes a whole number as people here do: 12.480.
func thousands(n int) string {
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "." + digits[i:]
	}
	return digits
}
