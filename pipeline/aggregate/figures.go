package aggregate

import (
	"verzuimrapport/pipeline/assess"
	"verzuimrapport/pipeline/attendance"
)

// Lessons (lesuren) are hours by category over one time. A category that cannot
// be known because nothing was delivered is not zero: see Known.
type Lessons struct {
	Known        bool // false: none of the schools delivered
	Scheduled    attendance.Hours
	Unauthorised attendance.Hours // luxe included
	Luxury       attendance.Hours // of which luxe
	Sick         attendance.Hours
	Authorised   attendance.Hours
	Unknown      attendance.Hours
}

// Span are the figures over one time: the report month or the school year so far.
type Span struct {
	Lessons Lessons
	// Certain and Possible count pupils per rule; a pupil with both counts as certain.
	Certain, Possible map[string]int
	// Late and SentOut count lesuren.
	Late, SentOut int
	// Reports counts the meldingen of certain VZ01 by state.
	Reports map[assess.ReportState]int
}

// Figures (kerncijfers) are the counts of one group of pupils: a school, a
// municipality, a region or the SWV.
type Figures struct {
	Key    string // school code, municipality, region code, or "" for the SWV
	Name   string
	Pupils int // enrolled on the peildatum
	Month  Span
	Year   Span
	// Schools and Delivered count the schools of the group and those that delivered.
	Schools, Delivered int
	// DeliveredPupils are the enrolled pupils of the schools that delivered.
	DeliveredPupils int
	// The current certain thuiszitters (VZ03 that last), each way of dividing sums to ThuiszittersNow.
	ThuiszittersNow int
	ByClass         map[string]int // "2a", "2b"
	ByDuration      map[string]int // see Durations
	ByAge           map[string]int // by age status on the peildatum
	ByReason        map[string]int // by reason group, "onbekend" without a case
	ByRegie         map[string]int
	ByKind          map[string]int // by onderwijssoort
}

// Durations are the classes of time at home, in order.
var Durations = []string{"4 weken tot 3 maanden", "3 tot 6 maanden", "6 tot 12 maanden", "langer dan 12 maanden"}

// Result are the figures of a run. Schools sum to SWV, and so do Regions and
// Municipalities (both by the pupil's home municipality, "onbekend" last).
type Result struct {
	SWV            Figures
	Schools        []Figures // by code
	Regions        []Figures // by code
	Municipalities []Figures // by name
}
