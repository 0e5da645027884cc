package document

// Bars is a chart of horizontal bars, one for each row, divided by series. The
// bars of one chart have one scale.
type Bars struct {
	Title, Note string
	Series      []Series
	Rows        []Bar
	Unit        string // what the axis counts, as "% van de lesuren"
	// Most is where the axis ends, 0: at the longest bar.
	Most float64
}

// Series is one colour of a chart, #RRGGBB; the letter tells it apart without
// colour.
type Series struct{ Name, Colour, Letter string }

// Bar is one row of a chart. Values has one number for each series; nil draws
// no bar, and Text says why ("<5", "–"): the length of a bar gives its number away.
type Bar struct {
	Label  string
	Values []float64
	Text   string
	Total  bool
}

// Weeks is a calendar of weeks under each other: a box for each schooldag,
// coloured and lettered by category, and the figures of the week beside it.
type Weeks struct {
	Title, Note string
	Days        []string // the heads of the boxes: ma, di, ...
	Columns     []string // the heads of the figures
	Rows        []Week
	Legend      []Series
}

// Week is one row of the calendar. A row with Gap has no boxes: it says what lies
// between the weeks above and below it.
type Week struct {
	Label, Period string
	Days          []DayBox
	Figures       []string
	Gap           string
}

// DayBox is one day. Shares fill the box from the left, as parts of the whole; what
// they leave is white. A box without a letter is a day without anything to say.
type DayBox struct {
	Day    string // the day of the month
	Letter string
	Shares []Share
	// Absent draws no box at all: the day lies outside what the calendar is about.
	Absent bool
}

// Share is a part of a day, from 0 to 1, in one colour.
type Share struct {
	Colour string
	Part   float64
}

func (Bars) part()  {}
func (Weeks) part() {}
