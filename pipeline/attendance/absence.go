package attendance

// Absence (verzuimregel) is one row of a verzuim sheet, not yet spread over days.
type Absence struct {
	School SchoolCode
	From   Date // Datum or Begindatum
	To     Date // Einddatum; equal to From for a row of one day
	// Open: the row lasts to the end of the coverage (To is then From).
	Open bool
	// FirstLesson to LastLesson are the lesuren, both included, -1 for none.
	// On a row of several days the first belongs to From and the last to To.
	FirstLesson, LastLesson int8
	// Minutes counts a row without lesuren, -1 for none, UnknownMinutes where the
	// school keeps them back; Begin and End are times in minutes after midnight, -1
	// for none.
	Minutes, Begin, End int16
	Part                DayPart
	Category            Category
	// Code is the school's code, or the Soort where the code decided nothing.
	Code string
	// Delivery is the number of the delivery folder in name order, 0 for files
	// that lie directly in the input folder: a later one wins.
	Delivery int
	Ref      Ref
}

// UnknownMinutes stands for minutes that a school keeps back: how long the row lasts
// is not known, and nothing else on it says so. It is never a whole day and never zero.
const UnknownMinutes = -2

// WholeDay reports whether the row names neither lesuren, times, dagdeel nor minutes.
func (a Absence) WholeDay() bool {
	return a.FirstLesson < 0 && a.LastLesson < 0 && a.Minutes < 0 && a.Minutes != UnknownMinutes && a.Begin < 0 && a.End < 0 && a.Part == NoPart
}

// DayPart (dagdeel) is half a day.
type DayPart uint8

// The parts of a day: none named, ochtend, middag.
const (
	NoPart DayPart = iota
	Morning
	Afternoon
)

// DayPartNames are the words for a Morning and an Afternoon on our own sheets.
var DayPartNames = []string{"ochtend", "middag"}
