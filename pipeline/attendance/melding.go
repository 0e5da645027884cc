package attendance

// Melding (DUO-melding) is one report of absence in the national register.
type Melding struct {
	School     SchoolCode
	Kind       string // soort
	From, To   Date   // To zero: open
	ReportedOn Date   // Gemeld op
	Status     string
	Ref        Ref
}

// MeldingKinds are the kinds of report in the national register (DUO, "Soorten
// verzuim"), and MeldingStates how it stands with one. Both are offered where
// somebody fills in a melding; other words are read as well, and a kind that begins
// with luxe is luxe verzuim.
var (
	MeldingKinds  = []string{"Ongeoorloofd verzuim (16 uur)", "Langdurig relatief verzuim", "Luxe verzuim", "Overig verzuim"}
	MeldingStates = []string{"in behandeling", "afgehandeld"}
)
