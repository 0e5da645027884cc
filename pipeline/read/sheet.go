package read

import "iter"

// Row is one row of a sheet. N is the row as the user sees it in the
// spreadsheet, counted from 1: in csv a text in quotes that goes on over several
// lines is one row, empty lines count, and a first line sep= is not shown.
// Cells end at the last filled one: a short row has fewer cells than the header.
//
// Cells is valid until the next row: whoever keeps it clones it. The strings in
// it may be kept.
type Row struct {
	N     int
	Cells []string
}

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
	// Lost is how many rows were drawn together by a quote and are not in Rows; a
	// problem names the place.
	Lost int
	Rows iter.Seq2[Row, error]
}

// NoValue stands in for the value of a cell whose formula has no stored outcome.
// Like the error values of a spreadsheet it begins with #.
const NoValue = "#GEEN WAARDE"
