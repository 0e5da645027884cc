package document

import "iter"

// Copy makes a sheet a copy of rows that somebody sent, to be corrected and sent
// back: the header on the first row, then the rows as they were, with filter
// buttons, and without a title block. Rows are asked for one by one while the file
// is written, because there may be many.
type Copy struct {
	Columns []CopyColumn
	Rows    iter.Seq2[[]Cell, error]
	Count   int      // how many rows there are
	Notes   []Remark // in order of row, then column
	// Fixed is how many columns stay in view at the left.
	Fixed int
}

// CopyColumn is one column of a Copy.
type CopyColumn struct {
	Header string
	Width  float64 // in characters
	// Ours: the column is not of the sender but of whoever sends the rows back.
	Ours bool
	// Answer: the column is to be filled in.
	Answer bool
}

// Remark is a remark on a cell, shown when somebody points at it.
type Remark struct {
	Row, Column int // counted from 0, row 0 being the header
	Text        string
}
