package document

import "time"

// Workbook is a spreadsheet file (werkmap): every sheet begins with a title
// block, and holds blocks of rows under each other. It holds values only; how a
// heading or a warning looks is decided where it is rendered.
type Workbook struct {
	Title, Subject string // document properties, and the header of each printed page
	Author         string // the SWV
	Program        string // name and version of the program
	// On is the peildatum: what the document properties call created and modified;
	// zero where the workbook is of no day.
	On time.Time
	// Mark stands above every sheet and on every page: "VOORBEELD", or "".
	Mark string
	// Secrecy stands on every printed page: "VERTROUWELIJK", or "".
	Secrecy string
	Colour  string // house colour #RRGGBB
	Sheets  []Sheet
}

func (Workbook) content() {}

// Sheet is one sheet (blad) of a workbook.
type Sheet struct {
	Name            string // at most 31 characters, none of \ / ? * [ ] :
	Title, Subtitle string
	Notes           []string // lines of explanation under the title
	Columns         []Column // as wide as the widest block
	Blocks          []Block
	// Entry makes this a sheet to be filled in; see entry.go.
	Entry *Entry
	// Copy makes this a copy of rows to be corrected; see copy.go.
	Copy *Copy
	// Locked keeps what stands on the sheet from being changed by mistake; there is no
	// password.
	Locked bool
	// Portrait prints upright, else landscape; OnePage on one page, however small.
	Portrait, OnePage bool
}

// Column says how wide a column is.
type Column struct {
	// Width in characters; 0 fits the longest cell, up to Most (0: 60). Longer text wraps.
	Width, Most float64
}

// Block is a table with a heading. A sheet has at most one block with List set.
type Block struct {
	Heading string
	Notes   []string
	Header  []string // column headings, nil for a block of names with values
	// Groups names the group of each column, "" for none: columns next to each
	// other with the same group stand below one heading.
	Groups []string
	Rows   []Row
	// List makes this the sheet's list: its header stays in view, is repeated on
	// each printed page and carries the filter buttons.
	List bool
	// Empty is what to say where there are no rows.
	Empty string
}

// Row is one row of cells; Meaning goes for all its cells that have none themselves.
type Row struct {
	Cells   []Cell
	Meaning Meaning
	// Spread lets the last cell run over the columns that are left.
	Spread bool
}

// Meaning says what a cell or row means to the reader, not how it looks.
type Meaning uint8

// The meanings.
const (
	Plain   Meaning = iota
	Label           // the name of a value
	Total           // a sum over the rows above
	Warning         // somebody should look
	Urgent          // somebody must act
	Good            // in order
	Muted           // of less importance, or unknown
)

// CellKind says what a cell holds.
type CellKind uint8

// The kinds. Blank is an empty cell; Unknown is a value that nobody told us,
// which is not zero. A Mark stands where a number would, as "<5".
const (
	Blank CellKind = iota
	TextCell
	CountCell
	HoursCell
	PercentCell
	DateCell
	UnknownCell
	MarkCell
	PlainCell  // a number as it is, without thousands separators
	SerialCell // a day or time, as the number that a spreadsheet keeps
	AnswerCell // an empty cell that is to be filled in, or its text
	BoxCell    // a sign on a ground that has the colour of its meaning, see Boxes
)

// Cell is one typed value.
type Cell struct {
	Kind    CellKind
	Text    string
	Number  float64 // a count, hours, or a share where 1 is 100 %
	Day     time.Time
	Meaning Meaning
	// Link is a cell of the workbook that the reader can go to, as 'Blad 1'!C7.
	Link string
}

// Text is a cell of text; it is never a formula, whatever it begins with.
func Text(s string) Cell {
	if s == "" {
		return Cell{}
	}
	return Cell{Kind: TextCell, Text: s}
}

// Count is a whole number.
func Count(n int) Cell { return Cell{Kind: CountCell, Number: float64(n)} }

// Hours is a number of hours, shown with two decimals.
func Hours(h float64) Cell { return Cell{Kind: HoursCell, Number: h} }

// Percent is a share; 1 is 100 %.
func Percent(share float64) Cell { return Cell{Kind: PercentCell, Number: share} }

// Day is a calendar day; the zero time is an empty cell.
func Day(t time.Time) Cell {
	if t.IsZero() {
		return Cell{}
	}
	return Cell{Kind: DateCell, Day: t}
}

// PlainNumber is a number as somebody else wrote it.
func PlainNumber(n float64) Cell { return Cell{Kind: PlainCell, Number: n} }

// Serial is a day or a time as the number that a spreadsheet keeps: days since the
// end of 1899, the time being the fraction.
func Serial(n float64) Cell { return Cell{Kind: SerialCell, Number: n} }

// Answer is a cell to be filled in, with what already stands there.
func Answer(text string) Cell { return Cell{Kind: AnswerCell, Text: text} }

// To makes the cell a link to a cell of the workbook, as 'Blad 1'!C7.
func (c Cell) To(place string) Cell {
	c.Link = place
	return c
}

// Unknown is a value that nobody told us.
func Unknown() Cell { return Cell{Kind: UnknownCell, Text: "onbekend"} }

// Mark is a sign in a column of numbers: a figure that is hidden or missing.
func Mark(sign string) Cell { return Cell{Kind: MarkCell, Text: sign, Meaning: Muted} }

// As gives the cell a meaning.
func (c Cell) As(m Meaning) Cell {
	c.Meaning = m
	return c
}
