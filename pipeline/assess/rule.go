package assess

import (
	"verzuimrapport/pipeline/attendance"
)

// Certainty (zekerheid): reckoned without the unknown hours, or with them.
type Certainty string

// The two reckonings of domain.md 3.
const (
	Certain  Certainty = "zeker"
	Possible Certainty = "mogelijk"
)

// Source (bron) says where a signal was seen.
type Source string

// The sources: attendance rows, the case file, or both.
const (
	FromAttendance Source = "verzuim"
	FromCase       Source = "dossier"
	FromBoth       Source = "beide"
)

// ReportState (meldstatus) is how a VZ01 stands with the national register.
type ReportState string

// The states of the melding of a certain VZ01.
const (
	Reported     ReportState = "gemeld"
	ReportedLate ReportState = "te laat gemeld"
	StillInTime  ReportState = "nog binnen termijn"
	NotReported  ReportState = "niet gemeld"
)

// Signal (signaal) is what a rule found about one pupil.
type Signal struct {
	Rule      string // VZ01
	School    attendance.SchoolCode
	Pupil     attendance.PupilID
	Case      string          // dossiernummer of the pupil's open case, "" for none
	From, To  attendance.Date // To is zero while it lasts
	Hours     *attendance.Hours
	Count     *int
	Certainty Certainty
	Source    Source
	Current   bool            // actueel
	Deadline  attendance.Date // uiterste melddatum, zero where the rule has none
	State     ReportState
	Class     string // klasse
	Text      string // one Dutch sentence, without a name
	Evidence  []attendance.Ref
}

// Basis says what a threshold rests on.
type Basis string

// The bases of domain.md.
const (
	Law      Basis = "wet"
	DUO      Basis = "DUO"
	National Basis = "landelijke methode"
	Local    Basis = "lokaal"
)

// Setting is one setting of a rule as the register and feiten.json show it.
type Setting struct {
	Key   string // the key in feiten.json, as "uren"
	Value any
	Basis Basis
	Path  string // the key in instellingen.toml, as "zestien_uur.uren"
}
