package attendance

import (
	"cmp"
	"strconv"
)

// Ref (vindplaats) is where a record was read: the file's path below the input
// folder with forward slashes, the sheet ("" in csv) and the row as the user
// sees it in the spreadsheet, counted from 1. Row 0 is the file or sheet as a whole.
type Ref struct {
	File, Sheet string
	Row         int
}

// Compare orders places by file, sheet and row.
func (r Ref) Compare(s Ref) int {
	return cmp.Or(cmp.Compare(r.File, s.File), cmp.Compare(r.Sheet, s.Sheet), cmp.Compare(r.Row, s.Row))
}

// Place is the place as a Dutch message names it: file, blad and rij, as far as
// they are known.
func (r Ref) Place() string {
	text := r.File
	if r.Sheet != "" {
		text += ", blad " + r.Sheet
	}
	if r.Row > 0 {
		text += ", rij " + strconv.Itoa(r.Row)
	}
	return text
}

// SchoolCode (vestigingscode) names a school location: the BRIN of 4 characters
// and the vestiging of 2, in capitals, as "01AB00".
type SchoolCode string

// BRIN is the institution that the location belongs to.
func (c SchoolCode) BRIN() string { return string(c[:min(4, len(c))]) }

// SchoolKind (onderwijssoort) decides how hours are counted.
type SchoolKind string

// The kinds of education (voortgezet, praktijk, voortgezet speciaal, primair).
const (
	VO  SchoolKind = "vo"
	PrO SchoolKind = "pro"
	VSO SchoolKind = "vso"
	PO  SchoolKind = "po"
)

// SchoolKinds lists the kinds of education, for whoever offers a choice of them.
var SchoolKinds = []SchoolKind{VO, PrO, VSO, PO}

// HolidayRegion (vakantieregio) is Noord, Midden or Zuid.
type HolidayRegion string

// The three holiday regions.
const (
	Noord  HolidayRegion = "Noord"
	Midden HolidayRegion = "Midden"
	Zuid   HolidayRegion = "Zuid"
)

// HolidayRegions lists the three.
var HolidayRegions = []HolidayRegion{Noord, Midden, Zuid}

// School is a school location (schoolvestiging).
type School struct {
	Code         SchoolCode
	Name         string
	Municipality string // gemeente of the location, "" unknown
	Region       string // code of the Doorstroompunt region, "" unknown
	Kind         SchoolKind
	Holidays     HolidayRegion
	// LessonMinutes is the length of a lesuur (Lesuur minuten), LessonsPerWeek the
	// lesuren of a week where no timetable is given.
	LessonMinutes, LessonsPerWeek int
	Board                         string // bestuur
	CareCoordinator               string // zorgcoördinator
	Email                         string
	Stated                        []Period // the periods that the school says it delivered, in date order
	Ref                           Ref
}

// PerHour is how many half minutes count as one hour at this school: a lesuur
// of at most 60 minutes counts as an hour in VO and PrO, clock hours elsewhere.
func (s *School) PerHour() int {
	if s.Kind == VO || s.Kind == PrO {
		return 2 * min(s.LessonMinutes, 60)
	}
	return 2 * 60
}

// Lesson is the length of one lesuur in half minutes.
func (s *School) Lesson() int { return 2 * s.LessonMinutes }

// Hours turns half minutes of this school into hours.
func (s *School) Hours(halfMinutes int) Hours { return NewHours(halfMinutes, s.PerHour()) }

// NormalLessons is what a whole day holds where no timetable covers it: the
// lesuren of a week shared over five days, the remainder going to Monday first.
// Weekday 0 is Monday.
func (s *School) NormalLessons(weekday int) int {
	n := s.LessonsPerWeek / 5
	if weekday < s.LessonsPerWeek%5 {
		n++
	}
	return n
}
