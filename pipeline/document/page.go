package document

// Page is a web page that stands alone: no script, nothing from elsewhere.
type Page struct {
	Title, Subtitle string
	Author          string // the SWV
	Mark            string // "VOORBEELD" and what it means, or ""
	Colour          string // house colour #RRGGBB
	Tiles           []Tile
	Sections        []Section
	Footer          []string
}

func (Page) content() {}

// Tile is one key figure at the top of a page.
type Tile struct {
	Number, Label, Note string
	Meaning             Meaning
}

// Section is a part of a page with a heading. Its parts are shown in the order
// of the fields; those that are empty are left out.
type Section struct {
	ID, Heading string
	Text        []string
	// Steps are things to do, in order.
	Steps []Step
	Table *PageTable
	Boxes *Boxes
	Files []FileGroup
}

// Step is one thing to do.
type Step struct {
	Text    string
	Meaning Meaning
}

// PageTable is a table on a page. Numbers marks the columns that hold numbers,
// Whole those whose cells stay on one line.
type PageTable struct {
	Caption string
	Header  []string
	Numbers []bool
	Whole   []bool
	Rows    []PageRow
}

// PageRow is one row of a table on a page.
type PageRow struct {
	Cells   []string
	Meaning Meaning
}

// FileGroup are the files of one report: for whom they are and what they show.
// Groups of more than a few files are folded.
type FileGroup struct {
	Name, For, About string
	Links            []Link
}

// Link is a link to a file of the run folder, by its path below the page.
type Link struct{ Path, Text, Note string }
