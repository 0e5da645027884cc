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
