package read

import "iter"

// Row is one row of a sheet. N is the row as the user sees it in the
// spreadsheet, counted from 1: in csv a text in quotes that goes on over several
// lines is one row, empty lines count, and a first line sep= is not shown.
// Cells end at the last filled one: a short row has fewer cells than the header.
//
// Width is how many fields the row has in its file, the empty ones at its end too;
// 0 where it has no such number, as in workbooks.
//
// Kinds says what each cell was in its file, parallel to Cells; nil where all are
// Text, as in csv.
//
// Cells and Kinds are valid until the next row: whoever keeps them clones them.
// The strings in Cells may be kept.
type Row struct {
	N     int
	Cells []string
	Kinds []CellKind
	Width int
}

// CellKind is what a cell was in its file.
type CellKind uint8

// The kinds of cells.
const (
	Text       CellKind = iota
	Number              // as the file stores it, with a decimal point: "248109.0", "1e-05"
	DateNumber          // a serial in a number format of dates or times: "46265", "46265.354", "0.354"
	DateText            // a date that the file stores as such: "2026-08-31", "2026-08-31T08:30:00"
	Bool                // "1" or "0"
	ErrorValue          // "#N/A" and the like
	NoOutcome           // NoValue: a formula whose outcome was not stored
)

// Sheet is one sheet of a delivered file, or a whole csv file. Rows may be ranged
// over more than once, and gives the same rows each time; a row comes with an
// error where the file cannot be read on, and is then the last one. Nothing of a
// file may be used until its last row came without an error.
type Sheet struct {
	File string // path below the input folder, with forward slashes
	Name string // the sheet's name, "" in csv
	// Delivery is the number of the folder directly below the input folder that
	// the file lies in, counted from 1 in name order; 0: directly in the input folder.
	Delivery int
	// Epoch1904 says that date serials count from 1904 instead of 1900.
	Epoch1904 bool
	// Hidden: the sheet is hidden in its workbook.
	Hidden bool
	// Lost is how many rows were drawn together by a quote and are not in Rows; a
	// problem names the place.
	Lost int
	Rows iter.Seq2[Row, error]
}

// NoValue stands in for the value of a cell whose formula has no stored outcome.
// Like the error values of a spreadsheet it begins with #.
const NoValue = "#GEEN WAARDE"
