package document

import "time"

// Paper is what every printed document has on each of its pages.
type Paper struct {
	Title, Subject string
	Author         string   // the SWV, in the head of each page
	Contact        []string // address, telephone, e-mail: below the name on the first page
	Program        string   // name and version of the program
	// On is the peildatum: what the document properties call created and modified.
	On     time.Time
	Colour string // house colour #RRGGBB
	// Mark stands across every page: "VOORBEELD", or "".
	Mark string
	// Footer stands at the foot of each page, beside the page number.
	Footer string
}

// Report is a printed document of parts under each other. Its parts flow over as
// many pages as they need; nothing is cut.
type Report struct {
	Paper
	Subtitle string
	Parts    []Part
}

func (Report) content() {}

// Part is one thing on paper: a heading, a paragraph, a table, a chart.
type Part interface{ part() }

// Heading begins a section; it stays on the page of what follows it.
type Heading struct {
	Text string
	// Page begins a new page.
	Page bool
}

// Paragraph is running text. Muted is small and grey, for explanation.
type Paragraph struct {
	Text  string
	Muted bool
}

// Notes are explanations with a short title each, below a title of their own.
type Notes struct {
	Title string
	Items []Note
}

// Note is one explanation.
type Note struct{ Title, Text string }

// Callout is a paragraph that must not be missed.
type Callout struct {
	Title, Text string
	Meaning     Meaning
}

// Tiles are key figures beside each other.
type Tiles struct{ Items []Tile }

// Grid is a printed table. Its header is repeated on each page; a row is never
// split over two. Columns next to each other with the same Group stand below one
// heading.
type Grid struct {
	Title   string
	Note    string // below the title
	Columns []GridColumn
	Rows    []GridRow
	Empty   string // what to say where there are no rows
}

// GridColumn is the head of a column. Width is its share of what is left by
// the fixed ones; Number columns are aligned right.
type GridColumn struct {
	Group, Header string
	Width         float64
	Number        bool
}

// GridRow is one row of text; Meaning goes for all its cells that have none themselves.
type GridRow struct {
	Cells   []GridCell
	Meaning Meaning
}

// GridCell is one cell of a printed table; a long text wraps.
type GridCell struct {
	Text    string
	Meaning Meaning
}

func (Heading) part()   {}
func (Paragraph) part() {}
func (Notes) part()     {}
func (Callout) part()   {}
func (Tiles) part()     {}
func (Grid) part()      {}
