package reports

import (
	"fmt"
	"slices"
	"strings"

	"verzuimrapport/pipeline/attendance"
	"verzuimrapport/pipeline/document"
)

// behind is what the answers rest on: the signals, the days, the rows.
func (n notice) behind() []document.Part {
	parts := []document.Part{
		document.Heading{Text: "Verzuim achter deze melding"},
		document.Fields{Items: n.known()},
	}
	if n.stay != nil && n.stay.Coverage.Empty() {
		parts = append(parts, document.Callout{Title: "Geen verzuim aangeleverd", Text: "Over deze leerling is tot de peildatum geen verzuim van de school bekend. De melding rust op het dossier.", Meaning: document.Warning})
	}
	if days := n.contradicted(); days > 0 {
		parts = append(parts, document.Callout{Title: "Dossier en verzuim spreken elkaar tegen", Text: fmt.Sprintf(
			"Volgens het dossier is de leerling thuis. Het aangeleverde verzuim laat in die tijd %s zien waarop de leerling niet de hele dag afwezig was. Kijk na wat klopt.", howMany(days, "schooldag", "schooldagen")), Meaning: document.Warning})
	}
	shown := n.shownSignals()
	parts = append(parts, n.signalGrid(shown))
	if n.stay != nil {
		parts = append(parts, n.weeks())
	}
	return append(parts, n.basis(shown))
}

// contradicted counts the schooldagen of which attendance was delivered and on
// which a pupil who is at home by the case was not absent all day.
func (n notice) contradicted() (days int) {
	if n.stay == nil {
		return 0
	}
	return len(n.stay.DaysNotHome(n.caseOrNone(), n.On))
}

// known are the facts around the case; what is not known says so.
func (n notice) known() []document.Field {
	c := n.caseOrNone()
	day := func(d attendance.Date) string {
		if !d.Known() || d > n.On {
			return "niet bekend"
		}
		return d.Dutch()
	}
	coordinator, email := "", ""
	if s := n.schools[n.school]; s != nil {
		coordinator, email = s.CareCoordinator, s.Email
	}
	number := n.number
	if n.open == nil {
		number = "nog geen dossier"
	}
	return []document.Field{
		{Label: "Leerling", Text: orElse(fullName(n.dossier), "niet bekend")},
		{Label: "Dossiernummer", Text: number},
		{Label: "Leerlingnummer", Text: n.dossier.Pupil.ID.Number},
		{Label: "Klas", Text: orElse(n.class(n.dossier, n.school), "niet bekend")},
		{Label: "Status leerplicht", Text: n.age(n.dossier, n.school).String()},
		{Label: "Zorgcoördinator", Text: orElse(strings.Trim(coordinator+", "+email, ", "), "niet bekend")},
		{Label: "Ouders geïnformeerd", Text: day(c.ParentsInformed)},
		{Label: "Leerling geïnformeerd", Text: day(c.PupilInformed)},
		{Label: "Gemeld bij het SWV", Text: day(c.ReportedToSWV)},
		{Label: "DUO-meldingen", Text: n.reported()},
	}
}

// reported lists the meldingen in the national register, the last ones first.
func (n notice) reported() string {
	var days []string
	for _, r := range slices.Backward(n.dossier.Meldingen) {
		if r.ReportedOn <= n.On {
			days = append(days, r.ReportedOn.Dutch())
		}
	}
	switch {
	case len(days) == 0:
		return "geen bekend"
	case len(days) > 4:
		return fmt.Sprintf("%s en %d eerdere", strings.Join(days[:3], ", "), len(days)-3)
	}
	return strings.Join(days, ", ")
}
