package attendance

// CaseKind (soort dossier) is the legal kind of a case's absence.
type CaseKind string

// The kinds; an empty one is reckoned as ongeoorloofd.
const (
	CaseUnauthorised CaseKind = "ongeoorloofd"
	CaseAuthorised   CaseKind = "geoorloofd"
	CaseAbsolute     CaseKind = "absoluut" // not enrolled anywhere
)

// CaseKinds lists the kinds.
var CaseKinds = []CaseKind{CaseUnauthorised, CaseAuthorised, CaseAbsolute}

// Case (dossier) is the SWV's file on one pupil.
type Case struct {
	Number     string // dossiernummer
	School     SchoolCode
	Pupil      PupilID
	Name       string // as the case sheet writes it
	Birth      Date
	SchoolPath string // schoolverloop
	HomeSince  Date   // thuis sinds
	Kind       CaseKind
	// Leerplichtambtenaar is the attendance officer of the home municipality.
	Leerplichtambtenaar string
	Region              string // regio, as written
	Reason              string // reden: a reason group
	Problem             string // problematiek: may be about health, see reports
	Partners            string // (keten)partners
	SupportAgreements   string // afspraken ondersteuning
	MDOAgreements       string // afspraken MDO
	Regie               string // who leads the case
	ParentsInformed     Date   // ouders geïnformeerd op
	PupilInformed       Date   // leerling geïnformeerd op
	ReportedToSWV       Date   // melding SWV op
	TableSince          Date   // thuiszitterstafel sinds
	Threatening         bool   // dreigend
	Experiment          bool   // experimenteerregeling
	ReturnBy            string // terugkeertermijn, as written
	ParentsExpected     string // verwachting ouders
	NextMeeting         Date   // volgend overleg
	ResumedOn           Date   // start vervolgonderwijs
	ResumedAt           string // waar
	ClosedOn            Date   // gesloten op
	ClosedBecause       string // reden sluiting
	Actions             []Action
	Ref                 Ref
}

// ClosedAt reports whether the case is closed on the given day.
func (c Case) ClosedAt(on Date) bool { return c.ClosedOn.Known() && c.ClosedOn <= on }

// ResumedAtDay reports whether education has started again on the given day.
func (c Case) ResumedAtDay(on Date) bool { return c.ResumedOn.Known() && c.ResumedOn <= on }

// Action (actie) is something that was done or agreed in a case.
type Action struct {
	Case        string // dossiernummer
	On          Date
	Kind        string // soort: MDO, vervolg-MDO, gesprek, ...
	Description string
	By          string
	Next        Date // volgende datum
	Ref         Ref
}
