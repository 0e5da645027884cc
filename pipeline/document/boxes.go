package document

// Boxes is a table of small boxes: a row for each thing, a column for each time. A
// box has a sign and a meaning, so that it can be read without colours too.
type Boxes struct {
	Title, Note string
	First       string // the head of the first column
	Groups      []BoxGroup
	Heads       []string // one for each column of boxes
	Rows        []BoxRow
	// Legend explains the signs: each box with its text.
	Legend []Box
}

// BoxGroup is a heading above columns next to each other.
type BoxGroup struct {
	Label   string
	Columns int
}

// BoxRow is one row; Note stands below its label.
type BoxRow struct {
	Label, Note string
	Boxes       []Box
}

// Box is one box. Note is a small figure below the sign, which a page shows where the
// columns are few; Text says in words what both say, and more.
type Box struct {
	Sign    string
	Note    string
	Meaning Meaning
	Text    string
}

func (Boxes) part() {}

// Boxed is a cell of a sheet with a sign on the colour of its meaning.
func Boxed(sign string, m Meaning) Cell { return Cell{Kind: BoxCell, Text: sign, Meaning: m} }
