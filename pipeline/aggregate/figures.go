package aggregate

import (
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// Nowhere (onbekend) is the region and municipality of pupils whose home
// municipality is empty or unknown, the reason of a pupil without one, and so on.
const Nowhere = "onbekend"

// Lessons (lesuren) are hours by category over one time, on days of which the
// attendance was delivered.
type Lessons struct {
	Known        bool // false: no school of the group delivered over this time, nothing is known
	Scheduled    attendance.Hours
	Unauthorised attendance.Hours // luxe included
	Luxury       attendance.Hours // of which luxe
	Sick         attendance.Hours
	Authorised   attendance.Hours
	Unknown      attendance.Hours
}

// Absent is the sum over the categories.
func (l Lessons) Absent() attendance.Hours {
	return l.Unauthorised.Add(l.Sick).Add(l.Authorised).Add(l.Unknown)
}

// Rate is the share of the scheduled hours that was absence; known is false where
// nothing was scheduled or nothing is known.
func (l Lessons) Rate() (rate float64, known bool) {
	if !l.Known || l.Scheduled.Cmp(attendance.Hours{}) == 0 {
		return 0, false
	}
	return l.Absent().Float() / l.Scheduled.Float(), true
}

// Weekday are the hours of one weekday over one time, absence of all categories
// together.
type Weekday struct{ Scheduled, Absent attendance.Hours }

// Span are the figures over one time: the report month or the school year so far.
type Span struct {
	Lessons Lessons
	// Weekdays divide the hours of Lessons, Monday first; each weekday sums to them.
	Weekdays [5]Weekday
	// Spells are the times of absence that began: schooldagen with absent hours on
	// end, of one pupil at one school, known to be so. SickSpells are those of ziek.
	Spells, SickSpells int
	// Certain and Possible count pupils per rule; a pupil with both counts as
	// certain. Of the month: signals that are actueel; of the year: signals that
	// overlap it.
	Certain, Possible map[string]int
	// Late and SentOut count lesuren and loose reports, never hours.
	Late, SentOut int
	// Reports counts the meldingen (certain VZ01) that ended in the time, by state.
	Reports map[assess.ReportState]int
}

// Figures (kerncijfers) are the counts of one group of pupils.
type Figures struct {
	Key    string // school code, municipality or region code; "" for the SWV
	Name   string // name of the school, municipality or region
	Pupils int    // enrolled on the peildatum
	Month  Span   // the report month up to the peildatum
	Year   Span   // the school year up to the peildatum
	// Schools and Delivered count the schools with pupils in the group, and those
	// of them of which attendance of the report month came in.
	Schools, Delivered int
	// DeliveredPupils are the enrolled pupils of those schools.
	DeliveredPupils int
	// ThuiszittersNow are the pupils with a certain VZ03 that lasts; each of the
	// divisions below sums to it.
	ThuiszittersNow int
	ByClass         map[string]int // Inspectie class: 2a, 2b
	ByDuration      map[string]int // see Durations
	ByAge           map[string]int // age status on the peildatum
	ByReason        map[string]int // reason group
	ByRegie         map[string]int // see Regies
	ByKind          map[string]int // onderwijssoort
}

// Durations are the classes of time at home, in order.
var Durations = []string{"4 weken tot 3 maanden", "3 tot 6 maanden", "6 tot 12 maanden", "langer dan 12 maanden"}

// Regies are who may lead a case, in the order of the meldformulier.
var Regies = []string{"leerplicht", "voogd", "zoco", "anders", Nowhere}

// Result are the figures of a run.
type Result struct {
	SWV            Figures
	Schools        []Figures // by code, every school
	Regions        []Figures // by code, Nowhere last
	Municipalities []Figures // by name, Nowhere last
	// RegionSchools are per region code the schools with pupils who live there, by
	// code: they sum to the region, and those of one school to the school.
	RegionSchools map[string][]Figures
}

// Region finds the figures of a region, those of nobody where no pupil lives there.
func (r Result) Region(code string) Figures {
	for _, f := range r.Regions {
		if f.Key == code {
			return f
		}
	}
	return *newFigures(code, code)
}

// MunicipalitiesOf are the municipalities of a region, in their order.
func (r Result) MunicipalitiesOf(code string) []Figures {
	var some []Figures
	for _, f := range r.Municipalities {
		if _, region := Home(attendance.Pupil{Municipality: f.Key}); region == code {
			some = append(some, f)
		}
	}
	return some
}

func newFigures(key, name string) *Figures {
	return &Figures{
		Key: key, Name: name, Month: newSpan(), Year: newSpan(),
		ByClass: map[string]int{}, ByDuration: map[string]int{}, ByAge: map[string]int{},
		ByReason: map[string]int{}, ByRegie: map[string]int{}, ByKind: map[string]int{},
	}
}

func newSpan() Span {
	return Span{Certain: map[string]int{}, Possible: map[string]int{}, Reports: map[assess.ReportState]int{}}
}
