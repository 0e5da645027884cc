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
	// Text is the meaning, in Dutch, for the register, with the limits of the run.
	Text func(Limits) string
	// Follows are the rules that it follows from: what they find is what it looks at.
	Follows []string
	// Limit says in Dutch what is compared with what, and by which comparator.
	Limit func(Limits) string
	// Settings lists the limits that the rule goes by.
	Settings func(Limits) []Setting
	// Counts says in Dutch what Count is the number of, "" where it is 0 or unknown.
	Counts string
	// Check finds the signals of one pupil in one reckoning. It fills School, From,
	// To, Hours and its bounds, Count, Source, Case, Class, KnownUntil, Text, Days
	// and Evidence; the rest is filled for every rule alike, see Signals.
	Check func(d *attendance.Dossier, r Reckoning) []Signal
	// Melding: a certain signal of the rule must be reported in the national
	// register, and carries a deadline and a state.
	Melding bool
	// Moment: a signal of the rule is of one day, From, and its To is always empty.
	Moment bool
	// PerPupil: its signals may rest on days at several schools.
	PerPupil bool
	// WithoutHours: its figure is no hours; where Hours is nil they are not unknown.
	WithoutHours bool
	// Categories are those whose rows the figure of a signal counts, and so the
	// categories of its evidence.
	Categories func(Reckoning) []attendance.Category
	Examples   []Example
}

// The IDs of the rules. They are permanent: signals in earlier run folders carry them.
const (
	VZ01 = "VZ01" // zestien uur in vier lesweken
	VZ02 = "VZ02" // nadert zestien uur
	VZ03 = "VZ03" // thuiszitter
	VZ04 = "VZ04" // langdurig afwezig, geheel of deels geoorloofd
	VZ05 = "VZ05" // langer dan drie maanden thuis
	VZ06 = "VZ06" // dreigend thuiszitter
	VZ07 = "VZ07" // luxe verzuim
	VZ08 = "VZ08" // te laat
	VZ09 = "VZ09" // ziekteverzuim
	VZ10 = "VZ10" // 18-plus langdurig
	VZ11 = "VZ11" // terugkeer bewaken
	VZ12 = "VZ12" // absoluut verzuim
)

// Rules lists the rules in the order of their numbers. A new rule is one file
// and one word here.
var Rules = []Rule{vz01, vz02, vz03, vz04, vz05, vz06, vz07, vz08, vz09, vz10, vz11, vz12}

// RuleOf is the rule with this ID, an empty one where there is none.
func RuleOf(id string) Rule {
	for _, rule := range Rules {
		if rule.ID == id {
			return rule
		}
	}
	return Rule{}
}

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
