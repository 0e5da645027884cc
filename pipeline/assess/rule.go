package assess

import (
	"verzuimrapport/pipeline/attendance"
)

// Rule is one rule with everything that is to be said about it.
type Rule struct {
	ID    string // VZ01; permanent
	Title string // in Dutch
	Basis Basis
	Law   string // articles and sources
	Text  string // the meaning, in Dutch, for the register
	// Settings lists the limits that the rule goes by.
	Settings func(Limits) []Setting
	// Check finds the signals of one pupil in one reckoning. It fills School,
	// From, To, Hours, Count, Source, Case, Class, Text and Evidence; the rest is
	// filled for every rule alike, see Signals.
	Check func(d *attendance.Dossier, r Reckoning) []Signal
	// Melding: a certain signal of the rule must be reported in the national
	// register, and carries a deadline and a state.
	Melding  bool
	Examples []Example
}

// The IDs of the rules. They are permanent: signals in earlier run folders carry them.
const (
	VZ01 = "VZ01" // zestien uur in vier lesweken
	VZ03 = "VZ03" // thuiszitter
	VZ04 = "VZ04" // langdurig afwezig, geheel of deels geoorloofd
	VZ05 = "VZ05" // langer dan drie maanden thuis
)

// Rules lists the rules in the order of their numbers. A new rule is one file
// and one word here.
var Rules = []Rule{vz01, vz03, vz04, vz05}

// Certainty (zekerheid): reckoned without the unknown hours, or with them.
type Certainty string

// The two reckonings.
const (
	Certain  Certainty = "zeker"
	Possible Certainty = "mogelijk"
)

// Basis says what a rule or threshold rests on.
type Basis string

// The bases, strongest first.
const (
	Law      Basis = "wet"
	DUO      Basis = "DUO"
	National Basis = "landelijke methode"
	Local    Basis = "lokaal"
)

// Setting is one setting of a rule as the register and feiten.json show it.
type Setting struct {
	Key   string // the key in feiten.json, as "uren"
	Value any    // a number, a text or a yes or no
	Basis Basis
	Path  string // the key in instellingen.toml, as "zestien_uur.uren"
}
