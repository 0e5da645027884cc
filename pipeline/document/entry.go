package document

import "time"

// Entry is a table on a sheet (invulblad) that people fill in: a header, an example
// row, and below it empty rows with rules for what may be typed there. A sheet with
// an Entry has no blocks.
type Entry struct {
	Columns []EntryColumn
	// Fixed is how many columns, from the left, stay in view beside the header.
	Fixed int
	// Keep is what to say to who wants to change the header.
	Keep Alert
}

// EntryColumn is one column to fill in.
type EntryColumn struct {
	Header string
	// Mark stands above the header, in a few words; Emphasis colours the header.
	Mark     string
	Emphasis Emphasis
	Width    float64 // in characters
	Example  Cell
	// Prompt is shown beside a cell that is being filled in.
	Prompt Alert
	Rule   Rule
}

// Alert is a short text in a window of the spreadsheet. A title has at most 32
// characters, a text 255.
type Alert struct{ Title, Text string }

// Emphasis says how much a header asks for attention.
type Emphasis uint8

// The emphases.
const (
	Light Emphasis = iota
	Middle
	Strong
)

// Rule says what may be typed in a column, and decides how it is shown.
type Rule struct {
	Kind RuleKind
	// Wraps: several lines of text.
	Wraps bool
	// Choices are those of a ChoiceRule; where Source is filled they are the values
	// below a header on another sheet of the workbook.
	Choices []string
	Source  Source
	// Low and High limit a WholeRule, or the number of characters of a TextRule;
	// both 0: no limits.
	Low, High int
	// Shapes are what a text must look like, one of them: 9 stands for a digit and A
	// for a letter. nil: any text.
	Shapes []string
	// Earliest and Latest limit a DayRule.
	Earliest, Latest Moment
	// Soft: who types something else is warned, and may keep it.
	Soft  bool
	Error Alert
}

// RuleKind is the kind of value that a rule wants.
type RuleKind uint8

// The kinds. A text is kept as it is typed, zeros in front too.
const (
	TextRule RuleKind = iota
	ChoiceRule
	DayRule
	ClockRule
	WholeRule
)

// Source is a list on a sheet of the same workbook: the cells below a header. Of a
// sheet with an Entry they are those that somebody has filled in below its example.
type Source struct{ Sheet, Header string }

// Moment is a day, or so many months from the day on which somebody fills in the
// cell.
type Moment struct {
	Day      time.Time
	Relative bool
	Months   int
}

// FromNow is a moment so many months from the day on which it is asked.
func FromNow(months int) Moment { return Moment{Relative: true, Months: months} }

// OnDay is a fixed moment.
func OnDay(day time.Time) Moment { return Moment{Day: day} }
